"""What the reader chose (`Settings`), what the program remembers (`State`), and where both lie (`Profile`)."""

from karareader.settings.downloads import DownloadQuality
from karareader.settings.profile import Profile
from karareader.settings.settings import Face, LanguageName, Motion, Settings, StreamQuality, ThemeName, WhileSpeaking
from karareader.settings.state import VIDEOS_REMEMBERED, LayoutName, State, TreeMode, TreeOrder

__all__ = [
    "VIDEOS_REMEMBERED", "DownloadQuality", "Face", "LanguageName", "LayoutName", "Motion", "Profile", "Settings",
    "State", "StreamQuality", "ThemeName", "TreeMode", "TreeOrder", "WhileSpeaking",
]  # fmt: skip
