// The start: which questions, in which order.

function wireStart() {
  const start = document.getElementById("start");
  start.addEventListener("change", countChosen);
  document.getElementById("begin").addEventListener("click", () => {
    const names = chosenNames();
    const order = picked("order") === "shuffled" ? drawnOrder(names.length).map((n) => names[n]) : names;
    beginRun(order);
    go(order[0]);
  });
  document.getElementById("resume").addEventListener("click", () => go(kept.run.order.find(isOpen)));
}

function showStart() {
  const resume = document.getElementById("resume");
  const under = Boolean(kept.run) && kept.run.order.some(isOpen) && !kept.run.order.every(isOpen);
  resume.hidden = !under;
  countChosen();
}

// The value that is picked of some radio buttons; "" where there are none.
function picked(name) {
  const on = document.querySelector(`#start input[name="${name}"]:checked`);
  return on ? on.value : "";
}

function chosenNames() {
  const [tag, kind] = [picked("tag"), picked("kind")];
  const wanted = ({ article }) =>
    (!tag || (article.dataset.tags || "").split(" ").includes(tag)) &&
    (!kind || (article.dataset.kind || blockOf(article)) === kind);
  return Array.from(questions.keys()).filter((name) => wanted(questions.get(name)));
}

function countChosen() {
  const count = chosenNames().length;
  const line = document.querySelector("#start .chosen");
  if (line) fill(line, { n: count, all: questions.size });
  document.getElementById("begin").disabled = count === 0;
}
