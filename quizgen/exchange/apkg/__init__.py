"""Anki packages in: any `.apkg` becomes a bank that `quizgen check` accepts.

`read_packages` opens packages (`package`, `collection`) and tells our own notes (`own`) from those of others
(`foreign`); `save_bank` writes the YAML, checks it and puts it in its place.
"""
