// Everything here is a convenience: without it each page is complete.
(() => {
  "use strict";

  const script = document.currentScript;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // The list of contents stands open where there is room beside the text.
  const wide = matchMedia("(min-width: 64rem)");
  const contents = document.querySelector(".gp-contents details");
  const unfold = () => { if (contents) contents.open = wide.matches; };
  unfold();
  wide.addEventListener("change", unfold);

  // A link to a question opens its answer, and paper shows every answer.
  const openTarget = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const details = id && document.getElementById(id)?.closest("details");
    if (details) details.open = true;
  };
  openTarget();
  addEventListener("hashchange", openTarget);
  addEventListener("beforeprint", () => all(".gp-faq details").forEach((one) => { one.open = true; }));

  // Tables whose columns say how they sort: `data-sort` is text or number.
  const language = document.documentElement.lang || undefined;
  const collator = new Intl.Collator(language, { numeric: true });

  function sort(header) {
    const table = header.closest("table");
    const column = header.cellIndex;
    const numeric = header.dataset.sort === "number";
    const first = numeric ? "descending" : "ascending";
    const second = numeric ? "ascending" : "descending";
    const order = header.getAttribute("aria-sort") === first ? second : first;
    const sign = order === "ascending" ? 1 : -1;
    const text = (row) => row.cells[column].textContent.trim();
    const number = (row) => parseFloat(row.cells[column].dataset.value);
    const compare = (a, b) => {
      if (!numeric) return sign * collator.compare(text(a), text(b));
      const [x, y] = [number(a), number(b)];
      return isNaN(x) || isNaN(y) ? isNaN(x) - isNaN(y) : sign * (x - y);
    };
    all("th[aria-sort]", table).forEach((one) => one.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", order);
    table.tBodies[0].append(...[...table.tBodies[0].rows].sort(compare));
  }

  for (const header of all("th[data-sort]")) {
    const button = make("button", { type: "button", className: "gp-sort" }, ...header.childNodes);
    button.addEventListener("click", () => sort(header));
    header.append(button);
  }

  // The picker: `pairs` names for each role those that come after it and have a page with it.
  const picker = document.querySelector(".gp-picker");
  if (picker) {
    const pairs = JSON.parse(picker.querySelector("script").textContent);
    const [first, second] = all("select", picker);
    const link = picker.querySelector("a");
    const base = link.getAttribute("href");
    const pair = (a, b) => (a < b ? [a, b] : [b, a]);
    const exists = ([a, b]) => (pairs[a] || []).includes(b);
    const update = () => {
      const options = [...second.options];
      for (const option of options) option.disabled = !exists(pair(first.value, option.value));
      if (second.selectedOptions[0]?.disabled !== false) {
        second.value = options.find((option) => !option.disabled)?.value ?? "";
      }
      const chosen = pair(first.value, second.value);
      if (exists(chosen)) link.href = `${base}${chosen[0]}-vs-${chosen[1]}/`;
      else link.removeAttribute("href");
    };
    for (const option of [...first.options]) {
      const paired = [...second.options].some((other) => exists(pair(option.value, other.value)));
      if (!paired) option.remove();
    }
    picker.addEventListener("change", update);
    update();
    picker.hidden = false;
  }

  // Search over search.json, which lies beside the folder of this script and is read on first use.
  const form = document.querySelector(".gp-search");
  const index = new URL("../search.json", script.src);
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let entries;

  const load = () => entries ??= fetch(index)
    .then((answer) => answer.json())
    .then(({ entries: found }) => found.map((entry) => {
      const names = [entry.title, ...(entry.also || [])].map(fold);
      return { ...entry, names, text: fold(entry.summary || "") };
    }))
    .catch(() => { entries = undefined; return []; });

  // Every word must occur: best at the start of a name, then at the start of a word in it, then in the summary.
  function score(entry, words) {
    let sum = 0;
    for (const word of words) {
      const points = Math.max(...entry.names.map((name) =>
        name.startsWith(word) ? 8 : ` ${name}`.includes(` ${word}`) ? 5 : name.includes(word) ? 3 : 0
      )) || (entry.text.includes(word) ? 1 : 0);
      if (!points) return 0;
      sum += points;
    }
    return sum;
  }

  function find(found, text) {
    const words = fold(text).split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    return found
      .map((entry) => ({ entry, points: score(entry, words) }))
      .filter(({ points }) => points)
      .sort((a, b) => b.points - a.points || collator.compare(a.entry.title, b.entry.title))
      .slice(0, 10)
      .map(({ entry }) => entry);
  }

  if (form && location.protocol !== "file:") {
    const input = form.querySelector("input");
    const status = make("p", { className: "gp-hidden", role: "status" });
    const list = make("ul", {});
    form.append(status, list);
    const show = (items, message) => { list.replaceChildren(...items); status.textContent = message; };
    const row = ({ title, url, summary }) => make("li", {},
      make("a", { href: new URL(url, index) }, title, make("small", {}, summary || "")));
    const search = async () => {
      const text = input.value;
      const found = find(await load(), text);
      if (text !== input.value) return;
      if (!text.trim()) show([], "");
      else if (found.length) show(found.map(row), `${form.dataset.found}: ${found.length}`);
      else show([make("li", {}, make("span", {}, form.dataset.none))], form.dataset.none);
    };
    input.addEventListener("focus", load, { once: true });
    input.addEventListener("input", search);
    form.addEventListener("submit", (event) => { event.preventDefault(); list.querySelector("a")?.click(); });
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      show([], "");
      input.focus();
    });
    document.addEventListener("click", (event) => { if (!form.contains(event.target)) show([], ""); });
    form.hidden = false;
  }
})();
