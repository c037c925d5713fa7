"""Words of English that end like the second word of a Latin name of a species."""

from __future__ import annotations

from quizgen.mentions.tongue import words

LATIN = words(
    "is this his its thus plus bus virus campus crisis focus status bonus census museum forum stadium premium medium "
    "minimum maximum momentum spectrum referendum asylum vacuum album basis analysis emphasis thesis oasis tennis taxi "
    "alibi wifi ski hi chorus circus consensus surplus corpus genius radius caucus nexus lotus cactus exodus genus "
    "aluminium uranium calcium sodium helium lithium potassium petroleum platinum titanium curriculum memorandum "
    "quantum serum sum drum gum plum chum slum rum rhythm axis diagnosis hypothesis synthesis paralysis metropolis "
    "chassis iris pelvis penis bis ibis apparatus versus walrus octopus hippopotamus rhombus citrus fetus foetus sinus "
    "venus prius anus abacus hiatus impetus prospectus stimulus terminus tax relax wax fax max climax syntax gens lens "
    "pens dens tens hens opens happens listens tokens citizens gardens weapons means plans fans bans vans loans trans "
    "clans orphans veterans humans africans americans steps keeps sleeps weeps creeps deli chili graffiti spaghetti "
    "safari tsunami sushi khaki rabbi semi mini multi anti sci yeti bikini broccoli zucchini concerti paparazzi alumni "
    "fungi cacti nuclei radii stimuli algae larvae antennae formulae vertebrae sans ans sums seems claims swans titans "
    "spans scans trillions pandemis premis tis tennis canvas awakens threatens strengthens weakens worsens tightens "
    "broadens deepens widens heightens loosens softens hardens straightens frightens brightens chickens kitchens "
    "kittens mittens maidens wardens heavens ovens ravens sirens aliens scientists"
)
