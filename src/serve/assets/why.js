// Why an attribution was found, in words: construction, cue, speaker, the grammar's own lines.
import { $, ask, el, named, percent, t } from "./common.js";
import { example } from "./marks.js";

/** The parts of the panel for one attribution of a record. */
export function why(record, n) {
  const quote = record.quotes[n];
  const speaker = record.speakers.find((one) => one.id === quote.speaker);
  const how = record.why?.[n];
  const facts = [
    [t("speaker"), speaker ? el("strong", { lang: "tr" }, speaker.name) : el("em", {}, t("nobody"))],
    [t("resolution"), named("resolution", quote.resolution)],
    [t("kind"), named("kind", quote.kind)],
    [t("confidence"), percent(quote.confidence)],
    quote.cue ? [t("cue"), el("span", {}, el("span", { class: "c", lang: "tr" }, quote.cue.text), " → ",
      el("a", { href: `/grammar#entry=${encodeURIComponent(quote.cue.lemma)}`, lang: "tr" }, quote.cue.lemma),
      ` (${named("stance", quote.cue.stance)})`)] : [t("cue"), t("no-cue")],
    quote.source ? [t("source"), el("span", { class: "s", lang: "tr" }, quote.source.text)] : null,
    [t("construction"), el("a", { href: `/grammar#pattern=${encodeURIComponent(quote.pattern)}` }, el("code", {}, quote.pattern))],
  ].filter(Boolean);
  const grammar = el("div", {});
  const parts = [
    el("blockquote", { lang: "tr" }, quote.text),
    el("dl", { class: "facts" }, facts.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
  ];
  if (how) {
    parts.push(el("p", { class: "faint", lang: "en" }, how.note));
    if (how.speaker.length) parts.push(el("h3", {}, t("how-speaker")), el("ol", { class: "steps", lang: "en" }, how.speaker.map((step) => el("li", {}, step))));
    if (how.elements) parts.push(el("h3", {}, t("elements")), el("p", { class: "mono elements" }, how.elements));
    const others = [...how.others.map((name) => [name, t("stands-later")]), ...how.refused.map((one) => [one.pattern, one.reason])];
    if (others.length) parts.push(el("details", {}, el("summary", {}, t("others", { n: others.length })),
      el("ul", {}, others.map(([name, reason]) => el("li", {}, el("code", {}, name), ` ${reason}`)))));
  }
  const open = el("details", {}, el("summary", {}, t("grammar-lines")), grammar);
  open.addEventListener("toggle", () => { if (open.open && !grammar.childNodes.length) lines(quote, grammar); });
  parts.push(open);
  return parts;
}

/** The entry and the construction as they stand in the grammar. */
async function lines(quote, into) {
  into.replaceChildren(el("p", {}, t("loading")));
  const wanted = [ask(`/v1/grammar/pattern?offsets=utf16&id=${encodeURIComponent(quote.pattern)}`)];
  if (quote.cue) wanted.push(ask(`/v1/grammar/entry?offsets=utf16&lemma=${encodeURIComponent(quote.cue.lemma)}`));
  const found = (await Promise.allSettled(wanted)).filter((one) => one.status === "fulfilled").map((one) => one.value);
  into.replaceChildren(...(found.length ? found.flatMap(written) : [el("p", {}, t("status-404"))]));
}

/** An entry of the grammar with its examples. */
export function written(entry) {
  const examples = entry.examples.map((one) => el("li", { class: `example ${one.sign}` },
    el("span", { class: "sign", role: "img", "aria-label": t(`sign-${one.sign}`), title: t(`sign-${one.sign}`) }, { found: "+", nothing: "−", gap: "?" }[one.sign]), " ", example(one)));
  return [
    el("p", { class: "faint" }, el("code", {}, `grammar/${entry.file}:${entry.at}`)),
    el("pre", { tabindex: "0", role: "group", "aria-label": t("source-lines") }, entry.source),
    el("ul", { class: "list" }, examples),
  ];
}

export const panel = () => $("#why");
