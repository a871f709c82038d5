"""Which language a text is in, by its script and its commonest words: enough to tell whether two texts can be compared.

For languages in Latin letters the words that are frequent in one of them and not in the others are counted.
"""

from __future__ import annotations

import re
from collections import Counter

_LONGEST = 20_000  # characters that are looked at
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("uk", re.compile("[іїєґ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("fa", re.compile("[پچژگ]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_COMMON = {
    "en": "the and of to is that it you was for are with this they have from not what we he but his her which would",
    "de": "der die das und ist nicht ich ein eine den dem mit zu auf wir sie es auch von im für wie aber wird sind",
    "fr": "le la les des et est une dans que qui pour pas il vous nous du ce je au sur avec sont mais ne",
    "es": "el los las y es una que en por con para no se lo del como pero más su muy esto hay yo fue",
    "it": "il gli che e è di una per non con sono del della nel anche come ma più questo lo ho c'è",
    "pt": "o os as e é uma que em por com para não do da no na mas mais como você isso são ao",
    "nl": "de het een en van is dat niet ik je op te zijn voor met maar ook wij zij deze naar wordt",
    "sv": "och att det är en som på inte jag för med har till av om men vi den ett så",
    "da": "og at det er en som på ikke jeg for med har til af om men vi den et så de",
    "pl": "i w na nie to się że z do jest jak ale co tak po o od za przez tylko",
    "tr": "bir ve bu da de için ne çok ama gibi ben sen var daha olarak kadar değil mi olan",
    "id": "yang dan di itu dengan untuk ini dari dalam tidak pada ada akan kita saya mereka adalah juga karena",
    "vi": "là và của có không cho người một này được các trong đã với những như khi để",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
# So many of the frequent words make sure, and so much (a factor) must the best language be ahead of the next.
_ENOUGH, _AHEAD = 4, 1.3


def guess(text: str) -> str:
    """The language of a text as a tag of two letters; empty where it is too short or not known."""
    text = text[:_LONGEST].lower()
    letters = sum(map(str.isalpha, text))
    for language, letter in _SCRIPTS:
        found = len(letter.findall(text))
        # Japanese is told by kana among Chinese letters, Ukrainian by a few letters among Russian ones.
        share = 0.02 if language in ("ja", "uk", "fa") else 0.25
        if found >= 2 and found >= share * letters:
            return language
    counts = Counter(_WORD.findall(text))
    hits = sorted(((sum(counts[word] for word in words), language) for language, words in _WORDS.items()), reverse=True)
    (most, language), (second, _) = hits[:2]
    return language if most >= _ENOUGH and most >= _AHEAD * second else ""


def common_words(tag: str) -> str:
    """The commonest words of a language, with spaces between; none where they are not known."""
    return _COMMON.get(tag.lower().partition("-")[0], "")


def same(one: str, other: str) -> bool:
    """True unless two tags name different languages: "en" and "en-GB" are the same, and what is not known may be."""
    return not one or not other or one.lower().partition("-")[0] == other.lower().partition("-")[0]
