"""Times in the text of notes."""
