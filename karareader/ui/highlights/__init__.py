"""Highlights and margin notes in the window."""
