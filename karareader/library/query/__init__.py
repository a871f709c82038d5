"""Queries: terms, signs, folding."""
