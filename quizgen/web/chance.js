// Orders drawn by lot, anew at every review.

// The numbers from 0 to count - 1 in an order drawn by lot (Fisher and Yates).
function drawnOrder(count) {
  const order = Array.from({ length: count }, (_, n) => n);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

// An order drawn by lot in which the rows of class `last` stay at the end, as they stand.
function drawnRows(rows) {
  const loose = rows.map((_, n) => n).filter((n) => !rows[n].classList.contains("last"));
  const pinned = rows.map((_, n) => n).filter((n) => rows[n].classList.contains("last"));
  return drawnOrder(loose.length).map((n) => loose[n]).concat(pinned);
}
