"""Options that speak about the other options: all of them, none of them, some of them together."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.checks.examples import choice
from quizgen.checks.wording import Reading
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.say import Say

ALL_OF_THE_ABOVE = Rule(
    code="ITM101",
    name="all-of-the-above",
    severity=Severity.WARNING,
    message=Say("“{option}” says that all other options hold", "“{option}” nói rằng mọi phương án khác đều đúng"),
    help=Say(
        "use `multiple_response`, where every right option is ticked, or put another option in its place",
        "hãy dùng `multiple_response` để chọn từng phương án đúng, hoặc thay bằng một phương án khác",
    ),
    why=Say(
        "Whoever knows that two options are right, or that one is wrong, has the answer; and where options are "
        "shuffled, there is no “above”.",
        "Chỉ cần biết hai phương án đúng, hoặc một phương án sai, là đoán được đáp án; hơn nữa khi phương án "
        "được xáo thì "
        "không còn gì ở “trên”.",
    ),
    bad=choice("Which of these rivers reaches the sea?", "All of the above", "The Nile", "The Congo", "The Niger"),
    good=choice("Which of these rivers reaches the Mediterranean?", "The Nile", "The Congo", "The Niger"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 26",
)
NONE_OF_THE_ABOVE = Rule(
    code="ITM102",
    name="none-of-the-above",
    severity=Severity.WARNING,
    message=Say("“{option}” says that no other option holds", "“{option}” nói rằng không phương án nào khác đúng"),
    help=Say(
        "put an option in its place that a learner could believe in, or leave it out: three options are enough",
        "hãy thay bằng một phương án mà người học có thể tin là đúng, hoặc bỏ đi: ba phương án là đủ",
    ),
    why=Say(
        "Who picks it has shown what the answer is not, never what it is; and it is rarely the answer.",
        "Người chọn nó chỉ cho thấy biết cái gì không phải đáp án, chứ chưa biết đáp án; mà nó cũng hiếm khi "
        "là đáp án.",
    ),
    bad=choice("Which river reaches the Mediterranean?", "The Nile", "The Congo", "None of the above"),
    good=choice("Which river reaches the Mediterranean?", "The Nile", "The Congo", "The Niger"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 25",
)
K_TYPE = Rule(
    code="ITM103",
    name="k-type",
    severity=Severity.WARNING,
    message=Say(
        "“{option}” combines other options or statements", "“{option}” ghép các phương án hay nhận định khác với nhau"
    ),
    help=Say(
        "use `multiple_response` or `multiple_true_false`, where each statement is judged by itself",
        "hãy dùng `multiple_response` hoặc `multiple_true_false`, ở đó từng nhận định được xét riêng",
    ),
    why=Say(
        "Combinations test reasoning about options; one statement that is known rules out half of them. And options "
        "are shuffled: “A” is another one each time.",
        "Phương án ghép kiểm tra tài loại trừ: biết một nhận định là gạt được một nửa. Hơn nữa phương án được xáo, "
        "“A” mỗi lần lại là phương án khác.",
    ),
    bad=choice(
        "Which of these rivers are in Africa? (1) Nile (2) Rhine (3) Congo",
        "1 and 3 only", "1 and 2 only", "2 and 3 only",
    ),
    good=choice("Which of these rivers is in Africa?", "The Nile", "The Rhine", "The Volga"),
    literature="Haladyna, Downing & Rodriguez (2002), guideline 9",
)  # fmt: skip
_RULES = {"all": ALL_OF_THE_ABOVE, "none": NONE_OF_THE_ABOVE, "some": K_TYPE}


def about_other_options(reading: Reading) -> Iterator[Diagnostic]:
    """Options that say something of all, none or some of the other options."""
    for n, about in reading.abouts.items():
        option = reading.options[n]
        yield _RULES[about].at(option.text.place, item=reading.item, option=option.value)


CHOICE_CHECKS = {about_other_options: (ALL_OF_THE_ABOVE, NONE_OF_THE_ABOVE, K_TYPE)}
