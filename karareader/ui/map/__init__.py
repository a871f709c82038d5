"""The map of notes."""
