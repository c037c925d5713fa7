// Order: items to be tapped in the right order.
//
// `root` holds the items as `<ol>`. The state: `order`, the items from top to bottom as they were drawn, and `tapped`,
// the items in the order in which they were tapped, both by their numbers in the note, from 0.

// Lets a learner tap; a tap on what has its place takes it away again. `changed()` is called after every tap.
function askOrder(root, state, changed) {
  const rows = rowsOf(root);
  state.order = state.order || drawnOrder(rows.length);
  state.tapped = state.tapped || [];
  const items = state.order.map((n) => itemButton(rows[n], n, () => tap(n)));
  root.querySelector("ol").append(...state.order.map((n) => rows[n]));
  show();

  function tap(n) {
    const others = state.tapped.filter((other) => other !== n);
    state.tapped = others.length < state.tapped.length ? others : others.concat(n);
    show();
    changed(false);
  }

  function show() {
    for (const item of items) {
      const place = state.tapped.indexOf(Number(item.dataset.item));
      press(item, place >= 0);
      item.querySelector(".badge").textContent = place >= 0 ? place + 1 : "";
    }
  }
}

// Puts the items in the right order and marks each; `key.right` are their numbers in that order, `key.remarks` dates.
function showOrder(root, state, key) {
  const list = root.querySelector("ol");
  key.right.forEach((n, place) => {
    const item = list.querySelector(`[data-item="${n}"]`);
    const given = state.tapped.indexOf(n);
    item.dataset.state = given < 0 ? "missed" : stateOf(true, given === place);
    item.querySelector(".badge").textContent = place + 1;
    item.querySelector(".told").textContent = given >= 0 && given !== place ? given + 1 : "";
    remark(item.querySelector(".words"), key.remarks[n], "date");
    list.append(item.parentNode);
    settle(item);
  });
  const hits = key.right.filter((n, place) => state.tapped[place] === n).length;
  return outcome(state.tapped.length, hits, key.right.length);
}

function itemButton(row, n, tapped) {
  const made = button("option item", tapped, element("span", "badge"), element("span", "words", ...row.childNodes));
  made.append(element("span", "told"));
  made.dataset.item = n;
  row.append(made);
  return made;
}
