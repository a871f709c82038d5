"""The video and its controls."""
