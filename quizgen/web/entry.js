// Entry: an answer to be typed. It is judged by `judgeEntry` of answers.js.
//
// The state: `typed`, the letters that were typed.

// Lets a learner type; `changed(sure)` is called after every letter, `sure` when Enter is pressed in the field.
function askEntry(root, state, changed) {
  const input = element("input", "typed");
  state.typed = state.typed || "";
  Object.assign(input, { type: "text", value: state.typed, autocomplete: "off", spellcheck: false });
  for (const name of ["autocorrect", "autocapitalize"]) input.setAttribute(name, "off");
  input.setAttribute("enterkeyhint", "done");
  input.setAttribute("aria-labelledby", root.getAttribute("aria-labelledby"));
  input.dataset.entry = "";
  input.addEventListener("input", () => {
    state.typed = input.value;
    changed(false);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) changed(true);
  });
  root.prepend(input);
}

// Marks what was typed; `key.spec` and `key.lang` are what `judgeEntry` asks for.
function showEntry(root, state, key) {
  const given = state.typed.trim();
  const { right, near } = given ? judgeEntry(given, key.spec, key.lang) : { right: false, near: false };
  const typed = element("div", "typed", element("span", "badge"), element("span", "words", given || "…"));
  typed.append(element("span", "told"));
  Object.assign(typed.dataset, { entry: "", state: given ? stateOf(true, right) : "missed" });
  if (near) typed.dataset.near = "";
  root.querySelector("input").replaceWith(typed);
  return outcome(given !== "", right ? 1 : 0, 1);
}
