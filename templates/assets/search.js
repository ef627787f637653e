// The search field: a combobox over search.json, which is read on first use.
const index = new URL("../search.json", import.meta.url);

// Capitals, accents and hyphens make no difference.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[-–/]/g, " ").toLowerCase();

let entries;
const load = () => entries ??= fetch(index)
  .then((answer) => answer.json())
  .then((found) => found.entries.map((entry) => {
    const names = [entry.title, ...(entry.also ?? [])];
    return { ...entry, names, folded: names.map(fold), text: fold(entry.summary ?? "") };
  }))
  .catch(() => { entries = undefined; return []; });

const inName = (name, word) =>
  name.startsWith(word) ? 8 : name.includes(` ${word}`) ? 5 : name.includes(word) ? 3 : 0;

// Every word must occur: best at the start of a name, then at the start of a word in it, then in the summary.
function rate(entry, words) {
  let points = 0;
  for (const word of words) {
    const most = Math.max(...entry.folded.map((name) => inName(name, word)));
    if (!most && !entry.text.includes(word)) return 0;
    points += most || 1;
  }
  return points;
}

function find(all, text) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return all
    .map((entry) => ({ entry, words, points: rate(entry, words) }))
    .filter(({ points }) => points)
    .sort((a, b) => b.points - a.points)
    .slice(0, 10);
}

// Under the title stands the other name that was found, where it was not the title.
function option({ entry, words }, number) {
  const holdsAll = (name) => words.every((word) => name.includes(word));
  const place = holdsAll(entry.folded[0]) ? -1 : entry.folded.findIndex(holdsAll);
  const small = document.createElement("small");
  small.append([entry.names[place], entry.summary].filter(Boolean).join(" · "));
  const link = document.createElement("a");
  link.append(entry.title, small);
  const href = new URL(entry.url, index);
  return Object.assign(link, { id: `gp-result-${number}`, role: "option", tabIndex: -1, href });
}

for (const form of document.querySelectorAll(".gp-search")) {
  const input = form.querySelector("input");
  const list = form.querySelector("[role=listbox]");
  const status = form.querySelector("[role=status]");

  let chosen;
  const choose = (step) => {
    const options = [...list.children];
    const from = chosen ? options.indexOf(chosen) : Math.min(-step, 0);
    chosen = options.at((from + step) % options.length);
    for (const one of options) one.ariaSelected = one === chosen;
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  };
  const show = (options, message) => {
    chosen = undefined;
    input.removeAttribute("aria-activedescendant");
    input.ariaExpanded = options.length > 0;
    list.replaceChildren(...options);
    status.className = options.length || !message ? "gp-hidden" : "";
    status.textContent = message;
  };
  const close = () => show([], "");
  const search = async () => {
    const text = input.value;
    const found = text.trim() ? find(await load(), text) : [];
    if (text !== input.value) return;
    if (found.length) show(found.map(option), `${form.dataset.found}: ${found.length}`);
    else show([], text.trim() && form.dataset.none);
  };

  const keys = { ArrowDown: () => choose(1), ArrowUp: () => choose(-1), Escape: close };
  input.addEventListener("keydown", (event) => {
    if (!keys[event.key] || !list.firstChild) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("focus", load);
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (chosen ?? list.firstChild)?.click();
  });
  // A press on a result must not take the focus away, or the list would be gone before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", close);
  form.hidden = false;
}
