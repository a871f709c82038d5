"""The test site as fixtures: `films`, made once, and `site`, a server for each test. See the package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.media.site.films import Films
    from tests.media.site.server import Site


@pytest.fixture(scope="session")
def films(tmp_path_factory: pytest.TempPathFactory) -> Films:
    """The files of the site."""
    from tests.media.site.films import make

    return make(tmp_path_factory.mktemp("films"))


@pytest.fixture
def site(films: Films, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site without videos. Every process that the test starts finds yt-dlp knowing it."""
    from tests.media.site.server import Site

    with Site(films) as site:
        for name, value in site.environment.items():
            monkeypatch.setenv(name, value)
        yield site
