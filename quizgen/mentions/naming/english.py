"""Names in English: every word but the small ones within them."""

from __future__ import annotations

from quizgen.mentions.naming.lists import Naming, phrases, words

ENGLISH = Naming(
    starters=words(
        "the a an this that these those it its he his she her they their we our you your i my me us in on at by for "
        "from with without within of to into onto over under about above below after before since until till during "
        "while when where why how what who whom whose which if unless because although though but and or nor so yet "
        "as than then there here now not no yes nobody nothing somebody everyone everybody every each all both "
        "either neither some any many much most more less few several another other such same own one two three four "
        "five six seven eight nine ten eleven twelve hundreds thousands millions dozens half last next first second "
        "third today yesterday tomorrow tonight once twice again also even only just still already always never ever "
        "often perhaps maybe however moreover meanwhile instead despite according among amid between against across "
        "along around behind beside beyond near off out up down through throughout per via like unlike except is are "
        "was were be been being do does did has have had can could may might must shall should will would let please "
        "thank nearly almost about roughly some under anyone someone people police officials experts critics voters "
        "scientists researchers doctors officers workers students teachers farmers nobody nor too very inside "
        "outside following later earlier "
        "recently suddenly finally eventually originally"
    ),
    titles=phrases(
        "mr, mrs, ms, miss, dr, prof, professor, sir, lady, lord, dame, sister, brother, father, mother, king, "
        "queen, prince, princess, pope, president, vice president, vice-president, prime minister, minister, deputy "
        "minister, foreign minister, defence minister, defense minister, finance minister, foreign secretary, home "
        "secretary, secretary, secretary of state, secretary-general, chancellor, governor, mayor, senator, "
        "congressman, congresswoman, representative, ambassador, judge, justice, chief justice, general, lieutenant "
        "general, major general, major, colonel, lieutenant, captain, sergeant, admiral, commander, marshal, "
        "chairman, chairwoman, chair, chief executive, chief, director, head, coach, manager, economist, archbishop, "
        "bishop, cardinal, reverend, rev, saint, emperor, sheikh, sultan, leader, acting president, mp, deputy, "
        "deputy prime minister, first lady, tenor, soprano, striker, goalkeeper, actor, singer, speaker, sen, rep, "
        "gov, gen, col, capt, lt, doctor, nurse, uncle, aunt, crown prince, premier, grandmaster"
    ),
    heads=phrases(
        "bank, court, institute, university, ministry, department, house, council, republic, kingdom, states, bay, "
        "gulf, isle, church, museum, academy, school, college, board, union, league, organisation, organization, "
        "association, society, federation, office, centre, center, committee, commission, party, bureau, convention, "
        "treaty, day, army, battle, duke, duchess, bishop, cape, strait, sea, city, town, port, mount, river, lake, "
        "ocean, forum, fund, group, agency, authority, chamber, library, theatre, tower, bridge, hall, palace, "
        "festival, conference, declaration, charter, act, statute, parliament, assembly, congress, senate, state, "
        "province, district, county, archbishop, confederation, community, alliance, front, movement, corps, "
        "friends, sons, daughters, journal, university college, hospital, statue, order, guild, conservatory, "
        "observatory, ministers, campaign, administration, network, coalition"
    ),
    links=words("of for and the de la le del della di da dos das van von der den du al el bin ibn y e on et"),
    places=phrases(
        "africa, asia, europe, america, antarctica, oceania, australia, britain, england, scotland, wales, ireland, "
        "france, germany, italy, spain, portugal, netherlands, belgium, switzerland, austria, poland, hungary, "
        "greece, turkey, russia, ukraine, belarus, norway, sweden, finland, denmark, iceland, estonia, latvia, "
        "lithuania, romania, bulgaria, serbia, croatia, albania, cyprus, malta, china, japan, india, pakistan, "
        "bangladesh, nepal, bhutan, mongolia, taiwan, vietnam, laos, cambodia, thailand, myanmar, malaysia, "
        "singapore, indonesia, philippines, brunei, iran, iraq, israel, syria, lebanon, jordan, yemen, oman, qatar, "
        "kuwait, bahrain, egypt, libya, tunisia, algeria, morocco, sudan, ethiopia, somalia, kenya, uganda, "
        "tanzania, rwanda, burundi, congo, angola, zambia, zimbabwe, botswana, namibia, mozambique, malawi, "
        "madagascar, mauritius, nigeria, ghana, senegal, mali, niger, chad, cameroon, gabon, togo, benin, liberia, "
        "gambia, guinea, eritrea, djibouti, lesotho, canada, mexico, cuba, haiti, jamaica, guatemala, honduras, "
        "nicaragua, panama, colombia, venezuela, ecuador, peru, bolivia, chile, argentina, uruguay, paraguay, "
        "brazil, guyana, fiji, samoa, tonga, kazakhstan, uzbekistan, georgia, armenia, azerbaijan, afghanistan, "
        "kosovo, slovenia, slovakia, moldova, washington, london, paris, berlin, rome, madrid, moscow, beijing, "
        "tokyo, delhi, brussels, geneva, vienna, athens, lisbon, dublin, oslo, stockholm, helsinki, copenhagen, "
        "warsaw, prague, kyiv, ottawa, canberra, hanoi, pyongyang, seoul, cairo, nairobi, gaza, jerusalem, tehran, "
        "baghdad, sydney, toronto, chicago, boston, shanghai, mumbai"
    ),
    works=words("film novel book song opera play poem album painting series essay magazine exhibition called entitled"),
    numbered=words(
        "games cup olympics euro apollo expo covid windows iphone boeing airbus soyuz starlink sputnik voyager "
        "falcon formula psalm symphony festival artemis"
    ),
    statement=4,
    peoples=words(
        "american americans african africans asian asians european europeans british english scottish welsh irish "
        "french german germans italian italians spanish portuguese dutch belgian swiss austrian polish hungarian "
        "greek greeks turkish turks russian russians ukrainian ukrainians norwegian swedish finnish danish icelandic "
        "estonian latvian lithuanian romanian bulgarian serbian croatian albanian chinese japanese indian indians "
        "pakistani bangladeshi nepali nepalese tibetan mongolian taiwanese vietnamese lao laotian cambodian khmer "
        "thai burmese malaysian malay singaporean indonesian filipino filipinos iranian iraqi israeli israelis "
        "syrian lebanese jordanian yemeni omani qatari kuwaiti egyptian egyptians libyan tunisian algerian moroccan "
        "sudanese ethiopian somali kenyan ugandan tanzanian rwandan congolese angolan zambian zimbabwean namibian "
        "mozambican malawian nigerian nigerians ghanaian senegalese malian cameroonian canadian canadians mexican "
        "mexicans cuban haitian jamaican colombian venezuelan ecuadorean peruvian bolivian chilean argentine "
        "argentinian uruguayan brazilian australian australians korean koreans kazakh uzbek georgian armenian "
        "azerbaijani afghan afghans kosovan slovenian slovak moldovan czech saudi palestinian palestinians arab "
        "arabs arabic jewish muslim muslims christian christians catholic catholics hindu buddhist western soviet "
        "latin north south east west"
    ),
    calendar=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sept sep oct nov dec mondays sundays "
        "saturdays article chapter section page figure table part act i i'm i’m i've i’ve i'd i’d i'll i’ll ok"
    ),
    says=words("said says told tells added adds announced explained wrote writes argued recalled recalls"),
    with_article=words(
        "gambia hague bahamas guardian times economist lancet telegraph independent beatles sun spectator"
    ),
)
