"""Fuzzers: input that nobody meant, made up at random, against the real parts of the program. See `__main__`."""
