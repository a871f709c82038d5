"""Search in the library."""
