// The page: which of its three parts is seen is told by its address, so that the way back works as everywhere.

wire();
speak();
route();

function wire() {
  document.body.classList.add("live");
  wireStart();
  wireAsking();
  wireResult();
  const languages = document.getElementById("switch");
  if (languages) languages.addEventListener("click", switchLanguage);
  window.addEventListener("hashchange", () => {
    route();
    window.scrollTo(0, 0);
    document.querySelector("section:not([hidden]) h1").focus({ preventScroll: true });
  });
}

function route() {
  const at = location.hash.slice(1);
  if (questions.has(at)) {
    if (!kept.run || !kept.run.order.includes(at)) beginRun([at]);
    open("asking");
    showQuestion(at);
  } else if (at === RESULT && kept.run) {
    open("result");
    showResultPage();
  } else {
    open("start");
    showStart();
  }
  nameTab();
}

function open(part) {
  document.body.dataset.part = part;
  for (const id of ["start", "asking", "result"]) document.getElementById(id).hidden = id !== part;
}

// Leads to a question by its name, to the result, or with "" to the start.
function go(at) {
  if (location.hash.slice(1) === at) route();
  else location.hash = at;
}
