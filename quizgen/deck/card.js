// What makes a card in Anki answer: it finds the side, lets the widget ask, keeps what was done, has it judged.
//
// A side is `article.quizgen[data-block][data-id]`, the back one of class `back` that has the front's in it. The script
// stands on the front and so, by `FrontSide`, on the back. What was done lies in `sessionStorage`, which AnkiDroid keeps
// from the front's page to the back's, and in the window, which Anki on a computer keeps; by the note's ID, afresh on
// every front. A learner who taps what is picked already turns the card over: once is a pick, which can be mended, twice
// is an answer.

const STORE = "quizgen";

const BLOCKS = {
  choices: () => ({ ask: askChoices, show: showChoices, key: readChoices }),
  judgements: () => ({ ask: askJudgements, show: showJudgements, key: readJudgements }),
  entry: () => ({ ask: askEntry, show: showEntry, key: readEntry }),
  order: () => ({ ask: askOrder, show: showOrder, key: readOrder }),
  pairs: () => ({ ask: askPairs, show: showPairs, key: readPairs }),
};

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", wake);
else wake();

// Brings the card to life, or leaves it as it was written.
function wake() {
  const card = document.querySelector("article.quizgen");
  if (!card || card.classList.contains("alive")) return;
  const written = card.innerHTML;
  card.classList.add("alive");
  try {
    (card.classList.contains("back") ? wakeBack : wakeFront)(card);
  } catch (problem) {
    card.classList.remove("alive");
    card.innerHTML = written;
    console.error(problem);
  }
}

function wakeFront(card) {
  const state = {};
  const save = () => keep(card.dataset.id, state);
  askBlock(card, state, (sure) => {
    card.classList.add("picked");
    save();
    if (sure) turnOver();
  });
  rememberSecond(card, state, save);
  if (canTurnOver() && card.querySelector(".ask.one, .ask > .single")) card.classList.add("turns");
  const input = card.querySelector("input.typed");
  if (input && !document.documentElement.classList.contains("mobile")) input.focus({ preventScroll: true });
  save();
}

function wakeBack(card) {
  const state = kept(card.dataset.id);
  const save = () => keep(card.dataset.id, state);
  const block = askBlock(card, state, save);
  if (block) showResult(card, block.show(card.querySelector(".ask"), state, block.key(card)));
  const rubric = card.querySelector(".rubric");
  if (rubric) askRubric(rubric, state, save);
  rememberSecond(card, state, save);
  tellAge(card);
  leaveAlone(card);
}

// Lets the block's widget ask; nothing for a card that is not answered on itself, or asks no longer.
function askBlock(card, state, changed) {
  const root = card.querySelector(".ask");
  if (!root) return null;
  const block = BLOCKS[card.dataset.block]();
  block.ask(root, state, changed);
  leaveAlone(card);
  return block;
}

// AnkiMobile takes a tap for its own, unless what is tapped is of this class.
function leaveAlone(card) {
  card.querySelectorAll("button, input, label, summary").forEach((each) => each.classList.add("tappable"));
}

// Shows the result above what was answered, where Anki scrolls to.
function showResult(card, { result, right, all }) {
  const told = card.querySelector(".result");
  card.dataset.result = result;
  Object.assign(told.dataset, { right, all });
  card.querySelector(".ask").before(card.querySelector("#answer"), told);
}

function rememberSecond(card, state, save) {
  const box = card.querySelector(".show-second");
  if (!box) return;
  box.checked = Boolean(state.second);
  box.addEventListener("change", () => {
    state.second = box.checked;
    save();
  });
}

function keep(id, state) {
  const text = JSON.stringify({ id, state });
  window.quizgenKept = text;
  try {
    sessionStorage.setItem(STORE, text);
  } catch (forbidden) {
    return; // then the window alone keeps it
  }
}

function kept(id) {
  let text = window.quizgenKept;
  try {
    text = sessionStorage.getItem(STORE) || text;
  } catch (forbidden) {
    text = window.quizgenKept;
  }
  const found = text ? JSON.parse(text) : {};
  return found.id === id ? found.state : {};
}

// Anki on a computer and AnkiDroid let a card turn itself over.
function canTurnOver() {
  return typeof pycmd === "function" || typeof showAnswer === "function";
}

function turnOver() {
  if (typeof pycmd === "function") pycmd("ans");
  else if (typeof showAnswer === "function") showAnswer();
}

// What the back says is right, as the widgets want it.

function readChoices(card) {
  const right = numberedRows(card, "answer").map(([n]) => n);
  return { right, remarks: byNumber(numberedRows(card, "feedback")) };
}

function readJudgements(card) {
  const right = Array.from(card.querySelectorAll(".answer data"), (verdict) => verdict.value);
  const single = card.querySelector(".feedback");
  const rows = card.querySelector(".feedback > ol") ? numberedRows(card, "feedback") : single ? [[0, single]] : [];
  return { right, remarks: byNumber(rows) };
}

function readEntry(card) {
  const kind = ["number", "date"].find((each) => card.querySelector(".ask").classList.contains(each)) || "text";
  const value = card.querySelector(".answer data, .answer time");
  const tolerance = card.querySelector(".tolerance data");
  const texts = (selector) => [].concat(...Array.from(card.querySelectorAll(selector), wordings));
  return {
    lang: card.lang,
    spec: {
      kind,
      answers: value ? [value.value || value.dateTime] : texts(".answer .value, .accept li"),
      tolerance: tolerance ? tolerance.value : "",
      marks: card.querySelector(".ask").classList.contains("optional") ? "optional" : "required",
      unit: texts(".answer .unit"),
    },
  };
}

function readOrder(card) {
  const rows = Array.from(card.querySelectorAll(".answer li"));
  const right = rows.map(referred);
  const dated = rows.map((row, place) => [right[place], row.querySelector(".date")]);
  return { right, remarks: byNumber(dated) };
}

function readPairs(card) {
  return { right: Array.from(card.querySelectorAll(".answer li"), referred) };
}

// The rows of a part with their numbers, from 0.
function numberedRows(card, part) {
  const rows = card.querySelectorAll(`.${part} > ol > li`);
  return Array.from(rows, (row, n) => [row.hasAttribute("value") ? row.value - 1 : n, row]);
}

// The number, from 0, of the row of another list that a row speaks of.
function referred(row) {
  return Number(row.querySelector("data").value) - 1;
}

function byNumber(rows) {
  return rows.reduce((found, [n, row]) => Object.assign(found, { [n]: row }), {});
}

// What an element says in each of its languages.
function wordings(said) {
  const first = said.cloneNode(true);
  const others = Array.from(first.querySelectorAll(".second"));
  others.forEach((other) => other.remove());
  return [first, ...others].map((each) => each.textContent.trim()).filter(Boolean);
}
