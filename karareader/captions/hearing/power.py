"""When hearing has to wait: while the battery is low, or the machine has far more to do than it can."""

from __future__ import annotations

import os
from pathlib import Path

from karareader.base.files import read_bytes
from karareader.base.translation import tr

_SUPPLIES = Path("/sys/class/power_supply")
_LOW = 30  # per cent of a battery that is being used up
_BUSY = 3.0  # processes that want each processor


def why_wait(supplies: Path = _SUPPLIES, *, urgent: bool = False) -> str:
    """Why nothing is to be heard now, in words; empty if nothing stands against it. What is `urgent` waits only for the
    battery.
    """
    if battery_low(supplies):
        return tr("waiting for power: the battery is low")
    if not urgent and hasattr(os, "getloadavg") and os.getloadavg()[0] > _BUSY * (os.cpu_count() or 1):
        return tr("waiting: the computer is busy")
    return ""


def battery_low(supplies: Path = _SUPPLIES) -> bool:
    """True if a battery of the computer is used up and nearly empty. Linux tells it in files; others do not."""
    for supply in sorted(supplies.glob("*")):
        kind, scope, status, charge = (_told(supply / name) for name in ("type", "scope", "status", "capacity"))
        own = kind == "Battery" and scope != "Device"  # not that of a mouse
        if own and status == "Discharging" and charge.isdigit() and int(charge) < _LOW:
            return True
    return False


def _told(path: Path) -> str:
    try:
        return read_bytes(path).decode("ascii", "replace").strip()
    except OSError:
        return ""
