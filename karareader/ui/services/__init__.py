"""Qt objects without widgets: index, library, captions."""
