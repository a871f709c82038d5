"""Finding by sense: sentences of notes and what is said in videos, by vectors that a small model makes of them.

They are made from what the indexes hold, in a process of its own (`cli.meaning`), and kept by the content of each text,
so that none is made twice. Only that process, and a command, ever loads the model and numpy (`embedder`, `vectors`).
"""
