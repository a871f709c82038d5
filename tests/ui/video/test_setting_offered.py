"""Where a setting would mend what keeps a video from playing, a button opens it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.availability import Standing, Verdict
from karareader.media.availability_store import AvailabilityEntry
from karareader.media.streaming.resolver import StreamRefused
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import Settings
from karareader.ui.common.theme import ThemeManager
from karareader.ui.settings.dialog import SettingsDialog
from karareader.ui.streaming import texts as stream_words
from karareader.ui.video.placeholder import EmptyState
from tests.ui.programs import Make

REF = VideoRef("youtube", "frames00001", "https://www.youtube.com/watch?v=frames00001")


@pytest.fixture
def empty(qtbot: QtBot) -> EmptyState:
    made = EmptyState(ThemeManager("light").theme)
    qtbot.addWidget(made)
    made.resize(420, 320)
    made.show()
    return made


@pytest.mark.parametrize(
    ("standing", "hint", "setting", "words", "opens"),
    [
        (Standing.TEMPORARY, "Nothing answers at the proxy a.example:1.", "proxy", "Proxy settings…", "proxy"),
        (Standing.REGION, "", "", "Proxy settings…", "proxy"),
        (Standing.PRIVATE, "", "", "Cookie settings…", "cookies_from_browser"),
        (Standing.BLOCKED, "", "", "Cookie settings…", "cookies_from_browser"),
        (Standing.GONE, "", "", "", ""),
    ],
)
def test_the_button(  # noqa: PLR0917 - each is a column of the table
    qtbot: QtBot, empty: EmptyState, standing: Standing, hint: str, setting: str, words: str, opens: str
) -> None:
    empty.tell(stream_words.refused(REF, AvailabilityEntry(standing), hint, None, setting=setting))
    assert empty.setting.isVisible() == bool(words)
    if words:
        assert empty.setting.text() == words
        with qtbot.waitSignal(empty.setting_requested) as asked:
            empty.setting.click()
        assert asked.args == [opens]
    empty.tell(stream_words.never(REF))
    assert not empty.setting.isVisible()


@pytest.mark.parametrize("key", ["proxy", "cookies_from_browser", "all_signs"])
def test_the_page_opens_at_a_setting(qtbot: QtBot, make: Make, tmp_path: Path, key: str) -> None:
    dialog = SettingsDialog(
        Settings.load(tmp_path / "settings.json"), make().context.options.sections, ThemeManager("light")
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_setting(key)
    control = dialog.controls[key]
    assert control.isVisible()
    assert not control.visibleRegion().isEmpty()
    assert dialog.focusWidget() in (control, control.focusProxy())


def test_a_proxy_that_fails_is_offered_to_be_changed(make: Make) -> None:
    app = make()
    app.settings.proxy = "http://127.0.0.1:1"
    app.features.streaming.controller.absent(REF, None)
    for verdict, offered in (
        (Verdict(Standing.TEMPORARY, "Unable to connect to proxy"), True),
        (Verdict(Standing.TEMPORARY, "HTTP Error 503"), False),
    ):
        app.features.streaming.controller._refuse(StreamRefused(verdict))
        assert app.video.empty.setting.isVisibleTo(app.video.empty) == offered
    app.features.streaming.controller._refuse(
        StreamRefused(Verdict(Standing.TEMPORARY), "Nothing answers at the proxy.", "", "proxy")
    )
    app.video.empty.setting.click()
    dialog = app.features.settings.dialog
    assert dialog.isVisible()
    assert dialog.sections.currentItem().text() == "Videos on the web"
    dialog.close()
