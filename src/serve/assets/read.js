// The page "read": an article in, its quotations marked, their speakers beside it, and why.
import { $, ask, copy, during, el, named, number, percent, send, t, tell } from "./common.js";
import { marksOf, paragraphs } from "./marks.js";
import { connect } from "./lines.js";
import { corrections, write } from "./correct.js";
import { why } from "./why.js";

const state = { articles: [], place: 0, record: null, speaker: null, chosen: null };
const form = $("#compose");
const filters = $("#filters");
const PATH = "/v1/extract?why=true&text=true&offsets=utf16";

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("#text").value;
  if (!text.trim()) {
    tell(t("no-text"), true);
    $("#text").focus();
    return;
  }
  open([{ media: "text/plain", body: text }]);
});

$("#file").addEventListener("change", () => take($("#file").files[0]));
for (const kind of ["dragover", "dragleave", "drop"]) {
  form.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop" && event.dataTransfer.files.length) take(event.dataTransfer.files[0]);
    else if (kind === "drop") $("#text").value = event.dataTransfer.getData("text/plain");
  });
}
for (const button of document.querySelectorAll("[data-example]")) {
  button.addEventListener("click", () => during(button, async () => {
    const name = button.dataset.example;
    const response = await fetch(`/assets/examples/${name}`);
    await given(name, await response.text());
  }));
}

/** A file that a reader has chosen or dropped. */
async function take(file) {
  if (!file) return;
  if (file.size > 64 << 20) return tell(t("status-413"), true);
  await during(form, async () => given(file.name, await file.text()));
}

/** A file by its name: a page, lines of JSON, or text. */
function given(name, text) {
  if (/\.(html?|xhtml)$/i.test(name)) return open([{ media: "text/html", body: text }]);
  if (/\.(jsonl|ndjson)$/i.test(name)) {
    const lines = text.split("\n").filter((line) => line.trim());
    return open(lines.map((body) => ({ media: "application/json", body: fields(body) })));
  }
  $("#text").value = text;
  return open([{ media: "text/plain", body: text }]);
}

/** A line with the fields that the service knows; what cannot be read is sent as it is, so that the service says why. */
function fields(line) {
  try {
    const { text, id, title, date, url } = JSON.parse(line);
    return JSON.stringify({ text, id: id === undefined || id === null ? id : String(id), title, date, url });
  } catch {
    return line;
  }
}

async function open(articles) {
  Object.assign(state, { articles, place: 0 });
  if (!articles.length) return tell(t("no-text"), true);
  await load();
}

async function load() {
  const { media, body } = state.articles[state.place];
  const record = await during(form, () => ask(PATH, { method: "POST", headers: { "content-type": media }, body }));
  if (record) shown(record, media !== "text/plain");
}

/** An article of the store, by its number. */
async function stored(article) {
  const record = await during(form, () => ask(`/v1/articles/${encodeURIComponent(article)}?offsets=utf16`));
  if (!record) return;
  Object.assign(state, { articles: [], place: 0 });
  record.text ??= "";
  shown(record, true);
  const n = record.quotes.findIndex((quote) => quote.id === new URLSearchParams(location.hash.slice(1)).get("quote"));
  if (n >= 0) {
    choose(n, false);
    $(`#quote-${n}`)?.scrollIntoView({ block: "center" });
  }
}

function shown(record, fill) {
  Object.assign(state, { record, speaker: null, chosen: null });
  $("#why").hidden = true;
  if (fill) $("#text").value = record.text;
  show();
  $("#found").focus({ preventScroll: true });
  $("#result").scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

for (const [id, step] of [["before", -1], ["next", 1]]) {
  $(`#${id}`).addEventListener("click", () => {
    state.place = Math.min(Math.max(state.place + step, 0), state.articles.length - 1);
    load();
  });
}

/** Everything anew for a record. */
function show() {
  const { record, articles, place } = state;
  $("#result").hidden = false;
  form.classList.add("loaded");
  $("#kept").hidden = document.body.dataset.store !== "true";
  $("#keep").hidden = record.number !== undefined;
  $("#permalink").hidden = record.number === undefined;
  $("#permalink").href = `/?article=${record.number}`;
  $("#pager").hidden = articles.length < 2;
  $("#which").textContent = t("which", { n: place + 1, all: articles.length });
  $("#before").disabled = place === 0;
  $("#next").disabled = place === articles.length - 1;
  const stances = [...new Set(record.quotes.map((quote) => quote.cue?.stance).filter(Boolean))];
  $("#stance").replaceChildren(el("option", { value: "" }, t("all")), ...stances.map((stance) => el("option", { value: stance }, named("stance", stance))));
  filtered();
}

filters.addEventListener("input", filtered);
filters.addEventListener("submit", (event) => event.preventDefault());

/** Whether an attribution passes the filters; `but` leaves one of them out. */
function passes(quote, but = "") {
  const kinds = [...filters.querySelectorAll("[name=kind]:checked")].map((box) => box.value);
  const stance = $("#stance").value;
  return kinds.includes(quote.kind) && (!stance || quote.cue?.stance === stance)
    && quote.confidence >= Number($("#confidence").value) - 1e-9
    && (but === "speaker" || state.speaker === null || (quote.speaker ?? "none") === state.speaker);
}

function filtered() {
  const { record } = state;
  $("#least").textContent = `≥ ${percent(Number($("#confidence").value))}`;
  const shown = record.quotes.filter((quote) => passes(quote)).length;
  const all = record.quotes.length;
  $("#found").textContent = shown === all ? t("found", { n: number(all), speakers: number(record.speakers.length) })
    : t("found-some", { n: number(shown), all: number(all) });
  if (state.chosen !== null && !passes(record.quotes[state.chosen])) close();
  article_();
  speakers();
}

/** The article with its marks, and a numbered button at each attribution. */
function article_() {
  const { record } = state;
  const of = (part) => record.quotes.flatMap((quote, n) => (quote.part === part && passes(quote) ? marksOf(quote, n) : []));
  const button = (mark) => (mark.role === "q" && mark.first ? el("button", {
    type: "button", class: "num", id: `quote-${mark.quote}`, data: { quote: mark.quote }, "aria-pressed": String(state.chosen === mark.quote),
    "aria-label": t("number", { n: mark.quote + 1, speaker: name(record.quotes[mark.quote].speaker) }),
  }, String(mark.quote + 1)) : null);
  const title = record.title ? paragraphs(record.title, of("title"), button, "h3") : [];
  const text = paragraphs(record.text, of("text"), button);
  $("#article").replaceChildren(...title, ...(text.length ? text : [el("p", { class: "faint" }, t("empty"))]));
  highlight();
}

function name(id) {
  return state.record.speakers.find((one) => one.id === id)?.name ?? t("nobody");
}

/** Who speaks, with roles and how often; a click shows only theirs. */
function speakers() {
  const { record } = state;
  const count = (id) => record.quotes.filter((quote) => (quote.speaker ?? "none") === id && passes(quote, "speaker")).length;
  const card = (id, one) => el("li", {}, el("button", {
    type: "button", class: "speaker", id: `speaker-${id}`, "aria-pressed": String(state.speaker === id),
    onclick: () => { state.speaker = state.speaker === id ? null : id; filtered(); $(`#speaker-${id}`)?.focus(); },
  }, el("span", { class: "name", lang: "tr" }, one ? one.name : t("nobody")),
  el("span", { class: "count", "aria-label": t("count", { n: count(id) }) }, number(count(id))),
  one ? el("span", { class: "roles faint" }, el("span", { lang: "tr" }, [...one.roles, one.affiliation].filter(Boolean).join(" · ")), one.roles.length || one.affiliation ? " · " : "", named("speaker", one.kind)) : null));
  const cards = record.speakers.map((one) => card(one.id, one));
  if (record.quotes.some((quote) => quote.speaker === null)) cards.push(card("none", null));
  $("#speakers").replaceChildren(...(cards.length ? cards : [el("li", { class: "faint" }, t("nothing"))]));
}

// one place for pointer and keyboard: the innermost attribution under it
function at(target) {
  const holder = target.closest?.("[data-quotes], [data-quote]");
  if (!holder || !$("#article").contains(holder)) return null;
  if (holder.dataset.quote) return Number(holder.dataset.quote);
  const quotes = holder.dataset.quotes.split(" ").filter(Boolean).map(Number);
  const length = (n) => state.record.quotes[n].text.length;
  return quotes.length ? quotes.reduce((a, b) => (length(b) < length(a) ? b : a)) : null;
}

const box = $("#article");
box.addEventListener("click", (event) => { const n = at(event.target); if (n !== null) choose(n, event.target.closest("button") !== null); });
box.addEventListener("pointerover", (event) => highlight(at(event.target)));
box.addEventListener("pointerleave", () => highlight());
box.addEventListener("focusin", (event) => highlight(at(event.target)));
box.addEventListener("focusout", () => highlight());
addEventListener("resize", () => highlight());
addEventListener("scroll", () => highlight(state.over), { passive: true });

/** What is shown while the pointer is over no attribution (text may scroll under it): where the keyboard is, or what was chosen. */
function resting() {
  const held = document.activeElement;
  return (held && box.contains(held) ? at(held) : null) ?? state.chosen;
}

/** Shows which words, source and speaker belong to an attribution, with a line. */
function highlight(n) {
  const over = n ?? resting();
  state.over = over;
  for (const node of document.querySelectorAll(".here")) node.classList.remove("here");
  if (over === null || over === undefined) return connect();
  for (const node of box.querySelectorAll("[data-quotes]")) if (node.dataset.quotes.split(" ").includes(String(over))) node.classList.add("here");
  const from = $(`#quote-${over}`);
  const to = $(`#speaker-${state.record.quotes[over].speaker ?? "none"}`);
  to?.classList.add("here");
  const source = [...box.querySelectorAll(".s.here")][0];
  connect(from, to, source);
}

function choose(n, byButton) {
  if (state.chosen === n) return close();
  state.chosen = n;
  for (const button of box.querySelectorAll(".num")) button.setAttribute("aria-pressed", String(Number(button.dataset.quote) === n));
  const panel = $("#why");
  const title = el("h2", { id: "why-title", tabindex: "-1" }, t("why", { n: n + 1 }));
  panel.replaceChildren(el("div", { class: "bar" }, title, el("button", { type: "button", class: "plain", "aria-label": t("close"), onclick: () => close(true) }, "✕")), ...why(state.record, n),
    ...(state.record.corrections ? corrections(state.record, state.record.quotes[n], kept) : []));
  panel.hidden = false;
  highlight(n);
  if (byButton) title.focus({ preventScroll: true });
}

/** A correction was kept: it takes the place of an earlier one of its sort. */
function kept(correction) {
  const same = (one) => one.quote === correction.quote && one.wrong === correction.wrong;
  state.record.corrections = [...state.record.corrections.filter((one) => !same(one)), correction];
  const n = state.chosen;
  state.chosen = null;
  choose(n, true);
}

function close(back = false) {
  const n = state.chosen;
  state.chosen = null;
  $("#why").hidden = true;
  for (const button of box.querySelectorAll(".num")) button.setAttribute("aria-pressed", "false");
  highlight();
  if (back) $(`#quote-${n}`)?.focus();
}
addEventListener("keydown", (event) => { if (event.key === "Escape" && state.chosen !== null) close(true); });

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => during(button, async () => copy(await copied(button.dataset.copy))));
}

/** What is shown, in a form. */
async function copied(form) {
  const quotes = state.record.quotes.filter((quote) => passes(quote));
  if (form === "text") {
    return quotes.map((quote) => `${name(quote.speaker)}: “${quote.text}”${quote.cue ? ` (${quote.cue.text})` : ""}`).join("\n");
  }
  if (form === "jsonld") {
    const { id, title, text, date, url } = state.record;
    return JSON.stringify(await send("/v1/extract?format=jsonld", { id, title, text, date, url }), null, 2);
  }
  const { why: _, ...record } = state.record;
  return JSON.stringify({ ...record, quotes }, null, 2);
}

/** An id for a text that has none: the same text has the same. */
function idOf(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `page-${hash.toString(16).padStart(16, "0")}`;
}

$("#keep").addEventListener("click", () => during($("#keep"), async () => {
  const { id, title, text, date, url } = state.record;
  const { number: place } = await write("/v1/articles", { id: id ?? idOf(text), title, text, date, url });
  history.pushState(null, "", `/?article=${place}`);
  tell(t("kept"));
  await stored(place);
}));

const article = new URLSearchParams(location.search).get("article");
if (article && document.body.dataset.store === "true") await stored(article);
