"""The words of the preview's own page, in both languages of messages."""

from __future__ import annotations

from quizgen.say import Say

SHELL = {
    "title": Say("quizgen: preview", "quizgen: xem trước"),
    "bank": Say("Bank", "Ngân hàng câu hỏi"),
    "language": Say("Language", "Ngôn ngữ"),
    "problems": Say("Problems", "Chỗ cần sửa"),
    "no_problems": Say("No problems.", "Không có vấn đề nào."),
    "questions": Say("Questions", "Câu hỏi"),
    "stale": Say(
        "The file has errors. You see the bank as it was before them.",
        "Tệp đang có lỗi. Bạn đang xem ngân hàng câu hỏi như trước khi có lỗi.",
    ),
    "fault": Say(
        "Sorry, quizgen itself has failed; this is not your mistake. You see the bank as it was before. {fault}",
        "Xin lỗi, quizgen gặp sự cố; đây không phải lỗi của bạn. Bạn đang xem ngân hàng câu hỏi như trước đó. {fault}",
    ),
    "nothing": Say(
        "There is nothing to see until the errors are mended.",
        "Chưa có gì để xem cho đến khi sửa xong các lỗi.",
    ),
    "mend": Say("How to mend it", "Cách sửa"),
    "lost": Say(
        "The preview has ended. Start it again with `quizgen preview`.",
        "Chế độ xem trước đã dừng. Hãy chạy lại `quizgen preview`.",
    ),
    "copied": Say("Place copied: {where}", "Đã sao chép vị trí: {where}"),
    "view": Say("View", "Kiểu xem"),
    "fresh": Say("Updated", "Đã cập nhật"),
}
VIEWS = {
    "anki": Say("Anki cards", "Thẻ Anki"),
    "practice": Say("Practice", "Luyện tập"),
    "quiz": Say("Paper", "Đề in"),
    "key": Say("Key", "Đáp án"),
    "cards": Say("Study cards", "Thẻ học"),
}
CARDS = {
    "flip": Say("Turn over", "Lật thẻ"),
    "flip_all": Say("Turn all over", "Lật tất cả"),
    "phone": Say("Phone", "Điện thoại"),
    "night": Say("Night", "Nền tối"),
}
