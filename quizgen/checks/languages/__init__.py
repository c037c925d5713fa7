"""What checks know of the two languages of a question: amounts, dates, names and prose, held against each other.

Translation is free: a number may become a word, a century a hundred years, a name a pronoun. So nothing is said of what
stands in one language alone, unless something else stands in its place in the other.
"""
