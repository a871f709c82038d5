"""Files and folders dropped on the window."""
