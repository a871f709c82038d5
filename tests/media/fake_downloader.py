"""A process that downloads nothing: speaks as `download_worker` does, and does what the key of its job says.

`youtube:fine` comes in two halves; with `slow` in it, it waits in the middle until it is ended; `breaksN` breaks off so
many times, each time with more; others fail as their names say. Every start is noted in `starts` in the folder.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

TROUBLES = {
    "private": ("site", "private"),
    "offline": ("site", "offline"),
    "blocked": ("site", "blocked"),
    "full": ("full", "unknown"),
    "stuck": ("broken", "temporary"),
    "mute": ("no captions", "unknown"),
}
SIZE = 2000


def tell(**word: object) -> None:
    sys.stdout.write(json.dumps(word) + "\n")
    sys.stdout.flush()


def main() -> None:
    job = json.loads(sys.stdin.readline())
    name, folder = job["key"].partition(":")[2], Path(job["folder"])
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "starts").open("a") as starts:
        starts.write(json.dumps(job) + "\n")
    times = (folder / "starts").read_text().count(f'"key": "{job["key"]}"')
    if name == "crash":
        sys.exit(3)
    for word, (trouble, standing) in TROUBLES.items():
        once = name.startswith(f"{word}_once") and times > 1
        if name.startswith(word) and not once:
            tell(event="failed", trouble=trouble, standing=standing, said="As it was said.")
            return
    tell(event="about", title=f"Title of {name}", channel="A channel", total=SIZE)
    tell(event="progress", done=SIZE // 2 + times, total=SIZE)
    if name.startswith("breaks") and times <= int(name[6:]):
        tell(event="failed", trouble="broken", standing="temporary", said="")
        return
    if "slow" in name:
        for line in sys.stdin:
            print(line, end="", file=sys.stderr)
        return
    file = folder / f"{name}.mp4"
    file.write_bytes(b"x" * SIZE)
    tell(event="done", file=str(file), size=SIZE, captions=[])


main()
