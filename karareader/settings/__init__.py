"""What the reader chose (`Settings`), what the program remembers (`State`), and where both lie (`Profile`)."""

from karareader.settings.downloads import DownloadQuality
from karareader.settings.settings import Face, Profile, Settings, StreamQuality, ThemeName
from karareader.settings.state import VIDEOS_REMEMBERED, LayoutName, State, TreeMode, TreeOrder

__all__ = [
    "VIDEOS_REMEMBERED", "DownloadQuality", "Face", "LayoutName", "Profile", "Settings", "State", "StreamQuality",
    "ThemeName", "TreeMode", "TreeOrder",
]  # fmt: skip
