"""Languages by their tags and names: what a part of a file's name may mean, and how a language is called."""

# ruff: noqa: E501 - tables read best in rows

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# tag: codes of three letters (ISO 639-2), name in English, other names.
_TABLE = """
af afr Afrikaans|Afrikaans; am amh Amharic|አማርኛ; ar ara Arabic|العربية; az aze Azerbaijani|Azərbaycan;
be bel Belarusian|Беларуская; bg bul Bulgarian|Български; bn ben Bengali|বাংলা|Bangla; bs bos Bosnian|Bosanski;
ca cat Catalan|Català; cs cze,ces Czech|Čeština|Česky; cy wel,cym Welsh|Cymraeg; da dan Danish|Dansk;
de ger,deu German|Deutsch; el gre,ell Greek|Ελληνικά; en eng English; eo epo Esperanto;
es spa Spanish|Español|Castellano|Castilian; et est Estonian|Eesti; eu baq,eus Basque|Euskara;
fa per,fas Persian|فارسی|Farsi; fi fin Finnish|Suomi; fil - Filipino|Tagalog|tgl; fr fre,fra French|Français;
ga gle Irish|Gaeilge; gl glg Galician|Galego; gu guj Gujarati|ગુજરાતી; he heb Hebrew|עברית|iw; hi hin Hindi|हिन्दी;
hr hrv,scr Croatian|Hrvatski; hu hun Hungarian|Magyar; hy arm,hye Armenian|Հայերեն; id ind Indonesian|Bahasa Indonesia|in;
is ice,isl Icelandic|Íslenska; it ita Italian|Italiano; ja jpn Japanese|日本語|jp; ka geo,kat Georgian|ქართული;
kk kaz Kazakh|Қазақша; km khm Khmer|ខ្មែរ; kn kan Kannada|ಕನ್ನಡ; ko kor Korean|한국어|kr; la lat Latin; lo lao Lao|ລາວ;
lt lit Lithuanian|Lietuvių; lv lav Latvian|Latviešu; mk mac,mkd Macedonian|Македонски; ml mal Malayalam|മലയാളം;
mn mon Mongolian|Монгол; mr mar Marathi|मराठी; ms may,msa Malay|Bahasa Melayu; my bur,mya Burmese|မြန်မာ;
nb nob Norwegian Bokmål|Bokmål; ne nep Nepali|नेपाली; nl dut,nld Dutch|Nederlands|Flemish; nn nno Norwegian Nynorsk|Nynorsk;
no nor Norwegian|Norsk; pa pan Punjabi|ਪੰਜਾਬੀ; pl pol Polish|Polski; ps pus Pashto|پښتو; pt por Portuguese|Português;
ro rum,ron Romanian|Română; ru rus Russian|Русский; sa san Sanskrit|संस्कृतम्; si sin Sinhala|සිංහල;
sk slo,slk Slovak|Slovenčina|Slovensky; sl slv Slovenian|Slovenščina|Slovene; sq alb,sqi Albanian|Shqip;
sr srp,scc Serbian|Српски|Srpski; sv swe Swedish|Svenska; sw swa Swahili|Kiswahili; ta tam Tamil|தமிழ்; te tel Telugu|తెలుగు;
th tha Thai|ไทย; tl - Tagalog; tr tur Turkish|Türkçe; uk ukr Ukrainian|Українська|ua; ur urd Urdu|اردو; uz uzb Uzbek|Oʻzbek;
vi vie Vietnamese|Tiếng Việt|vn; yue - Cantonese|粵語; zh chi,zho Chinese|中文|Mandarin|cn
"""
_PLACES = {
    "ar": "Argentina", "at": "Austria", "au": "Australia", "br": "Brazil", "ca": "Canada", "ch": "Switzerland",
    "cn": "China", "de": "Germany", "es": "Spain", "fr": "France", "gb": "United Kingdom", "hk": "Hong Kong",
    "ie": "Ireland", "in": "India", "mx": "Mexico", "pt": "Portugal", "tw": "Taiwan", "us": "United States",
    "419": "Latin America", "hans": "Simplified", "hant": "Traditional", "latn": "Latin", "cyrl": "Cyrillic",
}  # fmt: skip
_WHOLE = {
    "chs": "zh-Hans", "cht": "zh-Hant", "sc": "zh-Hans", "tc": "zh-Hant", "gb": "zh-Hans", "big5": "zh-Hant",
    "simplified chinese": "zh-Hans", "traditional chinese": "zh-Hant", "chinese simplified": "zh-Hans",
    "chinese traditional": "zh-Hant", "简体": "zh-Hans", "繁體": "zh-Hant", "简体中文": "zh-Hans", "繁體中文": "zh-Hant",
    "brazilian": "pt-BR", "brazilian portuguese": "pt-BR", "portuguese brazilian": "pt-BR", "pob": "pt-BR", "pb": "pt-BR",
    "latin american spanish": "es-419", "spanish latin american": "es-419", "european spanish": "es-ES",
    "spanish european": "es-ES", "european portuguese": "pt-PT", "british english": "en-GB", "american english": "en-US",
    "canadian french": "fr-CA",
}  # fmt: skip
# The id of one of several captions in a language, as YouTube gives them.
_TRACK = re.compile(r"[-.](?=[A-Za-z0-9_-]{11}\Z)(?=.*[0-9A-Z_])")
_SUBTAG = re.compile(r"[A-Za-z]{2,4}|\d{3}|[A-Za-z0-9]{5,8}")
_NAMES: dict[str, str] = {}
_TAGS: dict[str, str] = dict(_WHOLE)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


for _entry in _TABLE.replace("\n", " ").split(";"):
    _tag, _codes, _rest = _entry.split(maxsplit=2)
    _name, *_others = _rest.strip().split("|")
    _NAMES[_tag] = _name
    for _known in (_tag, *_codes.split(","), _name, *_others):
        _TAGS.setdefault(_folded(_known), _tag)


@lru_cache(4096)
def tag_of(written: str) -> str:
    """The tag that a language is meant by: `pt_BR`, `por`, `Português` or `Brazilian` give `pt-BR` or `pt`; "" for none.

    What YouTube adds to tell several captions in a language apart (`en-ehkg1hFWq8A`) is left out.
    """
    written = written.strip()
    if (whole := _TAGS.get(_folded(written))) is not None:
        return whole
    if (track := _TRACK.search(written)) is not None and (own := tag_of(written[: track.start()])):
        return own
    first, *rest = re.split(r"[-_]", written)
    if rest and rest[-1].lower() == "orig":
        rest.pop()
    language = _TAGS.get(first.lower()) if len(first) <= 3 else None
    if language is None or len(rest) > 3 or not all(_SUBTAG.fullmatch(part) for part in rest):
        return ""
    return "-".join((language, *map(_spelled, rest)))


def name_of(tag: str) -> str:
    """A language in English: `pt-BR` is “Portuguese (Brazil)”; the tag where it is not known."""
    first, *rest = tag.split("-")
    name = _NAMES.get(first.lower())
    if name is None:
        return tag
    places = [_PLACES.get(part.lower(), part) for part in rest if part.lower() != "orig"]
    return f"{name} ({', '.join(places)})" if places else name


def _spelled(part: str) -> str:
    """A part of a tag as BCP 47 spells it."""
    return part.upper() if len(part) <= 3 else part.title() if len(part) == 4 else part.lower()
