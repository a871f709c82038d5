"""KaraReader: Markdown notes about videos, in step with the videos themselves."""

from karareader.base import safe_start

__version__ = "0.1.0"

if safe_start.started_as_program():  # before any module is looked for in the current folder
    safe_start.begin()
