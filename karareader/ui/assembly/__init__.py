"""What the program needs round its window: the application itself, its end, its files."""
