(() => {
  "use strict";
  const root = document.documentElement;
  const all = (what) => [...document.querySelectorAll(what)];

  // In how many pages a form is printed: its text is set in columns as wide and as high as a page.
  function pagesOf(form) {
    const sheets = document.createElement("div");
    sheets.className = "measure";
    form.replaceWith(sheets);
    sheets.append(form);
    const gap = parseFloat(getComputedStyle(sheets).columnGap);
    const pages = Math.round((sheets.scrollWidth + gap) / (sheets.clientWidth + gap));
    sheets.replaceWith(form);
    return Math.max(1, pages);
  }

  function say(note, pages) {
    const pattern = pages === 1 ? note.dataset.one : note.dataset.many;
    note.textContent = pattern.replace("{nn}", String(pages).padStart(2, "0")).replace("{n}", pages);
    note.hidden = false;
  }

  function count() {
    for (const form of all(".form:not([hidden])")) {
      const notes = [...form.querySelectorAll(".page-count")];
      notes.forEach((note) => say(note, 1));
      const pages = pagesOf(form);
      notes.forEach((note) => say(note, pages));
      form.classList.toggle("odd", pages % 2 === 1);
      root.style.setProperty("--of-" + form.id, JSON.stringify(form.dataset.of.replace("{n}", pages)));
    }
  }

  function choose(box) {
    if (box.dataset.part) all(box.dataset.part).forEach((part) => { part.hidden = !box.checked; });
    else root.classList.toggle(box.name, box.checked);
  }

  all(".review-by").forEach((note) => { note.hidden = !isOver(note.querySelector("time").dateTime); });

  const boxes = all(".toolbar input");
  boxes.forEach((box) => {
    choose(box);
    box.addEventListener("change", () => { choose(box); count(); });
  });
  document.getElementById("scale").addEventListener("change", (event) => {
    root.style.setProperty("--scale", event.target.value);
    count();
  });
  document.getElementById("print").addEventListener("click", () => print());
  document.querySelector(".toolbar").hidden = false;
  addEventListener("load", count);
  addEventListener("beforeprint", count);
  count();
})();
