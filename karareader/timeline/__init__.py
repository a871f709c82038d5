"""One time in a note, the cues of a note in order, the clock of the playback: pure Python, no Qt."""
