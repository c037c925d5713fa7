// Judgements: statements, each true or false.
//
// `root` holds the statements as `<ol>`; without one there is a single statement, which the learner has read already.
// The state: `verdicts`, by the number of a statement true, false, or nothing yet.

// Lets a learner judge; `changed(sure)` is called after every verdict, `sure` when the only one is tapped once more.
function askJudgements(root, state, changed) {
  const rows = rowsOf(root);
  state.verdicts = state.verdicts || {};
  for (const [n, row] of (rows.length ? rows : [root.appendChild(element("div", "single"))]).entries()) {
    const words = rows.length ? [element("div", "words", ...row.childNodes)] : [];
    const pair = element("div", "verdicts");
    const buttons = ["true", "false"].map((verdict) => verdictButton(verdict, () => judge(verdict)));
    const judge = (verdict) => {
      const again = state.verdicts[n] === verdict;
      state.verdicts[n] = verdict;
      turnOn(buttons, buttons.find((each) => each.dataset.verdict === verdict));
      changed(again && !rows.length);
    };
    pair.append(...buttons);
    pair.setAttribute("aria-labelledby", rows.length ? nameOf(words[0], n) : root.getAttribute("aria-labelledby"));
    oneOf(pair, buttons, (each) => judge(each.dataset.verdict));
    turnOn(buttons, buttons.find((each) => each.dataset.verdict === state.verdicts[n]));
    row.dataset.statement = n;
    row.append(element("div", "statement", ...words, pair));
  }
}

// Marks the statements; `key.right` are the verdicts ("true", "false"), `key.remarks` the corrections of some.
function showJudgements(root, state, key) {
  const rows = Array.from(root.querySelectorAll("[data-statement]"));
  for (const row of rows) {
    const n = Number(row.dataset.statement);
    const [given, right] = [state.verdicts[n], key.right[n]];
    row.dataset.state = given ? stateOf(true, given === right) : "missed";
    for (const each of row.querySelectorAll("[data-verdict]")) {
      each.dataset.state = stateOf(each.dataset.verdict === given, each.dataset.verdict === right);
      settle(each);
    }
    row.querySelector("[role=radiogroup]").removeAttribute("role");
    remark(row, key.remarks[n], "remark correction");
  }
  const hits = key.right.filter((right, n) => state.verdicts[n] === right).length;
  return outcome(Object.keys(state.verdicts).length, hits, rows.length);
}

function verdictButton(verdict, tapped) {
  const made = button("verdict", tapped, element("span", "badge"), element("span", "sign", verdict === "true" ? "✓" : "✗"));
  made.dataset.verdict = verdict;
  return made;
}

function nameOf(words, n) {
  words.id = words.id || `statement-${n}`;
  return words.id;
}
