"""What checks know of the questions of a bank read together.

Pairs are found through an index of rare words, never by comparing all with all: a word that stands in very many
questions tells nothing about two of them.
"""
