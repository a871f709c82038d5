"""What only looks like a time of a video: clock times, ratios, verses, scores and prices, told by the words around."""

from __future__ import annotations

import re

_BOOK_NAMES = """
gen genesis ex exod exodus lev leviticus num numbers deut deuteronomy josh joshua judges ruth sam samuel kings chron
chronicles ezra neh nehemiah esther job ps psalm psalms prov proverbs eccl ecclesiastes song isa isaiah jer jeremiah
lam lamentations ezek ezekiel dan daniel hos hosea joel amos obadiah jonah mic micah nahum hab habakkuk zeph zephaniah
hag haggai zech zechariah mal malachi mt matt matthew mk mark lk luke jn john acts rom romans cor corinthians gal
galatians eph ephesians phil philippians col colossians thess thessalonians tim timothy titus heb hebrews james pet
peter jude rev revelation quran qur'an qur’an surah sura ayah gita verse verses chapter
matthäus markus lukas johannes mose römer korinther
"""
_BOOKS = frozenset(_BOOK_NAMES.split())
_BEFORE_NAMES = "ratio ratios odds aspect score scores scored since until kick-off kickoff clock o'clock o’clock uhr um"
_BEFORE = frozenset(_BEFORE_NAMES.split())
_OF = frozenset(["ratio", "odds", "score"])
# After these, a time in the middle of words is one of the day.
CLOCK_WORDS = frozenset(
    ["at", "by", "before", "after", "around", "about", "till", "until", "from", "um", "gegen", "ab", "às", "à", "las"]
)
_AFTER = re.compile(
    r"[\])]?\s{0,2}(?:a\.?\s?m\b|p\.?\s?m\b|uhr\b|o['’]?clock|noon\b|midnight\b|hrs?\b|hours\b|GMT|UTC|[ECMP][SD]?T\b|CES?T\b"
    r"|IST\b|ratios?\b|odds\b|aspect\b|split\b|scale\b|mix\b|in\sthe\s(?:morning|afternoon|evening))",
    re.IGNORECASE,
)
OF_DAY = re.compile(r"[ \t]?(?:[ap]\.?[ \t]?m\b|uhr\b|GMT\b|UTC\b)", re.IGNORECASE)
"""What follows a time of the day on its line, whatever stands before it."""
_QUARTERS = ("00", "15", "30", "45")


def is_guarded(text: str, begin: int, end: int) -> bool:
    """True if the words around a short time say that it is a clock time, a ratio, a verse, a score or a price."""
    if end < len(text) and _AFTER.match(text, end):
        return True
    before = text[max(0, begin - 24) : begin].rstrip(" \t\n[(")
    words = before.split()
    if not words:
        return False
    if before[-1] in "$€£¥":
        return True
    last = words[-1].strip("([.,*_").lower()
    if last in _BOOKS or last in _BEFORE:
        return True
    return last in ("of", "at") and len(words) > 1 and words[-2].lower() in (_OF if last == "of" else _BEFORE)


def is_verse(text: str, begin: int) -> bool:
    """True if the word before names a book of the Bible or the Koran."""
    words = text[max(0, begin - 24) : begin].split()
    return bool(words) and words[-1].strip("([.,*_").lower() in _BOOKS


def is_share(written: str) -> bool:
    """True for 60:40, 50:50 and the like: shares of a hundred."""
    first, second = written.split(":")
    return second.isdigit() and int(first) + int(second) == 100


def is_clock_range(first: str, second: str) -> bool:
    """True for 09:00–17:00: both at a quarter of an hour, within a day, and hours apart."""
    hour, quarter = first.split(":")
    last_hour, last_quarter = second.split(":")
    same_day = int(hour) < 24 and 0 < int(last_hour) <= 24 and hour != last_hour
    return same_day and quarter in _QUARTERS and last_quarter in _QUARTERS
