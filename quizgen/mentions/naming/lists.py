"""What `Naming` holds, and how its lists are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

Phrase: TypeAlias = tuple[str, ...]
"""Words in small letters."""


NOT_NAMES = (
    "UAV HC HCV HCB HLV ĐH CĐ THPT THCS TP TX TT GDP GNP GRDP CPI FDI ODA ETF TV AI LED PC SMS SUV CEO CFO ATM IT DNA "
    "RNA GPS VAT PM AM MP MPs PhD MBA PR HR ID QR UFO IPO CCTV MRI ICU HD BS BHYT BHXH CSGT TTHC VĐV KTX QL BOT BN CV "
    "FY Q1 Q2 Q3 Q4 H1 H2 VIP DJ MC OK SN SĐT CCCD CMND GPLX HĐQT HĐND-UBND CBCNV BĐS PCCC ATGT ANTT NLĐ TNGT TNHH CP "
    "VNĐ VND USD EUR NDT GBP JPY CNY RMB MW GW kW KW MWh GWh TWh kWh GB TB MB Mbps Gbps Hz kHz MHz GHz hPa dB BTU pH "
    "HIV/AIDS TV HQ GM COO CTO CIO MD QC FAQ PR PPE PCR BMI ADHD PTSD IVF UN-style AGM EPS EBITDA ROE R&D B2B EV EVs "
    "HGV RV ETFs NGO NGOs SME SMEs SOE IPOs UAVs POW VAR MVP DIY ASAP RIP AKA BC AD BCE CE GMT BST EST PST UTC CET P/E "
    "NPL LNG LPG CNG IELTS TOEFL SAT GPA CLB SVĐ HTX KCN KCX KĐT TTTM ĐBQH BTC DN SP HĐ TNCS"
)
"""Abbreviations of common nouns, units and currencies."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that can be looked up at a place in a row of words."""

    phrases: frozenset[Phrase]
    firsts: frozenset[str]
    longest: int

    def at(self, words: list[str], start: int) -> int:
        """How many words the longest phrase has that stands here; 0 if none does."""
        if not 0 <= start < len(words) or words[start] not in self.firsts:
            return 0
        for length in range(min(self.longest, len(words) - start), 0, -1):
            if tuple(words[start : start + length]) in self.phrases:
                return length
        return 0


NONE = Phrases(frozenset(), frozenset(), 0)


@dataclass(frozen=True)
class Naming:
    """The words of a language that stand before, in and around names.

    Both languages: `starters` begin sentences and no names; `titles` stand before names; `fields` are what a minister
    is minister of; `heads` begin (Vietnamese) or mark (English) organisations; `places` are countries, continents and
    towns; `works` stand before the title of a work; `numbered` is what a number belongs to; `statement` is how many
    words make a statement of a quotation; `abbreviations` stand for common nouns; `suffixes` and `particles` are
    written with a hyphen behind a name (US-led) and before it within the name (al-Assad); `peoples` are adjectives of
    countries; `known` are names that need no other sign.

    Vietnamese: `spelling` is what a syllable looks like, which tells a foreign name; `tails` close an organisation in
    small letters, `breaks` end it, `alone` are organisations without more words, `local` are words for provinces and
    the like within them, `companies` begin those that may have a person's name; `closed` are names with one capital,
    `never` are weekdays and the like; `surnames` begin a person.

    English: `divisions` of a text have a number and are no name (Act 2); `editions` stand before the title of a work
    (an episode of); `laws` close a name, then with its year; `links` stand inside names; `calendar` are weekdays and
    months; `owned` follow a genitive within a name; `says` and the verbs of `singular` follow a name that begins a
    sentence, nouns that do so too end in `noun_endings` or are `mass`; `with_article` are names that have a The;
    `qualities` are adjectives that begin sentences and names, `past` irregular verbs, `streets` follow a number in a
    name (42nd Street), `pointed` are abbreviations with a point at the end, `given` are titles and given names,
    `makers` name models with a code; none of the `scales` follows a number that closes a name; `english_latin` are
    words that end like the Latin names of species.

    Vietnamese: `inside` protects words of organisations that would end them, `compounds` are nouns of two syllables
    with one capital, `coded` have a number, a `number_sign` before it or none, `owners` are organisations that own
    others; what is `counted` follows a number that is no part of a name; `middle` names stand before another given
    name, `plain_heads` have a capital from the beginning of a sentence (Hãng Sony), as have the nouns in `plain` (Sân
    bay Nội Bài); `ethnic` are peoples behind `người`, `homes` the `places` in Vietnam, `clubs` close the name of a
    club (Hà Nội FC), and `vessels` stand before the plate of a ship or an aeroplane (tàu SAR 411).
    """

    starters: frozenset[str]
    titles: Phrases
    fields: Phrases
    heads: Phrases
    places: Phrases
    works: frozenset[str]
    numbered: frozenset[str]
    statement: int
    suffixes: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset(NOT_NAMES.split())
    spelling: re.Pattern[str] | None = None
    tails: Phrases = NONE
    breaks: Phrases = NONE
    alone: Phrases = NONE
    coded: Phrases = NONE
    owners: Phrases = NONE
    inside: Phrases = NONE
    compounds: Phrases = NONE
    closed: Phrases = NONE
    never: Phrases = NONE
    local: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    qualities: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    pointed: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    number_sign: str = ""
    plain_heads: frozenset[str] = frozenset()
    plain: Phrases = NONE
    ethnic: Phrases = NONE
    homes: Phrases = NONE
    clubs: frozenset[str] = frozenset()
    divisions: frozenset[str] = frozenset()
    laws: frozenset[str] = frozenset()
    editions: frozenset[str] = frozenset()
    vessels: frozenset[str] = frozenset()
    middle: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    scales: frozenset[str] = frozenset()
    english_latin: frozenset[str] = frozenset()
    mass: frozenset[str] = frozenset()
    noun_endings: tuple[str, ...] = ()
    with_article: frozenset[str] = frozenset()

    @cached_property
    def marks(self) -> frozenset[str]:
        """The words that mark organisations."""
        return frozenset(phrase[0] for phrase in self.heads.phrases)


def phrases(text: str) -> Phrases:
    """The phrases of a text: one a line, or with commas between them."""
    found = frozenset(tuple(part.split()) for part in re.split(r"[,\n]", text) if part.strip())
    return Phrases(found, frozenset(phrase[0] for phrase in found), max(map(len, found), default=0))
