// An attribution of the store in a list.
import { el, named, t } from "./common.js";
import { inline } from "./marks.js";

/** Marks in code points as marks in UTF-16 units. */
function utf16(text, marks) {
  const points = [...text];
  const at = (place) => points.slice(0, place).join("").length;
  return marks.map((mark) => ({ start: at(mark.start), end: at(mark.end), role: "q" }));
}

/** What was said, with a link to its place. */
export function said(one, speaker = null) {
  return el("li", { class: "hit" },
    el("blockquote", { lang: "tr" }, one.marks ? inline(one.text, utf16(one.text, one.marks)) : one.text),
    one.before || one.after ? el("p", { class: "faint small around", lang: "tr" }, one.before ?? "", el("strong", {}, " … "), one.after ?? "") : "",
    el("p", { class: "faint" }, speaker ? [speaker, " · "] : "", one.day ? [el("time", { datetime: one.day }, one.day), " · "] : "", one.outlet ? `${one.outlet} · ` : "",
      named("kind", one.kind), one.occurrences > 1 ? ` · ${t("times", { n: one.occurrences })}` : "", one.stance && one.stance !== "neutral" ? ` · ${named("stance", one.stance)}` : "", " · ",
      el("a", { href: `/?article=${one.article}#quote=${encodeURIComponent(one.quote)}`, lang: "tr" }, one.title)));
}
