"""Highlights and margin notes: where they stand in a note that changes, and the files they are kept in."""
