"""The window: Qt widgets and the objects that join them to the core."""
