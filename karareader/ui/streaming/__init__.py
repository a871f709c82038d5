"""Streams in the window."""
