"""What all players have in common."""
