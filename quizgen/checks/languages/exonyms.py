"""Names that other languages write otherwise, as data: one line a name, all its forms, adjectives included."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_FORMS = """
Nga, Russia, Russian, Russians
Mỹ, Hoa Kỳ, US, USA, America, American, Americans, United States
Anh, Britain, British, England, English, UK, United Kingdom
Pháp, France, French
Đức, Germany, German, Germans
Ý, I-ta-li-a, Italia, Italy, Italian, Italians
Tây Ban Nha, Spain, Spanish
Bồ Đào Nha, Portugal, Portuguese
Hà Lan, Netherlands, Holland, Dutch
Bỉ, Belgium, Belgian
Áo, Austria, Austrian
Thụy Sĩ, Thuỵ Sĩ, Switzerland, Swiss
Thụy Điển, Thuỵ Điển, Sweden, Swedish
Na Uy, Norway, Norwegian
Đan Mạch, Denmark, Danish
Phần Lan, Finland, Finnish
Ba Lan, Poland, Polish
Hy Lạp, Hi Lạp, Greece, Greek, Greeks
La Mã, Rô-ma, Roma, Rome, Roman, Romans
Thổ Nhĩ Kỳ, Thổ Nhĩ Kì, Turkey, Türkiye, Turkish
Ai Cập, Egypt, Egyptian
Ấn Độ, India, Indian
Trung Quốc, Trung Hoa, China, Chinese
Đài Loan, Taiwan, Taiwanese
Nhật, Nhật Bản, Japan, Japanese
Hàn Quốc, South Korea, Korean, Korea
Triều Tiên, North Korea, DPRK
Mông Cổ, Mongolia, Mongol, Mongols, Mongolian
Thái Lan, Xiêm, Thailand, Thai, Siam
Lào, Laos, Lao
Campuchia, Cam-pu-chia, Cambodia, Cambodian
Miến Điện, Mi-an-ma, Myanmar, Burma
Úc, Ô-xtrây-li-a, Australia, Australian
Liên Xô, Soviet Union, Soviet, Soviets, USSR
Brasil, Bra-xin, Brazil, Brazilian
Achentina, Argentina, Ác-hen-ti-na, Argentine, Argentinian
Mê-hi-cô, Mexico, Mexican
Ba Tư, Persia, Persian
Do Thái, Jew, Jews, Jewish, Hebrew
Ả Rập, Arab, Arabia, Arabic, Arabs
Hồi giáo, Islam, Islamic, Muslim, Muslims
Thiên Chúa, Cơ Đốc, Christian, Christians, Catholic, Christianity
Liên Hợp Quốc, Liên hiệp quốc, UN, United Nations
Liên minh châu Âu, Liên minh Châu Âu, EU, European Union
Tổ chức Y tế Thế giới, WHO, World Health Organization, World Health Organisation
Tổ chức Thương mại Thế giới, WTO, World Trade Organization
Hiệp hội các quốc gia Đông Nam Á, ASEAN
Khối quân sự Bắc Đại Tây Dương, NATO, North Atlantic Treaty Organization
Bắc Kinh, Beijing, Peking
Thượng Hải, Shanghai
Hồng Kông, Hồng Công, Hong Kong
Quảng Châu, Guangzhou, Canton
Bình Nhưỡng, Pyongyang
Xơ-un, Seoul
Tô-ki-ô, Tokyo
Moskva, Mát-xcơ-va, Matxcơva, Moscow
Luân Đôn, London
Pa-ri, Ba Lê, Paris
Viên, Vienna, Viennese
Niu Oóc, New York
Hoa Thịnh Đốn, Oa-sinh-tơn, Washington
Cổng Vàng, Golden Gate
Bạch Ốc, Nhà Trắng, White House
Điện Kremli, Điện Kremlin, Kremlin
Lầu Năm Góc, Pentagon
Sông Nin, Nin, Nile
Sông Hằng, Ganges
Hoàng Hà, Yellow River
Trường Giang, Dương Tử, Yangtze
Đại Tây Dương, Atlantic
Thái Bình Dương, Pacific
Ấn Độ Dương, Indian Ocean
Bắc Băng Dương, Arctic
Địa Trung Hải, Mediterranean
Biển Đỏ, Hồng Hải, Red Sea
Biển Đông, South China Sea
Châu Âu, Tây Âu, Đông Âu, Bắc Âu, Nam Âu, Âu, Europe, European, Europeans
Châu Á, Đông Á, Nam Á, Trung Á, Á, Asia, Asian, Asians
Châu Phi, Bắc Phi, Nam Phi, Tây Phi, Đông Phi, Phi, Africa, African, Africans
Châu Mỹ, Nam Mỹ, Bắc Mỹ, Trung Mỹ, Mỹ, Americas
Nam Cực, Antarctica, Antarctic
Sao Hỏa, Mars
Sao Kim, Venus
Sao Mộc, Jupiter
Sao Thổ, Saturn
Sao Thủy, Mercury
Mặt Trăng, Moon
Mặt Trời, Sun
Trái Đất, Earth
Ki-ép, Kiev, Kyiv
Ukraina, U-crai-na, Ukraine, Ukrainian
UAV, drone, drones, máy bay không người lái
AI, artificial intelligence, trí tuệ nhân tạo
GDP, gross domestic product, tổng sản phẩm
HIV, AIDS
Belarus, Bê-la-rút, Belarusian
"""


@cache
def forms() -> Mapping[str, frozenset[str]]:
    """For each form of a name, without regard to case, all its forms."""
    rows = [frozenset(form.strip().casefold() for form in line.split(",")) for line in _FORMS.split("\n") if line]
    return {form: frozenset().union(*(row for row in rows if form in row)) for form in frozenset().union(*rows)}
