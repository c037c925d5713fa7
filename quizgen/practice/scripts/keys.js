// The keys: sealed in the page, opened question by question.

// What is right in a question, and what there is to say about it; its HTML as elements.
function readKey(id) {
  const key = openSeal(SEALED.keys[id], id);
  const remarks = key.remarks || {};
  const gaps = key.gaps || {};
  for (const n of Object.keys(remarks)) remarks[n] = holding(remarks[n]);
  for (const place of Object.keys(gaps)) gaps[place].shown = holding(gaps[place].shown);
  return Object.assign(key, { remarks, gaps, told: holding(key.told + factsOf(key)), lang: spoken() });
}

function factsOf(key) {
  return `<footer class="facts">${key.facts.map((n) => openSeal(SEALED.facts[n], `fact-${n}`)).join("")}</footer>`;
}

// The way back from the sealing: the five lowest bits of each unit turned by those of the id, then what is repeated.
function openSeal(sealed, id) {
  const turned = (unit, n) => String.fromCharCode(unit.charCodeAt(0) ^ (id.charCodeAt(n % id.length) & 31));
  const written = (text, words, n) => text.split(String.fromCharCode(128 + n)).join(words);
  return JSON.parse(SEALED.repeated.reduce(written, sealed.split("").map(turned).join("")));
}

// An element that holds HTML of our own making, in which all letters of a teacher are escaped.
function holding(html) {
  const made = element("div", "");
  made.innerHTML = html;
  return made;
}
