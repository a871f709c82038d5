"""What notes are called, and where links lead."""
