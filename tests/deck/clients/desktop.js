/* What Anki's own page offers to cards, and how it brings a side in. */
var asked = [];
var ankiPlatform = "desktop";
var onUpdateHook = [];
var onShownHook = [];

function pycmd(command) {
  asked.push(command);
}
var bridgeCommand = pycmd;

async function show(html, side) {
  asked.length = onUpdateHook.length = onShownHook.length = 0;
  const place = document.getElementById("qa");
  place.innerHTML = html;
  for (const written of [...place.getElementsByTagName("script")]) {
    const live = document.createElement("script");
    for (const { name, value } of written.attributes) live.setAttribute(name, value);
    live.textContent = written.textContent;
    written.replaceWith(live);
  }
  await Promise.all(onUpdateHook.map((hook) => hook()));
  await Promise.all([...place.querySelectorAll("img")].map((image) => image.decode().catch(() => {})));
  await Promise.all(onShownHook.map((hook) => hook()));
  if (side === "answer") document.getElementById("answer")?.scrollIntoView();
  else scrollTo(0, 0);
}
