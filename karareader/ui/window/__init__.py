"""The main window and its layouts."""
