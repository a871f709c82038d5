"""The formats that captions are written in."""
