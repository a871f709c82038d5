"""The files of a library."""
