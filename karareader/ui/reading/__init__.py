"""The open note and its video."""
