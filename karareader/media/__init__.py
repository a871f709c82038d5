"""The video of a note: what it is, where it lies, and the engines that play it."""
