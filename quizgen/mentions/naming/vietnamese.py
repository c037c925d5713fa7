"""Names in Vietnamese: the first letter of each syllable of a person or place, of each word of an organisation."""

from __future__ import annotations

import re

from quizgen.mentions.naming.lists import Naming, phrases, words

_TONED = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"  # every vowel with every tone
_SYLLABLE = re.compile(
    rf"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[{_TONED}]{{1,3}}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)

VIETNAMESE = Naming(
    starters=words(
        "theo tại ở từ trong ngoài trên dưới sau trước khi nếu với về cho đến tới vì do nhờ để bởi bằng qua nhưng "
        "song và hoặc còn cũng đã đang sẽ vừa mới chỉ cả mọi mỗi các những một hai ba bốn năm sáu bảy tám chín mười "
        "vài nhiều ít hơn gần khoảng này kia đó đây đấy thế vậy rồi nên mà thì là có không chưa được bị phải cần nay "
        "hôm ngày tháng đêm sáng trưa chiều tối mùa lúc giữa cuối đầu dù tuy mặc dẫu cùng riêng ngay trừ kể tính so "
        "căn dựa trái ngược thay đội tàu xe máy nhà nước vùng tỉnh huyện xã biển đảo bão lũ phía bên bức cuốn tờ báo "
        "hãng đài tập công ty trường lớp giải trận vòng tuyển bảng phim vở bài ca giới dân người con cái chiếc số "
        "phần tôi chúng họ nó ta mình ai gì đâu sao hãy đừng xin cựu nữ nhóm ngành cơ đơn giá phiên vụ cuộc chuyến "
        "việc sự điều nỗi niềm cơn đợt lần phát trả trao đáp nói kể viết hỏi"
    ),
    titles=phrases(
        "ông, bà, anh, chị, em, cô, chú, bác, cụ, thầy, cậu, ngài, nàng, chàng, gs, pgs, ts, ths, ks, bs, ls, "
        "pgs.ts, gs.ts, hlv, nsnd, nsưt, tổng thống, phó tổng thống, chủ tịch, phó chủ tịch, chủ tịch nước, thủ "
        "tướng, phó thủ tướng, bộ trưởng, thứ trưởng, ngoại trưởng, thống đốc, phó thống đốc, thủ hiến, thị trưởng, "
        "tổng bí thư, bí thư, phó bí thư, đại sứ, tổng giám đốc, phó tổng giám đốc, giám đốc, phó giám đốc, tổng thư "
        "ký, thư ký, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại "
        "úy, thượng úy, trung úy, thiếu úy, đô đốc, tư lệnh, phó tư lệnh, tham mưu trưởng, giáo sư, phó giáo sư, "
        "tiến sĩ, thạc sĩ, bác sĩ, kỹ sư, luật sư, kiến trúc sư, nghệ sĩ, nghệ nhân, ca sĩ, nhạc sĩ, họa sĩ, nhà "
        "văn, nhà thơ, đạo diễn, diễn viên, cầu thủ, thủ môn, tiền đạo, tiền vệ, hậu vệ, huấn luyện viên, vua, hoàng "
        "đế, nữ hoàng, hoàng tử, công chúa, thái tử, giáo hoàng, linh mục, hồng y, đại úy, cựu tổng thống, cựu thủ "
        "tướng, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, đại biểu, thẩm phán, chánh án, viện trưởng, viện phó, hiệu "
        "trưởng, hiệu phó, trưởng phòng, phó phòng, trưởng nhóm, trưởng đoàn, trưởng ban, phó ban, cục trưởng, phó "
        "cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, chánh văn phòng, phát ngôn viên, người phát ngôn, "
        "trợ lý, cố vấn, chuyên gia, nhà báo, phóng viên, lãnh đạo, tỷ phú, doanh nhân, nhà khoa học, nhà vật lý, "
        "nhà nghiên cứu, quyền bộ trưởng, đội trưởng, thuyền trưởng, phi công, mc, phó giáo sư tiến sĩ, cử tri"
    ),
    fields=phrases(
        "quốc phòng, ngoại giao, tài chính, y tế, giáo dục, giáo dục và đào tạo, công an, nội vụ, tư pháp, thương mại, "
        "công thương, năng lượng, giao thông, giao thông vận tải, nông nghiệp, môi trường, tài nguyên và môi trường, "
        "nông nghiệp và môi trường, lao động, văn hóa, kinh tế, khoa học và công nghệ, khoa học, xây dựng, "
        "kế hoạch và đầu tư, thông tin và truyền thông, an ninh, an ninh nội địa, thống nhất, di trú, ngân khố"
    ),
    heads=phrases(
        "hội đồng, trung tâm, viện, học viện, trường, đại học, cao đẳng, bộ, sở, phòng, ban, cục, tổng cục, vụ, ủy "
        "ban, uỷ ban, ubnd, hội, hiệp hội, liên đoàn, liên hiệp, liên minh, tập đoàn, tổng công ty, công ty, ngân "
        "hàng, bệnh viện, bảo tàng, nhà hát, thư viện, đài, đài truyền hình, quỹ, tổ chức, quốc hội, tòa án, toà án, "
        "tòa, viện kiểm sát, văn phòng, mặt trận, đảng, công đoàn, đoàn, quân đoàn, sư đoàn, lữ đoàn, hạm đội, câu "
        "lạc bộ, clb, nhà xuất bản, nxb, hãng, cơ quan, cộng đồng, diễn đàn, hội nghị, hiệp định, hiệp ước, công "
        "ước, nghị định thư, nghị viện, thượng viện, hạ viện, vườn quốc gia, khu công nghiệp, sân vận động, sân bay, "
        "cảng, cung, giải, ga, chi cục, tạp chí, báo, nhà máy, trại, kho bạc, đội, chính phủ, lầu, nhà, điện, trạm, "
        "đại sứ quán"
    ),
    tails=phrases("quốc gia, trung ương, quốc tế, thế giới, thành phố, thập đỏ, tp hcm"),
    breaks=phrases(
        "là, nói, cho, biết, đã, đang, sẽ, vừa, mới, cũng, còn, vẫn, của, ở, tại, từ, đến, tới, với, trong, ngoài, "
        "theo, bị, được, phải, cần, muốn, có, này, kia, đó, đây, ấy, mà, thì, nên, nếu, khi, lúc, vì, do, bởi, nhờ, "
        "để, về, ra, vào, lên, xuống, qua, sau, trước, trên, dưới, giữa, như, bằng, hay, hoặc, nhưng, song, rằng, "
        "khẳng định, tuyên bố, công bố, thông báo, thông tin rằng, đề nghị, đề xuất, cảnh báo, yêu cầu, kêu gọi, ký, "
        "họp, bắt, khởi tố, ban hành, gọi, kể, thưởng, tặng, trao, nhận, đưa, gửi, giữ, nâng, hạ, tăng, giảm, xếp, "
        "điều, điều tra, điều chỉnh, chuyển, mở, đóng cửa, bán, mua, chi, thu hồi, gồm, thuộc, nơi, hôm, ngày, "
        "tháng, năm, sáng, trưa, chiều, tối, đêm, tuần, quý, ước tính, ước đạt, dự kiến, chấp thuận, chấp nhận, bác "
        "bỏ, phản đối, ủng hộ, xác nhận, xác định, kết luận, thừa nhận, nêu, chỉ, chỉ ra, quyết định, cấp phép, "
        "cùng, nhằm, gần, hơn, khoảng, các, những, một, hai, ba, bốn, sáu, bảy, tám, chín, mười, vài, nhiều, mọi, "
        "mỗi, ông, bà, anh, chị, em, cô, đạt, thắng, thua, gặp, thăm, rời, làm, thấy, dành, tham gia, bày tỏ, cử, "
        "phát hiện, phát biểu, đánh giá, thử nghiệm, chiếm, sản xuất, rất, dù, hợp tác, phối hợp, triển khai, khuyến "
        "cáo, nhận định, tổ chức, hỗ trợ, giới thiệu, phê duyệt, phê chuẩn, thông qua, bổ nhiệm, xử phạt, chào đón, "
        "tiếp nhận, tiếp tục, bắt đầu, kết thúc, khai mạc, khánh thành, hoàn thành, đầu tư vào, trúng, vượt"
    ),
    places=phrases(
        "việt nam, mỹ, hoa kỳ, nga, liên xô, trung quốc, nhật bản, nhật, hàn quốc, triều tiên, đài loan, ấn độ, "
        "pháp, anh, anh quốc, đức, ý, italy, tây ban nha, bồ đào nha, hà lan, bỉ, thụy sĩ, thụy điển, na uy, phần "
        "lan, đan mạch, áo, ba lan, séc, hungary, hy lạp, thổ nhĩ kỳ, ukraine, belarus, úc, australia, new zealand, "
        "canada, mexico, brazil, argentina, chile, cuba, thái lan, lào, campuchia, myanmar, malaysia, singapore, "
        "indonesia, philippines, brunei, israel, iran, iraq, syria, ai cập, nam phi, nigeria, kenya, ethiopia, "
        "moskva, hà nội, huế, vinh, đà nẵng, sài gòn, tp hcm, hải phòng, cần thơ, bắc kinh, bình nhưỡng, washington, "
        "london, paris, á, âu, đông dương, hồng kông, ma cao, mông cổ, palestine, gaza, ả rập xê út, châu á, châu âu"
    ),
    works=words(
        "bức tranh phim cuốn sách truyện thuyết hát thơ vở kịch nhạc khúc album trình tác phẩm tượng ca múa tựa bài"
    ),
    numbered=words(
        "games cup olympic olympics euro apollo expo covid windows iphone boeing airbus soyuz starlink asiad asian "
        "copa world sputnik kepler ước định nghị luật"
    ),
    statement=6,
    surnames=words(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai lương tô trương "
        "đào hà cao lâm phùng tạ thái chu châu vương la tống đàm kiều hứa nghiêm quách tăng triệu văn"
    ),
    spelling=_SYLLABLE,
)
