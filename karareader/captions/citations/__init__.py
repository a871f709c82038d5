"""Whether the sentences of a note are said where its times lead."""
