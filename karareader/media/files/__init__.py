"""Films and sounds as files."""
