// The page "grammar": entries and constructions with their examples, and what they make of a sentence.
import { $, ask, during, el, here, named, number, percent, send, t } from "./common.js";
import { inline, marksOf } from "./marks.js";
import { written } from "./why.js";

const grammar = await during($("#entries"), () => ask("/v1/grammar"));

/** Lower case as Turkish has it, so that `İ` and `I` are found. */
const folded = (text) => text.toLocaleLowerCase("tr");

/** How often one is met: in the examples, and in the store where there is one. */
const met = (one) => [t("hits", { n: number(one.hits) }), ...(one.quotes === null ? [] : [t("hits-store", { n: number(one.quotes) })])].join(" · ");

function list() {
  const sort = $("#sort").value;
  const word = folded($("#word").value.trim());
  const all = sort === "pattern"
    ? grammar.patterns.map((one) => ({ key: "pattern", id: one.id, about: `${named("kind", one.kind)} · ${percent(one.confidence)} · ${met(one)}`, note: one.note }))
    : grammar.entries.filter((one) => one.part === sort).map((one) => ({ key: "entry", id: one.lemma, about: `${named("stance", one.stance)} · ${one.frames.join(" ")} · ${met(one)}`, note: "" }));
  const found = all.filter((one) => !word || folded(`${one.id} ${one.note} ${one.about}`).includes(word));
  $("#counted").textContent = t("counted", { n: number(found.length), all: number(all.length) });
  $("#entries").replaceChildren(...found.map((one) => el("li", {},
    el("a", { href: `#${one.key}=${encodeURIComponent(one.id)}` }, el("strong", one.key === "entry" ? { lang: "tr" } : {}, one.id)),
    " ", el("span", { class: "faint" }, one.about), one.note ? el("div", { class: "faint small", lang: "en" }, one.note) : null)));
}

async function show() {
  const asked = here();
  const key = ["entry", "pattern"].find((name) => asked.has(name));
  if (asked.has("sentence")) { $("#sentence").value = asked.get("sentence"); attempt(); }
  if (!key) return;
  const id = asked.get(key);
  const into = $("#entry");
  const one = await during(into, () => ask(`/v1/grammar/${key}?offsets=utf16&${key === "entry" ? "lemma" : "id"}=${encodeURIComponent(id)}`));
  if (!one) return;
  const forms = one.forms?.length ? el("details", {}, el("summary", {}, t("forms", { n: number(one.forms.reduce((sum, group) => sum + group.forms.length, 0)) })),
    el("dl", { class: "facts" }, one.forms.flatMap((group) => [el("dt", { lang: "en" }, group.said), el("dd", { lang: "tr" }, group.forms.join(", "))]))) : null;
  into.replaceChildren(el("h2", { lang: key === "entry" ? "tr" : null }, id),
    el("p", {}, one.note ? el("span", { lang: "en" }, one.note) : `${t(one.part)} · ${named("stance", one.stance)}`, " ", el("span", { class: "tag" }, met(one))),
    ...written(one), ...(forms ? [forms] : []));
  if (matchMedia("(max-width: 54rem)").matches) into.scrollIntoView();
}

async function attempt() {
  const tried = await during($("#try"), () => send("/v1/grammar/try?offsets=utf16", { sentence: $("#sentence").value }));
  if (!tried) return;
  const marks = tried.record.quotes.flatMap(marksOf);
  const speakers = tried.record.quotes.map((quote) => {
    const speaker = tried.record.speakers.find((one) => one.id === quote.speaker);
    return el("li", {}, el("span", { lang: "tr" }, speaker?.name ?? t("nobody")), " · ", named("kind", quote.kind), " · ", percent(quote.confidence), " · ", el("a", { href: `#pattern=${encodeURIComponent(quote.pattern)}` }, quote.pattern));
  });
  const cues = tried.cues.map((cue) => el("tr", {}, el("th", { scope: "row" }, el("span", { class: "c", lang: "tr" }, cue.text)),
    el("td", {}, cue.lemma ? el("a", { href: `#entry=${encodeURIComponent(cue.lemma)}`, lang: "tr" }, cue.lemma) : t("no-list")), el("td", { lang: "en" }, cue.form), el("td", {}, cue.frames.join(" "))));
  $("#tried").replaceChildren(
    el("p", { class: "article sentence", lang: "tr" }, inline(tried.text, marks)),
    tried.record.quotes.length ? el("ul", {}, speakers) : el("p", {}, t("nothing")),
    cues.length ? el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("cues") }, el("table", {}, el("caption", {}, t("cues")), el("tbody", {}, cues))) : el("p", { class: "faint" }, t("no-cues")),
    ...tried.places.map((place, n) => placed(tried.text, place, n)));
}

/** A place where speech could be reported: its elements, and what was tried there. */
function placed(text, place, n) {
  const line = (one) => el("li", {}, el("span", { class: "tag" }, t(`outcome-${one.outcome}`)), " ", el("a", { href: `#pattern=${encodeURIComponent(one.pattern)}` }, one.pattern),
    one.reason ? el("span", { class: "faint" }, ` ${one.outcome === "failed" ? t("needs") : ""} `, el("code", {}, one.reason), one.outcome === "failed" ? ` ${one.found ? t("stands", { words: one.found }) : t("edge")}` : "") : "");
  const told = place.attempts.filter((one) => one.outcome !== "failed");
  const failed = place.attempts.filter((one) => one.outcome === "failed");
  return el("section", { class: "place" },
    el("h3", {}, `${n + 1}. `, el("span", { class: place.accepted ? "q" : "", lang: "tr" }, text.slice(place.start, place.end))),
    el("p", { class: "mono elements" }, place.elements),
    told.length ? el("ul", { class: "list" }, told.map(line)) : null,
    place.speaker.length ? el("ol", { class: "steps", lang: "en" }, place.speaker.map((step) => el("li", {}, step))) : null,
    failed.length ? el("details", {}, el("summary", {}, t("failed", { n: number(failed.length) })), el("ul", { class: "list" }, failed.map(line))) : null);
}

$("#try").addEventListener("submit", (event) => { event.preventDefault(); attempt(); });
$("#narrow").addEventListener("submit", (event) => event.preventDefault());
$("#word").addEventListener("input", list);
$("#sort").addEventListener("change", list);
addEventListener("hashchange", show);
if (grammar) {
  if (here().has("entry")) $("#sort").value = grammar.entries.find((one) => one.lemma === here().get("entry"))?.part ?? "verb";
  list();
  await show();
}
