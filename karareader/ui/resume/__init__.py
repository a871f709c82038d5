"""What to go on with: videos that were not watched to their end, marks, bookmarks, notes to read later."""
