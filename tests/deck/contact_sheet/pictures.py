"""Pictures of cards: every state that a learner can bring a card into, in every look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Error

from ..clients import ANSWERED, Client, Desktop, Droid, Look, Shown, answer, tell

State = Literal["front", "picked", "right", "wrong", "back"]

SAID: dict[State, tuple[str, ...]] = {"right": ("right",), "wrong": ("wrong", "partly"), "back": ("none", "")}
"""What the back has to say in a state; where all options are right, nothing can be more wrong than too few of them."""

DESK: Mapping[str, Look] = {"light": Look(), "night": Look(night=True)}
PHONE: Mapping[str, Look] = {"phone": Look(width=360), "small": Look(width=320, night=True)}
LOOKS = (*DESK, *PHONE)


@dataclass(frozen=True, slots=True)
class Picture:
    """A file with a card in a state and a look, so many pixels wide."""

    card: Shown
    state: State
    look: str
    width: int
    path: Path


@dataclass(slots=True)
class Session:
    """A client, the looks in which it is seen, and what was found wrong on the way."""

    client: Client
    looks: Mapping[str, Look]
    folder: Path
    findings: list[str]

    def take(self, card: Shown) -> Iterator[Picture]:
        """A card's pictures, state by state."""
        for state in self._states(card):
            self._judge(card, state)
            for name, look in self.looks.items():
                self.client.wear(look)
                self._measure(card, state)
                path = self.folder / f"{card.name}.{state}.{name}.png"
                self.client.shot(path)
                yield Picture(card, state, name, look.width, path)

    def _states(self, card: Shown) -> Iterator[State]:
        """Bring the card into one state after another."""
        self.client.front(card)
        yield "front"
        if isinstance(card.item.block, ANSWERED):
            yield from self._answered(card)
            self.client.front(card)
        self.client.back()
        yield "back"

    def _answered(self, card: Shown) -> Iterator[State]:
        self._answer(card, right=True)
        yield "picked"
        self.client.back()
        yield "right"
        self.client.front(card)
        self._answer(card, right=False)
        self.client.back()
        yield "wrong"

    def _answer(self, card: Shown, *, right: bool) -> None:
        try:
            answer(self.client.page, card.item.block, right=right)
        except (Error, LookupError) as error:
            self._found(card, "picked", str(error).splitlines()[0])

    def _judge(self, card: Shown, state: State) -> None:
        said = tell(self.client.page) if state in SAID else ""
        if said not in SAID.get(state, ("",)):
            self._found(card, state, f"the card says “{said}”")

    def _measure(self, card: Shown, state: State) -> None:
        if (wide := self.client.overflow()) > 0:
            self._found(card, state, f"{wide} px too wide at {self.client.look.width} px")

    def _found(self, card: Shown, where: str, what: str) -> None:
        self.findings.append(f"{self.client.name}, {card.name}, {where}: {what}")


def take_pictures(
    browser: Browser, cards: Iterable[Shown], media: Path, folder: Path
) -> tuple[list[Picture], list[str]]:
    """Pictures of all cards in all looks, and what was found wrong: a card's verdicts, its width, its console."""
    folder.mkdir(parents=True, exist_ok=True)
    findings: list[str] = []
    desk = Session(Desktop(browser, media, DESK["light"]), DESK, folder, findings)
    phone = Session(Droid(browser, media, PHONE["phone"]), PHONE, folder, findings)
    pictures = [picture for card in cards for session in (desk, phone) for picture in session.take(card)]
    for session in (desk, phone):
        findings += session.client.problems
        session.client.close()
    return pictures, findings
