"""Marks and jots: what a reader keeps of a video while it plays."""
