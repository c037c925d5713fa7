"""What is found about a thing when it is first asked for, and then kept with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):
    """`functools.cached_property` without the lock that it takes before Python 3.12, which costs more than cutting a
    short text into words."""

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, thing: object, owner: type | None = None) -> T:
        found = self._find(thing)
        object.__setattr__(thing, self._name, found)
        return found
