// The page's words: they stand in it in both languages, and its class says which one is seen.

// A word of the page by its name.
function word(name) {
  const found = document.getElementById("words").content.querySelector(`[data-say="${name}"]`);
  const made = element("span", "");
  made.append(...found.cloneNode(true).childNodes);
  return made;
}

// Something that is there for those who listen to the page.
function unseen(...children) {
  return element("span", "unseen", ...children);
}

// Fills the slots below an element with values by their names, numbers as each language writes them.
function fill(root, values) {
  for (const slot of root.querySelectorAll("[data-slot]")) {
    const value = values[slot.dataset.slot];
    if (value !== undefined) slot.textContent = typeof value === "number" ? written(value, slot) : value;
  }
  return root;
}

function written(number, place) {
  const { lang } = place.closest("[lang]") || document.documentElement;
  return number.toLocaleString(lang, { maximumFractionDigits: 2 });
}

// The tag of the language that is seen.
function spoken() {
  return kept.second ? SECOND : FIRST;
}

function speak() {
  document.body.classList.toggle("speaks-second", Boolean(kept.second));
  document.documentElement.lang = spoken();
  document.querySelectorAll("article.quizgen").forEach((article) => (article.lang = spoken()));
  nameTab();
}

function switchLanguage() {
  kept.second = !kept.second;
  keep();
  speak();
}

// What the browser calls the tab: where one is, and in what.
function nameTab() {
  const names = [document.querySelector("section:not([hidden]) h1"), document.querySelector(".top .title")].map(seen);
  document.title = Array.from(new Set(names)).join(" – ");
}

// The letters of an element in the language that is seen.
function seen(said) {
  const copy = said.cloneNode(true);
  copy.querySelectorAll(kept.second ? ".first" : ".second").forEach((other) => other.remove());
  return copy.textContent.trim();
}
