"""How doubtful times are read."""
