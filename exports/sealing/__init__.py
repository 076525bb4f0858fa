"""Sealing a signed pact: a signature of the file's bytes, so that nobody alters it without its showing."""
