"""Why a package is not read: a sentence for the user, raised where it is found."""

from __future__ import annotations

from quizgen.say import Say


class Refused(Exception):
    """A package that can't be read, and why."""

    def __init__(self, says: Say) -> None:
        super().__init__(says.en)
        self.says = says


BROKEN = Say(
    en="the package is damaged ({what}); download or export it once more",
    vi="gói bị hỏng ({what}); hãy tải về hoặc xuất lại lần nữa",
)
BOMB = Say(
    en="{what} would grow to more than {limit} MB when unpacked; such a package is not opened",
    vi="{what} khi giải nén sẽ lớn hơn {limit} MB; gói như vậy không được mở",
)
