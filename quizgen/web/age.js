// The age of facts.

// Marks a fact whose day of review is over, in `.review-by time`.
function tellAge(root) {
  const time = root.querySelector(".review-by time");
  if (time && isOver(time.dateTime)) root.querySelector(".review-by").classList.add("past");
}

// Whether a day, a month or a year ("2024-09-18", "2024-09", "2024") is over.
function isOver(date) {
  const [year, month, day] = date.split("-").map(Number);
  const end = day ? new Date(year, month - 1, day + 1) : month ? new Date(year, month, 1) : new Date(year + 1, 0, 1);
  return end <= new Date();
}
