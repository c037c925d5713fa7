// A rubric: what earns points in an open answer, to be ticked by whoever wrote it.
//
// `root` holds the criteria as `<ul>`; each row begins with `<data value="0.5">`, its points.
// The state: `earned`, the numbers of the criteria that are ticked, from 0.

// Lets a learner tick what the answer has; the sum stands below. `changed()` is called after every tick.
function askRubric(root, state, changed) {
  const rows = Array.from(root.querySelectorAll("li"));
  const points = rows.map((row) => Number(row.querySelector("data").value));
  const sum = element("p", "sum");
  state.earned = state.earned || [];
  const criteria = rows.map((row, n) => criterionButton(row, n, () => tick(n)));
  sum.setAttribute("role", "status");
  root.append(sum);
  show();

  function tick(n) {
    const others = state.earned.filter((other) => other !== n);
    state.earned = others.length < state.earned.length ? others : others.concat(n);
    show();
    changed(false);
  }

  function show() {
    criteria.forEach((each, n) => press(each, state.earned.includes(n)));
    sum.textContent = `${total(state.earned)} / ${total(points.map((_, n) => n))}`;
  }

  function total(numbers) {
    return numbers.reduce((before, n) => before + points[n], 0).toLocaleString(root.closest("[lang]").lang);
  }
}

function criterionButton(row, n, tapped) {
  const made = button("option criterion", tapped, element("span", "badge"));
  const earns = row.querySelector("data");
  row.removeChild(earns);
  made.append(element("span", "words", ...row.childNodes), earns);
  made.dataset.criterion = n;
  row.append(made);
  return made;
}
