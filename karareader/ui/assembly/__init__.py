"""Builds the window and joins its parts."""
