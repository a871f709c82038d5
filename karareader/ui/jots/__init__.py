"""Marks and jots: what a reader keeps while the video plays."""
