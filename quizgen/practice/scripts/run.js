// A run through some questions, and what the browser keeps of it: in `sessionStorage`, so that a reload loses nothing
// and who comes next to the same computer finds nothing. From a file it may be forbidden; then the page alone keeps it.
//
// `kept.run`: `order`, the names of the questions, and `given`, by name what was made of them, or nothing yet.
// `kept.second`: whether the second language is spoken.

const kept = recalled();

function recalled() {
  try {
    return JSON.parse(sessionStorage.getItem(PRACTICE)) || {};
  } catch (forbidden) {
    return {};
  }
}

function keep() {
  try {
    sessionStorage.setItem(PRACTICE, JSON.stringify(kept));
  } catch (forbidden) {
    return; // then the page alone keeps it
  }
}

function beginRun(names) {
  kept.run = { order: names, given: {} };
  keep();
}

// What was made of a question in this run.
function givenTo(name) {
  const { given } = kept.run;
  given[name] = given[name] || { state: {}, told: false, outcome: { result: "none", right: 0, all: 1 } };
  return given[name];
}

function resultOf(name) {
  return givenTo(name).told ? givenTo(name).outcome.result : "none";
}

function isOpen(name) {
  return !givenTo(name).told;
}

function pointsEarned(name) {
  const question = questions.get(name);
  return pointsOf(question) * shareOf(question, givenTo(name).outcome);
}

function sumOf(numbers) {
  return numbers.reduce((before, each) => before + each, 0);
}
