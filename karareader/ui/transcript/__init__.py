"""The transcript and its check."""
