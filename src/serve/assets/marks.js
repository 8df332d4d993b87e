// A text with marks: cut where any mark begins or ends, so that marks may nest and overlap.
import { el } from "./common.js";

/** Pieces of `text` from `from` to `to`: `[start, end, marks that cover it]`, in order. */
export function pieces(marks, from, to) {
  const cuts = new Set([from, to]);
  const near = marks.filter((mark) => mark.start < to && mark.end > from);
  for (const mark of near) {
    if (mark.start > from) cuts.add(mark.start);
    if (mark.end < to) cuts.add(mark.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, n) => {
    const end = places[n + 1];
    return [start, end, near.filter((mark) => mark.start <= start && mark.end >= end)];
  });
}

/** The paragraphs of a text with its marks; `before(mark)` may give an element to stand before where a mark begins. */
export function paragraphs(text, marks, before = () => null, tag = "p") {
  const out = [];
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let first = 0;
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    if (line.trim()) {
      // marks are in order: those that end before this line are behind us, but for long ones
      while (first < sorted.length && sorted[first].end <= at) first += 1;
      const here = [];
      for (let n = first; n < sorted.length && sorted[n].start < end; n += 1) if (sorted[n].end > at) here.push(sorted[n]);
      out.push(el(tag, { data: { start: at } }, inline(text, here, at, end, before)));
    }
    at = end + 1;
  }
  return out;
}

/** The marked pieces of one line. */
export function inline(text, marks, from = 0, to = text.length, before = () => null) {
  return pieces(marks, from, to).flatMap(([start, end, covering]) => {
    const begins = covering.filter((mark) => mark.start === start).map(before);
    const words = text.slice(start, end);
    if (!covering.length) return [words];
    const roles = [...new Set(covering.map((mark) => mark.role))];
    const edges = [
      covering.some((mark) => mark.start === start) ? "begins" : "",
      covering.some((mark) => mark.end === end) ? "ends" : "",
    ];
    const quotes = [...new Set(covering.map((mark) => mark.quote).filter((quote) => quote !== undefined))];
    return [...begins, el("span", { class: [...roles, ...edges].filter(Boolean).join(" "), data: { quotes: quotes.join(" ") } }, words)];
  });
}

/** Marks of an example of the grammar, as it comes from the service. */
export function example(one) {
  const role = { content: "q", cue: "c", source: "s" };
  const marks = one.marks.map((mark) => ({ start: mark.start, end: mark.end, role: role[mark.role] }));
  return el("span", { lang: "tr" }, inline(one.text, marks));
}

/** Marks of an attribution in a part of an article. */
export function marksOf(quote, n) {
  const marks = quote.content.map((span, piece) => ({ ...span, role: "q", quote: n, first: piece === 0 }));
  if (quote.cue) marks.push({ start: quote.cue.start, end: quote.cue.end, role: "c", quote: n });
  if (quote.source) marks.push({ start: quote.source.start, end: quote.source.end, role: "s", quote: n });
  return marks;
}
