"""How likely it is that something happens by chance."""

from __future__ import annotations

from math import exp, lgamma, log

RARE = 0.01
"""What chance alone would bring about less often than this is said; of a hundred banks one still is chance."""
FEWEST = 10
"""Below so many questions nothing is said of their balance."""


def at_least(hits: int, of: int, share: float) -> float:
    """The chance of so many hits or more in so many tries, each with the same share (the binomial distribution).

    Where the shares differ, their mean gives no smaller a chance (Hoeffding 1956), so nothing is blamed too early.
    """
    if hits <= of * share:
        return 1.0
    return min(1.0, sum(exp(_log_chance(n, of, share)) for n in range(hits, of + 1)))


def _log_chance(hits: int, of: int, share: float) -> float:
    ways = lgamma(of + 1) - lgamma(hits + 1) - lgamma(of - hits + 1)
    return ways + hits * log(share) + (of - hits) * log(1 - share)
