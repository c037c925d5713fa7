"""Banks of one question, as the bad and good examples of item-writing rules."""

from __future__ import annotations

from quizgen.fields.rules import HEAD

IN_VIETNAMESE = HEAD.replace("[en]", "[vi]").replace("Rivers", "Sông")


def choice(stem: str, answer: str, *distractors: str, more: str = "", head: str = HEAD) -> str:
    """A question with one right option; `more` is a further line."""
    lines = [f"- id: river\n  type: multiple_choice\n  stem: {stem}\n  answer: {answer}\n  distractors:\n"]
    lines += [f"    - {distractor}\n" for distractor in distractors]
    return head + "".join(lines) + (f"  {more}\n" if more else "")


def statement(text: str, answer: str = "true", correction: str = "", head: str = HEAD) -> str:
    """A statement to be judged."""
    end = f"  correction: {correction}\n" if correction else ""
    return f"{head}- id: river\n  type: true_false\n  stem: {text}\n  answer: {answer}\n{end}"


def passage(text: str, head: str = HEAD) -> str:
    """A text with gaps."""
    return f'{head}- id: river\n  type: cloze\n  text: "{text}"\n'
