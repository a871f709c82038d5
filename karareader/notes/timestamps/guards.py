"""The table of guards: why what has the form of a time stays text, each reason with its name and an example.

What no guard holds is told as a problem of the note: it may be a time, and nothing tells of what.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from karareader.notes.timestamps import evidence, not_times
from karareader.notes.timestamps.lines import LEAD, LONGEST_LEAD, NOT_AFTER, is_hasty, is_strict
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import DASH

_AROUND = 32  # letters before and after
_MONTHS = (
    "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?"
    "|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|janvier|février|mars|avril|juin|juillet|août|enero|febrero|marzo|abril"
    "|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
_DAYS = (
    "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r?s(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag"
    "|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|jueves"
    "|viernes|sábado|domingo|today"
)
_DATE = re.compile(
    r"[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}[\sT,]{1,3}\Z|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}[\s,]{1,3}\Z"
    rf"|\b(?:{_MONTHS})\.?,?\s(?:[0-9]{{1,2}}(?:st|nd|rd|th)?)?,?\s?(?:[0-9]{{4}})?[,\s]{{0,3}}\Z"
    rf"|[0-9]{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s)?(?:{_MONTHS})\.?,?\s?(?:[0-9]{{4}})?[,\s]{{0,3}}\Z"
    rf"|\b(?:{_DAYS})\.?,?[\s@]{{1,3}}\Z|\b(?:19|20)[0-9]{{2}}[,\s]{{1,3}}\Z",
    re.IGNORECASE,
)
_DATE_AFTER = re.compile(
    rf"[,\s]{{1,3}}(?:on\s)?(?:[0-9]{{4}}-[0-9]{{2}}|[0-9]{{1,2}}[./][0-9]{{1,2}}[./][0-9]{{2,4}}|(?:{_MONTHS})\s[0-9]"
    rf"|[0-9]{{1,2}}(?:st|nd|rd|th|\.)?\s(?:{_MONTHS})|(?:{_DAYS})\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([^\W\d_]+)[\s\w]{0,20}?[:：][*_\s]{0,4}\Z")
_LASTS = re.compile(
    r"\b(?:took|takes|lasted|lasts|record of|time of|pace of|in under)\s(?:about\s|just\s|only\s)?\Z", re.IGNORECASE
)
_SCORE = re.compile(
    r"\b(?:ratios?|odds|aspect|scores?|scored|won|lost|beat)\s(?:of\s|by\s|at\s|is\s|was\s)?[\[(]?\Z", re.I
)
_JOINED = re.compile(rf"([0-9]{{1,2}}:[0-9]{{2}}){DASH}\Z")
_JOINED_AFTER = re.compile(rf"{DASH}([0-9]{{1,2}}:[0-9]{{2}})(?![:0-9])")
_GLUED = re.compile(r"(?:[\w.:/@#%\\-]|=[\"']?)\Z")
_HOUR = 24
_VERSE = re.compile(r"[1-9]:[0-9]{2}")


class TimePlace(NamedTuple):
    """What has the form of a time: `text[begin:end]`, with what stands round it; `before` and `after` are near it."""

    text: str
    begin: int
    end: int
    before: str
    after: str
    around: Around

    @property
    def written(self) -> str:
        """The text that has the form of a time."""
        return self.text[self.begin : self.end]

    @property
    def is_short(self) -> bool:
        """True for two fields, as times of the day have them."""
        return self.written.count(":") == 1

    @property
    def hour(self) -> int:
        """The first field."""
        return int(self.written.partition(":")[0])


class Guard(NamedTuple):
    """A reason why something stays text: `example` is the body of a note in which it holds for all that looks like a
    time.
    """

    name: str
    example: str
    holds: Callable[[TimePlace], bool]


def _is_price(place: TimePlace) -> bool:
    return place.before[-1:] in tuple("$€£¥")


def _is_part(place: TimePlace) -> bool:
    return _GLUED.search(place.before) is not None or NOT_AFTER.match(place.text, place.end) is not None


def _is_ratio(place: TimePlace) -> bool:
    written = place.written
    if not (is_strict(written) or is_hasty(written)) or any(
        int(each) > 59 for each in re.findall("[0-9]+", written)[1:]
    ):
        return True
    return (place.is_short and not_times.is_share(written)) or _SCORE.search(place.before) is not None


def _is_verse(place: TimePlace) -> bool:
    return not_times.is_verse(place.text, place.begin) or (
        place.is_short and place.before[-1:] == "(" and _VERSE.fullmatch(place.written) is not None
    )


def _is_of_day(place: TimePlace) -> bool:
    if not _is_price(place) and not_times.is_guarded(place.text, place.begin, place.end):
        return True
    words = place.before.split()
    last = words[-1].strip("([.,*_~").lower() if words and place.before[-1:].isspace() else ""
    return place.is_short and place.hour < _HOUR and last in not_times.CLOCK_WORDS


def _is_date(place: TimePlace) -> bool:
    return _DATE.search(place.before) is not None or _DATE_AFTER.match(place.after) is not None


def _is_length(place: TimePlace) -> bool:
    labelled = _LABEL.search(place.before)
    line = labelled[0].lower() if labelled is not None else ""
    words = re.findall(r"[^\W\d_]+", line)
    return any(word in evidence.LABELS for word in words) or _LASTS.search(place.before) is not None


def _are_hours(place: TimePlace) -> bool:
    first, second = _JOINED.search(place.before), _JOINED_AFTER.match(place.after)
    if not place.is_short or (first is None and second is None):
        return False
    pair = (first[1], place.written) if first is not None else (place.written, second[1] if second is not None else "")
    return not_times.is_clock_range(*pair)


def _is_cell(place: TimePlace) -> bool:
    return place.around.in_table(place.begin)


def _is_timetable(place: TimePlace) -> bool:
    line = place.text.rfind("\n", max(0, place.begin - LONGEST_LEAD), place.begin) + 1
    opens = (line or place.begin <= LONGEST_LEAD) and LEAD.fullmatch(place.text, line, place.begin) is not None
    ends = place.text[place.end : place.end + 4].strip(" \t)]*_")[:1] in ("", "\n")
    return place.is_short and place.hour < _HOUR and (bool(opens) or (ends and place.around.is_listed(place.begin)))


def _is_chat(place: TimePlace) -> bool:
    return place.after.lstrip().startswith("From") and place.around.body.is_chat_of_day


GUARDS: tuple[Guard, ...] = (
    Guard("a price", "it cost $12:34", _is_price),
    Guard("a date", "on 2024-05-01 10:11, or Thursday, Oct 3, 14:07", _is_date),
    Guard("a part of a longer word or number", "abc12:34, 12:34/7 and 1:2:3:4:5:6", _is_part),
    Guard("a ratio, a score or a scale", "16:9, 60:40, a ratio of 20:15, a map 1:2500", _is_ratio),
    Guard("a verse", "John 3:16, and as he says (3:16)", _is_verse),
    Guard("a time of the day", "12:30 pm, he came at 10:20, 14:00 UTC", _is_of_day),
    Guard("a length or a beginning", "Duration: 1:35:21, it took 12:34", _is_length),
    Guard("hours of the day", "open 09:00–17:00", _are_hours),
    Guard("a cell of a table", "| Oslo | 10:11 |\n| --- | --- |\n| Rome | 11:11 |", _is_cell),
    Guard("the clock of a chat", "09:59:10 From Ada to everyone:\n  hello", _is_chat),
    Guard("a timetable", "07:00 wake up\n07:30 breakfast", _is_timetable),
)


def reason(text: str, token: re.Match[str], around: Around) -> str:
    """The name of the guard that keeps what has the form of a time from being one; "" if none does."""
    begin, end = token.span()
    low = max(0, begin - _AROUND)
    before = text[low:begin].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    place = TimePlace(text, begin, end, before, after, around)
    return next((guard.name for guard in GUARDS if guard.holds(place)), "")
