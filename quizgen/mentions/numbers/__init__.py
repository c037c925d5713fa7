"""One way in which a number is written a file: digits, words, fractions, places in a row.

Each reads a number that begins at a token of a row and gives back its values and the token behind it, or None.
"""

from __future__ import annotations
