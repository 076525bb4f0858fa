"""Pictures of every page and dialog, for people to look at: `make shots`."""
