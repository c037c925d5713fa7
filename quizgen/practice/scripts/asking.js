// One question after another.

let asked = null; // the question in the page: its name, its article

function wireAsking() {
  const tapped = { check: checkAnswer, reveal: checkAnswer, skip: goOn, next: goOn, finish: goOn, copy: copyLink };
  for (const id of Object.keys(tapped)) document.getElementById(id).addEventListener("click", tapped[id]);
  document.getElementById("end").addEventListener("click", () => go(RESULT));
  document.getElementById("asking").addEventListener("keydown", holdEnter, true);
}

// Keeps one Enter from doing two things: the button that it leads to must be pressed by another one.
function holdEnter(event) {
  if (event.key === "Enter" && (event.repeat || event.target.tagName === "INPUT")) event.preventDefault();
}

function showQuestion(name) {
  const question = questions.get(name);
  const given = givenTo(name);
  const article = drawQuestion(question, given, (sure) => {
    keep();
    say(null);
    article.classList.add("picked");
    if (sure && isOpen(name)) checkAnswer();
  });
  asked = { name, question, article };
  if (article.querySelector(".ask.one, .ask > .single")) article.classList.add("turns");
  document.getElementById("question").replaceChildren(article);
  const { order } = kept.run;
  const place = order.indexOf(name) + 1;
  fill(document.getElementById("place"), { n: place, all: order.length });
  Object.assign(document.querySelector("#asking progress"), { max: order.length, value: place });
  say(null);
  if (given.told) tell();
  showButtons();
  keep();
}

// Judges what was answered; where nothing was, says so.
function checkAnswer() {
  const { name, question } = asked;
  if (!isSelfJudged(question) && !isAnswered(givenTo(name).state)) {
    say(word("answer_first"));
    return;
  }
  givenTo(name).told = true;
  tell();
  keep();
  showButtons();
  const next = document.querySelector("#question .oneself button, #question .criterion, #asking .bar .main:not([hidden])");
  next.focus({ preventScroll: !isSelfJudged(question) });
}

function isSelfJudged(question) {
  return ["recall", "lines"].includes(blockOf(question.article));
}

// Shows what is right, and the result as far as there is one.
function tell() {
  const { name, question, article } = asked;
  const judged = (result) => {
    givenTo(name).outcome = result;
    keep();
    sayResult(result, question);
  };
  article.classList.remove("turns");
  judged(tellQuestion(article, question, givenTo(name), judged, goOn));
}

function sayResult(result, question) {
  asked.article.dataset.result = result.result;
  if (isSelfJudged(question) && result.result === "none") say(null);
  else say(fill(word(`result_${result.result}`), result), result.result);
}

// Says something beneath the question, where screen readers listen; `result` gives it its colour.
function say(words, result) {
  const status = document.getElementById("status");
  status.replaceChildren(...(words ? [words] : []));
  if (result) status.dataset.result = result;
  else delete status.dataset.result;
}

function showButtons() {
  const { name, question } = asked;
  const open = isOpen(name);
  const last = kept.run.order[kept.run.order.length - 1] === name;
  const shown = {
    skip: open,
    check: open && !isSelfJudged(question),
    reveal: open && isSelfJudged(question),
    next: !open && !last,
    finish: !open && last,
  };
  for (const id of Object.keys(shown)) document.getElementById(id).hidden = !shown[id];
}

function goOn() {
  const { order } = kept.run;
  const place = order.indexOf(asked.name) + 1;
  go(place < order.length ? order[place] : RESULT);
}

// Copies the address of the question; where that is forbidden, shows it.
function copyLink() {
  const address = `${location.href.split("#")[0]}#${asked.name}`;
  const copied = navigator.clipboard ? navigator.clipboard.writeText(address) : Promise.reject();
  copied.then(() => say(word("copied"))).catch(() => say(fill(word("not_copied"), { address })));
}
