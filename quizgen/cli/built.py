"""How `quizgen build` shows what became of banks: lines for people, or one JSON document."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence

from quizgen.bank import is_edition_of
from quizgen.build import Built, Order
from quizgen.build.made import Made
from quizgen.cli.file_lines import STALE, file_line
from quizgen.cli.show import Once, at_least, use_utf8
from quizgen.cli.words import BANK, ERROR, FILE, counted
from quizgen.cli.wrong import unknown_value
from quizgen.diagnostics import Diagnostic, Severity, in_order, summary
from quizgen.reports import Look
from quizgen.reports.json import SCHEMA, dump, record
from quizgen.reports.text import report
from quizgen.say import Say

_NOT_BUILT = Say(
    en="{bank}: not built, {errors}; its files stay as they were",
    vi="{bank}: không làm, vì có {errors}; các tệp của nó giữ nguyên như cũ",
)
_NOT_IN_LANGUAGE = Say(en="{bank}: is not in {tag}, only in {known}", vi="{bank}: không có bản {tag}, chỉ có {known}")
_PUBLISHED = Say(
    en="{path}: published {new} new, {changed} changed, {withdrawn} withdrawn; commit it with the bank",
    vi="{path}: đã phát hành {new} câu mới, {changed} câu sửa, {withdrawn} câu rút; hãy lưu tệp này cùng ngân hàng",
)
_WRITTEN = Say(en="{files} of {banks} written", vi="đã ghi {files} của {banks}")
_ALL_SAME = Say(en="{files} of {banks} are what the sources give", vi="{files} của {banks} khớp với nguồn")
_SOMESTALE = Say(en="{stale} out of date", vi="{stale} không khớp với nguồn")


class Shown(ABC):
    """What became of all banks so far, and how it is told."""

    def __init__(self, look: Look, order: Order) -> None:
        self.look = look
        self.failed = self.stale = False
        self.names: list[str] = []
        self._built = 0
        self._order = order
        self._languages: dict[str, None] = {}
        self._counts: Counter[str] = Counter()
        self._once = Once()

    def problems(self, problems: Iterable[Diagnostic]) -> None:
        """Tell the problems that belong to no bank."""
        new = list(self._once.new(in_order(problems)))
        self.failed |= any(problem.severity is Severity.ERROR for problem in new)
        self._counts.update(summary(new))
        self._tell_problems(new)

    def bank(self, built: Built) -> None:
        """Tell what became of a bank."""
        self.failed |= built.has_errors
        self.names.append(built.bank)
        self._built += not built.has_errors
        self._languages |= dict.fromkeys(built.languages)
        new = list(self._once.new(built.diagnostics))
        self._counts.update(summary(new))
        self._count(built.files)
        self._tell_bank(built, new)

    def without_bank(self, files: Iterable[Made]) -> None:
        """Tell the files whose bank is no more."""
        files = list(files)
        self._count(files)
        self._tell_files(files)

    def _count(self, files: Sequence[Made]) -> None:
        self._counts.update(each.state for each in files)
        self.stale |= any(each.state in STALE for each in files)

    def refuse_unknown_languages(self) -> None:
        """A language that was asked for and that not a single bank has is a wrong command line."""
        for tag in self._order.languages:
            if self._languages and not is_edition_of(tag, tuple(self._languages)):
                raise unknown_value("--lang", tag, self._languages)

    @abstractmethod
    def _tell_problems(self, problems: Sequence[Diagnostic]) -> None: ...

    @abstractmethod
    def _tell_bank(self, built: Built, problems: Sequence[Diagnostic]) -> None: ...

    @abstractmethod
    def _tell_files(self, files: Sequence[Made]) -> None: ...

    @abstractmethod
    def end(self) -> None:
        """Tell what it comes to."""


class Lines(Shown):
    """One line per file."""

    def _say(self, says: Say) -> None:
        print(says.text(self.look.ui))

    def _tell_problems(self, problems: Sequence[Diagnostic]) -> None:
        for piece in report(at_least(problems, Severity.ERROR), self.look):
            sys.stdout.write(piece)

    def _tell_bank(self, built: Built, problems: Sequence[Diagnostic]) -> None:
        self._tell_problems(problems)
        notices = [
            problem for problem in problems if problem.severity < Severity.ERROR and problem.rule.code[:3] == "PUB"
        ]
        for piece in report(notices, self.look):
            sys.stdout.write(piece)
        if built.has_errors:
            errors = counted(summary(built.diagnostics)["error"], ERROR)
            self._say(_NOT_BUILT.filled(bank=built.bank, errors=errors))
            return
        for tag in self._order.languages:
            if not is_edition_of(tag, built.languages):
                known = ", ".join(built.languages)
                self._say(_NOT_IN_LANGUAGE.filled(bank=built.bank, tag=tag, known=known))
        self._tell_files(built.files)
        told = built.published
        if told and told.notes and not self._order.frozen:
            path = told.path.as_posix()
            self._say(_PUBLISHED.filled(path=path, new=told.new, changed=told.changed, withdrawn=told.withdrawn))

    def _tell_files(self, files: Sequence[Made]) -> None:
        for each in files:
            if each.state != "same":
                self._say(file_line(each))

    def end(self) -> None:
        written = self._counts["same" if self._order.frozen else "written"]
        stale = sum(self._counts[state] for state in STALE)
        if stale:
            self._say(_SOMESTALE.filled(stale=counted(stale, FILE)))
        elif self._built:
            says = _ALL_SAME if self._order.frozen else _WRITTEN
            self._say(says.filled(files=counted(written, FILE), banks=counted(self._built, BANK)))


class Document(Shown):
    """One JSON document, printed at the end."""

    def __init__(self, look: Look, order: Order) -> None:
        super().__init__(look, order)
        self._banks: list[object] = []
        self._problems: list[object] = []
        self._files: list[object] = []

    def _tell_problems(self, problems: Sequence[Diagnostic]) -> None:
        self._problems += [record(problem, self.look.ui) for problem in problems]

    def _tell_bank(self, built: Built, problems: Sequence[Diagnostic]) -> None:
        files = [self._file(each) for each in built.files]
        diagnostics = [record(problem, self.look.ui) for problem in problems]
        self._counts["items"] += built.items
        self._banks.append({"bank": built.bank, "files": files, "diagnostics": diagnostics})

    def _tell_files(self, files: Sequence[Made]) -> None:
        self._files += [self._file(each) for each in files]

    def _file(self, made: Made) -> dict[str, object]:
        left_out = [{"item": left.item, "why": left.why.text(self.look.ui)} for left in made.left_out]
        head = {"path": made.path.as_posix(), "state": made.state}
        return {**head, **made.counts, "items": made.items, "left_out": left_out}

    def end(self) -> None:
        use_utf8()
        counted = {name: self._counts[name] for name in ("items", "written", *summary(()))}
        document = {
            "schema": SCHEMA,
            "banks": self._banks,
            "diagnostics": self._problems,
            "files": self._files,
        }
        print(dump({**document, "summary": {"banks": len(self._banks), **counted}}), end="")
