"""Videos played from the web, where their files are not here."""

from __future__ import annotations

from karareader.base.translation import noop
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.streaming.controller import StreamingController
from karareader.ui.streaming.quality_menu import QUALITIES

_SECTION = Section(
    noop("Videos on the web"),
    icon="video-stream",
    intro=noop("Most notes name a video on the web. Nothing is fetched from there unless you say so."),
    rows=(
        SettingRow(
            "stream_when",
            noop("Play videos from the web"),
            "choice",
            choices={
                "ask": noop("When I click"),
                "always": noop("As soon as a note is opened"),
                "never": noop("Never"),
            },
        ),
        SettingRow(
            "stream_quality",
            noop("Quality"),
            "choice",
            noop("Higher looks sharper but loads more slowly."),
            choices=QUALITIES,
        ),
        SettingRow(
            "proxy",
            noop("Proxy"),
            "text",
            noop("Such as http://127.0.0.1:8080, for everything that is fetched about videos."),
            empty=noop("none"),
        ),
        SettingRow(
            "cookies_from_browser",
            noop("Use cookies from a browser"),
            "text",
            noop(
                "Name a browser, such as firefox or chrome, in which you are logged in: sites then show you what they"
                " show it. Leave it empty unless a video asks for it."
            ),
            empty=noop("none"),
        ),
    ),
)


class StreamingFeature(Feature):
    """Brings its settings; `controller` does the rest."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self.controller = StreamingController(context, services, reading)
        self.settings = (_SECTION.taken_up_by(self.controller.offer, stream_quality=self.controller.change_quality),)

    def finish(self) -> None:
        """End what is asked, and keep what was learned."""
        self.controller.finish()
