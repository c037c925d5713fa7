// Pairs: a left column, and a right one of which an entry is to be found for each of the left.
//
// `root` holds the columns as `.left ol` and `.right ol`. The state: `order`, the right entries from top to bottom as
// they were drawn, and `joined`, by the number of a left entry that of the right one, from 0.

// Lets a learner join: a tap on the left says which, a tap on the right gives it its partner, and the next left one is
// meant then; a tap on a joined left one parts it again. `changed()` is called after every change.
function askPairs(root, state, changed) {
  const [lefts, rights] = [".left", ".right"].map((side) => rowsOf(root.querySelector(side)));
  state.order = state.order || drawnOrder(rights.length);
  state.joined = state.joined || {};
  const letters = state.order.reduce((found, n, place) => Object.assign(found, { [n]: letterOf(place) }), {});
  const left = lefts.map((row, n) => leftButton(row, n, () => tapLeft(n)));
  const right = state.order.map((n) => rightButton(rights[n], n, letters[n], () => tapRight(n)));
  let meant = nextLeft(-1);
  root.querySelector(".right ol").append(...state.order.map((n) => rights[n]));
  show();

  function nextLeft(after) {
    const open = lefts.map((_, n) => n).filter((n) => state.joined[n] === undefined);
    return open.length ? open.find((n) => n > after) || open[0] : -1;
  }

  function tapLeft(n) {
    delete state.joined[n];
    meant = n;
    show();
    changed(false);
  }

  function tapRight(m) {
    if (meant >= 0) state.joined[meant] = m;
    else lefts.forEach((_, n) => state.joined[n] === m && delete state.joined[n]);
    meant = nextLeft(meant);
    show();
    changed(false);
  }

  function show() {
    left.forEach((each, n) => {
      each.classList.toggle("meant", n === meant);
      press(each, n === meant);
      fillSlot(each.querySelector(".slot"), letters[state.joined[n]], right, state.joined[n]);
    });
    right.forEach((each) => press(each, Object.values(state.joined).includes(Number(each.dataset.right))));
  }
}

// Marks what was joined and says what belongs together; `key.right` are the right entries by the left ones.
function showPairs(root, state, key) {
  for (const each of root.querySelectorAll("[data-left]")) {
    const n = Number(each.dataset.left);
    const given = state.joined[n];
    const partner = root.querySelector(`[data-right="${key.right[n]}"]`).cloneNode(true);
    each.dataset.state = given === undefined ? "missed" : stateOf(true, given === key.right[n]);
    if (given !== key.right[n]) each.append(element("span", "slot partner", ...partner.childNodes));
    settle(each).classList.remove("meant");
  }
  for (const each of root.querySelectorAll("[data-right]")) {
    each.dataset.state = key.right.includes(Number(each.dataset.right)) ? "right" : "off";
    settle(each);
  }
  const hits = key.right.filter((m, n) => state.joined[n] === m).length;
  return outcome(Object.keys(state.joined).length, hits, key.right.length);
}

function leftButton(row, n, tapped) {
  const made = button("option left-entry", tapped, element("span", "words", ...row.childNodes), element("span", "slot"));
  made.dataset.left = n;
  row.append(made);
  return made;
}

function rightButton(row, n, letter, tapped) {
  const made = button("option right-entry", tapped, element("span", "badge", letter));
  made.append(element("span", "words", ...row.childNodes));
  made.dataset.right = n;
  row.append(made);
  return made;
}

// Shows in the slot of a left entry what it is joined with.
function fillSlot(slot, letter, rights, m) {
  const partner = rights.find((each) => Number(each.dataset.right) === m);
  slot.textContent = "";
  if (partner) slot.append(...partner.cloneNode(true).childNodes);
}

function letterOf(place) {
  return (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));
}
