"""What the desktop round the window knows of the program, and does for it."""
