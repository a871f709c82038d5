"""Films without captions are heard in the window."""
