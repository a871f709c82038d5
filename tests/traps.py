"""A folder of traps: files that a program takes from the folder it is started in, or from that of its notes.

Each of them adds its name to the file `TRAP_FILE` when it is run or read as a program.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TRAP_FILE = "TRAP_FILE"

_OTHERS = (
    "yt_dlp", "yt_dlp_ejs", "markdown", "yaml", "PySide6", "shiboken6", "vlc", "pygments", "platformdirs",
    "tantivy", "webvtt", "pysubs2", "requests", "urllib3", "certifi", "websockets", "mutagen", "brotli",
    "Cryptodome", "curl_cffi", "secretstorage", "ziamath", "ziafont", "sitecustomize", "usercustomize", "psutil",
    "charset_normalizer", "deno", "idna", "files", "values", "store", "settings", "errors", "assets", "turns",
    "cli", "app", "ui", "library", "media", "notes",
)  # fmt: skip
_MODULE = """import os
handle = os.open({trapped!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
os.write(handle, b"module {name}\\n")
os.close(handle)
raise SystemExit(97)
"""
_TOOLS = (
    "ffmpeg", "ffprobe", "deno", "node", "bun", "qjs", "gcc", "cc", "ld", "ldconfig", "objdump", "xdg-open", "gio",
    "git", "sh", "python", "python3", "uname", "locale", "fc-list", "secret-tool", "aria2c", "curl", "rtmpdump",
    "xdg-mime",
)  # fmt: skip
_TOOL = '#!/bin/sh\necho "tool {name}" >> "{trapped}"\nexit 97\n'
_PLUGIN = "yt_dlp_plugins/extractor/trap.py"
_SETTINGS = {
    "yt-dlp.conf": "--exec 'echo settings yt-dlp >> {trapped}'\n",
    "yt-dlp/config": "--exec 'echo settings yt-dlp >> {trapped}'\n",
    "qt.conf": "[Paths]\nPrefix=.\nPlugins=.\nLibraries=.\n",
    "fonts.conf": "<?xml version='1.0'?><fontconfig><dir>/nowhere</dir></fontconfig>\n",
    "deno.json": '{{"tasks": {{}}, "imports": {{"x": "./trap.js"}}}}\n',
    "package.json": '{{"type": "module"}}\n',
    ".netrc": "machine youtube.com login x password y\n",
    "vlcrc": "[core]\nintf=trap\n",
}


def lay(folder: Path, trapped: Path) -> None:
    """Fill `folder` with traps that add their names to the file `trapped`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in {*sys.stdlib_module_names, *_OTHERS, "__main__"} - {"os"}:
        (folder / f"{name}.py").write_text(_MODULE.format(trapped=str(trapped), name=name))
    plugin = folder / _PLUGIN
    plugin.parent.mkdir(parents=True)
    plugin.write_text(_MODULE.format(trapped=str(trapped), name=_PLUGIN))
    for name in _TOOLS:
        tool = folder / name
        tool.write_text(_TOOL.format(trapped=trapped, name=name))
        tool.chmod(0o755)
    for name, text in _SETTINGS.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text.format(trapped=trapped))


def spare(folder: Path, module: str = "base64") -> None:
    """Remove the traps that `python -m` itself falls into before it has found any program, which none can help."""
    own = f"import sys; sys.argv[0] = '-m'; import runpy; runpy._get_module_details({module!r}); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-I", "-c", own], capture_output=True, text=True, check=True).stdout
    for name in {each.partition(".")[0] for each in loaded.split()}:
        (folder / f"{name}.py").unlink(missing_ok=True)


def environment(folder: Path) -> dict[str, str]:
    """The environment of a reader whose search paths hold the current folder, as by a slip they often do."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **own,
        "PATH": f":.:{own.get('PATH', os.defpath)}:",
        "QT_PLUGIN_PATH": ".",
        "VLC_PLUGIN_PATH": ".",
        "FONTCONFIG_FILE": "fonts.conf",
        "LIBVA_DRIVERS_PATH": ":",
        "HOME": str(folder.parent / "home"),
    }


def sprung(trapped: Path) -> str:
    """The traps that were run, a line each; empty if none was."""
    return trapped.read_text() if trapped.exists() else ""
