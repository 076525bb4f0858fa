"""The scorecard of a list: what it says, and one A4 page that says it."""
