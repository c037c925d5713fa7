// Gaps: a passage with gaps to be filled in. They are judged by `judgeEntry` of answers.js.
//
// `root` holds the passage as `.passage`, or one for each of two languages with its `lang`; in it gaps as
// `.gap[data-gap]`, named by their place, which is the same in both, with an empty `.blank` each. Where there is a word
// bank, its words are the rows of `.word-bank ul`. The state: `filled`, by the place of a gap what was filled in.

// Lets a learner type, or fill a gap by a tap on a word: the one that was tapped before, if it is empty, or the first
// empty one; a tap on a word that stands in a gap takes it out. `changed(sure)` is called after every change, `sure`
// after Enter.
function askGaps(root, state, changed) {
  state.filled = state.filled || {};
  const inputs = Array.from(root.querySelectorAll(".gap"), (gap) => gapInput(gap));
  const words = Array.from(root.querySelectorAll(".word-bank li"), (row) => wordButton(row, tapWord));
  let meant = null;
  show();
  for (const input of inputs) {
    input.addEventListener("pointerdown", () => (meant = input.dataset.place));
    input.addEventListener("input", () => fill(input.dataset.place, input.value));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) changed(true);
    });
  }

  function fill(place, text) {
    state.filled[place] = text;
    show();
    changed(false);
  }

  function tapWord(word) {
    const places = inputs.map((input) => input.dataset.place);
    const taken = places.find((place) => state.filled[place] === word);
    const empty = places.find((place) => !state.filled[place]);
    const free = meant && !state.filled[meant] ? meant : empty;
    if (taken) fill(taken, "");
    else if (free) fill(free, word);
  }

  function show() {
    for (const input of inputs) {
      const filled = state.filled[input.dataset.place] || "";
      if (input.value !== filled) input.value = filled;
    }
    for (const each of words) press(each, Object.values(state.filled).includes(each.innerText.trim()));
  }
}

// Marks what was filled in; `key.gaps` says by place what is `shown` (an element) and the `spec` for `judgeEntry`,
// `key.lang` which passage is read.
function showGaps(root, state, key) {
  const passages = Array.from(root.querySelectorAll(".passage"));
  const read = passages.find((passage) => passage.lang === key.lang) || passages[0];
  const places = Array.from(read.querySelectorAll(".gap"), (gap) => gap.dataset.gap);
  const given = (place) => (state.filled[place] || "").trim();
  const judged = (place) => given(place) && judgeEntry(given(place), key.gaps[place].spec, key.lang);
  root.querySelectorAll(".gap").forEach((gap) => settleGap(gap, given(gap.dataset.gap), judged(gap.dataset.gap), key));
  root.querySelectorAll(".word-bank button").forEach(settle);
  const hits = places.filter((place) => judged(place) && judged(place).right).length;
  return outcome(places.filter(given).length, hits, places.length);
}

function gapInput(gap) {
  const input = element("input", "typed");
  Object.assign(input, { type: "text", autocomplete: "off", spellcheck: false });
  for (const name of ["autocorrect", "autocapitalize"]) input.setAttribute(name, "off");
  input.dataset.place = gap.dataset.gap;
  gap.querySelector(".blank").replaceWith(input);
  return input;
}

function wordButton(row, tapped) {
  const made = button("word", () => tapped(made.innerText.trim()), ...row.childNodes);
  row.append(made);
  return made;
}

// Puts into a gap what was given and, unless it was right, what is.
function settleGap(gap, given, judged, key) {
  const state = given ? stateOf(true, judged.right) : "missed";
  const left = element("span", "gap");
  Object.assign(left.dataset, { gap: gap.dataset.gap, state });
  if (given) left.append(element("span", "given", given));
  if (state !== "right") left.append(element("span", "shown", ...key.gaps[gap.dataset.gap].shown.cloneNode(true).childNodes));
  gap.replaceWith(left);
}
