"""“At this moment” and “Linked from”."""
