"""The comparison of the lists: what it says, and landscape pages that say it."""
