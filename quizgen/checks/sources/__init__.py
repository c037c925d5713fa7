"""What checks of facts know: which paragraphs a question cites, what its answers claim, and whether a text says it.

`cited` opens the sources, `claims` are what must be so if the key is right, `search` looks for a claim in the
paragraphs (`measures`: amounts, `aliases` and `known`: names), `proof` looks for the words of the evidence.
"""
