"""What a local file is by its own bytes, whatever its name says: a container that plays, a playlist, or neither.

Only what is known to be a container of picture and sound is given to an engine, and only to the demultiplexers that
are named for it here. An engine that chose by itself would take a DASH manifest or an HLS playlist called `film.mp4`
for what it is, and fetch from the web what it names; libVLC 3 crashes at some of them too.

Which demultiplexer is named was measured with frame numbers in the picture and by correlation of the sound: libVLC's
own for MP4 shows an earlier frame while paused and garbage for fragments, those for MP3, AAC and Ogg are seconds off.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import FileIO

from karareader.base.files import open_regular
from karareader.base.translation import noop, tr
from karareader.media.files import audio_frames as container_frames
from karareader.media.files import container_boxes

HEAD_BYTES = 1 << 16

_AVFORMAT = "avformat"


@dataclass(frozen=True, slots=True)
class Container:
    """A file as it was recognised.

    `demuxers` are the names of libVLC's demultiplexers that may read it, the best first. `problem` ends a sentence that
    begins with the name of the file, and says why nothing may; empty where something may. `frames` names the frames to
    be counted where only that tells the length (see `container_frames.length`). `begins` is the second at which the
    times of the file begin, which libVLC takes for a part of its length. `seeks_late` is set where the picture comes
    back only at the next key frame, `holds_roughly` where that of a jump while paused is a little off. `chapters` are
    seconds and names, where libVLC does not tell them.
    """

    demuxers: tuple[str, ...] = ()
    problem: str = ""
    frames: str = ""
    begins: float = 0.0
    seeks_late: bool = False
    holds_roughly: bool = False
    chapters: tuple[tuple[float, str], ...] = ()


_PLAYLIST = noop("is a playlist, not a video. It only lists other files or addresses.")
_MANIFEST = noop("is a manifest of a stream, not a video. It only lists addresses on the web.")
_REFERENCE = noop("is a reference to another film, not a video. Choose the film itself.")
_WEB_PAGE = noop("is a web page, not a video. Perhaps its download needed a login.")
_TEXT = noop("is a text, not a video or sound.")
_ARCHIVE = noop("is an archive, not a video. Unpack it first.")
UNKNOWN = noop("cannot be played. It is damaged, or not a video or sound that can be read here.")
_NO_INDEX = noop("cannot be played: its index is missing. Perhaps its download was cut short.")

# What a text is, by how it begins (after white space and what comes before the root of XML, in lower case).
_TEXTS = (
    ((b"#ext", b"[playlist]", b"[reference]", b"rtsptext", b"smiltext", b"ffconcat", b"rtsp://", b"mms://", b"http://",
      b"https://", b"<asx", b"<playlist", b"<smil", b"<winampxml", b"<rss", b"<media"), _PLAYLIST),
    ((b"v=0\r", b"v=0\n", b"<mpd", b"<smoothstreamingmedia", b"<compositionplaylist"), _MANIFEST),
    ((b"<!doctype html", b"<html", b"<head", b"<body"), _WEB_PAGE),
)  # fmt: skip
# FFmpeg takes a file for a manifest if these stand anywhere near its beginning, libVLC for a playlist.
_SIGNS = (b"<mpd", b"urn:mpeg:dash", b"<compositionplaylist", b"sginameserverhost=", b"#ext-x-", b"ffconcat version")

# The bytes with which a file begins, and what it is then.
_OGG = b"OggS"
_BY_START: tuple[tuple[bytes, Container], ...] = (
    (b"FLV\x01", Container((_AVFORMAT,))),
    (b"fLaC", Container((_AVFORMAT, "flac"))),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Container(("asf", _AVFORMAT))),
    (b"\x00\x00\x01\xba", Container((_AVFORMAT, "ps"), holds_roughly=True)),
    (b"\x00\x00\x01\xb3", Container((_AVFORMAT, "mpgv"))),
    (b"\x00\x00\x00\x01", Container((_AVFORMAT, "h264"))),
    (b"\x06\x0e\x2b\x34", Container((_AVFORMAT,))),  # MXF
    (b".RMF", Container((_AVFORMAT,))),
    (b"nut/multimedia container", Container((_AVFORMAT,))),
    (b"\xb7\xd8\x00\x20\x37\x49\xda\x11", Container((_AVFORMAT,))),  # WTV
    (b"DKIF", Container((_AVFORMAT,))),
    (b"YUV4MPEG2", Container((_AVFORMAT,))),
    (b"FORM", Container(("aiff", _AVFORMAT))),
    (b".snd", Container(("au", _AVFORMAT))),
    (b"caff", Container(("caf", _AVFORMAT))),
    (b"wvpk", Container((_AVFORMAT,))),
    (b"MAC ", Container((_AVFORMAT,))),
    (b"TTA1", Container((_AVFORMAT, "tta"))),
    (b"MPCK", Container((_AVFORMAT, "mpc"))),
    (b"MP+", Container((_AVFORMAT, "mpc"))),
    (b"tBaK", Container((_AVFORMAT,))),
    (b"DSD ", Container((_AVFORMAT,))),
    (b"#!AMR", Container((_AVFORMAT,))),
    (b"ADIF", Container((_AVFORMAT,))),
    (b"\x0b\x77", Container((_AVFORMAT, "a52"))),
    (b"\x7f\xfe\x80\x01", Container((_AVFORMAT, "dts"))),
    (b"BBCD", Container((_AVFORMAT, "dirac"))),
    (b"\x1f\x07\x00", Container((_AVFORMAT, "rawdv"))),
)  # fmt: skip
_ARCHIVES = (b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")
_TRANSPORT = Container((_AVFORMAT, "ts"), seeks_late=True)


def recognise(file: FileIO) -> Container:
    """What the open `file` is. Reads its first bytes, and in MP4, AVI and Matroska what leads to their parts.

    Raises OSError.
    """
    head = file.read(HEAD_BYTES)
    if (text := _as_text(head)) is not None:
        return Container(problem=_about_text(text))
    lower = head.lower()
    if any(sign in lower for sign in _SIGNS):
        return Container(problem=tr(_MANIFEST))
    if any(head.startswith(start) for start in _ARCHIVES):
        return Container(problem=tr(_ARCHIVE))
    return _binary(file, head) or Container(problem=tr(UNKNOWN))


def container_of(path: str) -> Container:
    """The same for the file at `path`; one that cannot be read is nothing that plays."""
    try:
        with open_regular(path) as file:
            return recognise(file)
    except OSError:
        return Container(problem=tr(UNKNOWN))


def _binary(file: FileIO, head: bytes) -> Container | None:
    for start, container in _BY_START:
        if head.startswith(start):
            return container
    if container_boxes.is_mp4(head):
        return _mp4(file)
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        # libVLC does not take the time at which a Matroska file begins for its beginning.
        begins = container_boxes.matroska_start(head)
        if begins > container_boxes.LATE_S:
            return Container((_AVFORMAT, "mkv"), begins=begins)
        return Container(("mkv", _AVFORMAT))
    if head[:4] in (b"RIFF", b"RIFX", b"RF64"):
        if head[8:12] in (b"AVI ", b"AVIX"):
            whole = container_boxes.avi_has_index(file)
            return Container(("avi", _AVFORMAT) if whole else (_AVFORMAT, "avi"))
        return Container(("wav", _AVFORMAT)) if head[8:12] == b"WAVE" else None
    if head.startswith(_OGG):
        return Container(("ogg", _AVFORMAT) if b"\x80theora" in head[:4096] else (_AVFORMAT, "ogg"))
    if container_frames.is_transport_stream(head):
        return _TRANSPORT
    frames, counted = container_frames.kind(file, head)
    return Container((_AVFORMAT, "es"), frames="" if counted else frames) if frames else None


def _mp4(file: FileIO) -> Container:
    boxes = container_boxes.read_mp4(file)
    if boxes.refers:
        return Container(problem=tr(_REFERENCE))
    return Container((_AVFORMAT, "mp4"), chapters=boxes.chapters) if boxes.index else Container(problem=tr(_NO_INDEX))


def _about_text(text: bytes) -> str:
    """What a text is, as the end of a sentence that begins with the name of its file."""
    start = _root(text.lower())
    if start.startswith(b"<") and b"<html" in start:
        return tr(_WEB_PAGE)
    return next((words for starts, words in _TEXTS if start.startswith(starts)), tr(_TEXT))


def _root(text: bytes) -> bytes:
    """`text` from the root of its XML on, or without white space before it."""
    text = text.lstrip()
    while text.startswith((b"<?", b"<!--")):
        end = text.find(b"?>" if text[1:2] == b"?" else b"-->")
        if end < 0:
            break
        text = text[end + 2 :].lstrip(b"> \t\r\n")
    return text


def _as_text(head: bytes) -> bytes | None:
    """The text that `head` begins, in UTF-8; None where it is none."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            head = head[: len(head) & ~1].decode("utf-16").encode("utf-8", "replace")
        except ValueError:
            return None
    head = head.removeprefix(b"\xef\xbb\xbf")
    if not head.strip():
        return None
    odd = len(head.translate(None, bytes((9, 10, 12, 13, *range(32, 127), *range(128, 256)))))
    high = len(head.translate(None, bytes(range(128))))
    return head if odd == 0 and high <= len(head) // 2 else None
