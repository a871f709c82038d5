"""What a note is, without how it is read."""
