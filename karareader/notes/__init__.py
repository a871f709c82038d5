"""A note, from its bytes to HTML, blocks and timeline: pure Python, no Qt."""
