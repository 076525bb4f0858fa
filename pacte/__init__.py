"""Pacte: negotiate, sign, publish and follow a Pacte pour la Transition."""

__version__ = "0.1.0"
