"""Downloads in the window."""
