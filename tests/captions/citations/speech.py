"""Speech that nobody ever gave, with words as common and as rare as in real speech, and captions made of it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from karareader.captions.model import Captions, Line, Word

COMMON: list[str] = str.split(
    "the of and to a in that is it was for on are as with his they at be this from have or by one had not but what all "
    "were when we there can an your which their said if do will each about how up out them then she many some so these "
    "would other into has more her two like him see time could no make than first been its who now people my made over "
    "did down only way find use may water long little very after words called just where most know"
)
KANJI = "日本語話動画時間人今年会社国研究世界問題方法結果言葉大学新聞電車料理歴史科学経済政治文化自然山川"
KANA = "のにはをたがでてとしれさあるいもなよおか"
RATE = 2.6  # words a second


@dataclass(frozen=True)
class Sentence:
    """A sentence and the seconds in which it is said."""

    text: str
    start: float
    end: float


class Speaker:
    """Says sentences of a language of its own: a few words all the time, many hardly ever; the topic is `seed`."""

    def __init__(self, seed: int, words: int = 6000) -> None:
        self.random = random.Random(seed)
        vocabulary = random.Random(7)  # all speakers share their words, as people do
        syllables = [a + b + c for a in "bdfgklmnprstvz" for b in "aeiou" for c in ("", "n", "r", "l", "st")]
        made = {"".join(vocabulary.choices(syllables, k=vocabulary.choice((2, 2, 3, 3, 4)))) for _ in range(words)}
        rest = sorted(made)
        self.random.shuffle(rest)  # what one speaks of often another one hardly ever does
        self.words = [*COMMON, *rest]
        self._sums = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))

    def sentence(self) -> str:
        """A sentence of 9 to 24 words."""
        words = self.random.choices(self.words, cum_weights=self._sums, k=self.random.randint(9, 24))
        return " ".join(words).capitalize() + "."

    def japanese(self) -> str:
        """Something that looks like a sentence of Japanese."""
        letters = [
            self.random.choice(self.random.choice((KANJI, KANJI, KANA))) for _ in range(self.random.randint(14, 34))
        ]
        return "".join(letters) + "。"


def said(sentences: Sequence[str], letters_a_second: float = 0.0) -> list[Sentence]:
    """When the sentences are said, one after the other; by letters where words are not parted by spaces."""
    now, result = 1.0, []
    for text in sentences:
        length = len(text) / letters_a_second if letters_a_second else len(text.split()) / RATE
        result.append(Sentence(text, now, now + length))
        now += length + 0.3
    return result


def captioned(spoken: Sequence[Sentence], language: str = "en", *, heard: bool = False, size: int = 8) -> Captions:
    """Captions of `size` words each. `heard`: by a machine, without marks and capitals, each word with its time."""
    words = [
        (sentence.start + at * (sentence.end - sentence.start) / len(parts), part)
        for sentence in spoken
        for parts in [pieces(sentence.text)]
        for at, part in enumerate(parts)
    ]
    lines = []
    between = " " if any(" " in sentence.text for sentence in spoken) else ""
    for at in range(0, len(words), size):
        part = words[at : at + size]
        end = words[at + size][0] if at + size < len(words) else part[-1][0] + 1
        if heard:
            plain = [(start, word.lower().strip(".,;:!?")) for start, word in part]
            timed = tuple(Word(start, word) for start, word in plain if word)
            lines.append(Line(part[0][0], end, " ".join(word for _, word in plain), timed))
        else:
            lines.append(Line(part[0][0], end, between.join(word for _, word in part)))
    return Captions(language, heard, tuple(lines))


def pieces(text: str) -> list[str]:
    """The words of a text, or its letters where it has no spaces."""
    return text.split() if " " in text else list(text)


def hours(speaker: Speaker, length: float) -> Iterator[str]:
    """Sentences for so many hours."""
    seconds = 0.0
    while seconds < length * 3600:
        text = speaker.sentence()
        seconds += len(text.split()) / RATE + 0.3
        yield text


# What a note makes of a sentence


def with_a_word_more(text: str, chance: random.Random) -> str:
    """One word more, or one less."""
    words = text.rstrip(".").split()
    at = chance.randrange(len(words))
    if chance.random() < 0.5:
        words.insert(at, chance.choice(COMMON[20:]))
    else:
        del words[at]
    return " ".join(words) + "."


def in_another_order(text: str, chance: random.Random) -> str:
    """The same words in another order: its parts change places."""
    words = text.rstrip(".").split()
    cuts = sorted(chance.sample(range(1, len(words)), k=min(3, len(words) - 1)))
    parts = [words[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(words)], strict=True)]
    chance.shuffle(parts)
    return " ".join(word for part in parts for word in part) + "."
