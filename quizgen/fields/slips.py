"""The key that was meant: usual slips first, then nearness."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

_SLIPS = {
    "id": "ma ma_cau code name ten identifier so",
    "key": "khoa key_id secret",
    "type": "kind loai kieu dang loai_cau qtype question_type typ",
    "title": "tieu_de ten_bo heading titel",
    "languages": "language lang langs ngon_ngu locale locales",
    "questions": "question cau_hoi items_list cac_cau_hoi entries cards quiz",
    "sources": "nguon_tin references refs bibliography",
    "stem": "question cau_hoi prompt text q de_bai noi_dung cau_dan statement de",
    "front": "mat_truoc question stem prompt",
    "back": "mat_sau answer dap_an",
    "text": "stem noi_dung van_ban passage sentence cau_hoi question statement content option title",
    "answer": (
        "dap_an dapan da_an key correct correct_answer anwser asnwer answear awnser ans answers tra_loi cau_tra_loi "
        "dap_an_dung solution right value is_true correct_option"
    ),
    "answers": "answer dap_an cac_dap_an correct correct_answers keys cau_tra_loi",
    "distractors": (
        "distractor distracters wrong options choices phuong_an phuong_an_nhieu phuong_an_sai dap_an_sai nhieu "
        "incorrect wrong_answers others lua_chon cac_lua_chon incorrect_answers"
    ),
    "correction": "sua sua_lai dinh_chinh corrected sua_cho_dung",
    "statements": "menh_de cac_menh_de y cac_y items nhan_dinh phat_bieu cau statement",
    "accept": "accepted also chap_nhan alternatives synonyms cach_viet_khac variants aliases",
    "unit": "units don_vi",
    "tolerance": "sai_so margin error precision epsilon",
    "items": "cac_muc thu_tu order sequence steps danh_sach muc options",
    "pairs": "cap cac_cap cap_ghep matches matching ghep_noi noi pair",
    "left": "trai cot_trai ve_trai a term from",
    "right": "phai cot_phai ve_phai b definition to match",
    "rubric": "thang_diem cach_cham marking huong_dan_cham criteria tieu_chi bieu_diem rubrics",
    "points": "point diem so_diem score mark marks",
    "lines": "dong so_dong line space",
    "reversed": "dao_nguoc reverse hai_chieu both_ways dao reversible",
    "explanation": (
        "explaination explain explanations rationale giai_thich loi_giai because why explination comment reason"
    ),
    "feedback": "phan_hoi nhan_xet explanation giai_thich why comment",
    "last": "cuoi o_cuoi pin pinned fixed",
    "hint": "goi_y hints tip",
    "source": "nguon citation paragraph paragraphs doan ref reference cite sources",
    "evidence": "bang_chung can_cu dan_chung quote proof trich_dan",
    "tags": "tag the nhan chu_de topic topics categories category labels keywords",
    "difficulty": "do_kho level muc_do kho difficult",
    "as_of": "asof tinh_den as_of_date date_of_facts ngay",
    "review_by": "review xem_lai expires expiry het_han review_date xem_lai_truoc",
    "image": "hinh anh hinh_anh picture img images photo figure",
    "audio": "am_thanh sound mp3 tieng",
    "file": "tep path src filename ten_tep url",
    "alt": "mo_ta alternative description alt_text chu_thich",
    "credit": "ban_quyen tac_gia credits attribution author nguon_anh license",
    "status": "trang_thai state",
    "superseded_by": "thay_bang replaced_by thay_the_boi superseded replaced",
    "because": "ly_do vi reason why_retired",
    "use": "dung dung_cho uses used_in for",
    "position": "vi_tri pos place index",
    "ignore": "bo_qua ignored disable noqa",
    "short": "ngan rut_gon short_text",
    "note": "ghi_chu notes remark",
    "author": "tac_gia by nguoi_soan authors",
    "published": "ngay_dang date ngay_xuat_ban day published_on ngay",
    "via": "theo through agencies qua",
    "url": "link lien_ket href website address dia_chi",
    "license": "licence giay_phep ban_quyen",
    "report": "bao_loi contact lien_he email feedback",
    "defaults": "default mac_dinh",
    "not_asked": "khong_hoi skip excluded",
    "date": "ngay when day thoi_gian",
    "why": "vi_sao ly_do reason",
    "vi": "vn vie vi_vn vietnamese tieng_viet viet",
    "en": "eng en_us en_gb english tieng_anh us uk anh",
}
_MEANT: dict[str, list[str]] = {}
for _name, _slips in _SLIPS.items():
    for _slip in _slips.split():
        _MEANT.setdefault(_slip, []).append(_name)


def meant(typed: str, known: Iterable[str]) -> str | None:
    """Which of the known keys was meant by what was typed, or None.

    Marks, letter case, spaces and hyphens do not count ("Đáp án" is `dap_an`). A usual slip in English or Vietnamese
    wins over nearness, and the plainest reading, the key itself, over both.
    """
    names = list(known)
    plain = plainly(typed)
    folded = {plainly(name): name for name in names}
    if plain in folded:
        return folded[plain]
    for name in _MEANT.get(plain, ()):
        if name in names:
            return name
    near = get_close_matches(plain, folded, n=1, cutoff=0.7)
    return folded[near[0]] if near else None


def plainly(text: str) -> str:
    """A key without marks, in lower case, with underscores for spaces and hyphens."""
    bare = unicodedata.normalize("NFD", text.strip().lower().replace("đ", "d"))
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return letters.replace(" ", "_").replace("-", "_")
