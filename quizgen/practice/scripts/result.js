// The result of a run: points, what became of each question, the wrong ones again, all of it on paper.

function wireResult() {
  document.getElementById("print").addEventListener("click", () => window.print());
  document.getElementById("again").addEventListener("click", () => go(""));
  document.getElementById("again-wrong").addEventListener("click", () => {
    const names = notRight();
    beginRun(names);
    go(names[0]);
  });
  window.addEventListener("beforeprint", fillPaper);
  window.addEventListener("afterprint", () => document.getElementById("printed").replaceChildren());
}

function showResultPage() {
  const { order } = kept.run;
  const result = document.getElementById("result");
  const points = order.map((name) => pointsOf(questions.get(name)));
  fill(result.querySelector(".score"), { n: sumOf(order.map(pointsEarned)), all: sumOf(points) });
  fill(result.querySelector(".tally"), countResults(order));
  result.querySelector(".answered").replaceChildren(...order.map(answeredRow));
  const again = document.getElementById("again-wrong");
  again.hidden = !notRight().length;
  fill(again, { n: notRight().length });
}

function notRight() {
  return kept.run.order.filter((name) => resultOf(name) !== "right");
}

function countResults(names) {
  const count = (result) => names.filter((name) => resultOf(name) === result).length;
  return { right: count("right"), partly: count("partly"), wrong: count("wrong"), none: count("none") };
}

// A line of the list: what became of a question, and the way back to it.
function answeredRow(name) {
  const link = element("a", "", ...stemsOf(questions.get(name)));
  link.href = `#${name}`;
  const row = element("li", "", element("span", "became", word(`one_${resultOf(name)}`)), link);
  row.dataset.result = resultOf(name);
  return row;
}

// On paper stand the questions as they were answered, and what is right.
function fillPaper() {
  if (document.getElementById("result").hidden) return;
  document.getElementById("printed").replaceChildren(...kept.run.order.map(paperCopy));
}

function paperCopy(name) {
  const question = questions.get(name);
  const given = JSON.parse(JSON.stringify(givenTo(name)));
  const article = drawQuestion(question, given, () => {});
  const { result } = tellQuestion(article, question, given, () => {}, () => {});
  article.dataset.result = result;
  article.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
  article.prepend(element("p", "became", word(`one_${resultOf(name)}`)));
  return article;
}
