"""What everything else stands on: files, errors, processes, text."""
