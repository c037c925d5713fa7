"use strict";
(() => {
  const cards = [...document.querySelectorAll("section")];
  const store = JSON.parse(sessionStorage.getItem("quizgen cards") || "{}");
  const heights = store.heights || {}, backs = new Set(store.backs || []);
  const name = (card) => card.dataset.item + " " + card.dataset.number;
  const keep = () => sessionStorage.setItem("quizgen cards", JSON.stringify({
    heights, backs: [...backs], phone: at("phone").checked, night: at("night").checked,
  }));
  const at = (id) => document.getElementById(id);
  const frame = (card) => card.querySelector("iframe");

  const load = (card) => {
    const query = [backs.has(name(card)) && "back", at("night").checked && "night"].filter(Boolean).join("&");
    const address = location.pathname.split("/").pop() + "/" + card.dataset.number + "?" + query;
    if (frame(card).getAttribute("src") === null) frame(card).src = address;
    else frame(card).contentWindow.location.replace(address);
  };
  // A card that is to be seen stays in sight while the ones above it grow, until a hand moves the page.
  let held = () => {};
  const hold = (card, block) => {
    held = () => card.scrollIntoView({ block });
    held();
  };
  for (const hand of ["wheel", "touchmove", "pointerdown", "keydown"]) addEventListener(hand, () => { held = () => {}; });

  const fit = (card) => {
    const page = frame(card).contentDocument;
    if (!page || !page.body || page.location.href === "about:blank") return;
    const resize = () => {
      const height = Math.ceil(page.body.getBoundingClientRect().height) + 2;
      frame(card).style.height = height + "px";
      heights[name(card)] = height;
      keep();
      held();
    };
    new ResizeObserver(resize).observe(page.body);
    resize();
  };
  const flip = (card, back) => {
    backs[back ? "add" : "delete"](name(card));
    keep();
    load(card);
  };

  at("phone").checked = Boolean(store.phone);
  at("night").checked = Boolean(store.night);
  const narrow = () => document.querySelector(".cards").classList.toggle("phone", at("phone").checked);
  narrow();
  at("phone").addEventListener("change", () => { narrow(); keep(); });
  at("night").addEventListener("change", () => { keep(); cards.forEach(load); });
  at("all").addEventListener("click", () => {
    const back = backs.size < cards.length;
    cards.forEach((card) => flip(card, back));
  });
  for (const card of cards) {
    if (heights[name(card)]) frame(card).style.height = heights[name(card)] + "px";
    frame(card).addEventListener("load", () => fit(card));
    card.querySelector("button").addEventListener("click", () => flip(card, !backs.has(name(card))));
  }
  // Only what is in sight is drawn at once, so that a save is seen at once; the rest when it comes near.
  const due = new Set(cards);
  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting && due.delete(target)) load(target);
  }, { rootMargin: "100px" });
  const watch = () => cards.forEach((card) => {
    near.unobserve(card); // what is observed anew is told anew
    near.observe(card);
  });
  watch();

  // After a save: the same cards are drawn anew where they stand, other ones make a new page.
  const renew = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const now = [...page.querySelectorAll("section")].map(name).join();
    if (now !== cards.map(name).join()) {
      location.reload();
      return;
    }
    cards.forEach((card) => due.add(card));
    watch();
  };
  addEventListener("message", (event) => {
    if (event.origin !== location.origin) return;
    if (event.data.renew) renew();
    const card = event.data.show && cards.find((one) => one.dataset.item === event.data.show);
    if (card) {
      cards.forEach((one) => one.classList.toggle("shown", one === card));
      hold(card, event.data.changed ? "nearest" : "center");
    }
    const asked = event.data.flip && cards.find((one) => frame(one).contentWindow === event.source);
    if (asked) flip(asked, true);
  });
})();
