"""Addresses that are remembered hold nothing that lets anybody in."""

from __future__ import annotations

import pytest

from karareader.base import web_addresses as addresses

HOST = "https://example.com/film.mp4"


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("https://me:secret@example.com/film.mp4", HOST),
        ("https://me@example.com/film.mp4", HOST),
        (f"{HOST}?X-Amz-Algorithm=A&X-Amz-Signature=secret&X-Amz-Expires=60", HOST),
        (f"{HOST}?v=2&Signature=secret&Key-Pair-Id=K", f"{HOST}?v=2"),
        (f"{HOST}?Signature=secret&v=2", f"{HOST}?v=2"),
        (f"{HOST}?token=secret&v=2&part=3", f"{HOST}?v=2&part=3"),
        (f"{HOST}?sv=2020&sig=secret%3D&v=2&se=2030", f"{HOST}?v=2"),
        (f"{HOST}?access_token=secret#t=10", f"{HOST}#t=10"),
        (f"{HOST}?v=2&api_key=secret#t=10", f"{HOST}?v=2#t=10"),
        ("https://cdn.example.com/videoplayback/expire/170/sig/secret/file.mp4", "https://cdn.example.com/videoplayback/…/…/file.mp4"),
        (HOST, HOST),
        (f"{HOST}?v=2&season=3&page=1#t=5", f"{HOST}?v=2&season=3&page=1#t=5"),
        ("https://www.youtube.com/watch?v=abcdefghijk&t=10&list=PL1", "https://www.youtube.com/watch?v=abcdefghijk&t=10&list=PL1"),
        ("film?token=x", "film?token=x"),
        ("aaaaaaaaaaa", "aaaaaaaaaaa"),
        ("https://example.com/@me/film.mp4", "https://example.com/@me/film.mp4"),
    ],
)  # fmt: skip
def test_an_address_keeps_all_but_its_secrets(address: str, plain: str) -> None:
    assert addresses.without_secrets(address) == plain
    assert addresses.without_secrets(plain) == plain
    hidden = addresses.masked(f"See {address}, please")
    assert len(hidden) == len(f"See {address}, please")
    assert "secret" not in hidden
    if plain == address:
        assert hidden == f"See {address}, please"
