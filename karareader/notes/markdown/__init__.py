"""Markdown as the notes write it."""
