"""Where a frozen program starts (see karareader.spec)."""

from __future__ import annotations

import multiprocessing
import os
import sys

# What starts a frozen program lets the loader look into its own folder first. This program has its libraries by now;
# ffmpeg, a browser and other programs of the machine must be given those of the machine. An empty value was none.
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

from karareader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
