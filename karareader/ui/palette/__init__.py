"""The command palette: everything that can be done, chosen, shown or opened, found by a few letters."""
