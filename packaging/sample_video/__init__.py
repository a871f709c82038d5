"""The film of the sample library: what is said, what is drawn, and how both become one file."""
