"""What learners call the fields of a note."""

from __future__ import annotations

from quizgen.say import Say

_STEM = Say(en="Question", vi="Câu hỏi")
FIELDS = {
    "Stem": _STEM,
    "Text": _STEM,
    "SecondText": Say(en="Question in the second language", vi="Câu hỏi bằng ngôn ngữ thứ hai"),
    "Media": Say(en="Picture or sound", vi="Hình hoặc âm thanh"),
    "Hint": Say(en="Hint", vi="Gợi ý"),
    "Options": Say(en="Options", vi="Các phương án"),
    "Statements": Say(en="Statements", vi="Các ý"),
    "Items": Say(en="What is to be ordered", vi="Các mục cần sắp xếp"),
    "Left": Say(en="First column", vi="Cột thứ nhất"),
    "Right": Say(en="Second column", vi="Cột thứ hai"),
    "WordBank": Say(en="Word bank", vi="Các từ cho sẵn"),
    "Answer": Say(en="Answer", vi="Đáp án"),
    "Accept": Say(en="Also accepted", vi="Cũng được chấp nhận"),
    "Unit": Say(en="Unit", vi="Đơn vị"),
    "Tolerance": Say(en="Tolerance", vi="Sai số cho phép"),
    "Rubric": Say(en="What earns points", vi="Thang điểm"),
    "Feedback": Say(en="About the options", vi="Về các phương án"),
    "Explanation": Say(en="Explanation", vi="Giải thích"),
    "Source": Say(en="Source", vi="Nguồn"),
    "AsOf": Say(en="Date of the facts", vi="Thời điểm của thông tin"),
    "ReviewBy": Say(en="To be looked at again after", vi="Cần xem lại sau"),
    "Report": Say(en="Where to report a mistake", vi="Nơi báo lỗi"),
    "Notice": Say(en="Note on the withdrawal", vi="Lời báo rút câu hỏi"),
}
"""What learners call the fields; a field that is not here says nothing to them."""
