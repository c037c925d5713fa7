"""Notes of quizgen's own decks, back into the questions they were made of."""
