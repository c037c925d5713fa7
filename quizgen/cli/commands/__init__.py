"""The commands: a file `x.py` here makes `quizgen x`. No table is kept.

It holds `command` (a function whose signature is its command line and whose result is the exit code), `HELP`
(what it is for; its first line stands in the list of commands) and `OPTIONS` (a sentence for each of its
parameters). At its top it imports next to nothing: all files here are read for `--help`.
"""
