"""Names of files that every system takes: `Channel/Title [id].ext`.

What Windows forbids in a name is the strictest (Microsoft, "Naming Files, Paths, and Namespaces"); the characters are
replaced by those of full width that look like them, as yt-dlp does. Linux and macOS count 255 bytes or characters.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Room for what follows a stem: «.en-US-orig.vtt», «.info.json», and a mark that a program puts behind it.
_STEM_BYTES, _FOLDER_BYTES = 200, 120
_STEM_CHARACTERS = 140
_LOOK_ALIKE = str.maketrans({
    "<": "＜", ">": "＞", ":": "：", '"': "＂", "/": "⧸", "\\": "⧹", "|": "｜", "?": "？", "*": "＊",
})  # fmt: skip
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\Z)", re.IGNORECASE)
# What must not stand at the end of a cut: it belongs to a letter that follows, or changes the one before.
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3") | {chr(tone) for tone in range(0x1F3FB, 0x1F400)}
_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,40}", re.ASCII)


def stem(title: str, video_id: str) -> str:
    """«Title [id]», without an ending."""
    tail = f" [{_plain(video_id)[:60]}]"  # as it is, or the video is not found by it
    room = _STEM_BYTES - len(tail.encode())
    return (_safe(title, room, _STEM_CHARACTERS) or "Video") + tail


def folder(channel: str) -> str:
    """The name of a channel's folder."""
    return _safe(channel, _FOLDER_BYTES, 80) or "Unknown channel"


def work_folder(key: str) -> str:
    """The name of the folder in which the pieces of a video are gathered: one for each key, whatever ignores case."""
    video_id = key.rpartition(":")[2]
    return f"{video_id}-{mark(key)}" if _PLAIN.fullmatch(video_id) else mark(key)


def mark(key: str) -> str:
    """Ten letters and digits that tell one video from all others."""
    return hashlib.sha256(key.encode("utf-8", "backslashreplace")).hexdigest()[:10]


def _safe(text: str, most_bytes: int, most_characters: int = 1000) -> str:
    """`text` as a name, or a part of one, that every system takes; may come out empty."""
    text = _cut(_plain(text), most_bytes, most_characters)
    # A leading dot hides a file, one at the end is dropped by Windows, as are spaces; a dash looks like an option.
    text = text.strip(" .").lstrip("-~ ")
    return f"_{text}" if _RESERVED.match(text) else text


def _plain(text: str) -> str:
    """`text` without characters that any system forbids."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode())
    text = "".join(" " if unicodedata.category(one) in ("Cc", "Zl", "Zp", "Cs") else one for one in text)
    return " ".join(text.translate(_LOOK_ALIKE).split())


def _cut(text: str, most_bytes: int, most_characters: int) -> str:
    """The beginning of `text`, cut between letters as they are seen."""
    whole = text
    text = text[:most_characters].encode()[:most_bytes].decode("utf-8", "ignore")
    if text == whole:
        return text
    following = whole[len(text)]
    while text and (following in _JOINERS or unicodedata.combining(following) or text[-1] == "\u200d"):
        text, following = text[:-1], text[-1]
    return text.rstrip()
