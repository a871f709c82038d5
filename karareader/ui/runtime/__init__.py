"""Threads, processes, signals and the end of the program."""
