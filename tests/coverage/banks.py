"""A short text in each language, and a bank that asks for some of it."""

from __future__ import annotations

from pathlib import Path

VIETNAMESE = """\
Cầu Sông Lam dài 1.250 m được khánh thành sáng 2/9/2024 tại tỉnh Nghệ An, sau bốn năm thi công.

Bà Trần Thị Hoa, giám đốc Ban Quản lý dự án, nói: "Chúng tôi đã giữ đúng lời hứa với người dân hai bờ". Cầu do \
Tập đoàn Đèo Cả xây, với kinh phí 2,3 nghìn tỷ đồng.
Theo bà Hoa, khoảng 60% số xe tải sẽ chuyển sang cầu mới từ tháng 10. Ảnh: Văn Minh
"""
ENGLISH = """\
The Lam River Bridge, 1,250 metres long, was opened in Nghe An on 2 September 2024 after four years of work.

"We kept our promise to the people on both banks," said Tran Thi Hoa, who leads the project. Deo Ca Group built it for \
2.3 trillion dong.
About 60 per cent of lorries will take the new bridge from October, Ms Hoa expects. Photo: Van Minh
"""
BANK = """\
id: bridge
key: q5c0ffee1
title:
  vi: Cây cầu mới
  en: The new bridge
languages: [vi, en]
sources:
  article:
    title:
      vi: Khánh thành cầu Sông Lam
      en: Lam River Bridge opened
    published: 2024-09-03
    text: {file}
    not_asked:
      - text: {photographer}
        why:
          vi: tên người chụp ảnh
          en: the photographer
      - text: Bến Thủy
        why: not in this article
defaults:
  source: article
questions:
  - id: length
    type: numeric
    stem:
      vi: Cầu Sông Lam dài bao nhiêu mét?
      en: How many metres long is the Lam River Bridge?
    answer: 1250
    unit: m
    source: 1
  - id: opened
    type: date
    stem:
      vi: Cầu được khánh thành vào ngày nào?
      en: On which day was the bridge opened?
    answer: 2024-09-02
    source: 1
  - id: who-said
    type: multiple_choice
    stem:
      vi: Ai nói về lời hứa với người dân?
      en: Who spoke of a promise to the people?
    answer:
      vi: Trần Thị Hoa
      en: Tran Thi Hoa
    distractors:
      - vi: Bộ trưởng
        en: The minister
    source: 2
    evidence: [{promise}]
  - id: retired
    type: numeric
    status: retired
    because:
      vi: Quá dễ.
      en: Too easy.
    stem:
      vi: Thi công mấy năm?
      en: How many years did it take?
    answer: 4
    source: 1
"""


def write(folder: Path, language: str = "vi", **changes: str) -> Path:
    """The bank and its text in a folder; `changes` are parts of the bank to be replaced."""
    file = f"bridge.{language}.txt"
    vietnamese = language == "vi"
    promise, photographer = ("giữ đúng lời hứa", "Văn Minh") if vietnamese else ("kept our promise", "Van Minh")
    (folder / file).write_text(VIETNAMESE if vietnamese else ENGLISH, encoding="utf-8")
    path = folder / "bridge.yaml"
    bank = BANK.format(file=file, promise=promise, photographer=photographer)
    for old, new in changes.items():
        assert old in bank
        bank = bank.replace(old, new)
    path.write_text(bank, encoding="utf-8")
    return path
