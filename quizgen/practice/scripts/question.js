// Questions as they stand in the page, and drawn anew whenever one is asked.
//
// One that is asked both ways is two, the other one named `id.back`. `given`: what a learner made of one: the `state`
// of its widget, whether it is `told` what is right, and then its `outcome`.

// The questions by their names; their articles leave the page.
function takeQuestions(articles) {
  const found = new Map();
  for (const article of articles) {
    const id = article.dataset.id;
    found.set(id, { id, article, reverse: false });
    if ("bothWays" in article.dataset) found.set(`${id}.back`, { id, article, reverse: true });
    article.remove();
  }
  return found;
}

// A question's article, ready to be answered; `changed(sure)` is called after every change.
function drawQuestion(question, given, changed) {
  const article = question.article.cloneNode(true);
  article.lang = spoken();
  article.classList.add("alive");
  nameParts(article);
  if (question.reverse) turnRound(article, readKey(question.id).told.querySelector(".answer"), ".stem");
  BLOCKS[blockOf(article)].ask(article.querySelector(".ask"), given.state, changed);
  return article;
}

// Gives what a learner meets its names and words.
function nameParts(article) {
  const root = article.querySelector(".ask");
  const task = article.querySelector(".task");
  (article.querySelector(":scope > .stem") || task).id = "asked";
  root.setAttribute("role", "group");
  for (const each of [root, ...root.querySelectorAll("textarea")]) each.setAttribute("aria-labelledby", "asked");
  if (task.dataset.word) task.append(word(task.dataset.word));
  for (const passage of root.querySelectorAll(".passage")) {
    passage.querySelectorAll(".gap").forEach((gap, n) => gap.prepend(unseen(fill(word("gap"), { n: n + 1 }))));
  }
}

// Shows in an article what is right and what there is to say; `judged` and `sure` as in blocks.js.
function tellQuestion(article, question, given, judged, sure) {
  const key = readKey(question.id);
  if (question.reverse) turnRound(key.told, question.article.querySelector(".stem"), ".answer");
  article.classList.add("back");
  article.append(...key.told.childNodes);
  const root = article.querySelector(".ask");
  const result = BLOCKS[blockOf(article)].show(root, given.state, key, judged, sure);
  nameStates(article);
  tellAge(article);
  return result;
}

// What is asked, in one line for each language in which it stands apart; gaps are dots.
function stemsOf(question) {
  const key = question.reverse ? readKey(question.id).told.querySelectorAll(".answer") : null;
  return Array.from(key || question.article.querySelectorAll(".stem"), (stem) => {
    const line = element("span", ["first", "second"].find((name) => stem.classList.contains(name)) || "");
    line.append(...stem.cloneNode(true).childNodes);
    line.querySelectorAll(".gap").forEach((gap) => gap.replaceWith("…"));
    return line;
  });
}

// Puts into a part what stands in an element, which stays as it is.
function turnRound(root, said, part) {
  root.querySelector(part).replaceChildren(...said.cloneNode(true).childNodes);
}

// Says in words what colours and signs show.
function nameStates(article) {
  const names = { right: "was_right", wrong: "was_wrong", missed: "was_missed" };
  for (const each of article.querySelectorAll(".option[data-state], .verdict[data-state], .typed[data-state], .gap[data-state]")) {
    const name = names[each.dataset.state];
    if (name) each.append(unseen(" (", word(name), ")"));
  }
}

// The part of its points that an answer earns, from 0 to 1.
function shareOf(question, { result, right, all }) {
  return result === "right" ? 1 : BLOCKS[blockOf(question.article)].shares ? right / all : 0;
}

function pointsOf(question) {
  return Number(question.article.dataset.points || 1);
}
