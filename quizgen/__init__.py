"""quizgen compiles banks of hand-written questions into Anki decks and printed quizzes."""

__version__ = "0.1.0"
