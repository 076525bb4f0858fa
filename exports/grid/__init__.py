"""The negotiation grid on paper: blank, to be filled in by hand in a meeting, or with what a list said so far."""
