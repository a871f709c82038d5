"""The index of a library: what all its notes say, kept in the cache folder so that it is there at once.

Writing: `build` makes an index, `update` brings one up to date; both read the notes in other processes and hold the
library's lock. Reading: `reader.Library` is all that a window needs, and never writes. Nothing here cannot be made anew
from the notes.
"""
