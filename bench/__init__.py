"""Benchmarks: ratios against a floor of the same run, and durations that a person would notice."""
