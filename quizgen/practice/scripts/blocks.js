// How each block is asked, and how it is shown what is right.
// Where parts of an answer earn their share of the points it has `shares`, as in a paper's marking guide.
//
// `ask(root, state, changed)`; `show(root, state, key, judged, sure)` gives the outcome, and where the learner judges
// alone, calls `judged(outcome)` whenever that changes, and `sure()` when the verdict is given once more.

const BLOCKS = {
  choices: { ask: askChoices, show: showChoices },
  judgements: { ask: askJudgements, show: showJudgements, shares: true },
  entry: { ask: askEntry, show: showEntry },
  gaps: { ask: askGaps, show: showGaps, shares: true },
  order: { ask: askOrder, show: showOrder },
  pairs: { ask: askPairs, show: showPairs, shares: true },
  lines: { ask: askLines, show: markLines, shares: true },
  recall: { ask: () => {}, show: markRecall },
};

// The block of an article: the second of its classes.
function blockOf(article) {
  return article.classList[1];
}

function markRecall(root, state, key, judged, sure) {
  const question = element("p", "then", word("judge_self"));
  const verdicts = element("div", "verdicts");
  question.id = "judged";
  for (const [value, name] of [["true", "knew"], ["false", "knew_not"]]) {
    const made = button("verdict", () => {}, word(name));
    made.value = value;
    verdicts.append(made);
  }
  verdicts.setAttribute("aria-labelledby", question.id);
  askRecall(verdicts, state, (again) => (again ? sure() : judged(judgeRecall(state))));
  root.closest(".quizgen").querySelector(".answer").after(element("div", "oneself", question, verdicts));
  return judgeRecall(state);
}

function markLines(root, state, key, judged) {
  const rubric = root.closest(".quizgen").querySelector(".rubric");
  showLines(root, state);
  rubric.prepend(element("p", "then", word("mark_self")));
  askRubric(rubric, state, () => judged(judgeLines(state, key.points)));
  return judgeLines(state, key.points);
}

// Whether a state holds anything of an answer: something picked, joined, or typed.
function isAnswered(state) {
  const parts = Object.keys(state).filter((name) => name !== "order").map((name) => state[name]);
  const said = (part) => (typeof part === "string" ? part.trim() !== "" : Object.values(part).some((each) => each !== ""));
  return parts.some(said);
}
