"""The field itself: plain frozen values, no storage, no screen, no third party."""
