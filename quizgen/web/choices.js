// Choices: options of which one or several are right.
//
// `root` holds the options as `<ol>`, in the order of the note. Its classes say how: `many` for several right ones,
// `fixed` for an order that is part of the question; a row of class `last` stays last.
// The state: `order`, the options from top to bottom, and `picks`, both by their numbers in the note, from 0.

// Lets a learner pick; `changed(sure)` is called after every pick, `sure` when what is picked is tapped once more.
function askChoices(root, state, changed) {
  const rows = rowsOf(root);
  const many = root.classList.contains("many");
  state.order = state.order || (root.classList.contains("fixed") ? rows.map((_, n) => n) : drawnRows(rows));
  state.picks = state.picks || [];
  const options = state.order.map((n) => optionButton(rows[n], n, () => pick(n)));
  root.querySelector("ol").append(...state.order.map((n) => rows[n]));
  if (!many) {
    rows.forEach((row) => row.setAttribute("role", "presentation"));
    oneOf(root.querySelector("ol"), options, (option) => pick(Number(option.dataset.option)));
  }
  show();

  function pick(n) {
    const again = state.picks.includes(n);
    const others = many ? state.picks.filter((other) => other !== n) : [];
    state.picks = many && again ? others : others.concat(n);
    show();
    changed(again && !many);
  }

  function show() {
    const picked = (option) => state.picks.includes(Number(option.dataset.option));
    if (many) options.forEach((option) => press(option, picked(option)));
    else turnOn(options, options.find(picked));
  }
}

// Marks the options; `key.right` are the numbers of the right ones, `key.remarks` what is said about some.
function showChoices(root, state, key) {
  const options = Array.from(root.querySelectorAll("[data-option]"));
  const wrong = (n) => state.picks.includes(n) !== key.right.includes(n);
  for (const option of options) {
    const n = Number(option.dataset.option);
    option.dataset.state = stateOf(state.picks.includes(n), key.right.includes(n));
    remark(option.parentNode, key.remarks[n], "remark");
    settle(option);
  }
  root.querySelectorAll("ol, li").forEach((each) => each.removeAttribute("role"));
  const hits = state.picks.filter((n) => key.right.includes(n)).length;
  if (key.right.length === 1) return outcome(state.picks.length, state.picks.length === hits ? hits : 0, 1);
  return outcome(state.picks.length, hits && options.filter((_, n) => !wrong(n)).length, options.length);
}

function optionButton(row, n, tapped) {
  const made = button("option", tapped, element("span", "badge"), element("span", "words", ...row.childNodes));
  made.append(element("span", "told"));
  made.dataset.option = n;
  row.append(made);
  return made;
}
