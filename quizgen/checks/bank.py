"""Checks of a bank as a whole: its identity, its languages, its silences."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.bank import Bank
from quizgen.diagnostics import Diagnostic, Rule, Severity
from quizgen.fields.rules import HEAD, ITEM
from quizgen.locale import has_catalogue
from quizgen.say import Say

KEY_NOT_MINTED = Rule(
    code="FMT401",
    name="no-minted-key",
    severity=Severity.HINT,
    message=Say(
        "this bank has no `key`: learners' progress hangs on its `id`, which can then never change",
        "ngân hàng này chưa có `key`: tiến độ của người học gắn với `id`, nên `id` không bao giờ đổi được",
    ),
    help=Say(
        "`quizgen new` mints a key; copy the line `key: …` below `id`",
        "`quizgen new` tạo khóa; hãy chép dòng `key: …` xuống dưới `id`",
    ),
    why=Say(
        "A key means nothing and so never needs to be changed; an id is a name, and names are changed.",
        "Khóa không mang nghĩa nên không bao giờ cần đổi; còn mã là tên, mà tên thì hay bị đổi.",
    ),
    bad=HEAD.replace("key: q00000001\n", "") + ITEM,
    good=HEAD + ITEM,
)
NO_CATALOGUE = Rule(
    code="FMT402",
    name="no-catalogue",
    severity=Severity.HINT,
    message=Say(
        "words that are not yours (“Answer”, “Page” …) are English in the `{language}` edition",
        "các từ không phải của bạn (“Đáp án”, “Trang” …) sẽ là tiếng Anh trong ấn bản `{language}`",
    ),
    help=Say(
        "add a catalogue for the language to quizgen, or leave it so",
        "hãy bổ sung bộ từ của ngôn ngữ này vào quizgen, hoặc cứ để vậy",
    ),
    why=Say(
        "An edition can be made in any language; only some have their own words yet.",
        "Ấn bản tạo được bằng mọi ngôn ngữ; mới chỉ một số có bộ từ riêng.",
    ),
    bad=HEAD.replace("[en]", "[fr]") + ITEM,
    good=HEAD + ITEM,
)
SILENCE_FOR_NOTHING = Rule(
    code="FMT403",
    name="silence-for-nothing",
    severity=Severity.WARNING,
    message=Say(
        "nothing here is reported as {code}, so there is nothing to ignore",
        "ở đây không có gì được báo với mã {code}, nên không có gì để bỏ qua",
    ),
    help=Say("delete it from `ignore`", "hãy xóa nó khỏi `ignore`"),
    why=Say(
        "A silence that outlives its reason hides the next mistake. Errors cannot be silenced.",
        "Lời bỏ qua đã hết lý do sẽ che mất lỗi sau này. Lỗi nghiêm trọng thì không bỏ qua được.",
    ),
    bad=HEAD + ITEM + "  ignore: [ITM999]\n",
    good=HEAD + ITEM,
)


def key_not_minted(bank: Bank) -> Iterator[Diagnostic]:
    """A bank without a key of its own."""
    if bank.key is None:
        yield KEY_NOT_MINTED.at(bank.id.place)


def no_catalogue(bank: Bank) -> Iterator[Diagnostic]:
    """A language whose words are taken from English."""
    for language in bank.languages:
        if not has_catalogue(language):
            yield NO_CATALOGUE.at(bank.place, language=language)


BANK_CHECKS = {key_not_minted: (KEY_NOT_MINTED,), no_catalogue: (NO_CATALOGUE,)}
