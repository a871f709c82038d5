"""What `karareader check` tells of a library."""
