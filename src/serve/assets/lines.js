// The line from a quotation to its speaker: over the page, in nobody's way.
import { $ } from "./common.js";

const SVG = "http://www.w3.org/2000/svg";

function node(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const seen = (box) => box && box.width > 0 && box.bottom > 0 && box.top < innerHeight;

/** Draws from the number of a quotation to its speaker's card, or to the words that name the speaker where the card is not in view. */
export function connect(from, card, source) {
  const svg = $("#lines");
  if (!svg) return;
  svg.replaceChildren();
  const frame = svg.parentElement.getBoundingClientRect();
  const start = from?.getBoundingClientRect();
  const beside = card?.getBoundingClientRect();
  const named = source?.getBoundingClientRect();
  const end = seen(beside) ? beside : named;
  if (!start || !end) return;
  svg.setAttribute("width", frame.width);
  svg.setAttribute("height", frame.height);
  const x = (value) => value - frame.left;
  const y = (value) => value - frame.top;
  const aside = end === beside && beside.left > start.right;
  const a = [x(start.left + start.width / 2), y(start.top + start.height / 2)];
  const b = aside ? [x(end.left), y(end.top + end.height / 2)] : [x(end.left + end.width / 2), y(end.top > start.top ? end.top : end.bottom)];
  const bend = aside ? `C ${a[0] + (b[0] - a[0]) * 0.6} ${a[1]} ${b[0] - (b[0] - a[0]) * 0.3} ${b[1]}` : `Q ${(a[0] + b[0]) / 2} ${Math.min(a[1], b[1]) - 14}`;
  svg.append(node("path", { d: `M ${a[0]} ${a[1]} ${bend} ${b[0]} ${b[1]}` }), node("circle", { cx: b[0], cy: b[1], r: 4 }));
}
