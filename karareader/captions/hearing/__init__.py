"""What is said in films without captions, heard by this computer."""
