"""The whole program without a screen: how tests make it, and what they call it."""

from __future__ import annotations

from collections.abc import Callable

from karareader.app import App

# Makes the program, with the profile of the test and a player that plays nothing: `length` seconds of every video;
# `words` is what there is to say about the player.
Make = Callable[..., App]
# Brings the index of the library up to date, and tells the program of it.
Index = Callable[[], None]
