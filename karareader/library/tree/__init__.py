"""The tree of notes, as the window shows it."""
