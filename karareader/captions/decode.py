"""The text of a caption file, in whatever encoding it was written: `decoded`.

Unicode is told by its marks and by its form. One wrong byte in a file of UTF-8 costs that byte, not the file. What was
written before Unicode is told by the language in the file's name, where it has one, and by what the bytes would say.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from karareader.base.files import mostly_utf8
from karareader.base.readable_text import readable
from karareader.base.translation import noop, tr

# What a reader may choose: by Python's name, and in words.
ENCODINGS = {
    "utf-8": noop("Unicode (UTF-8)"),
    "utf-16-le": noop("Unicode (UTF-16)"),
    "cp1252": noop("Western European (Windows-1252)"),
    "cp1250": noop("Central European (Windows-1250)"),
    "cp1257": noop("Baltic (Windows-1257)"),
    "cp1251": noop("Cyrillic (Windows-1251)"),
    "koi8-r": noop("Cyrillic (KOI8-R)"),
    "cp866": noop("Cyrillic (DOS 866)"),
    "cp1253": noop("Greek (Windows-1253)"),
    "cp1254": noop("Turkish (Windows-1254)"),
    "cp1255": noop("Hebrew (Windows-1255)"),
    "cp1256": noop("Arabic (Windows-1256)"),
    "cp874": noop("Thai (Windows-874)"),
    "cp1258": noop("Vietnamese (Windows-1258)"),
    "gb18030": noop("Simplified Chinese (GB 18030)"),
    "big5hkscs": noop("Traditional Chinese (Big5)"),
    "cp932": noop("Japanese (Shift JIS)"),
    "euc_jp": noop("Japanese (EUC)"),
    "cp949": noop("Korean (CP 949)"),
}
# Before Unicode, by language; the commonest first. All others are written as in Western Europe.
_BY_LANGUAGE = {
    "ja": ("cp932", "euc_jp"), "zh": ("gb18030", "big5hkscs"), "ko": ("cp949",), "th": ("cp874",), "vi": ("cp1258",),
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk"), ("cp1251", "koi8-r", "cp866")),
    "sr": ("cp1250", "cp1251"),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "bs", "ro", "sq"), ("cp1250",)),
    "el": ("cp1253",), "tr": ("cp1254",), "az": ("cp1254",), "he": ("cp1255",),
    **dict.fromkeys(("ar", "fa", "ur"), ("cp1256",)), **dict.fromkeys(("lt", "lv", "et"), ("cp1257",)),
}  # fmt: skip
# The detector's names, each with Python's codec for it that reads the most.
_DETECTED = {
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "windows-31j": "cp932",
    "euc-kr": "cp949", "uhc": "cp949", "iso-8859-1": "cp1252", "tis-620": "cp874",
}  # fmt: skip
_CHOICES = (
    "cp1252", "cp1250", "cp1251", "koi8-r", "cp866", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874",
    "cp1258", "gb18030", "big5", "cp932", "shift_jis", "euc-jp", "cp949", "euc-kr", "iso-8859-2", "iso-8859-9",
    "iso-8859-5", "mac-roman",
)  # fmt: skip
# Those of languages that write in Latin letters: most letters of a text are then plain ones, and a few have accents.
_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257", "cp1258", "iso-8859-2", "iso-8859-9", "mac-roman")
_PLAIN_LETTERS = 2  # for each byte that is none, at least
_MARKUP = re.compile(rb"<[^<>]*>|\{[^{}]*\}")
# Below this the detector only draws lots.
_DOUBTFUL = 0.05
_ENOUGH = 64 << 10  # bytes that are looked at
_ZEROS = 0.2  # the share of zero bytes that makes text UTF-16


@dataclass(frozen=True, slots=True)
class DecodedCaptions:
    """A text with its line ends as LF; its encoding by Python's name; how many bytes said nothing; `guessed`: the
    encoding was told by what the text would say.
    """

    text: str
    encoding: str
    lost: int = 0
    guessed: bool = False


def decoded(data: bytes, language: str = "", encoding: str = "") -> DecodedCaptions:
    """The text in `data`. `language` is a tag, where it is known; `encoding` is what the reader chose for it."""
    if encoding in ENCODINGS:
        text = data.decode(encoding, "replace")
        return DecodedCaptions(_clean(text), encoding, text.count("\ufffd"))
    for mark, name in ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
                       (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):  # fmt: skip
        if data.startswith(mark):
            text = data.decode(name, "replace")
            return DecodedCaptions(_clean(text), name, text.count("\ufffd"))
    head = data[:2048]
    if len(head) > 8 and head.count(0) >= _ZEROS * len(head):
        wide = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        text = data.decode(wide, "replace")
        return DecodedCaptions(_clean(text), wide, text.count("\ufffd"))
    try:
        return DecodedCaptions(_clean(data.decode("utf-8-sig")), "utf-8")
    except UnicodeDecodeError:
        pass
    if (mended := mostly_utf8(data)) is not None:
        text = mended[0]
        return DecodedCaptions(_clean(text), "utf-8", text.count("\ufffd") - data.count(b"\xef\xbf\xbd"))
    name = _old(data, language)
    text = data.decode(name, "replace")
    return DecodedCaptions(_clean(text), name, text.count("\ufffd"), guessed=True)


def words(encoding: str) -> str:
    """An encoding by Python's name, for the reader."""
    return tr(ENCODINGS.get(encoding, encoding.upper()))


def _old(data: bytes, language: str) -> str:
    """The encoding of bytes that are not Unicode, by Python's name."""
    # Times and numbers tell nothing.
    telling = b"\n".join(line for line in data[:_ENOUGH].splitlines() if not line.isascii()) or data[:_ENOUGH]
    of_language = _BY_LANGUAGE.get(language.lower().partition("-")[0], ())
    fitting = [name for name in of_language if _reads(data, name)]
    if len(fitting) == 1 or (fitting and len(of_language) == 1):
        return fitting[0]
    # The detector takes 0.1 s to load, and is hardly ever needed.
    import chardet

    said = _MARKUP.sub(b"", telling)
    plain, special = sum(chr(byte).isalpha() for byte in said if byte < 0x80), sum(byte >= 0x80 for byte in said)
    choices = _LATIN if plain >= _PLAIN_LETTERS * special else _CHOICES
    told = chardet.detect(telling, include_encodings=fitting or choices)
    name = str(told["encoding"] or "").lower()
    name = _DETECTED.get(name, name)
    sure = float(told["confidence"] or 0.0) >= _DOUBTFUL
    if fitting and (not sure or not _known(name)):
        return fitting[0]
    if not sure or not _known(name):
        return _likely(telling)
    return codecs.lookup(name).name


def _likely(data: bytes) -> str:
    """The encoding of a few words: where most of their letters are plain ones, they are in a language of the West."""
    plain = sum(chr(byte).isalpha() for byte in data if byte < 0x80)
    special = sum(byte >= 0x80 for byte in data)
    if special <= plain:
        return "cp1252"
    for name in ("cp932", "gb18030", "cp949"):
        if _reads(data, name) and (name != "cp932" or re.search("[\u3040-\u30ff]", data.decode(name))):
            return name
    return "cp1252"


def _reads(data: bytes, name: str) -> bool:
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return False
    # Control signs of the second row are in no text.
    return not re.search("[\x80-\x9f]", text)


def _known(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return bool(name)


def _clean(text: str) -> str:
    return readable(text.removeprefix("\ufeff").replace("\0", "").replace("\r\n", "\n").replace("\r", "\n"))
