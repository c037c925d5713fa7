// How a question was answered: `right` of `all`, and in one word right, partly, wrong, or none for no answer.
function outcome(given, right, all) {
  const result = !given ? "none" : right === all ? "right" : right > 0 ? "partly" : "wrong";
  return { result, right, all };
}

// The state of something that could be picked.
function stateOf(picked, right) {
  return picked ? (right ? "right" : "wrong") : right ? "missed" : "off";
}
