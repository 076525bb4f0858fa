"""One short function for each thing a user does; each is one transaction and says what changed."""
