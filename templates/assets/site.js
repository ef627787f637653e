// Everything here is a convenience: without it each page is complete.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// The list of contents stands open where there is room beside the text.
const [contents] = all(".gp-contents");
const wide = matchMedia("(min-width: 64rem)");
const unfold = () => { for (const one of all(".gp-contents details")) one.open = wide.matches; };
unfold();
wide.addEventListener("change", unfold);

// It marks the section in view: the last whose heading has come near the top of the window.
const links = new Map();
const passed = new Set();
const observer = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) passed[isIntersecting ? "add" : "delete"](target);
  const current = [...links].findLast(([heading]) => passed.has(heading))?.[1];
  for (const link of links.values()) link.ariaCurrent = link === current ? "location" : null;
  if (current) contents.scrollTop = current.offsetTop - contents.clientHeight / 2;
}, { rootMargin: "9999999px 0px -80%" });
for (const link of all(".gp-contents a")) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) observer.observe(heading);
  links.set(heading, link);
}

// A link to a question opens its answer, and paper shows every answer.
const openTarget = () => {
  const details = document.querySelector(":target")?.closest("details");
  if (details) details.open = true;
};
openTarget();
addEventListener("hashchange", openTarget);
addEventListener("beforeprint", () => {
  const opened = all("main details:not([open])");
  const turn = () => { for (const one of opened) one.open = !one.open; };
  turn();
  addEventListener("afterprint", turn, { once: true });
});

// Columns say how they sort: `data-sort` is text or number. A cell's `data-value` goes before its text, and what has no
// number stands last. One press sorts, the next turns around, the third brings back the page's own order.
const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });

function makeSortable(header, body, rows) {
  const isNumber = header.dataset.sort === "number";
  const orders = isNumber ? ["descending", "ascending"] : ["ascending", "descending"];
  const compare = isNumber ? (a, b) => a - b : collator.compare;
  const value = (row, sign) => {
    const { dataset, textContent } = row.cells[header.cellIndex];
    const text = dataset.value ?? textContent.trim();
    if (!isNumber) return text;
    return isNaN(parseFloat(text)) ? sign * Infinity : parseFloat(text);
  };
  const button = document.createElement("button");
  button.className = "gp-sort";
  button.append(...header.childNodes);
  header.append(button);
  button.addEventListener("click", () => {
    const order = orders[orders.indexOf(header.ariaSort) + 1];
    const sign = order === "ascending" ? 1 : -1;
    for (const cell of header.parentElement.cells) cell.ariaSort = null;
    header.ariaSort = order ?? null;
    body.append(...(order ? rows.toSorted((a, b) => sign * compare(value(a, sign), value(b, sign))) : rows));
  });
}
for (const header of all("th[data-sort]")) {
  const [body] = header.closest("table").tBodies;
  if (body) makeSortable(header, body, [...body.rows]);
}

// The picker: `pairs` names for each role those that come after it and have a page with it.
for (const picker of all(".gp-picker")) {
  const pairs = JSON.parse(picker.querySelector("script").textContent);
  const [first, second] = all("select", picker);
  const link = picker.querySelector("a");
  const status = picker.querySelector("[role=status]");
  const base = link.getAttribute("href");
  const update = () => {
    const [a, b] = [first.value, second.value].sort();
    const exists = pairs[a]?.includes(b);
    if (exists) link.href = `${base}${a}-vs-${b}/`;
    else link.removeAttribute("href");
    status?.replaceChildren(exists ? "" : status.dataset.none);
  };
  for (const [a, [b]] of Object.entries(pairs).slice(0, 1)) [first.value, second.value] = [a, b];
  picker.addEventListener("change", update);
  update();
  picker.hidden = false;
}
