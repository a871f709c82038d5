"""The note as it is shown."""
