"""What is said in the videos of a library, for the search: all captions that lie on this computer.

It is kept beside the index of the notes, but apart from it: it is written after the notes are read, by the same
process, and nothing of it holds up the notes. Writing: `update`. Reading: `reader.Said`, which never writes. Nothing
here cannot be made anew from the caption files.
"""
