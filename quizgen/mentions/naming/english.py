"""Names in English: every word but the small ones within them."""

from __future__ import annotations

from quizgen.mentions.naming.english_people import TITLES
from quizgen.mentions.naming.english_peoples import PEOPLES
from quizgen.mentions.naming.english_sentences import MASS, PAST, QUALITIES, STARTERS
from quizgen.mentions.naming.latin import LATIN
from quizgen.mentions.naming.lists import Naming, phrases
from quizgen.mentions.tongue import words

ENGLISH = Naming(
    starters=STARTERS,
    titles=TITLES,
    heads=phrases(
        "bank, court, institute, university, ministry, department, house, council, republic, kingdom, states, bay, "
        "gulf, isle, church, museum, academy, school, college, board, union, league, organisation, organization, "
        "association, society, federation, office, centre, center, committee, commission, party, bureau, convention, "
        "treaty, day, army, battle, duke, duchess, bishop, cape, strait, sea, city, town, port, mount, river, lake, "
        "ocean, forum, fund, group, agency, authority, chamber, library, theatre, tower, bridge, hall, palace, "
        "festival, conference, declaration, charter, act, statute, parliament, assembly, congress, senate, state, "
        "province, district, county, archbishop, confederation, community, alliance, front, movement, corps, friends, "
        "sons, daughters, journal, university college, hospital, statue, order, guild, conservatory, observatory, "
        "ministers, campaign, administration, network, coalition, company, airport, station, prize, award, cup, "
        "championship, championships, games, war, agreement, accord, accords, summit, square, park, garden, gardens, "
        "island, islands, peninsula, canal, tomb, temple, cathedral, basilica, abbey, castle, valley, lord, lords, "
        "commons, heart, house of lords, siege, fall, horn, cup of, master, masters, bill, code, law, laws, service, "
        "services, unit, force, forces, division, brigade, guard, guards, foundation, trust, society of, laboratory, "
        "faculty, tribunal, chief, feast, festival of, gallery, opera, orchestra, choir, ballet, band, church of, "
        "club, clubs, choirs, register, survey, chapel, priory, clinic, hospice, press, brewery, harbour, harbor, "
        "beach, forest, reserve, mountains, hills, falls, dam, reef, desert, mills, dockyard, plan, scheme, programme, "
        "program, project, secretariat, registry, directorate, mission, embassy, consulate, institution, institutes, "
        "mosque, shrine, monument, memorial, dome, mosque of, bureau of, inspectorate, treasury, tour, cross, "
        "crescent, voice, radio, times, journal of, bishopric, territory, emirate, sultanate, empire"
    ),
    closed=phrases(
        "doctors without borders, reporters without borders, médecins sans frontières, human rights watch, save the "
        "children, friends of the earth, black lives matter, the hague, the gambia, the bahamas, house of commons, "
        "house of lords, house of representatives, marks & spencer"
    ),
    fields=phrases(
        "health, home, foreign, defence, defense, finance, interior, education, energy, transport, trade, justice, "
        "labour, labor, environment, culture, vice, deputy, chief, shadow, acting, former, first, treasury, prime, "
        "assistant, associate, senior, executive, managing, general, business, science, climate, agriculture, housing, "
        "immigration, tourism, sport, sports, economy, security, opposition, police, state, army, navy, party, co, "
        "then, ex"
    ),
    links=words(
        "of for and the de la le del della di da dos das van von der den du al el bin ibn y e on et es ul ud ez zu zum "
        "ya wa ter op upon in"
    ),
    places=phrases(
        "africa, asia, europe, america, antarctica, oceania, australia, britain, england, scotland, wales, ireland, "
        "france, germany, italy, spain, portugal, netherlands, belgium, switzerland, austria, poland, hungary, greece, "
        "turkey, russia, ukraine, belarus, norway, sweden, finland, denmark, iceland, estonia, latvia, lithuania, "
        "romania, bulgaria, serbia, croatia, albania, cyprus, malta, china, japan, india, pakistan, bangladesh, nepal, "
        "bhutan, mongolia, taiwan, vietnam, laos, cambodia, thailand, myanmar, malaysia, singapore, indonesia, "
        "philippines, brunei, iran, iraq, israel, syria, lebanon, jordan, yemen, oman, qatar, kuwait, bahrain, egypt, "
        "libya, tunisia, algeria, morocco, sudan, ethiopia, somalia, kenya, uganda, tanzania, rwanda, burundi, congo, "
        "angola, zambia, zimbabwe, botswana, namibia, mozambique, malawi, madagascar, mauritius, nigeria, ghana, "
        "senegal, mali, niger, chad, cameroon, gabon, togo, benin, liberia, gambia, guinea, eritrea, djibouti, "
        "lesotho, canada, mexico, cuba, haiti, jamaica, guatemala, honduras, nicaragua, panama, colombia, venezuela, "
        "ecuador, peru, bolivia, chile, argentina, uruguay, paraguay, brazil, guyana, fiji, samoa, tonga, kazakhstan, "
        "uzbekistan, georgia, armenia, azerbaijan, afghanistan, kosovo, slovenia, slovakia, moldova, washington, "
        "london, paris, berlin, rome, madrid, moscow, beijing, tokyo, delhi, brussels, geneva, vienna, athens, lisbon, "
        "dublin, oslo, stockholm, helsinki, copenhagen, warsaw, prague, kyiv, ottawa, canberra, hanoi, pyongyang, "
        "seoul, cairo, nairobi, gaza, jerusalem, tehran, baghdad, sydney, toronto, chicago, boston, shanghai, mumbai, "
        "us, uk, eu, un, usa, north korea, south korea, south africa, south sudan, new zealand, new york, new delhi, "
        "sri lanka, saudi arabia, hong kong, costa rica, el salvador, sierra leone, burkina faso, ivory coast, puerto "
        "rico, papua new guinea, trinidad and tobago, bosnia and herzegovina, antigua and barbuda, bosnia, "
        "herzegovina, marks and spencer, czechia, vatican, luxembourg, montenegro, macedonia, north macedonia, "
        "barbados, bahamas, belize, crimea, siberia, tibet, catalonia, bavaria, california, texas, florida, alaska, "
        "hawaii, ohio, michigan, georgia, virginia, nevada, pennsylvania, arizona, illinois, massachusetts, quebec, "
        "ontario, queensland, victoria, tasmania, istanbul, ankara, barcelona, milan, naples, venice, munich, "
        "frankfurt, hamburg, amsterdam, rotterdam, zurich, budapest, bucharest, sofia, belgrade, kabul, islamabad, "
        "karachi, dhaka, kathmandu, colombo, bangkok, jakarta, manila, kuala lumpur, hanoi, yangon, melbourne, "
        "brisbane, perth, auckland, wellington, montreal, vancouver, havana, bogota, lima, santiago, caracas, "
        "brasilia, lagos, abuja, accra, kinshasa, khartoum, addis ababa, johannesburg, pretoria, cape town, harare, "
        "lusaka, tunis, tripoli, rabat, damascus, beirut, riyadh, dubai, doha, manchester, liverpool, birmingham, "
        "leeds, glasgow, edinburgh, cardiff, belfast, bristol, oxford, cambridge, atlantic, pacific, arctic, "
        "mediterranean, baltic, danube, nile, amazon, himalayas, alps, sahara, mars, moon, venus, jupiter, saturn, new "
        "south wales, south australia, western australia, northern territory, northern ireland, british columbia, nova "
        "scotia, new brunswick, prince edward island, newfoundland and labrador, new jersey, new mexico, new "
        "hampshire, new orleans, north carolina, south carolina, north dakota, south dakota, west virginia, rhode "
        "island, los angeles, san francisco, buenos aires, tel aviv, abu dhabi, cape verde, east timor, dominican "
        "republic, united kingdom, united states, united nations, european union, isle of man, isle of wight, northern "
        "cyprus, bihar, kerala, punjab, kashmir, balkans, scandinavia, soviet union, middle east"
    ),
    works=words(
        "film novel book song opera play poem album painting series essay magazine exhibition called entitled "
        "documentary musical drama sitcom memoir biography autobiography trilogy sequel prequel single track hymn "
        "ballad sculpture podcast operetta symphony ballet short-story thriller comedy bestseller pamphlet treatise"
    ),
    numbered=words(
        "ariane playstation snappixel lhs macbook ipad kindle surface dragon orion soyuz "
        "games cup olympics euro apollo expo covid windows iphone boeing airbus soyuz starlink sputnik voyager "
        "falcon formula nifty ftse dax cac nikkei stoxx russell sensex topix kospi csi asx hsi msci s&p nasdaq ngc ic "
        "hd hip gj toi koi wasp kepler trappist pioneer mariner vostok gemini junction interstate motorway psalm "
        "symphony festival artemis route flight highway channel radio agenda vision gpt android area paris tokyo rio "
        "iso iec din astm ieee ansi gost rfc sae en "
        "beijing ps xbox galaxy model concorde airbus a320 tour cop channel resolution division league"
    ),
    statement=4,
    peoples=PEOPLES,
    calendar=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sept sep oct nov dec mondays tuesdays "
        "wednesdays thursdays fridays saturdays sundays i i'm i’m i've i’ve i'd i’d i'll i’ll ok"
    ),
    divisions=words("article chapter section page figure table part act"),
    laws=words("act bill law code ordinance regulations order charter statute"),
    editions=words(
        "episode season series edition issue adaptation production screening performance version cast premiere"
    ),
    says=words(
        "said says told tells added adds announced explained wrote writes argued recalled recalls insisted warned "
        "believes thinks hopes knows admits denied denies claims insists suggests replied promised"
    ),
    singular=words(
        "is was has does did won lost beat drew took gave went became sits lies stands plays makes takes expects plans "
        "wants needs aims hopes remains faces offers owns operates employs sells produces supports opposes backs "
        "rejects accepts refuses seeks agrees estimates forecasts predicts intends keeps holds runs calls gets goes "
        "comes seems looks feels likes loves hates lives teaches writes belongs stars competes meets leads votes"
    ),
    mass=MASS,
    past=PAST,
    qualities=QUALITIES,
    noun_endings=(
        *("tion", "sion", "ness", "ment", "ing", "ity", "ism", "ship", "age", "ure", "ance", "ence", "th", "cy", "our"),
        *("s", "ery", "ally", "ly", "ful", "less", "ous", "ive", "ist", "ware"),
    ),
    suffixes=words(
        "led based backed born style era wide owned made run held controlled occupied listed educated trained bound "
        "linked sponsored funded brokered mediated area only free like sized speaking majority dominated aligned "
        "friendly related driven built designed registered flagged bred raised mandated imposed allied appointed "
        "winning level type themed inspired focused specific headquartered"
    ),
    owned=words(
        "cathedral college church hospital republic party school square cross wood court park bay day island palace "
        "castle abbey hall gate guard bar inn pub restaurant cafe café theatre market institute fund garden hospice "
        "point"
    ),
    known=words(
        "taliban pentagon kremlin hamas hezbollah nato reuters google microsoft amazon tesla toyota boeing airbus "
        "samsung huawei interpol unesco unicef opec greenpeace oxfam facebook twitter netflix volkswagen nasa spacex "
        "openai nvidia intel christmas easter ramadan brexit eurostar westminster hollywood bollywood wimbledon "
        "frontex mcdonald's sotheby's christie's lloyd's macy's moody's levi's sainsbury's wendy's domino's kellogg's"
    ),
    particles=words("ez es al el as ar ad an ash at az ibn bin abu ben von van de del di da la le o d l mac mc haj"),
    streets=words(
        "street avenue road boulevard lane drive place arrondissement airborne infantry cavalry regiment battalion "
        "brigade division army corps fleet squadron congress amendment precinct ward district circuit century armoured "
        "armored"
    ),
    pointed=words(
        "jr sr inc corp ltd co bros ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss "
        "mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
    ),
    makers=words(
        "airbus boeing embraer bombardier cessna antonov tupolev ilyushin sukhoi lockheed mcdonnell fokker saab toyota "
        "honda nissan ford bmw audi mercedes volkswagen tesla hyundai kia volvo scania yamaha suzuki ducati"
    ),
    given=words("sheikh dean earl judge bishop baron prince duke king major marshal pope shah captain author page"),
    scales=words(
        "million billion trillion thousand hundred dozen per percent pc cent m bn mn people men women crore lakh in of "
        "to"
    ),
    english_latin=LATIN,
    with_article=words(
        "gambia hague bahamas guardian times economist lancet telegraph independent beatles sun spectator"
    ),
)
