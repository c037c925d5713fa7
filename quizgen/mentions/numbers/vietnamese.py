"""Numbers in Vietnamese."""

from __future__ import annotations

from quizgen.mentions.tongue import Tongue, pairs, words

_UNITS = {"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5}
_UNITS |= {"sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "hăm": 20, "băm": 30}

_COUNTED = words(
    "lần người nước ngày tháng tuần giờ phút giây năm quốc thành tỉnh huyện xã chiếc con cái cuộc bộ tàu máy tên quả "
    "khẩu tấn tạ kg km m mét đồng đô euro usd điểm phần câu bài vụ ca trận vòng đội bên loại dạng nhóm cuốn quyển "
    "trang thế đời bước giai đợt lượt chuyến nhà trường lớp bàn huy giải môn phương bị can dân trẻ phụ vị ông bà cô "
    "nhân sĩ kỳ khóa mục ý cách hướng tầng phòng căn hecta ha lít thôn thanh cầu nghệ hộ ngôi cây cặp tuyến cấp cơ "
    "hãng hệ hội lãnh luật mẫu miền mùa mặt nghị nguồn nạn phiên phe phường quán quận rạp sinh thí thiếu tác tập tổ "
    "tốp tướng tượng vận viên viện xe xóm nữ nam thủ ngư cháu đứa chặng hiệp ván hòn đảo chi cựu hành chủ nhiệm kịch "
    "bác giáo kỹ chuyên cảnh binh chiến lính bệnh trạm cửa hồ sông tòa khu dự học đại ứng thứ đường cột khối dãy bãi "
    "phút tiếng nạn đỉnh vết mũi lô suất hạng chục trăm cụm kênh tờ bức bản phim vở tiết ngành lĩnh công doanh tập đối "
    "anh chị em bạn thầy thợ khách bến ga cảng sân bể ao dòng nhánh hố hầm bậc phát cú quyết điều chương thửa mảnh "
    "miếng lá tấm mẻ viên hạt thanh sợi que thùng hộp chai lon túi gói bao đêm tuổi mũi cánh chùm bó đàn bầy tổ ổ lứa "
    "kiện lốc vỉ ly cốc bát đĩa chén nồi xô ngọn luống ruộng vườn rẫy cơn trận vạt đám vệt tia giọt ngón bàn cẳng răng "
    "mắt vòi tai cột ống bóng đèn cửa bậc bậu ô lon rổ rá tàu thuyền phà ghe xuồng máy ô-tô ôtô xe tên kẻ gã đơn hồ "
    "giấy lá thư cuốc pha set séc hiệp ván game tiếng bước sải thước dặm inch ngôi di bảo thang buổi tiết phiếu ghế "
    "suất gương ca-nô canô drone quân sư lữ trung tiểu phi hạm tuần khinh trực"
)
_YEARS = words(
    "thứ học đại nhà chiến thế thanh phát hành thành công dự chuyên sinh ứng giáo đầu chủ nhiệm nam nữ cơ thủ vận"
)
"""What follows năm where it is a year: năm thứ ba, năm học, năm đại hội, năm sinh."""
_PAIRS = pairs(
    "học sinh, học viên, học trò, học giả, đại biểu, đại diện, đại sứ, đại đội, đại gia, nhà khoa, nhà báo, nhà văn, "
    "nhà máy, nhà đầu, nhà mạng, nhà hàng, nhà xưởng, nhà cung, nhà thầu, chiến sĩ, chiến sỹ, chiến thắng, chiến đấu, "
    "thế hệ, thế kỷ, thế kỉ, thanh niên, thanh viên, phát súng, phát đạn, hành khách, hành tinh, hành lang, thành "
    "viên, thành phố, thành phần, công ty, công nhân, công trình, công an, công dân, công chức, dự án, dự thảo, chuyên "
    "gia, chuyên án, chuyên cơ, chuyên đề, sinh viên, ứng viên, ứng cử, giáo viên, giáo sư, đầu bếp, đầu máy, đầu đạn, "
    "chủ đề, chủ tàu, chủ hộ, nhiệm kỳ, nam sinh, nam giới, nữ sinh, cơ sở, cơ quan, thủ môn, thủ phạm, thủ tục, vận "
    "động, thay đổi, lý do, nguyên nhân, vấn đề, nội dung, yếu tố, nguyên tắc, biện pháp, giải pháp, tiêu chí, chính "
    "sách, mục tiêu, nhiệm vụ, dấu hiệu, kiến nghị, đề xuất, kịch bản, bài học, thói quen, sai lầm, thứ tiếng, nam "
    "thanh, nữ công, nam công"
)
_RANKS = words("hạng giải nhóm động lớp cấp số top tốp tầng mức loại bậc khối bảng nhà quý kíp gấp chia nhân")

VIETNAMESE = Tongue(
    group=".",
    point=",",
    small=_UNITS,
    tens=frozenset({"mươi", "chục"}),
    hundreds=frozenset({"trăm"}),
    scales={"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9, "tr": 10**6},
    letters=frozenset({"tr"}),
    round={"chục": 10, "trăm": 100},
    roughly=words("hơn gần cả"),
    links=frozenset({"linh", "lẻ"}),
    half_more=frozenset({"rưỡi", "rưởi"}),
    percent=(("%",), ("phần", "trăm")),
    to=words("đến tới lên xuống"),
    unsure=words("không một mốt tư năm lăm nhăm chín ba hăm băm"),
    counted={"ba": _COUNTED, "chín": _COUNTED, "năm": _COUNTED - _YEARS, "tư": words("người")},
    counted_pairs=_PAIRS,
    ranks={"một": frozenset({"số"}), "ba": _RANKS, "tư": _RANKS, "năm": _RANKS - words("bảng nhà số"), "chín": _RANKS},
    idioms=pairs("ba má, ba mẹ, ba tôi, vài ba, dăm ba, ba hoa, ba lô, ông ba, chín muồi"),
    never_alone=words("không mốt lăm nhăm hăm băm"),
    before_years=words(
        "nhiều mỗi hằng hàng cả đầu cuối giữa từng những các vài mấy mươi trăm nghìn trong trước sau qua suốt thường "
        "tròn"
    ),
    before_spans=words("trong trước sau qua suốt tròn"),
    spans=words("tiếng giờ phút giây tuần ngày lần hiệp trận vòng ván séc buổi bước đêm phiên"),
    shares=words("trên trong"),
    single=frozenset({"một"}),
    single_after=frozenset({"và"}),
    not_single=words("số phần vài cách lần trong bên mặt chút ít nửa khi ngày năm phía cái điều"),
    halves=frozenset({"nửa"}),
    one_half="một",
    not_half=words("đêm chừng vời kia đầu cuối sau trước trên dưới trái phải bên"),
    parts=frozenset({"phần"}),
    time="lần",
    ordinal_signs=frozenset({"thứ"}),
    special={"nhất": 1, "nhì": 2},
    ranked=pairs("hạng nhất, giải nhất, hạng nhì, giải nhì, về nhì, ngôi nhì, nhóm nhì, đứng nhì, trí nhì"),
    before_weekdays=words("sáng trưa chiều tối đêm khuya hôm vào từ đến tới mỗi và"),
    behind_weekdays=words("tuần tới này ngày hằng hàng vừa ( sáng chiều tối"),
    roman_after=words(
        "kỷ kỉ quý khóa khoá thứ hội kỳ loại hạng vòng bảng cấp giai đoạn chương phần tập điều nhóm hồi mục đợt lớp "
        "bậc quyển vùng khu"
    ),
    times={"đôi": (words("gấp nhân"), 2), "rưỡi": (words("gấp"), 1.5)},
)
