"""What the generated banks are made of: invented names, and things said in Vietnamese and English."""

from typing import NamedTuple


class Both(NamedTuple):
    """A text in both languages of the generated banks."""

    vi: str
    en: str


class Work(NamedTuple):
    """A kind of public work in the news, and the figure that is reported of it."""

    slug: str
    name: Both
    measure: Both
    unit: Both
    low: int
    high: int


class Deed(NamedTuple):
    """What was done to a public work: `được nâng cấp`, `was upgraded`, `upgrading`."""

    vi: str
    participle: str
    gerund: str


WORKS = (
    Work(
        "bridge",
        Both("cầu dây văng", "cable-stayed bridge"),
        Both("chiều dài", "length"),
        Both("m", "m"),
        400,
        4000,
    ),
    Work(
        "wind-farm",
        Both("nhà máy điện gió", "wind farm"),
        Both("công suất", "capacity"),
        Both("MW", "MW"),
        20,
        900,
    ),
    Work("reservoir", Both("hồ chứa nước", "reservoir"), Both("diện tích", "area"), Both("ha", "ha"), 30, 9000),
    Work(
        "railway",
        Both("tuyến đường sắt", "railway line"),
        Both("chiều dài", "length"),
        Both("km", "km"),
        20,
        1800,
    ),
    Work(
        "port",
        Both("cảng nước sâu", "deep-water port"),
        Both("số cầu cảng", "number of berths"),
        Both("cầu cảng", "berths"),
        4,
        60,
    ),
    Work(
        "airport",
        Both("sân bay quốc tế", "international airport"),
        Both("chiều dài đường băng", "runway length"),
        Both("m", "m"),
        1800,
        4200,
    ),
    Work(
        "hospital",
        Both("bệnh viện dã chiến", "field hospital"),
        Both("số giường bệnh", "number of beds"),
        Both("giường", "beds"),
        40,
        2400,
    ),
    Work(
        "satellite",
        Both("vệ tinh quan sát", "observation satellite"),
        Both("độ cao quỹ đạo", "orbital height"),
        Both("km", "km"),
        300,
        1500,
    ),
    Work(
        "station",
        Both("trạm nghiên cứu", "research station"),
        Both("diện tích sàn", "floor area"),
        Both("m²", "m²"),
        200,
        6000,
    ),
    Work(
        "water-plant",
        Both("nhà máy xử lý nước", "water treatment plant"),
        Both("công suất mỗi ngày", "daily capacity"),
        Both("m³", "m³"),
        2000,
        90000,
    ),
    Work(
        "reserve",
        Both("khu bảo tồn biển", "marine reserve"),
        Both("diện tích", "area"),
        Both("km²", "km²"),
        15,
        7000,
    ),
    Work(
        "tunnel",
        Both("đường hầm xuyên núi", "mountain tunnel"),
        Both("chiều dài", "length"),
        Both("m", "m"),
        300,
        9500,
    ),
    Work(
        "solar-plant",
        Both("nhà máy điện mặt trời", "solar plant"),
        Both("công suất", "capacity"),
        Both("MW", "MW"),
        10,
        650,
    ),
    Work(
        "library",
        Both("thư viện thành phố", "city library"),
        Both("số đầu sách", "number of titles"),
        Both("đầu sách", "titles"),
        8000,
        95000,
    ),
    Work(
        "stadium",
        Both("sân vận động", "stadium"),
        Both("sức chứa", "seating capacity"),
        Both("chỗ", "seats"),
        5000,
        80000,
    ),
    Work(
        "museum",
        Both("bảo tàng hàng hải", "maritime museum"),
        Both("số hiện vật", "number of exhibits"),
        Both("hiện vật", "exhibits"),
        300,
        9000,
    ),
    Work(
        "cable",
        Both("tuyến cáp ngầm", "undersea cable"),
        Both("chiều dài", "length"),
        Both("km", "km"),
        90,
        9800,
    ),
    Work(
        "campus",
        Both("khu giảng đường", "university campus"),
        Both("số sinh viên", "number of students"),
        Both("sinh viên", "students"),
        900,
        30000,
    ),
    Work(
        "dam",
        Both("đập thủy điện", "hydroelectric dam"),
        Both("chiều cao", "height"),
        Both("m", "m"),
        20,
        290,
    ),
    Work(
        "grain-store",
        Both("kho lương thực", "grain store"),
        Both("sức chứa", "storage capacity"),
        Both("tấn", "tonnes"),
        600,
        70000,
    ),
    Work(
        "radar",
        Both("trạm ra đa thời tiết", "weather radar"),
        Both("bán kính quét", "scanning radius"),
        Both("km", "km"),
        80,
        480,
    ),
    Work(
        "canal",
        Both("kênh dẫn nước", "irrigation canal"),
        Both("chiều dài", "length"),
        Both("km", "km"),
        6,
        340,
    ),
    Work(
        "housing",
        Both("khu nhà ở xã hội", "social housing estate"),
        Both("số căn hộ", "number of flats"),
        Both("căn hộ", "flats"),
        120,
        6000,
    ),
    Work(
        "ship",
        Both("tàu khảo sát", "survey ship"),
        Both("lượng giãn nước", "displacement"),
        Both("tấn", "tonnes"),
        700,
        9900,
    ),
)

DEEDS = (
    Deed("nâng cấp", "upgraded", "upgrading"),
    Deed("mở rộng", "enlarged", "enlargement"),
    Deed("kiểm định", "inspected", "inspection"),
    Deed("bàn giao", "handed over", "handover"),
    Deed("sửa chữa", "repaired", "repair"),
    Deed("cấp phép", "licensed", "licensing"),
    Deed("nghiệm thu", "certified", "certification"),
    Deed("hiện đại hóa", "modernised", "modernisation"),
)

AGENTS = (
    Both("Bộ Giao thông", "Ministry of Transport"),
    Both("Bộ Năng lượng", "Ministry of Energy"),
    Both("Bộ Y tế", "Ministry of Health"),
    Both("Bộ Môi trường", "Ministry of the Environment"),
    Both("Bộ Giáo dục", "Ministry of Education"),
    Both("Bộ Tài chính", "Ministry of Finance"),
    Both("Cục Thống kê", "Statistics Office"),
    Both("Cục Hàng hải", "Maritime Authority"),
    Both("Cục Hàng không", "Aviation Authority"),
    Both("Cục Bảo tồn", "Conservation Office"),
    Both("Viện Khí tượng", "Meteorological Institute"),
    Both("Viện Hải dương học", "Institute of Oceanography"),
    Both("Ngân hàng Trung ương", "Central Bank"),
    Both("Hội Chữ thập đỏ", "Red Cross Society"),
    Both("Tổng cục Đường sắt", "Railway Administration"),
    Both("Ủy ban Cứu trợ", "Relief Committee"),
    Both("Ủy ban Kiểm toán", "Audit Commission"),
    Both("Hội đồng Thành phố", "City Council"),
    Both("Cơ quan Vũ trụ", "Space Agency"),
    Both("Tập đoàn Điện lực", "Electricity Corporation"),
)

REASONS = (
    Both("lũ lụt kéo dài", "prolonged flooding"),
    Both("thiếu vật liệu xây dựng", "a shortage of building materials"),
    Both("tranh chấp hợp đồng", "a dispute over the contract"),
    Both("giá thép tăng mạnh", "a steep rise in steel prices"),
    Both("bão nhiệt đới", "a tropical storm"),
    Both("đình công của công nhân", "a strike by workers"),
    Both("lỗi trong bản thiết kế", "an error in the design"),
    Both("phát hiện di tích khảo cổ", "the discovery of an ancient site"),
    Both("thiếu điện trong mùa khô", "power cuts in the dry season"),
    Both("thay đổi nhà thầu", "a change of contractor"),
    Both("sạt lở đất", "a landslide"),
    Both("chậm giải ngân vốn", "late payment of funds"),
    Both("phản đối của cư dân", "protests by residents"),
    Both("hỏa hoạn tại kho thiết bị", "a fire in the equipment store"),
    Both("dịch cúm mùa đông", "a winter influenza outbreak"),
    Both("hạn chế xuất khẩu linh kiện", "export limits on components"),
)

PURPOSES = (
    Both("vận chuyển nông sản", "the transport of farm produce"),
    Both("cấp nước cho vùng hạ lưu", "water supply downstream"),
    Both("dự báo thời tiết", "weather forecasting"),
    Both("du lịch ven biển", "coastal tourism"),
    Both("đào tạo kỹ sư", "the training of engineers"),
    Both("cứu hộ trên biển", "rescue at sea"),
    Both("xuất khẩu gạo", "rice exports"),
    Both("nghiên cứu khí hậu", "climate research"),
    Both("giảm ùn tắc giao thông", "the easing of traffic jams"),
    Both("bảo vệ rừng ngập mặn", "the protection of mangroves"),
    Both("thể thao học đường", "school sports"),
    Both("chăm sóc người cao tuổi", "care of the elderly"),
    Both("lưu trữ tài liệu cổ", "the storage of old documents"),
    Both("viễn thông nông thôn", "rural telecommunications"),
    Both("nuôi trồng thủy sản", "fish farming"),
    Both("phòng chống cháy rừng", "the prevention of forest fires"),
)

STEPS = (
    Both("Khảo sát địa hình", "Surveying the ground"),
    Both("Lập bản thiết kế", "Drawing up the design"),
    Both("Lấy ý kiến cư dân", "Consulting residents"),
    Both("Phê duyệt ngân sách", "Approving the budget"),
    Both("Chọn nhà thầu", "Choosing the contractor"),
    Both("Giải phóng mặt bằng", "Clearing the site"),
    Both("Đổ móng", "Laying the foundations"),
    Both("Lắp đặt thiết bị", "Installing the equipment"),
    Both("Vận hành thử", "Making the trial run"),
    Both("Bàn giao công trình", "Handing over the works"),
)

OUTLETS = ("The Meridian", "Northern Post", "Harbour Times", "Delta Review", "Lantern News", "The Causeway")

# fmt: off
TAGS = (
    "transport", "energy", "health", "environment", "education", "statistics", "sea", "aviation",
    "weather", "science", "finance", "relief", "cities", "space", "audit", "nature", "sport", "housing",
    "technology", "farming", "culture", "budget", "safety", "tourism",
)

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)

GIVEN_NAMES = (
    "Alda", "Bruno", "Celia", "Dario", "Elin", "Fabio", "Greta", "Hugo", "Irma", "Jonas", "Karin",
    "Leo", "Mara", "Nils", "Olga", "Pavel", "Quinta", "Rosa", "Stefan", "Tilda", "Ugo", "Vera", "Wim",
    "Yara", "Zeno",
)

NAME_STARTS = (
    "Al", "Bel", "Bran", "Cal", "Cor", "Dal", "Dor", "El", "Fal", "Fen", "Gal", "Gor", "Hal", "Hes",
    "Is", "Jar", "Kal", "Kes", "Lan", "Lor", "Mar", "Mer", "Nar", "Nor", "Ol", "Or", "Pel", "Quor",
    "Ral", "Ros", "Sal", "Sel", "Tal", "Tor", "Ul", "Val", "Ver", "Wes", "Yar", "Zel",
)
NAME_MIDDLES = (
    "a", "ami", "ara", "e", "eda", "eni", "era", "i", "ida", "ila", "imo", "ino", "iri", "o", "odi",
    "ola", "omi", "ona", "ori", "u", "ula", "una", "uri", "avi", "eva", "ivo", "ova", "uva", "asi",
    "osi",
)
NAME_ENDS = (
    "bad", "ban", "bor", "burg", "dan", "dar", "den", "dor", "dun", "far", "gan", "gard", "grad", "ham",
    "kar", "kent", "lan", "land", "lin", "lund", "mar", "mere", "mon", "mor", "nau", "nor", "pol",
    "port", "ran", "rin", "ros", "sk", "stad", "tan", "thal", "ton", "var", "ven", "vik", "zan",
)
# fmt: on
NAMES = len(NAME_STARTS) * len(NAME_MIDDLES) * len(NAME_ENDS)


def invented_name(number: int) -> str:
    """Take any whole number and give an invented name; `NAMES` numbers in a row give as many names."""
    number, end = divmod(number % NAMES, len(NAME_ENDS))
    start, middle = divmod(number, len(NAME_MIDDLES))
    return NAME_STARTS[start] + NAME_MIDDLES[middle] + NAME_ENDS[end]
