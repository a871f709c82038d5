"""Watching what a note cites, or what was found, one span after the other."""
