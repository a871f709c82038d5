"""What is said in a video: captions found, read, and compared with notes."""
