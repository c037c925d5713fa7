// Recall: something that the learner compares alone, and judges.
//
// `root` holds a button of class `verdict` for either verdict, its `value` true or false, in the shown answer.
// The state: `knew`, "true", "false" or nothing yet.

// Lets a learner judge; `changed(sure)` is called after every verdict, `sure` when what is on is tapped once more.
function askRecall(root, state, changed) {
  const buttons = Array.from(root.querySelectorAll("button"));
  const judge = (verdict) => {
    const again = state.knew === verdict.value;
    state.knew = verdict.value;
    turnOn(buttons, verdict);
    changed(again);
  };
  buttons.forEach((each) => each.addEventListener("click", () => judge(each)));
  oneOf(root, buttons, judge);
  turnOn(buttons, buttons.find((each) => each.value === state.knew));
}

// How it was answered, by the learner's own verdict.
function judgeRecall(state) {
  return outcome(state.knew, state.knew === "true" ? 1 : 0, 1);
}
