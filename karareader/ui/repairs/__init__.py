"""The panel of repaired times."""
