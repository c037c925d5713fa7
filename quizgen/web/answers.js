// The comparer of typed answers.
//
// judgeEntry(typed, spec, lang) gives {right, reading, near}
//   typed   what was typed
//   spec    {kind, answers, tolerance, marks, unit}; all but the first two may be left out
//     kind       "text", "number" or "date"
//     answers    text: the accepted spellings; number: plain decimals ("6500", "0.5"); date: ISO ("2023-09-17",
//                "2023-09", "2023")
//     tolerance  number only: "" for none, "0.5", or "5%" of the answer; the edge itself is right
//     marks      text only: "required" (the default) or "optional"
//     unit       number only: the texts that may stand before or behind the number
//   lang    the card's language; it only says which reading of a number is named first
//   right   whether the answer is right
//   reading what was understood: the number ("6500"), the date ("2023-09-17"), the spelling that it equals or nearly
//           equals; null where nothing was understood
//   near    a text that is wrong, but only by its marks or by one slip: worth a hint, never counted as right
//
// TEXTS. Never matters: capitals; invisible signs; kinds and numbers of spaces; kinds of apostrophes, quotation marks
// and dashes, and spaces around dashes; a full stop at the end; composed or decomposed, full-width, raised or lowered
// signs (m², m2); the letter eth for đ; the tone mark's old or new place in open oa, oe, uy (hòa, hoà; thúy, thuý). In
// "qu" the u is no vowel, so quý has one way; hòan is no way of writing hoàn at all. Matters: tone marks, vowel marks
// and đ, unless they are optional; i or y (kĩ, kỹ), which a bank lists as spellings. A slip is one letter too much,
// missing or another, or two that changed places, in an answer of four letters or more; a wrong digit is no slip.
//
// NUMBERS are read in either language's way, whatever the card's language: 6500, 6.500, 6,500, 6 500, 6'500, 6.500,5,
// 6,500.5, 0,5, .5, 1e3, 2½, 1,5 triệu, 1.5 million, 5 trăm, 1 triệu 200 nghìn, and whole numbers in words (bảy trăm
// linh năm, twenty-one, hai triệu rưỡi; without marks as well). Where there are two readings (6.500), one that is right
// is enough. A percent sign may stand where the unit is a percentage or none is known; any other unit must be known.
//
// DATES: numbers stand day first, with / - . or a space between them; month first only with a slash and where the other
// way is impossible (9/17/2023); ISO; in words of either language, with the weekday or without (it is not compared).
// More than was asked is right where it agrees (asked: September 2023; typed: 17/9/2023): what was asked is there, the
// rest is not judged. Less is wrong. A year is read as it stands: 23 is the year 23.

function judgeEntry(typed, spec, lang) {
  const judge = spec.kind === "number" ? judgeNumber : spec.kind === "date" ? judgeDate : judgeText;
  return judge(String(typed === null || typed === undefined ? "" : typed), spec, lang);
}

// Texts

function judgeText(typed, spec) {
  const form = spec.marks === "optional" ? bareText : placeTones;
  const given = form(foldText(typed));
  const right = spec.answers.find((answer) => given !== "" && form(foldText(answer)) === given);
  if (right !== undefined) return { right: true, reading: right, near: false };
  const near = spec.answers.find((answer) => isNear(given, form(foldText(answer))));
  return { right: false, reading: near === undefined ? null : near, near: near !== undefined };
}

// A text without what never matters, decomposed: a letter, then its marks.
function foldText(text) {
  return text
    .replace(/[\u2018-\u201b\u2032\u00b4\u0060\u02b9\u02bb\u02bc]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .normalize("NFKC")
    .replace(/[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g, "")
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u00f0\u0256]/g, "đ")
    .replace(/[\s\u0000-\u001f]+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/([^. ])[. ]+$/, "$1")
    .trim()
    .normalize("NFD");
}

// The tone mark of an open oa, oe or uy on its second letter.
function placeTones(folded) {
  return folded
    .replace(/o([\u0300\u0301\u0303\u0309\u0323])([ae])(?![a-zđ\u0300-\u036f])/g, "o$2$1")
    .replace(/(^|[^q])u([\u0300\u0301\u0303\u0309\u0323])y(?![a-zđ\u0300-\u036f])/g, "$1uy$2");
}

function bareText(folded) {
  return folded.replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
}

function isNear(given, answer) {
  return given !== "" && (bareText(given) === bareText(answer) || isOneSlip(given, answer));
}

// Whether one letter is too much, missing or another one, or two neighbours changed places.
function isOneSlip(given, answer) {
  const a = Array.from(given.normalize("NFC"));
  const b = Array.from(answer.normalize("NFC"));
  if (b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  for (; a.length && b.length && a[0] === b[0]; a.shift()) b.shift();
  for (; a.length && b.length && a[a.length - 1] === b[b.length - 1]; a.pop()) b.pop();
  const swapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  return (swapped || (a.length < 2 && b.length < 2)) && !/\d/.test(a.concat(b).join(""));
}

// Numbers

function judgeNumber(typed, spec, lang) {
  const readings = typed.length > 200 ? [] : readNumbers(typed, spec.unit || [], lang);
  const answers = spec.answers.map(plainNumber).filter(Boolean);
  const right = readings.find((one) => answers.some((answer) => isWithin(one, answer, spec.tolerance || "")));
  const reading = right === undefined ? readings[0] : right;
  return { right: right !== undefined, reading: reading === undefined ? null : reading, near: false };
}

// Equal to the last digit, or within the tolerance; binary fractions (0.1 + 0.2) are given the few last bits they lose.
function isWithin(reading, answer, tolerance) {
  if (reading === answer) return true;
  const [a, b, most] = [Number(reading), Number(answer), Math.abs(parseFloat(tolerance))];
  const apart = tolerance.slice(-1) === "%" ? (Math.abs(b) * most) / 100 : most;
  return apart > 0 && Math.abs(a - b) <= apart + 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

// Every number that may be meant, as a plain decimal, that in the language's own way first.
function readNumbers(typed, units, lang) {
  if (/(?:^|[^a-z])[\u00b2\u00b3\u00b9\u2070-\u209c]/i.test(typed)) return []; // 10³ is not 103; km² is km2
  const text = withoutUnit(bareText(foldText(decimalFractions(typed))), units);
  const numerals = readNumeral(text, lang);
  return numerals.length ? numerals : readWords(text, lang);
}

function decimalFractions(typed) {
  const decimals = new Map([["½", ".5"], ["¼", ".25"], ["¾", ".75"]]);
  return typed.replace(/(\d*)\s?([½¼¾])/g, (_, whole, sign) => (whole || "0") + decimals.get(sign));
}

function withoutUnit(text, units) {
  for (const unit of knownUnits(units)) {
    const [before, behind] = [text.slice(0, -unit.length), text.slice(unit.length)];
    if (text.endsWith(unit) && !/[a-z]\|[a-z]/.test(before.slice(-1) + "|" + unit)) return before.trim();
    if (text.startsWith(unit) && !/[a-z]\|[a-z]/.test(unit.slice(-1) + "|" + behind)) return behind.trim();
  }
  return text;
}

// What may stand beside a number, the longest first; of several words (million dollars) the first ones as well.
function knownUnits(units) {
  const percents = ["%", "phan tram", "percent", "per cent"];
  const given = units.map((unit) => bareText(foldText(unit))).filter(Boolean);
  const known = !given.length || given.some((unit) => percents.includes(unit)) ? percents : [];
  for (const unit of given) unit.split(" ").forEach((_, n, words) => known.push(words.slice(0, n + 1).join(" ")));
  return known.sort((a, b) => b.length - a.length);
}

// The readings of digits with their separators and exponent; none where they are no number.
function readNumeral(text, lang) {
  const parts = /^([+-]?)([\d., ']+?)(?:e([+-]?\d{1,2}))?$/.exec(text);
  if (!parts || parts[2].length > 40) return [];
  const [, sign, body, power] = parts;
  const grouped = /^[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})*$/.test(body) ? [body.replace(/\D/g, "")] : [];
  const mixed = /^([1-9]\d{0,2}(?:([., '])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(body);
  const decimal = /^\d*[.,]?\d+$/.test(body) ? [body.replace(",", ".")] : [];
  const mixture = mixed && mixed[2] !== mixed[3] ? [mixed[1].replace(/\D/g, "") + "." + mixed[4]] : [];
  const thousands = lang === "vi" ? "." : ",";
  const found = body.includes(thousands) ? grouped.concat(decimal) : decimal.concat(grouped);
  return found.concat(mixture).map((one) => shiftDecimal(sign + one, Number(power || 0)));
}

// A decimal times a power of ten, digit by digit.
function shiftDecimal(decimal, power) {
  const [, sign, whole, rest] = /^([+-]?)(\d*)\.?(\d*)$/.exec(decimal);
  const digits = "0".repeat(Math.max(-power, 0)) + whole + rest + "0".repeat(Math.max(power, 0));
  const point = whole.length + power + Math.max(-power, 0);
  return plainNumber(sign + digits.slice(0, point) + "." + digits.slice(point));
}

// A decimal without what says nothing: a plus, zeros at its ends, a bare point, a minus before zero; else "".
function plainNumber(decimal) {
  const parts = /^\+?(-?)0*(\d*)\.?(\d*?)0*$/.exec(decimal);
  if (!parts || !/\d/.test(decimal)) return "";
  const [, minus, whole, rest] = parts;
  const plain = (whole || "0") + (rest ? "." + rest : "");
  return plain === "0" ? plain : minus + plain;
}

// Numbers with words in them: bảy, 1,5 triệu, six thousand five hundred, hai triệu rưỡi.
function readWords(text, lang) {
  const [, negative, said] = /^(-|(?:am|minus|negative) )?(.*)$/.exec(text);
  const words = said.replace(/([a-z])-(?=[a-z])/g, "$1 ").split(" ").map(commonWord).filter(Boolean);
  const half = words[words.length - 1] === "ruoi" && words.pop();
  const groups = words.length ? groupWords(words) : [];
  const exact = groups.length === 1 && !half;
  const found = exact ? readGroup(groups[0], lang) : addGroups(groups, half, lang);
  return found.map((one) => plainNumber((negative ? "-" : "") + one));
}

// One word for those that mean the same; none for what only joins.
function commonWord(word) {
  const same = new Map([
    ["ngan", "nghin"], ["ti", "ty"], ["le", "linh"], ["lam", "nam"], ["nham", "nam"], ["tu", "bon"], ["a", "one"],
    ["thousands", "thousand"], ["millions", "million"], ["billions", "billion"], ["and", ""],
  ]);
  return same.has(word) ? same.get(word) : word;
}

// Pairs of a part and the power of ten it is counted in; of several powers in a row the product (nghìn tỷ).
function groupWords(words) {
  const powers = new Map([
    ["nghin", 3], ["trieu", 6], ["ty", 9], ["thousand", 3], ["million", 6], ["billion", 9], ["trillion", 12],
  ]);
  const groups = [];
  let part = [];
  for (const word of words) {
    if (!powers.has(word)) part.push(word);
    else if (!part.length && groups.length) groups[groups.length - 1][1] += powers.get(word);
    else {
      groups.push([part.join(" "), powers.get(word)]);
      part = [];
    }
  }
  return part.length ? groups.concat([[part.join(" "), 0]]) : groups;
}

function readGroup([part, power], lang) {
  return power > 30 ? [] : readPart(part, lang).map((one) => shiftDecimal(one, power));
}

function readPart(part, lang) {
  if (part === "") return ["1"];
  const hundreds = /^([\d.,]+) (?:tram|hundred)$/.exec(part);
  if (hundreds) return readNumeral(hundreds[1], lang).map((one) => shiftDecimal(one, 2));
  const numerals = readNumeral(part, lang);
  return numerals.length ? numerals : readSpelled(part);
}

// The sum of several groups, of which each is whole and less than one of the group before; `half` is of the last power.
function addGroups(groups, half, lang) {
  let [sum, least] = [0, Infinity];
  for (const [index, [part, power]] of groups.entries()) {
    const said = index ? part.replace(/^(?:khong tram )?(?:linh )?/, "") : part;
    const value = Number(readGroup([said, power], lang).find((one) => /^\d{1,15}$/.test(one)));
    if (!(value < least)) return [];
    sum += value;
    least = Math.pow(10, power || (/ ?(?:tram|hundred)$/.test(part) ? 2 : 0));
  }
  return sum < 1e15 && groups.length ? [String(sum + (half ? least / 2 : 0))] : [];
}

// A number from 0 to 999 in words; "trăm" alone is one hundred.
function readSpelled(text) {
  const said = text.replace(/^tram\b/, "mot tram");
  for (let n = 0; n < 1000; n += 1) {
    if (said === spellVietnamese(n) || said === spellEnglish(n)) return [String(n)];
  }
  return [];
}

function spellVietnamese(n) {
  const names = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const words = hundreds ? [names[hundreds], "tram"] : [];
  if (tens) words.push(...(tens > 1 ? [names[tens], "muoi"] : ["muoi"]));
  else if (hundreds && ones) words.push("linh");
  if (ones || !n) words.push(names[ones]);
  return words.join(" ");
}

function spellEnglish(n) {
  const names = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  ).split(" ");
  const tens = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  if (n < 20) return names[n];
  const rest = n % (n < 100 ? 10 : 100);
  const head = n < 100 ? tens[Math.floor(n / 10)] : names[Math.floor(n / 100)] + " hundred";
  return rest ? head + " " + spellEnglish(rest) : head;
}

// Dates

function judgeDate(typed, spec) {
  const reading = typed.length > 200 ? null : readDate(typed);
  const agrees = (answer) => reading === answer || reading.startsWith(answer + "-");
  return { right: reading !== null && spec.answers.some(agrees), reading, near: false };
}

// A date by ISO in the precision in which it was typed, or null.
function readDate(typed) {
  const month = "(\\d{1,2}|[a-z]+(?: mot| hai)?)";
  const forms = [
    ["^(\\d{1,4})$", (y) => [y]],
    ["^(\\d{4})[ /]" + month + "$", (y, m) => [y, m]],
    ["^(\\d{4})[ /]" + month + "[ /](\\d{1,2})$", (y, m, d) => [y, m, d]],
    ["^(?:thang )?" + month + "[ /](?:of )?(\\d{1,4})$", (m, y) => [y, m]],
    ["^(\\d{1,2})(?:st|nd|rd|th)?[ /](?:of )?(?:thang )?" + month + "[ /](?:of )?(\\d{1,4})$", (d, m, y) => [y, m, d]],
    ["^([a-z]+) (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (\\d{1,4})$", (m, d, y) => [y, m, d]],
    ["^(\\d{1,2})/(\\d{1,2})/(\\d{1,4})$", (m, d, y) => [y, m, d]],
  ];
  const text = dateWords(typed);
  for (const [form, order] of forms) {
    const found = new RegExp(form).exec(text);
    const date = found && isoDate(...order(...found.slice(1)));
    if (date) return date;
  }
  return null;
}

// What was typed without marks, commas, the weekday, and the words for day and year.
function dateWords(typed) {
  return bareText(foldText(typed))
    .replace(/^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?=,| ngay| \d)|chu nhat|cn)[ ,.]+/, "")
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]+/, "")
    .replace(/([a-z\d])[ ,.-]+(?=[a-z\d])/g, "$1 ")
    .replace(/ ?\/ ?/g, "/")
    .replace(/^(?:ngay |the )?(?:mung |mong )?/, "")
    .replace(/\bthg\b/, "thang")
    .replace(/(thang )?nam (?=\d+$)/, (found, month) => (month ? found : ""));
}

function isoDate(year, month, day) {
  const [y, m, d] = [Number(year), month ? readMonth(month) : 1, day ? Number(day) : 1];
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > lastDay(y, m)) return null;
  const parts = [String(y).padStart(4, "0"), String(m).padStart(2, "0"), String(d).padStart(2, "0")];
  return parts.slice(0, day ? 3 : month ? 2 : 1).join("-");
}

function lastDay(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// The number of a month from digits, its English name or the beginning of that, or its Vietnamese number; 0 for none.
function readMonth(word) {
  const names = "january february march april may june july august september october november december".split(" ");
  const named = word.length > 2 ? names.findIndex((name) => name.startsWith(word)) + 1 : 0;
  return named || Number(word) || Number(readSpelled(word.split(" ").map(commonWord).join(" "))[0] || 0);
}
