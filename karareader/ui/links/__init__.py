"""Links of notes: previews, names."""
