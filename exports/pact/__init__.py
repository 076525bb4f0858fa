"""The pact of a list as both sides sign it: what it says, and the PDF that says it."""
