"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const kept = (name) => sessionStorage.getItem("quizgen " + name) || "";
  const keep = (name, value) => sessionStorage.setItem("quizgen " + name, value);
  const picture = at("picture");
  let scene = null;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };
  const bank = () => scene.banks.find((one) => one.name === kept("bank")) || scene.banks[0];
  const one = (known, wanted) => known.includes(wanted) ? wanted : known[0];

  const place = (found, label) => {
    const link = element(found.href ? "a" : "button", "where", label || found.where);
    if (found.href) link.href = found.href;
    link.title = found.where;
    link.addEventListener("click", () => {
      if (!found.href && navigator.clipboard) navigator.clipboard.writeText(found.where);
      at("said").textContent = found.href ? found.where : words.copied.replace("{where}", found.where);
    });
    return link;
  };

  const show = (item, changed) => picture.contentWindow.postMessage({ show: item, changed }, location.origin);

  const problem = (found) => {
    const row = element("li", found.severity);
    row.append(element("span", "severity", found.says + " " + found.code), " ", found.message);
    if (found.line) row.append(element("code", "problem-line", found.line));
    row.append(element("div", "mend", found.help), place(found));
    if (found.item) {
      const item = element("button", "item", found.item);
      item.type = "button";
      item.addEventListener("click", () => show(found.item));
      row.append(" ", item);
    }
    return row;
  };

  const question = (found) => {
    const row = element("li");
    row.append(place(found, found.id), element("span", "type", found.type));
    row.firstChild.addEventListener("click", () => show(found.id));
    return row;
  };

  const options = (select, values, chosen) => {
    select.replaceChildren(...values.map((value) => {
      const made = element("option", "", value);
      made.value = value;
      made.selected = value === chosen;
      return made;
    }));
    select.closest("label").hidden = values.length < 2;
  };

  const tabs = (views, chosen) => at("views").replaceChildren(...views.map((view) => {
    const tab = element("button", "", words.views[view] || view);
    tab.type = "button";
    tab.setAttribute("aria-pressed", String(view === chosen));
    tab.addEventListener("click", () => { keep("view", view); draw(); });
    return tab;
  }));

  const draw = () => {
    const shown = bank();
    const problems = shown ? [...scene.problems, ...shown.problems] : scene.problems;
    at("problems").replaceChildren(...(problems.length ? problems.map(problem) : [element("li", "", words.no_problems)]));
    at("count").textContent = problems.length || "";
    at("questions").replaceChildren(...(shown ? shown.questions.map(question) : []));
    at("total").textContent = shown && shown.questions.length || "";
    at("fault").hidden = !scene.fault;
    at("fault").textContent = words.fault.replace("{fault}", scene.fault);
    at("stale").hidden = !(shown && shown.stale);
    const language = shown && one(shown.languages, kept("language"));
    at("nothing").hidden = Boolean(language);
    picture.hidden = !language;
    options(at("bank"), scene.banks.map((each) => each.name), shown && shown.name);
    options(at("language"), shown ? shown.languages : [], language);
    const view = shown && one(shown.views, kept("view"));
    tabs(language ? shown.views : [], view);
    if (language) look([shown.name, language, view].map(encodeURIComponent).join("/"), shown);
  };

  let seen = "";
  const look = (address, { drawn, changed }) => {
    const wanted = address + "?" + drawn;
    if (wanted === seen) return;
    const same = seen.split("?")[0] === address;
    if (same && address.endsWith("/anki") && picture.contentDocument) {
      seen = wanted;
      picture.contentWindow.postMessage({ renew: true }, location.origin);
      if (changed) show(changed, true);
      return;
    }
    const { scrollX, scrollY } = same && picture.contentDocument && picture.contentWindow || { scrollX: 0, scrollY: 0 };
    const back = () => {
      if (picture.contentDocument) picture.contentWindow.scrollTo(scrollX, scrollY);
      if (same && changed) show(changed, true);
    };
    picture.addEventListener("load", back, { once: true });
    picture.contentWindow.location.replace(wanted);
    seen = wanted;
  };

  at("bank").addEventListener("change", (event) => { keep("bank", event.target.value); draw(); });
  at("language").addEventListener("change", (event) => { keep("language", event.target.value); draw(); });
  addEventListener("message", (event) => {
    if (event.origin === location.origin && event.data.said) at("said").textContent = event.data.said;
  });

  const events = new EventSource("events");
  events.addEventListener("message", async () => {
    at("lost").hidden = true;
    scene = await (await fetch("state")).json();
    draw();
  });
  events.addEventListener("error", () => { at("lost").hidden = false; });
})();
