"""The page of a note: from HTML to a document."""
