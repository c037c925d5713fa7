// Small pieces of a page that all widgets are made of.

// A new element of a class with its children.
function element(tag, name, ...children) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}

// A button that calls `tapped` when it is tapped.
function button(name, tapped, ...children) {
  const made = element("button", name, ...children);
  made.type = "button";
  made.addEventListener("click", tapped);
  return made;
}

// Makes buttons one radio group: `choose` is called with the button that an arrow key leads to, as with radio buttons.
function oneOf(group, buttons, choose) {
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  group.setAttribute("role", "radiogroup");
  buttons.forEach((each) => each.setAttribute("role", "radio"));
  group.addEventListener("keydown", (event) => {
    const here = buttons.indexOf(event.target);
    if (here < 0 || !steps[event.key]) return;
    event.preventDefault();
    const next = buttons[(here + steps[event.key] + buttons.length) % buttons.length];
    next.focus();
    choose(next);
  });
}

// Shows which button of a radio group is on; the Tab key leads to it, or to the first one.
function turnOn(buttons, on) {
  buttons.forEach((each, place) => {
    each.setAttribute("aria-checked", String(each === on));
    each.tabIndex = each === on || (!on && place === 0) ? 0 : -1;
  });
}

// Shows whether a button is pressed.
function press(each, pressed) {
  each.setAttribute("aria-pressed", String(pressed));
}

// What becomes of a button when the question is over: the same words, whether it was on, and nothing to tap.
function settle(each) {
  const on = each.getAttribute("aria-checked") === "true" || each.getAttribute("aria-pressed") === "true";
  const left = element("div", each.className, ...each.childNodes);
  Object.assign(left.dataset, each.dataset, on ? { on: "true" } : {});
  each.replaceWith(left);
  return left;
}

// The rows of a list in the order of the note, or none.
function rowsOf(root) {
  const list = root.querySelector("ol");
  return list ? Array.from(list.children) : [];
}

// Adds to a row what the key says about it; remarks are elements whose content is moved.
function remark(row, said, name) {
  if (said) row.append(element("div", name, ...said.childNodes));
}
