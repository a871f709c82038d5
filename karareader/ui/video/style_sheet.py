"""How the controls of the video pane look: one style sheet, made from the colours of the theme."""

from __future__ import annotations

from karareader.base.contrast import blend
from karareader.ui.common.theme import Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of the video pane and of its popups."""
    groove = blend(theme.line, theme.quiet, 0.2)
    pressed = blend(theme.raised, theme.ink, 0.12)
    play = theme.chip_active
    return f"""
#videoPane, #videoControls, #transportBar, #videoSwitcher {{ background: {theme.surface}; }}
#videoSwitcher QToolButton#mainVideoButton {{ color: {theme.link}; padding: 0px 8px 0px 4px; }}
#videoControls QToolButton, #videoSwitcher QToolButton, #speedPopup QToolButton, #resumeBar QToolButton {{
    border: 2px solid transparent; border-radius: 7px; background: transparent; color: {theme.quiet}; padding: 0px;
}}
#videoControls QToolButton:hover, #videoSwitcher QToolButton:hover,
#speedPopup QToolButton:hover, #resumeBar QToolButton:hover {{
    background: {theme.raised}; color: {theme.ink};
}}
#videoControls QToolButton:pressed, #videoSwitcher QToolButton:pressed,
#speedPopup QToolButton:pressed {{ background: {pressed}; }}
#videoControls QToolButton:checked {{ background: {theme.raised}; }}
#videoControls QToolButton#loopButton:checked {{ background: {theme.chip_active}; }}
#videoControls QToolButton:disabled, #speedPopup QToolButton:disabled {{
    color: {blend(theme.quiet, theme.surface, 0.55)};
}}
#videoControls QToolButton:focus, #videoSwitcher QToolButton:focus,
#speedPopup QToolButton:focus, #resumeBar QToolButton:focus {{
    border-color: {theme.accent};
}}
#videoControls QToolButton::menu-indicator {{ image: none; width: 0px; }}
#videoControls QToolButton#playButton {{ background: {play}; border-radius: 19px; }}
#videoControls QToolButton#playButton:hover {{ background: {blend(play, theme.ink, 0.12)}; }}
#videoControls QToolButton#playButton:pressed {{ background: {blend(play, theme.ink, 0.24)}; }}
#videoControls QToolButton#playButton:disabled {{ background: {theme.raised}; }}
#videoControls QToolButton#playButton:focus {{ border-color: {theme.ink}; }}
#chapterLabel {{ color: {theme.quiet}; background: transparent; }}
QSlider {{ background: transparent; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {groove}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.accent}; }}
QSlider::sub-page:horizontal:disabled {{ background: {groove}; }}
QSlider::handle:horizontal {{
    width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; background: {theme.accent};
}}
QSlider::handle:horizontal:hover {{ background: {blend(theme.accent, theme.ink, 0.2)}; }}
QSlider::handle:horizontal:focus {{ background: {theme.ink}; }}
QSlider::handle:horizontal:disabled {{ background: {groove}; }}
#speedPopup {{ background: {theme.paper}; border: 1px solid {theme.line}; }}
#speedPopup QLabel {{ color: {theme.ink}; background: transparent; }}
#speedPopup QToolButton:checked {{ background: {theme.chip_active}; color: {theme.chip_active_ink}; }}
#emptyState {{ background: {theme.surface}; }}
#emptyState QLabel {{ background: transparent; color: {theme.quiet}; }}
#emptyState QLabel#emptyTitle {{ color: {theme.ink}; }}
#emptyState QPushButton, #resumeBar QPushButton {{
    border: 2px solid transparent; border-radius: 7px; padding: 5px 14px;
    background: {theme.chip_active}; color: {theme.chip_active_ink};
}}
#emptyState QPushButton:hover, #resumeBar QPushButton:hover {{ background: {blend(play, theme.ink, 0.12)}; }}
#emptyState QPushButton:pressed, #resumeBar QPushButton:pressed {{ background: {blend(play, theme.ink, 0.24)}; }}
#emptyState QPushButton:focus, #resumeBar QPushButton:focus {{ border-color: {theme.ink}; }}
#emptyState QPushButton[second="true"] {{
    background: transparent; color: {theme.quiet}; border-color: {theme.line};
}}
#emptyState QPushButton[second="true"]:hover {{ background: {theme.raised}; color: {theme.ink}; }}
#emptyState QPushButton[second="true"]:focus {{ border-color: {theme.accent}; }}
#resumeBar {{ background: {theme.surface}; border-bottom: 1px solid {theme.line}; }}
#resumeBar QPushButton {{ padding: 3px 10px; }}
#resumeBar QPushButton#startOver {{ background: transparent; color: {theme.ink}; }}
#resumeBar QPushButton#startOver:hover {{ background: {theme.raised}; }}
#resumeBar QPushButton#startOver:focus {{ border-color: {theme.accent}; }}
QMenu QLabel {{ color: {theme.ink}; background: transparent; }}
QMenu {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 10px; border-radius: 5px; }}
QMenu::item:selected {{ background: {theme.raised}; }}
QMenu::item:disabled {{ color: {theme.quiet}; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 4px; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 6px; }}
QToolTip {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 3px 6px; }}
"""
