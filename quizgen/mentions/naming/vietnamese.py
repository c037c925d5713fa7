"""Names in Vietnamese: the first letter of each syllable of a person or place, of each word of an organisation."""

from __future__ import annotations

import re

from quizgen.mentions.naming.latin import LATIN
from quizgen.mentions.naming.lists import Naming, phrases
from quizgen.mentions.naming.vietnamese_breaks import BREAKS, INSIDE
from quizgen.mentions.naming.vietnamese_organisations import COMPOUNDS, HEADS
from quizgen.mentions.naming.vietnamese_people import SURNAMES, TITLES
from quizgen.mentions.tongue import words

_TONED = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"  # every vowel with every tone
_SYLLABLE = re.compile(
    rf"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[{_TONED}]{{1,3}}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)

_COUNTRIES = (
    "việt nam, mỹ, hoa kỳ, nga, liên xô, trung quốc, nhật bản, nhật, hàn quốc, triều tiên, đài loan, ấn độ, "
    "pháp, anh, anh quốc, đức, ý, italy, tây ban nha, bồ đào nha, hà lan, bỉ, thụy sĩ, thụy điển, na uy, phần "
    "lan, đan mạch, áo, ba lan, séc, hungary, hy lạp, thổ nhĩ kỳ, ukraine, belarus, úc, australia, new "
    "zealand, canada, mexico, brazil, argentina, chile, cuba, thái lan, lào, campuchia, myanmar, malaysia, "
    "singapore, indonesia, philippines, brunei, israel, iran, iraq, syria, ai cập, nam phi, nigeria, kenya, "
    "ethiopia, moskva, bắc kinh, bình nhưỡng, washington, london, paris, á, âu, đông dương, hồng kông, ma "
    "cao, macau, mông cổ, palestine, gaza, ả rập xê út, châu á, châu âu, châu phi, châu mỹ, châu úc, châu đại "
    "dương, ukraina, ả rập saudi, saudi arabia, qatar, uae, jordan, lebanon, yemen, oman, kuwait, bahrain, "
    "libya, tunisia, algeria, maroc, morocco, sudan, somalia, congo, tanzania, uganda, rwanda, ghana, "
    "senegal, mali, niger, chad, cameroon, zambia, zimbabwe, angola, mozambique, madagascar, colombia, "
    "venezuela, peru, ecuador, bolivia, paraguay, uruguay, panama, haiti, iceland, ireland, scotland, xứ "
    "wales, luxembourg, malta, síp, cyprus, serbia, croatia, slovenia, slovakia, romania, bulgaria, albania, "
    "estonia, latvia, litva, lithuania, moldova, georgia, gruzia, armenia, azerbaijan, pakistan, bangladesh, "
    "nepal, bhutan, sri lanka, maldives, afghanistan, đông timor, timor leste, papua new guinea, fiji, "
    "vatican, kazakhstan, uzbekistan, turkmenistan, tajikistan, kyrgyzstan, eu, tokyo, seoul, berlin, rome, "
    "madrid, brussels, geneva, kiev, kyiv, new york, new delhi, bangkok, jakarta, manila, vientiane, phnom "
    "penh, thượng hải, quảng châu, thâm quyến, vũ hán, tứ xuyên, vân nam, quảng tây, đài bắc, ma cau, tây "
    "tạng, tân cương, crimea"
)
_HOMES = (
    "hà nội, huế, vinh, đà nẵng, sài gòn, tp hcm, hải phòng, cần thơ, an giang, bà rịa - vũng tàu, vũng tàu, "
    "bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, "
    "cao bằng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà tĩnh, hải "
    "dương, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn, lào cai, lâm "
    "đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng "
    "ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, thừa thiên "
    "huế, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, đà lạt, nha trang, quy nhơn, hội "
    "an, hạ long, sa pa, phú quốc, côn đảo, hoàng sa, trường sa, tp.hcm, thủ đức, buôn ma thuột, pleiku, biên "
    "hòa, mỹ tho, điện biên phủ, đồng hới, phan thiết, rạch giá, vị thanh, long xuyên, châu đốc, móng cái, "
    "tam kỳ, tuy hòa"
)

VIETNAMESE = Naming(
    starters=words(
        "theo tại ở từ trong ngoài trên dưới sau trước khi nếu với về cho đến tới vì do nhờ để bởi bằng qua nhưng song "
        "và hoặc còn cũng đã đang sẽ vừa mới chỉ cả mọi mỗi các những một hai ba bốn năm sáu bảy tám chín mười vài "
        "nhiều ít hơn gần khoảng này kia đó đây đấy thế vậy rồi nên mà thì là có không chưa được bị phải cần nay hôm "
        "ngày tháng đêm sáng trưa chiều tối mùa lúc giữa cuối đầu dù tuy mặc dẫu cùng riêng ngay trừ kể tính so căn "
        "dựa trái ngược thay đội tàu xe máy nhà nước vùng tỉnh huyện xã biển đảo bão lũ phía bên bức cuốn tờ báo hãng "
        "đài tập công ty trường lớp giải trận vòng tuyển bảng phim vở bài ca giới dân người con cái chiếc số phần tôi "
        "chúng họ nó ta mình ai gì đâu sao hãy đừng xin cựu nữ nhóm ngành cơ đơn giá phiên vụ cuộc chuyến việc sự điều "
        "nỗi niềm cơn đợt lần phát trả trao đáp nói kể viết hỏi sông núi hồ chợ phố đường quận phường thôn làng ấp bản "
        "đèo vịnh chùa đền tượng tháp quốc thủ thành tổng bộ sở thị xóm khu cụm quán khách dự chương kế chiến cuối sớm "
        "nửa hàng hằng vốn dòng mức lượng tỷ tỉ doanh lợi xuất nhập kim giá thu chi học sinh giáo viên bác nghệ nhạc "
        "đạo diễn thủ tiền hậu ngôi căn cây chú bé cậu cháu em anh chị ông bà cụ vợ chồng bố mẹ cha gia nạn hung nghi "
        "kẻ tên tay bị can cáo luật tòa phiên bản kết hiện tuần quý khóa khoá kỳ vòng thế loài vật cá chim thú rừng "
        "đất trời mưa gió nắng nước lửa khói máu thuốc bệnh dịch vaccine virus chuyên nguyên đương quyền phó trưởng "
        "nghiên báo đại liên hợp trung đông tây nam bắc mở đóng bán mua làm ăn uống đi chạy nhìn nghe thấy biết hiểu "
        "tin nhớ quên yêu ghét sợ mong muốn thích cho lấy đưa gửi nhận giữ ra vào lên xuống quay trở tiếp bắt kéo đẩy "
        "mang đặt xây dựng phá hủy chống hơn kém bấy lâu lại thêm nữa luôn thường vẫn chẳng đâu lễ hội tết dưới tham "
        "thống đặc cầu kênh bãi voi hổ gấu chó mèo trâu bò lợn gà ngựa khỉ rùa đồi hang động suối thác đập hầm phà mũi "
        "hòn kết luận trụ trung bên ngoài hễ giá vừa dọc xung quanh suốt mặc bất quả dường may rủi thật đúng rõ vô "
        "nhất hầu đa phần chỉ mãi vẫn chừng độ cỡ"
    ),
    titles=TITLES,
    fields=phrases(
        "quốc phòng, ngoại giao, tài chính, y tế, giáo dục, giáo dục và đào tạo, công an, nội vụ, tư pháp, thương mại, "
        "công thương, năng lượng, giao thông, giao thông vận tải, nông nghiệp, môi trường, tài nguyên và môi trường, "
        "nông nghiệp và môi trường, lao động, văn hóa, kinh tế, khoa học và công nghệ, khoa học, xây dựng, kế hoạch và "
        "đầu tư, thông tin và truyền thông, an ninh, an ninh nội địa, thống nhất, di trú, ngân khố"
    ),
    heads=HEADS,
    tails=phrases(
        "quốc gia, trung ương, quốc tế, thế giới, thành phố, thập đỏ, tp hcm, cộng sản, ở hà nội, khí hậu, môi "
        "trường, đường thủy, đường thuỷ, đường bộ, đường sắt, hàng không, hàng hải, nội địa, nhân dân, xã hội, dân sự, "
        "hình sự, nông thôn, đô thị, thiên tai, tham nhũng, ma túy, tội phạm, tiêu dùng, người tiêu dùng, trí tuệ, trẻ "
        "em, gia đình, biên giới, giao thông, cơ động, trật tự, thực phẩm, vũ trang, hạt nhân, nguyên tử, thủy sản, "
        "doanh nghiệp, cá nhân, vật nuôi, cây trồng, lao động, việc làm, công nghệ cao, bền vững, cộng đồng, môi sinh, "
        "con người, nước ngoài, sức khỏe, năng lượng"
    ),
    alone=phrases(
        "quốc hội, chính phủ, nhà nước, nhà trắng, lầu năm góc, thượng viện, hạ viện, nghị viện, mặt trận, tòa "
        "thánh, ban "
        "tổ chức, ban tuyên giáo, ban dân vận, ban nội chính, ban thường vụ, ban chấp hành, ban chỉ đạo"
    ),
    closed=phrases(
        "đổi mới, luật nhà ở, tết nguyên đán, tết trung thu, tết dương lịch, tết đoan ngọ, tết âm lịch, quốc khánh, "
        "giáng sinh, phục sinh, trung thu, dải ngân hà, ngân hà, sách đỏ, ngoại hạng anh, hệ mặt trời, kinh thánh, "
        "kinh koran, phật giáo, công giáo, hồi giáo, tin lành, chiến tranh lạnh, mặt trận tổ quốc việt nam, mặt trận "
        "tổ quốc, đảng cộng sản việt nam, liên hợp quốc, liên hiệp quốc, liên minh châu âu, nhà trắng, lầu năm góc, "
        "điện kremlin, biển đông, bộ chính trị, ban bí thư, giỗ tổ hùng vương, cách mạng tháng tám, trái đất, mặt "
        "trời, mặt trăng, sao hỏa, sao kim, sao mộc, sao thổ, sao thủy, đồng bằng sông cửu long, tây nguyên, nam bộ, "
        "bắc bộ, trung bộ, đông nam bộ, tây bắc, đông bắc, bắc trung bộ, nam trung bộ, đông nam á, bắc mỹ, nam mỹ, mỹ "
        "latin, trung đông, tây âu, đông âu, bắc âu, các tiểu vương quốc arab thống nhất, các tiểu vương quốc ả rập "
        "thống nhất, lăng chủ tịch hồ chí minh, lăng bác, thái bình dương, đại tây dương, ấn độ dương, địa trung hải, "
        "bắc cực, nam cực, vạn lý trường thành, châu phi"
    ),
    never=phrases(
        "thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, tháng giêng, tháng chạp, tiếng anh, tiếng việt, "
        "tiếng pháp, tiếng nga, tiếng trung, tiếng nhật, tiếng hàn, tiếng đức, tiếng ý, tiếng tây ban nha, tiếng thái, "
        "môn toán, môn văn, môn ngữ văn, môn lý, môn hóa, môn sinh, môn sử, môn địa, môn lịch sử, môn địa lý, tiếng "
        "lào, tiếng khmer, tiếng quảng đông, tiếng ả rập, tiếng bồ đào nha, tiếng hoa, tiếng hàn quốc"
    ),
    local=words(
        "châu tỉnh thành phố tp huyện quận xã phường thị trấn khu nhân dân quân sự bộ đội biên phòng cấp cao hình tối "
        "và giao thông công đoàn chỉ huy"
    ),
    breaks=BREAKS,
    inside=INSIDE,
    coded=phrases(
        "nghị định, nghị quyết, thông tư, chỉ thị, quyết định, công điện, pháp lệnh, luật, kế hoạch, tiểu đoàn, trung "
        "đoàn, sư đoàn, lữ đoàn, quân đoàn, đại đoàn, quân khu, đại đội, trung đội, hải đoàn, hải đội, binh đoàn, đại "
        "hội, quốc lộ, tỉnh lộ, điều, hạm đội"
    ),
    owners=phrases(
        "công an, bệnh viện, bộ, đại học, trường, trường đại học, viện, ubnd, tand, sở, học viện, tổng cục, quân khu, "
        "trung tâm, tập đoàn, bộ công an, bộ quốc phòng, bộ y tế"
    ),
    number_sign="số",
    plain_heads=words("hãng báo đội nhóm làng ga khách lễ kênh"),
    middle=words(
        "công văn đình đức hữu xuân ngọc quốc minh thành trung bảo quang thanh duy tiến hùng tuấn hoài phương bích thu "
        "hồng kim tấn trọng quý hoàng việt đại nhật hải mỹ bá đăng gia khánh thùy thúy diệu"
    ),
    counted=words(
        "bàn năm tháng ngày tuần sáng trưa chiều tối đêm ông bà anh chị em cô quý lần phát bên phía bước sao ghi gấp "
        "trở ví cử gần hơn khoảng nơi các những một hai ba bốn sáu bảy tám chín mười vài nhiều mọi mỗi chi đấu công"
    ),
    english_latin=LATIN,
    links=words("al el bin ibn de del della van von der den di da dos du la le ya wa es ul e y ter"),
    pointed=words("jr sr inc corp ltd co"),
    compounds=COMPOUNDS,
    places=phrases(f"{_COUNTRIES}, {_HOMES}"),
    homes=phrases(_HOMES),
    works=words(
        "bức tranh phim cuốn sách truyện thuyết hát thơ vở kịch nhạc khúc album trình tác phẩm tượng ca múa tựa bài "
        "ngắn ký kí liệu luận lãm chèo tuồng lương hoạt game  đề mục mang tên"
    ),
    numbered=words(
        "ariane playstation snapdragon vf pixel ipad lhs games cup olympic olympics euro apollo expo covid windows "
        "iphone boeing airbus soyuz starlink asiad asian copa world sputnik kepler ước định nghị luật quyết expo paris "
        "tokyo rio airbus vinasat falcon formula artemis cop viện quân đoàn hd hip gj ngc ic toi koi wasp kepler "
        "iso iec tcvn qcvn din astm ieee ansi gost "
        "trappist hr vn hnx nifty ftse nikkei dax cac kospi gemini voyager pioneer vostok thần châu hằng nga"
    ),
    statement=6,
    surnames=SURNAMES,
    spelling=_SYLLABLE,
    ethnic=phrases(
        "kinh, tày, thái, mường, khmer, khơ me, hoa, nùng, mông, h'mông, hmông, mèo, dao, gia rai, jrai, ê đê, ba na, "
        "bahnar, sán chay, chăm, cơ ho, k'ho, xơ đăng, xê đăng, sán dìu, hrê, ra glai, raglai, mnông, m'nông, thổ, "
        "xtiêng, s'tiêng, khơ mú, bru, vân kiều, bru - vân kiều, cơ tu, giáy, tà ôi, mạ, giẻ triêng, co, chơ ro, xinh "
        "mun, hà nhì, chu ru, lào, la chí, kháng, phù lá, la hủ, la ha, pà thẻn, lự, ngái, chứt, lô lô, mảng, cơ lao, "
        "bố y, cống, si la, pu péo, rơ măm, brâu, ơ đu, hán, mãn, duy ngô nhĩ, rohingya, kurd, do thái, ả rập, tạng, "
        "tatar, việt, hàn, nhật, nga, mỹ, pháp, anh, đức, ý, ấn, triều tiên, trung quốc, việt nam, la tinh, âu, á, "
        "phi, slav"
    ),
    plain=phrases(
        "tạp chí, báo, tuần báo, nhật báo, nguyệt san, hãng, hãng tin, hãng hàng không, hãng xe, sân, sân bay, sân vận "
        "động, khách sạn, siêu thị, công viên, quảng trường, quần đảo, bán đảo, đại lộ, nhà hàng, nhà ga, nhà báo, "
        "kính thiên văn, kính viễn vọng, cố đô, cảng, bến, bến xe, bến cảng, rạp, quán, phố, ngõ, phi trường, chung "
        "cư, tòa nhà, toà nhà, cao ốc, bệnh viện dã chiến, thương hiệu, trang, trang tin, nhật trình, kênh, thủy điện, "
        "hồ chứa, cao tốc"
    ),
    clubs=words("fc sc cf afc bc fk united city club utd"),
    vessels=words("tàu thuyền phà ghe xe bay thăng canô xuồng"),
    peoples=words("việt hàn triều trung mỹ nga nhật anh pháp đức ấn ukraine israel"),
    companies=words("công tập tổng ngân doanh hãng"),
    known=words("taliban hamas hezbollah"),
    suffixes=words("style"),
    particles=words("al el bin ibn de van von"),
)
