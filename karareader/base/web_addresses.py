"""Web addresses without what gives access to what lies there: names, passwords, signatures.

An address may be remembered and searched in; what lets its holder in must not lie about on the disk for that, and often
changes from hour to hour.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"https?://[^\s<>\"'`|\\^{}\0]+", re.IGNORECASE)
_LOGIN = re.compile(r"(?<=://)[^/?#@\s]*@")
# Names of parameters that hold keys or signatures, or tell how long these hold: those of S3, Google, Azure, CloudFront,
# Akamai, BunnyCDN, nginx and of sites of their own making.
_SECRET = re.compile(
    r"""(?P<before>[?&;\#])(?P<name>
        (?:x-)?(?:amz|goog|ms)-[\w-]+ | awsaccesskeyid | googleaccessid | key-pair-id | ossaccesskeyid
      | s(?:ig|igned|ignature|ign) | signature[\w-]* | l?sig | l?sparams | policy | expires? | exp | hmac | hdn(?:ts|ea)
      | [\w-]*(?:token|secret|passw(?:or)?d|credential)s? | pwd | pass | jwt | auth\w* | bearer | session\w*
      | [\w-]*(?:api|access|private)[_-]?key\w* | apikey | key | md5 | st | se | sp | sv | sr | sk(?:oid|tid|t|e|s|v)
      | verify | valid(?:from|to) | user(?:name)? | login | cookie\w*
    )=[^&;\#]*""",
    re.IGNORECASE | re.VERBOSE,
)  # fmt: skip
_SIGNED_PATH = re.compile(r"(?<=/)(?:expire|sig|signature|token|hmac|hdnts)/[^/?#]+", re.IGNORECASE)


def key_without_secrets(key: str) -> str:
    """The key of a video, or what begins with one (see `VideoRef.key`), without the secrets of its address."""
    site, colon, rest = key.partition(":")
    if site != "url" or not colon:
        return key
    address = re.split(r"[ \n]", rest, maxsplit=1)[0]
    return f"url:{without_secrets(address)}{rest[len(address) :]}"


def without_secrets(address: str) -> str:
    """`address` without login, signatures and keys; any other address as it is.

    >>> without_secrets("https://me:pw@example.com/film.mp4?v=2&Signature=abc#t=3")
    'https://example.com/film.mp4?v=2#t=3'
    """
    if "://" not in address[:10]:
        return address
    plain = _SIGNED_PATH.sub("…", _LOGIN.sub("", address, count=1))
    if not _SECRET.search(plain):
        return plain
    plain = _SECRET.sub(lambda match: "\0" if match["before"] in "?#" else "", plain)
    # What followed the first parameter that is gone takes its place.
    kept = re.sub(r"([?#])?\0([&;])?", _joined, plain)
    return kept.rstrip("?#")


def _joined(match: re.Match[str]) -> str:
    return "?" if match[2] else ""


def masked(text: str) -> str:
    """`text` with `*` for every letter of a secret in its addresses, and so as long as it was."""
    return _ADDRESS.sub(_masked, text) if "/" in text and "://" in text else text


def _masked(match: re.Match[str]) -> str:
    address = _LOGIN.sub(lambda login: "*" * (len(login[0]) - 1) + "@", match[0], count=1)
    address = _SIGNED_PATH.sub(lambda part: "*" * len(part[0]), address)
    return _SECRET.sub(_masked_value, address)


def _masked_value(match: re.Match[str]) -> str:
    before = f"{match['before']}{match['name']}="
    return before + "*" * (len(match[0]) - len(before))
