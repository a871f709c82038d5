"""Export of times from the window."""
