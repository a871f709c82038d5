"""KaraReader: Markdown notes about videos, in step with the videos themselves."""

__version__ = "0.1.0"
