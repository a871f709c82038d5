"""Reading aloud: the marked paragraph is spoken by a voice of the system, while the video is turned down."""
