"""A generator of sentences, lists and tables that hold what looks like times, and is none: the same for each seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

_NAMES = ("Ada", "Bo", "Cleo", "Dov", "Edda", "Finn", "Gus", "Hana", "Ivo", "Jun")
_CITIES = ("Oslo", "Rome", "Kyiv", "Lima", "Dakar", "Osaka", "Quito", "Turin", "Bergen", "Malmö", "York", "Bern")
_BOOKS = ("John", "Matthew", "Psalm", "1 Cor", "Romans", "Gen", "Luke", "Isaiah", "Surah", "Proverbs", "Rev", "Acts")
_ZONES = ("UTC", "GMT", "CET", "EST", "PST", "IST", "CEST")
_MONTHS = ("January", "Feb", "March", "Apr", "May", "June", "Jul", "August", "Sept", "Oct", "Nov", "December")
_DAYS = ("Monday", "Tue", "Wednesday", "Thu", "Friday", "Sat", "Sunday")
_DOINGS = (
    "wake up",
    "breakfast",
    "walk the dog",
    "stand-up",
    "lunch",
    "gym",
    "dinner",
    "read",
    "lights out",
    "school run",
)
_THINGS = ("oil to vinegar", "sand to cement", "boys to girls", "water to rice")


class _Maker:
    """Makes decoys; each method gives the body of a note."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)

    def _pick(self, *among: str) -> str:
        return self._dice.choice(among)

    def _clock(self, *, quarter: bool = False, low: int = 5, high: int = 23) -> str:
        minute = self._dice.choice((0, 15, 30, 45)) if quarter else self._dice.randrange(60)
        return f"{self._dice.randint(low, high):02d}:{minute:02d}"

    def date(self) -> str:
        clock, year = self._clock(low=0), self._dice.randint(1990, 2030)
        month, day = self._dice.randint(1, 12), self._dice.randint(1, 28)
        return self._pick(
            f"It was filed on {year}-{month:02d}-{day:02d} {clock}.",
            f"Written {year}-{month:02d}-{day:02d}T{clock}:00Z by hand.",
            f"We met on {day} {self._pick(*_MONTHS)} {year}, {clock}, at home.",
            f"Next call: {self._pick(*_MONTHS)} {day}, {year}, {clock}",
            f"Due {self._pick(*_DAYS)} {clock}",
            f"Seen {day:02d}.{month:02d}.{year} {clock}",
        )

    def time_of_day(self) -> str:
        clock = self._clock()
        return self._pick(
            f"The bus left at {clock} sharp.",
            f"{int(clock[:2]) % 12 + 1}:{clock[3:]} pm was too late.",
            f"The call is at {clock} {self._pick(*_ZONES)}.",
            f"Be there by {clock}, not after {self._clock()}.",
            f"It rained until {clock} and then stopped.",
            f"({int(clock[:2]) % 12 + 1}:{clock[3:]} AM)",
            f"Um {clock} Uhr ging das Licht aus.",
            f"From {self._pick(*_NAMES)} to everyone: {int(clock[:2]) % 12 + 1}:{clock[3:]} PM",
        )

    def score(self) -> str:
        first, second = self._dice.randint(0, 9), self._dice.randint(0, 9)
        return self._pick(
            f"They won {first}:{second} in the end.",
            f"{first}:{second} was the score.",
            f"The final score of {first * 10 + 11}:{second + 10} surprised all.",
            f"{self._pick(*_CITIES)} – {self._pick(*_CITIES)} {first}:{second}",
            f"odds of {first + 1}:{second * 10 + 10}",
        )

    def ratio(self) -> str:
        share = self._dice.randint(1, 9) * 5
        return self._pick(
            "a 16:9 picture, cut to 4:3",
            f"Split it {share}:{100 - share} between them.",
            f"({100 - share}:{share})",
            f"a ratio of {share}:{self._dice.randint(10, 59)} of {self._pick(*_THINGS)}",
            f"a map at 1:{self._dice.randint(2, 90) * 500}",
            f"mix {self._dice.randint(1, 9)}:{self._dice.randint(1, 9)} of {self._pick(*_THINGS)}",
        )

    def verse(self) -> str:
        chapter, verse = self._dice.randint(1, 60), self._dice.randint(10, 59)
        book = self._pick(*_BOOKS)
        return self._pick(
            f"As it says in {book} {chapter}:{verse}, be kind.",
            f"({book} {chapter}:{verse})",
            f"[{book} {chapter}:{verse}]",
            f"{book} {chapter}:{verse}–{verse + 2} is read aloud.",
            f"[[{book} {chapter}:{verse}]]",
            f"He says so ({self._dice.randint(1, 9)}:{verse}) in his gospel.",
        )

    def price(self) -> str:
        return f"It cost {self._pick('$', '€', '£', '¥')}{self._dice.randint(1, 99)}:{self._dice.randint(10, 59)} then."

    def hours(self) -> str:
        first, last = self._dice.randint(6, 10), self._dice.randint(15, 22)
        a, b = f"{first:02d}:{self._pick('00', '30')}", f"{last}:{self._pick('00', '30')}"
        return self._pick(
            f"Open {a}–{b}.",
            f"Mon–Fri {a}-{b}, Sat closed",
            f"The shop is open from {a} to {b}.",
            f"- {self._pick(*_DAYS)}: {a}–{b}",
        )

    def timetable(self) -> str:
        hours = sorted(self._dice.sample(range(6, 23), self._dice.randint(3, 6)))
        lines = [f"{hour:02d}:{self._pick('00', '15', '30', '45')} {self._pick(*_DOINGS)}" for hour in hours]
        mark = self._pick("", "- ")
        return "\n".join(mark + line for line in lines)

    def one_hour(self) -> str:
        return f"0{self._dice.randint(5, 9)}:{self._pick('00', '15', '30', '45')} {self._pick(*_DOINGS)}"

    def stops(self) -> str:
        hours = sorted(self._dice.sample(range(6, 23), 4))
        cities = self._dice.sample(_CITIES, 4)
        mark = self._pick("- ", "* ", "", "1. ")
        return "\n".join(
            f"{mark}{city} {hour:02d}:{self._dice.randrange(60):02d}" for city, hour in zip(cities, hours, strict=True)
        )

    def table(self) -> str:
        rows = [f"| {city} | {self._clock()} |" for city in self._dice.sample(_CITIES, self._dice.randint(1, 5))]
        return "\n".join(["| City | Time |", "| --- | --- |", *rows])

    def length(self) -> str:
        long = f"{self._dice.randint(0, 3)}:{self._dice.randrange(60):02d}:{self._dice.randrange(60):02d}"
        return self._pick(
            f"Duration: {long}",
            f"**Running time:** {long}",
            f"### Meeting Duration: {long}",
            f"She ran it in a record time of {long}.",
            f"It took {self._dice.randint(10, 59)}:{self._dice.randrange(10, 60)} to boil.",
            f"Length: {self._dice.randint(10, 59)}:{self._dice.randrange(10, 60)}",
        )

    def labels(self) -> str:
        day = [self._clock(low=low, high=low + 2) for low in (6, 11, 17)]
        return f"Sunrise: {day[0]}\n\nNoon: {day[1]}\n\nSunset: {day[2]}"

    def race(self) -> str:
        first = self._dice.randint(31, 50)
        names = self._dice.sample(_NAMES, 4)
        return "\n".join(f"- {name} {first + at}:{self._dice.randrange(60):02d}" for at, name in enumerate(names))

    def laps(self) -> str:
        names = self._dice.sample(_NAMES, 3)
        return "\n\n".join(f"{name}: 00:4{at}:{self._dice.randrange(10, 60)}" for at, name in enumerate(names))

    def chat(self) -> str:
        hour = self._dice.randint(8, 20)
        names = self._dice.sample(_NAMES, 2)
        return "\n\n".join(
            f"{names[at % 2]}  {hour}:{10 + at * 3 + self._dice.randrange(3)}\nwords"
            for at in range(self._dice.randint(3, 8))
        )

    def address(self) -> str:
        return self._pick(
            f"https://example.org/{self._clock()}/page",
            f"[{self._clock()}](https://example.org/timetable)",
            f"host{self._dice.randint(1, 9)}:80{self._dice.randint(10, 99)} answers",
            f"at 10.0.0.{self._dice.randint(1, 9)}:80{self._dice.randint(10, 99)}",
            f"`{self._clock()}` in code",
            f"x{self._dice.randint(10, 59)}:{self._dice.randint(10, 59)}y",
            f"de:ad:{self._dice.randint(10, 59)}:{self._dice.randint(10, 59)}:be:ef",
            f"![{self._clock()}](cover.png)",
        )

    def figures(self) -> str:
        return self._pick(
            f"It took {self._dice.randint(2, 59)}m{self._dice.randint(10, 59)}s in all.",
            f"he is {self._dice.randint(4, 6)}'{self._dice.randint(10, 11)}\" tall",
            f"at {self._dice.randint(10, 59)}°{self._dice.randint(10, 59)}'{self._dice.randint(10, 59)}\" north",
            f"the {self._dice.randint(5, 9)}0s were loud",
            f"- {self._dice.randint(1, 9)}.{self._dice.randint(10, 29)} Section\n- 9.30 Section",
            f"全部只用{self._dice.randint(2, 50)}分{self._dice.randint(10, 50)}秒完成",
        )


KINDS: tuple[str, ...] = tuple(name for name in vars(_Maker) if not name.startswith("_"))


def made(count: int, seed: int = 13) -> Iterator[tuple[str, str]]:
    """So many decoys, each with its kind."""
    maker = _Maker(seed)
    for at in range(count):
        kind = KINDS[at % len(KINDS)]
        make: Callable[[], str] = getattr(maker, kind)
        yield kind, make()
