"""Whether this machine has anything that plays sound, found out without asking a sound library.

WORKAROUND: without a sound device libVLC 3 tries ALSA again for every block of sound, and libasound writes each failure
to the standard error: 29,000 lines in some minutes. Videos are then played by an output that is silent.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from karareader.base.translation import noop

AUDIO_OUTPUT = "KARAREADER_AUDIO_OUTPUT"  # environment: a module of VLC's, such as “dummy” where there is no sound
_SERVERS = ("PULSE_SERVER", "PIPEWIRE_REMOTE", "JACK_DEFAULT_SERVER", "AUDIODEV", "ALSA_CONFIG_PATH")
_SOCKETS = ("pulse/native", "pipewire-0")
NO_SOUND = noop("No sound device was found. Videos play without sound until there is one.")


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - asked every few seconds
    except OSError:
        return []


def is_present(
    environment: Mapping[str, str] = os.environ,
    *,
    platform: str = sys.platform,
    exists: Callable[[str], bool] = lambda path: Path(path).exists(),
    names: Callable[[str], list[str]] = _names,
) -> bool:
    """True if sound can be heard, or if that cannot be told: other systems than Linux say so themselves."""
    if environment.get(AUDIO_OUTPUT) or not platform.startswith("linux"):
        return True
    if any(environment.get(name) for name in _SERVERS):
        return True
    runtime = environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    if any(exists(f"{runtime}/{socket}") for socket in _SOCKETS) or exists("/dev/dsp"):
        return True
    # What plays is pcmC0D0p, what records pcmC0D0c.
    return any(name.startswith("pcm") and name.endswith("p") for name in names("/dev/snd"))
