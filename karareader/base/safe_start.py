"""Keeps what lies in the current folder out of the program: modules, tools, plug-ins and configuration files.

The current folder may be any library: nothing in it may run. Python, the loader of libraries, Qt, VLC and fontconfig
all take a relative or empty entry of a search path for the current folder. This is imported before anything else of the
program, so it must import nothing that is not loaded when Python starts, `__future__` included.
"""

import os
import sys

# Environment variables that name files or folders from which code or settings are taken.
SEARCH_PATHS = (
    "PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_LOGGING_CONF", "VLC_PLUGIN_PATH", "VLC_DATA_PATH", "PYTHON_VLC_LIB_PATH", "PYTHON_VLC_MODULE_PATH",
    "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_DIRS",
    "XDG_DATA_DIRS", "XDG_RUNTIME_DIR", "SSL_CERT_FILE", "SSL_CERT_DIR", "OPENSSL_CONF", "LIBVA_DRIVERS_PATH",
    "GTK_PATH", "GIO_EXTRA_MODULES", "GSETTINGS_SCHEMA_DIR",
)  # fmt: skip
# The names under which the program is started, `-m` while Python looks for the module.
_OWN_NAMES = ("-m", "karareader", "karareader.exe", "karareader-script.py", "karareader-cli", "karareader-cli.exe")


def started_as_program() -> bool:
    """True if this process is the program, False where its modules are used by another one, such as a test."""
    return os.path.basename((sys.argv or [""])[0]) in _OWN_NAMES  # noqa: PTH119 - pathlib is not loaded yet


def clean_module_path(path: list[str], here: str) -> None:
    """Take the current folder `here` out of the list `path` of folders with modules.

    The folders of Python itself and of this package stay, whatever the current folder is.
    """
    own = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
    python = os.path.dirname(os.path.abspath(os.__file__))  # noqa: PTH100, PTH120
    kept = (own, python)
    path[:] = [each for each in path if os.path.isabs(each) and (each in kept or each != here)]  # noqa: PTH117


def clean_environment(environment: "os._Environ[str] | dict[str, str]") -> None:
    """Take relative and empty entries out of the variables in `SEARCH_PATHS`; one that is left empty goes."""
    for name in SEARCH_PATHS:
        before = environment.get(name)
        if before is None:
            continue
        kept = os.pathsep.join(each for each in before.split(os.pathsep) if os.path.isabs(each))  # noqa: PTH117
        if kept:
            environment[name] = kept
        elif name == "PATH":
            environment[name] = os.defpath
        else:
            del environment[name]


_begun = False


def begin() -> None:
    """Clean the module path of this process, and the environment that it hands on."""
    global _begun  # noqa: PLW0603 - a process begins once
    _begun = True
    try:
        here = os.getcwd()  # noqa: PTH109
    except OSError:  # it was deleted
        here = ""
    clean_module_path(sys.path, here)
    clean_environment(os.environ)


def keep_children_safe() -> None:
    """Have processes of Python that this one starts leave their current folder out of the module path, as `-P` does.

    Not for the window: what it opens for the reader may be a program in Python that wants its own folder. Nothing is
    done where modules of the program are used by another one.
    """
    if _begun:
        os.environ["PYTHONSAFEPATH"] = "1"
