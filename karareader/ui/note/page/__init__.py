"""The page of a note: from the tree to a document."""
