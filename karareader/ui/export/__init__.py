"""What leaves the program by the window: times, prints, web pages."""
