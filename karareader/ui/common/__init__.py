"""What all parts of the window use."""
