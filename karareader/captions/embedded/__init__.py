"""Subtitles inside films."""
