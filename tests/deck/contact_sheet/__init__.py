"""All cards of a bank in one look: each side, answered right and wrong, by day and night, on a desk and on a phone.

`python -m tests.deck.contact_sheet BANK` makes it. The pictures are taken in Chromium of the very HTML that real Anki
gives, in the ways of its programs, so what is wrong on them is wrong for learners.
"""
