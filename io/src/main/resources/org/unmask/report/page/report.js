"use strict";
(() => {
  // Adds sorting to tables; everything can be read without it.
  const value = (row, column) => {
    const cell = row.cells[column];
    const number = cell.getAttribute("data-v");
    return number === null ? cell.textContent : Number(number);
  };
  const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : a === b ? 0 : String(a) < String(b) ? -1 : 1;
  const sort = (table, head, column) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const rows = Array.from(table.tBodies[0].rows);
    rows.sort((a, b) => (up ? 1 : -1) * compare(value(a, column), value(b, column)));
    rows.forEach(row => table.tBodies[0].appendChild(row));
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.addEventListener("click", () => sort(table, head, column));
      head.replaceChildren(button);
    });
  }
  // On paper nothing stays folded.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(folded => { folded.open = true; }));
})();
