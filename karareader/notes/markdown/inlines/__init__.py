"""The inline part of Markdown."""
