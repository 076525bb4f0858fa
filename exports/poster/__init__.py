"""The poster of what the lists promise together: what it says, and one page to read from two metres."""
