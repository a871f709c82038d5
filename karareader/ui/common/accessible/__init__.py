"""Parts of widgets, for screen readers."""
