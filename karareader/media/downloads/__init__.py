"""Downloads of videos: queue, workers, files."""
