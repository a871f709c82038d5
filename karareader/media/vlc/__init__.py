"""The player that uses libVLC."""
