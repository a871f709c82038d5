"""A small library in which a note about one video cites another one, with times that only its siblings put right."""

from __future__ import annotations

from pathlib import Path

from tests.library.index.libraries import anchor, write

VIDEO, OTHER = "qd7ezvCtIYg", "x9Yz8Wv7Ut6"
OWN_KEY, OTHER_KEY = f"youtube:{VIDEO}", f"youtube:{OTHER}"
# What the note writes of the other video: minutes, seconds and hundredths in the fields of hours, minutes and seconds.
WRITTEN = ("02:12:40", "03:05:10", "04:20:33", "05:40:12")
AS_WRITTEN = [7960.0, 11110.0, 15633.0, 20412.0]
MEANT = [132.4, 185.1, 260.33, 340.12]
LENGTH = 420.0
# What it writes of its own, which lasts longer than the other one: hours, and meant so.
OWN = ("00:04:10", "00:31:05", "01:02:07")
OWN_STARTS = [250.0, 1865.0, 3727.0]


def citing(
    folder: Path, name: str = "citing.md", written: tuple[str, ...] = WRITTEN, own: tuple[str, ...] = OWN
) -> Path:
    """A note about `VIDEO` that cites `OTHER` below a heading that names it."""
    digs = "".join(f"- The wombat digs {anchor(time)}\n" for time in own)
    cited = "".join(f"- The quokka smiles [{time}]\n" for time in written)
    body = f"{digs}\n## [The other film](https://youtu.be/{OTHER})\n\n{cited}"
    return write(folder, name, body, title="Wombats", video=VIDEO)


def siblings(folder: Path) -> None:
    """Three notes about `OTHER`, which plainly mean what they write."""
    for number in range(1, 4):
        times = ("00:01:12", "00:02:41", "00:04:03", f"00:06:5{number}")
        write(folder, f"other{number}.md", "".join(f"- It smiles {anchor(time)}\n" for time in times), video=OTHER)
