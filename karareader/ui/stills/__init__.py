"""Stills of the film over the seek bar."""
