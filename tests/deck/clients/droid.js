/* What AnkiDroid's page offers to cards; its own functions leave by an address, here they are noted. */
var asked = [];
var onUpdateHook = [];
var onShownHook = [];

function showAnswer() {
  asked.push("ans");
}
function buttonAnswerEase1() {
  asked.push("ease1");
}
function buttonAnswerEase2() {
  asked.push("ease2");
}
function buttonAnswerEase3() {
  asked.push("ease3");
}
function buttonAnswerEase4() {
  asked.push("ease4");
}
addEventListener("load", () => onUpdateHook.concat(onShownHook).forEach((hook) => hook()));
