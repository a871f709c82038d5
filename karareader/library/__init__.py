"""A folder of notes as a whole: what is in it and how the notes refer to one another."""
