"""Telling whether a PDF is a pact as it was signed, and what differs when it is not."""
