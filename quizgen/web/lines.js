// Lines: an answer in the learner's own words, which a rubric marks afterwards (rubric.js).
//
// `root` holds a `<textarea>`. The state: `text`, what was written.

// Lets a learner write; `changed(false)` is called after every letter.
function askLines(root, state, changed) {
  const area = root.querySelector("textarea");
  area.value = state.text = state.text || "";
  area.addEventListener("input", () => {
    state.text = area.value;
    changed(false);
  });
}

// Leaves what was written to be read.
function showLines(root, state) {
  root.querySelector("textarea").replaceWith(element("div", "written", state.text.trim() || "…"));
}

// How it was answered, in points: `points` by the number of a criterion, `state.earned` the criteria that are ticked.
function judgeLines(state, points) {
  const sum = (numbers) => numbers.reduce((before, n) => before + points[n], 0);
  const earned = state.earned || [];
  return outcome(earned.length, sum(earned), sum(points.map((_, n) => n)));
}
