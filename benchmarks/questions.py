"""Invented news and the questions asked about it, one function for each question type of the bank format.

A question is a dict in the order in which its keys are written. Its values are what `generate.py` can write:
texts (`Both`, or `str` where both languages agree), numbers, booleans, lists and dicts of these, `Folded` and
`Flow`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from wordlists import (
    AGENTS,
    DEEDS,
    GIVEN_NAMES,
    MONTHS,
    NAMES,
    PURPOSES,
    REASONS,
    STEPS,
    TAGS,
    WORKS,
    Both,
    Deed,
    Work,
    invented_name,
)

PARAGRAPHS = 24
FIRST_DAY = date(2015, 1, 1)
DAYS = 3000
LAST_YEAR = 2024
MEASURED = frozenset({"m", "km", "MW", "ha", "m²", "km²"})
POINT_AND_COMMA = str.maketrans(".,", ",.")

Question = dict[str, Any]
Shape = Callable[[Random, "Fact"], Question]


class Folded(NamedTuple):
    """A text that is written as a folded block in each language."""

    text: Both


class Flow(NamedTuple):
    """A list that is written on one line."""

    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One piece of invented news, from which a question is made."""

    work: Work
    deed: Deed
    place: str
    person: str
    agent: Both
    reason: Both
    purpose: Both
    day: date
    figure: float
    paragraph: int


ASPECTS = ("place", "person", "agent", "reason", "purpose", "figure", "year")


def draw_fact(rng: Random) -> Fact:
    """Take the generator's state and give the next piece of news."""
    work = rng.choice(WORKS)
    return Fact(
        work=work,
        deed=rng.choice(DEEDS),
        place=draw_place(rng),
        person=draw_person(rng),
        agent=rng.choice(AGENTS),
        reason=rng.choice(REASONS),
        purpose=rng.choice(PURPOSES),
        day=FIRST_DAY + timedelta(days=rng.randrange(DAYS)),
        figure=draw_figure(rng, work),
        paragraph=rng.randint(1, PARAGRAPHS),
    )


def draw_place(rng: Random) -> str:
    """Give the name of a place, the same in every language."""
    return invented_name(rng.randrange(NAMES))


def city(place: str) -> Both:
    """Give the longer name of a place."""
    return Both(f"Thành phố {place}", f"{place} City")


def draw_person(rng: Random) -> str:
    """Give the name of a person, the same in every language."""
    return f"{rng.choice(GIVEN_NAMES)} {draw_place(rng)}"


def draw_figure(rng: Random, work: Work) -> float:
    """Give a figure that is usual for this kind of work, rounded as in newspapers; a count is whole."""
    figure = rng.randint(work.low, work.high)
    if figure >= 1000:
        return round(figure, -1)
    if work.unit.en in MEASURED and rng.random() < 0.3:
        return figure + rng.choice((0.5, 0.25))
    return figure


def amount(work: Work, number: float) -> Both:
    """Give a figure with its unit, in each language's own number format."""
    english = f"{number:,}"
    return Both(f"{english.translate(POINT_AND_COMMA)} {work.unit.vi}", f"{english} {work.unit.en}")


def long_date(day: date) -> Both:
    """Give a day as a sentence says it."""
    return Both(f"{day.day}/{day.month}/{day.year}", f"{day.day} {MONTHS[day.month - 1]} {day.year}")


def subject(fact: Fact) -> Both:
    """Name the work that the news is about, without an article."""
    name = fact.work.name
    return Both(f"{name.vi} {fact.place}", f"{fact.place} {name.en}")


def capital(text: Both) -> Both:
    """Give the text with a capital at its start."""
    return Both(text.vi[0].upper() + text.vi[1:], text.en[0].upper() + text.en[1:])


def lead(rng: Random, fact: Fact, hidden: str) -> Both:
    """Open a stem with who said it and when, without saying what is asked for."""
    day = long_date(fact.day)
    by_agent = Both(f"Theo thông báo của {fact.agent.vi}", f"According to a notice from the {fact.agent.en}")
    on_day = Both(f"Theo bản tin ngày {day.vi}", f"According to the report of {day.en}")
    by_person = Both(f"Theo lời {fact.person}", f"According to {fact.person}")
    choices = {"agent": by_agent, "year": on_day, "person": by_person}
    return rng.choice([text for key, text in choices.items() if key != hidden])


def asked(fact: Fact, aspect: str) -> Both:
    """Ask for one aspect of the news; the answer does not stand in the question."""
    what, deed, name = subject(fact), fact.deed, fact.work.name
    measure, figure = fact.work.measure, amount(fact.work, fact.figure)
    questions = {
        "place": Both(
            f"{name.vi} có {measure.vi} {figure.vi} được đặt tại địa phương nào?",
            f"in which place does the {name.en} with a {measure.en} of {figure.en} stand?",
        ),
        "person": Both(f"ai chủ trì việc {deed.vi} {what.vi}?", f"who headed the {deed.gerund} of the {what.en}?"),
        "agent": Both(
            f"cơ quan nào quyết định {deed.vi} {what.vi}?",
            f"which body decided on the {deed.gerund} of the {what.en}?",
        ),
        "reason": Both(
            f"điều gì làm chậm việc {deed.vi} {what.vi}?",
            f"what delayed the {deed.gerund} of the {what.en}?",
        ),
        "purpose": Both(f"{what.vi} chủ yếu phục vụ việc gì?", f"what does the {what.en} mainly serve?"),
        "figure": Both(f"{what.vi} có {measure.vi} bao nhiêu?", f"what is the {measure.en} of the {what.en}?"),
        "year": Both(
            f"{what.vi} được {deed.vi} vào năm nào?",
            f"in which year was the {what.en} {deed.participle}?",
        ),
    }
    return questions[aspect]


def stated(fact: Fact, aspect: str) -> Both:
    """State one aspect of the news as a sentence."""
    what, deed, measure, figure = subject(fact), fact.deed, fact.work.measure, amount(fact.work, fact.figure)
    agent, reason, purpose, name = fact.agent, fact.reason, fact.purpose, fact.work.name
    sentences = {
        "place": Both(
            f"{name.vi} có {measure.vi} {figure.vi} được đặt tại {fact.place}.",
            f"the {name.en} with a {measure.en} of {figure.en} stands in {fact.place}.",
        ),
        "person": Both(
            f"{fact.person} chủ trì việc {deed.vi} {what.vi}.",
            f"{fact.person} headed the {deed.gerund} of the {what.en}.",
        ),
        "agent": Both(
            f"{agent.vi} quyết định {deed.vi} {what.vi}.",
            f"the {agent.en} decided on the {deed.gerund} of the {what.en}.",
        ),
        "reason": Both(
            f"việc {deed.vi} {what.vi} bị chậm do {reason.vi}.",
            f"the {deed.gerund} of the {what.en} was delayed by {reason.en}.",
        ),
        "purpose": Both(f"{what.vi} chủ yếu phục vụ {purpose.vi}.", f"the {what.en} mainly serves {purpose.en}."),
        "figure": Both(f"{what.vi} có {measure.vi} {figure.vi}.", f"the {measure.en} of the {what.en} is {figure.en}."),
        "year": Both(
            f"{what.vi} được {deed.vi} vào năm {fact.day.year}.",
            f"the {what.en} was {deed.participle} in {fact.day.year}.",
        ),
    }
    return capital(sentences[aspect])


def answer(fact: Fact, aspect: str) -> str | Both:
    """Give one aspect of the news as an option: a plain word where it is the same in every language."""
    figure = amount(fact.work, fact.figure)
    answers: dict[str, str | Both] = {
        "place": fact.place,
        "person": fact.person,
        "agent": fact.agent,
        "reason": capital(fact.reason),
        "purpose": capital(fact.purpose),
        "figure": figure.vi if figure.vi == figure.en else figure,
        "year": str(fact.day.year),
    }
    return answers[aspect]


def changed(rng: Random, fact: Fact, aspect: str) -> Fact:
    """Give the news with one aspect drawn anew; it may by chance come out the same."""
    match aspect:
        case "place":
            return replace(fact, place=draw_place(rng))
        case "person":
            return replace(fact, person=draw_person(rng))
        case "agent":
            return replace(fact, agent=rng.choice(AGENTS))
        case "reason":
            return replace(fact, reason=rng.choice(REASONS))
        case "purpose":
            return replace(fact, purpose=rng.choice(PURPOSES))
        case "figure":
            return replace(fact, figure=draw_figure(rng, fact.work))
        case _:
            return replace(
                fact,
                day=fact.day.replace(year=rng.randint(FIRST_DAY.year, LAST_YEAR), day=min(fact.day.day, 28)),
            )


def others(rng: Random, fact: Fact, aspect: str, count: int) -> list[Fact]:
    """Give versions of the news that are false in one aspect, each in its own way."""
    false: list[Fact] = []
    seen = {answer(fact, aspect)}
    while len(false) < count:
        candidate = changed(rng, fact, aspect)
        if answer(candidate, aspect) not in seen:
            seen.add(answer(candidate, aspect))
            false.append(candidate)
    return false


def stem(rng: Random, fact: Fact, aspect: str) -> Both:
    """Give a whole question about one aspect, opened by where it was said."""
    opening, question = lead(rng, fact, aspect), asked(fact, aspect)
    return Both(f"{opening.vi}, {question.vi}", f"{opening.en}, {question.en}")


def multiple_choice(rng: Random, fact: Fact) -> Question:
    """One right option of four."""
    aspect = rng.choice(ASPECTS)
    distractors: list[Any] = [answer(other, aspect) for other in others(rng, fact, aspect, 3)]
    if rng.random() < 0.1:
        truth = stated(fact, aspect)
        feedback = Both(f"Chưa đúng: {truth.vi}", f"Not so: {truth.en}")
        distractors[0] = {"text": distractors[0], "feedback": feedback}
    return {"stem": stem(rng, fact, aspect), "answer": answer(fact, aspect), "distractors": distractors}


def multiple_response(rng: Random, fact: Fact) -> Question:
    """Two or three right options of five."""
    what = subject(fact)
    options = [capital(purpose) for purpose in rng.sample(PURPOSES, 5)]
    right = rng.randint(2, 3)
    return {
        "stem": Both(
            f"Những mục đích nào được nêu cho {what.vi} trong bản tin ngày {long_date(fact.day).vi}?",
            f"Which purposes of the {what.en} were named in the report of {long_date(fact.day).en}?",
        ),
        "answers": options[:right],
        "distractors": options[right:],
    }


def true_false(rng: Random, fact: Fact) -> Question:
    """A statement; a false one comes with its correction."""
    aspect = rng.choice(ASPECTS)
    if rng.random() < 0.5:
        return {"stem": stated(fact, aspect), "answer": rng.choice(("true", "true", "đúng"))}
    false = others(rng, fact, aspect, 1)[0]
    word = rng.choice(("false", "false", "sai"))
    return {"stem": stated(false, aspect), "answer": word, "correction": stated(fact, aspect)}


def multiple_true_false(rng: Random, fact: Fact) -> Question:
    """Four statements, one to three of them true."""
    what = subject(fact)
    statements = []
    truths = rng.sample((True, True, False, rng.random() < 0.5), 4)
    for aspect, truth in zip(rng.sample(ASPECTS, 4), truths, strict=True):
        said = fact if truth else others(rng, fact, aspect, 1)[0]
        statements.append({"text": stated(said, aspect), "answer": truth})
    return {
        "stem": Both(
            f"Các phát biểu sau về {what.vi} đúng hay sai?",
            f"Are the following statements about the {what.en} true or false?",
        ),
        "statements": statements,
    }


def short_answer(rng: Random, fact: Fact) -> Question:
    """A name to be typed, with another spelling that is right too."""
    aspect = rng.choice(("place", "person", "agent"))
    right = answer(fact, aspect)
    match right:
        case Both(vi, en):
            accepted: Any = Both(vi.split(" ", 1)[1], en.rsplit(" ", 1)[-1])
        case _:
            accepted = right.split(" ")[-1] if aspect == "person" else city(right)
    return {"stem": stem(rng, fact, aspect), "answer": right, "accept": [accepted]}


def numeric(rng: Random, fact: Fact) -> Question:
    """A figure; never with exactly three digits after a point or comma."""
    unit = fact.work.unit
    written = str(fact.figure)
    if rng.random() < 0.5:
        written = written.replace(".", ",")
    question: Question = {
        "stem": stem(rng, fact, "figure"),
        "answer": written,
        "unit": unit.vi if unit.vi == unit.en else unit,
    }
    if rng.random() < 0.6:
        question["tolerance"] = rng.choice(("2%", "5%", "0.5", "10"))
    return question


def date_question(rng: Random, fact: Fact) -> Question:
    """A date, to the day, the month or the year."""
    day, what = fact.day, subject(fact)
    written = (f"{day.day}/{day.month}/{day.year}", day.isoformat(), f"{day:%Y-%m}", f"{day.year}")
    precision = rng.randrange(len(written))
    when = (
        Both("ngày nào", "On which day"),
        Both("ngày nào", "On which day"),
        Both("tháng nào", "In which month"),
        Both("năm nào", "In which year"),
    )[precision]
    return {
        "stem": Both(
            f"Theo {fact.person}, {what.vi} được {fact.deed.vi} vào {when.vi}?",
            f"{when.en} was the {what.en} {fact.deed.participle}, according to {fact.person}?",
        ),
        "answer": written[precision],
    }


def gap(inside: str) -> str:
    """Mark a gap."""
    return "{{" + inside + "}}"


def gaps(fact: Fact) -> list[tuple[Both, str]]:
    """Give the gaps for place and person: plain, with a hint, numbered, with another right answer."""
    place, person, longer = fact.place, fact.person, city(fact.place)
    return [
        (Both(gap(place), gap(place)), gap(person)),
        (Both(gap(f"{place}::địa danh"), gap(f"{place}::place")), gap(person)),
        (Both(gap(f"c1::{place}"), gap(f"c1::{place}")), gap(f"c2::{person}")),
        (Both(gap(f"{place}|{longer.vi}"), gap(f"{place}|{longer.en}")), gap(person)),
    ]


def cloze(rng: Random, fact: Fact) -> Question:
    """A sentence with two gaps, written in one of the ways in which gaps can be written."""
    deed, name, agent, year = fact.deed, fact.work.name, fact.agent, fact.day.year
    where, person = rng.choice(gaps(fact))
    text = Both(
        f"Theo lệnh của {agent.vi}, năm {year} {name.vi} ở {where.vi} được {deed.vi} dưới quyền {person}.",
        f"In {year} the {agent.en} had the {name.en} in {where.en} {deed.participle} under {person}.",
    )
    return {"text": Folded(text), "distractors": [draw_place(rng), draw_person(rng)]}


def ordering(rng: Random, fact: Fact) -> Question:
    """Four or five steps in their order; two in three with their dates, which ascend."""
    what, count = subject(fact), rng.randint(4, 5)
    steps: list[Any] = [STEPS[place] for place in sorted(rng.sample(range(len(STEPS)), count))]
    if rng.random() < 2 / 3:
        days = [fact.day + timedelta(days=after) for after in sorted(rng.sample(range(20, 700), count))]
        steps = [{"text": step, "date": day.isoformat()} for step, day in zip(steps, days, strict=True)]
    return {
        "stem": Both(
            f"Hãy xếp các bước thực hiện {what.vi} theo đúng thứ tự thời gian.",
            f"Put the steps taken for the {what.en} in the order in which they happened.",
        ),
        "items": steps,
    }


def matching(rng: Random, fact: Fact) -> Question:
    """Four works and what each serves, and one purpose too many."""
    works = [subject(replace(fact, work=work, place=draw_place(rng))) for work in rng.sample(WORKS, 4)]
    purposes = [capital(purpose) for purpose in rng.sample(PURPOSES, 5)]
    day = long_date(fact.day)
    return {
        "stem": Both(
            f"Nối mỗi công trình do {fact.agent.vi} công bố ngày {day.vi} với mục đích của nó.",
            f"Match each of the works announced by the {fact.agent.en} on {day.en} with its purpose.",
        ),
        "pairs": [{"left": capital(work), "right": purpose} for work, purpose in zip(works, purposes, strict=False)],
        "distractors": purposes[4:],
    }


def open_question(rng: Random, fact: Fact) -> Question:
    """A question to be discussed, with a rubric and room to write."""
    what, purpose = subject(fact), fact.purpose
    criteria = (
        Both(f"Nêu được nguyên nhân: {fact.reason.vi}", f"Names the cause: {fact.reason.en}"),
        Both(f"Liên hệ với mục đích: {purpose.vi}", f"Relates it to the purpose: {purpose.en}"),
        Both("Đề xuất một cách khắc phục có cơ sở", "Proposes a remedy and gives grounds for it"),
    )
    return {
        "stem": Both(
            f"Vì sao việc {fact.deed.vi} {what.vi} bị chậm, và có thể khắc phục ra sao?",
            f"Why was the {fact.deed.gerund} of the {what.en} delayed, and what could remedy it?",
        ),
        "rubric": [{"points": rng.randint(1, 3), "text": criterion} for criterion in criteria],
        "lines": rng.choice((6, 8, 10)),
    }


def card(rng: Random, fact: Fact) -> Question:
    """Two sides of a card; two in three are also asked the other way round."""
    what = subject(fact)
    return {
        "front": Both(
            f"Người chủ trì việc {fact.deed.vi} {what.vi}",
            f"Head of the {fact.deed.gerund} of the {what.en}",
        ),
        "back": fact.person,
        "reversed": rng.random() < 2 / 3,
    }


SHAPES: dict[str, tuple[int, Shape]] = {
    "multiple_choice": (50, multiple_choice),
    "multiple_response": (6, multiple_response),
    "true_false": (8, true_false),
    "multiple_true_false": (4, multiple_true_false),
    "short_answer": (7, short_answer),
    "numeric": (7, numeric),
    "date": (4, date_question),
    "cloze": (6, cloze),
    "ordering": (3, ordering),
    "matching": (3, matching),
    "open": (1, open_question),
    "card": (1, card),
}


def type_sequence(rng: Random, count: int) -> list[str]:
    """Give the types of `count` questions: every hundred holds each type as often as `SHAPES` says."""
    names: list[str] = []
    while len(names) < count:
        hundred = [name for name, (share, _) in SHAPES.items() for _ in range(share)]
        rng.shuffle(hundred)
        names += hundred
    return names[:count]


def explanation(rng: Random, fact: Fact) -> Both:
    """Retell the news around a question in two or three sentences."""
    aspects = rng.sample(("person", "agent", "reason", "purpose", "figure"), rng.choice((1, 2, 2)))
    sentences = [stated(fact, "year"), *(stated(fact, aspect) for aspect in aspects)]
    return Both(" ".join(said.vi for said in sentences), " ".join(said.en for said in sentences))


def cited(rng: Random, paragraph: int) -> Any:
    """Cite one paragraph of the default source, sometimes two, sometimes a second source as well."""
    chance = rng.random()
    if chance < 0.05:
        return {"article": paragraph, "report": Flow((1, 2))}
    if chance < 0.2:
        return Flow((paragraph, paragraph + 1))
    return paragraph


def make_question(rng: Random, number: int, name: str) -> Question:
    """Take the question's number in its bank and its type, and give the question with all its fields."""
    fact = draw_fact(rng)
    question: Question = {"id": f"{fact.work.slug}-{number}", "type": name}
    question |= SHAPES[name][1](rng, fact)
    question["explanation"] = Folded(explanation(rng, fact))
    if rng.random() < 0.08:
        question["hint"] = Both("Xem lại đoạn được dẫn.", "Look again at the cited paragraph.")
    question["source"] = cited(rng, fact.paragraph)
    question["evidence"] = Flow((fact.place, str(fact.day.year)))
    question["tags"] = Flow(tuple(rng.sample(TAGS, rng.randint(2, 3))))
    question["difficulty"] = rng.choice(("easy", "medium", "medium", "hard"))
    if name != "open" and rng.random() < 0.05:
        question["points"] = 2
    if rng.random() < 0.03:
        question["note"] = "Kiểm tra lại số liệu khi có báo cáo mới."
    return question
