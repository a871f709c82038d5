"""The tree of notes."""
