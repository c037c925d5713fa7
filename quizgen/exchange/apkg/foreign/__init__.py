"""Notes of other people's decks, recognised by the names of their fields."""
