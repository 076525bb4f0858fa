"""Counting: scores, comparisons and statistics, each figure with its explanation."""
