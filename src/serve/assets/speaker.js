// The people of the store, and one of them: what they said over time, as what, where, and what was repeated most.
import { $, ask, during, el, named, number, t } from "./common.js";
import { said } from "./said.js";

const SVG = "http://www.w3.org/2000/svg";
const into = $("#person");
const id = new URLSearchParams(location.search).get("id");

function shape(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Every month from the first to the last. */
function months(timeline) {
  const known = timeline.map((one) => one.month).filter(Boolean);
  if (!known.length) return [];
  const [first, last] = [known[0], known[known.length - 1]].map((month) => month.split("-").map(Number));
  const out = [];
  for (let [year, month] = first; year < last[0] || (year === last[0] && month <= last[1]); month === 12 ? (year += 1, month = 1) : (month += 1)) {
    out.push(`${year}-${String(month).padStart(2, "0")}`);
  }
  return out;
}

/** A bar for each month, neutral below, the other stances above it in a pattern of their own. */
function plot(timeline) {
  const all = months(timeline);
  if (!all.length) return el("p", { class: "faint" }, t("no-dates"));
  const of = (month, plain) => timeline.filter((one) => one.month === month && ((one.stance ?? "neutral") === "neutral") === plain).reduce((sum, one) => sum + one.count, 0);
  const bars = all.map((month) => [month, of(month, true), of(month, false)]);
  const most = Math.max(...bars.map(([, plain, other]) => plain + other));
  const [width, height, foot, left] = [720, 190, 24, 34];
  const step = (width - left) / all.length;
  const y = (count) => (height - foot) * (1 - count / most) + 4;
  const every = Math.ceil(all.length / 9);
  const label = t("timeline-label", { n: number(bars.reduce((sum, [, a, b]) => sum + a + b, 0)), from: all[0], to: all[all.length - 1] });
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height + 6}`, role: "img", "aria-label": label, class: "plot" });
  svg.append(shape("line", { x1: left, x2: width, y1: y(0), y2: y(0), class: "axis" }), shape("text", { x: left - 6, y: y(0), "text-anchor": "end" }, "0"), shape("text", { x: left - 6, y: y(most) + 9, "text-anchor": "end" }, number(most)));
  bars.forEach(([month, plain, other], n) => {
    const x = left + n * step + Math.min(step * 0.15, 4);
    const wide = Math.max(1, step - 2 * Math.min(step * 0.15, 4));
    const title = shape("title", {}, `${month}: ${number(plain + other)}`);
    svg.append(shape("g", {}, title,
      shape("rect", { x, y: y(plain), width: wide, height: Math.max(0, y(0) - y(plain)), class: "plain" }),
      shape("rect", { x, y: y(plain + other), width: wide, height: Math.max(0, y(plain) - y(plain + other)), class: "other" })));
    if (n % every === 0) svg.append(shape("text", { x: x + wide / 2, y: height, "text-anchor": "middle" }, month));
  });
  const rows = bars.filter(([, a, b]) => a + b).map(([month, plain, other]) => el("tr", {}, el("th", { scope: "row" }, month), el("td", {}, number(plain)), el("td", {}, number(other))));
  return el("div", {}, svg, el("p", { class: "faint" }, el("span", { class: "key plain" }), ` ${named("stance", "neutral")} `, el("span", { class: "key other" }), ` ${t("other-stances")}`),
    el("details", {}, el("summary", {}, t("as-table")), el("table", {}, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("month")), el("th", { scope: "col" }, named("stance", "neutral")), el("th", { scope: "col" }, t("other-stances")))), el("tbody", {}, rows))));
}

function list(people) {
  $("#people").replaceChildren(...people.map((one) => el("li", {}, el("a", { class: "button speaker", href: `/speaker?id=${one.id}` },
    el("span", { class: "name", lang: "tr" }, one.name), el("span", { class: "count", "aria-label": t("count", { n: number(one.quotes) }) }, number(one.quotes)),
    el("span", { class: "roles faint" }, `${named("speaker", one.kind)} · ${t("articles", { n: number(one.articles) })}`)))));
  if (!people.length) $("#people").replaceChildren(el("li", { class: "faint" }, t("no-hits")));
}

async function person(page) {
  const one = await during(into, () => ask(`/v1/speakers/${encodeURIComponent(id)}?page=${page}`));
  if (!one) return;
  document.title = `${one.name} · dedi`;
  const span = (role) => (role.first ? (role.first === role.last ? role.first : `${role.first} – ${role.last}`) : "");
  into.replaceChildren(
    el("h1", { lang: "tr" }, one.name),
    el("p", { class: "lead" }, `${named("speaker", one.kind)} · ${t("count", { n: number(one.attributions) })} · ${t("articles", { n: number(one.articles) })}`),
    one.names.length > 1 ? el("p", {}, `${t("names")}: `, el("span", { lang: "tr" }, one.names.join(", "))) : "",
    el("section", { class: "card" }, el("h2", {}, t("timeline")), plot(one.timeline)),
    el("div", { class: "columns halves" },
      el("section", { class: "card" }, el("h2", {}, t("roles")), one.roles.length ? el("table", {}, el("tbody", {}, one.roles.map((role) => el("tr", {}, el("th", { scope: "row", lang: "tr" }, role.role), el("td", {}, span(role)), el("td", {}, number(role.articles)))))) : el("p", { class: "faint" }, t("none"))),
      el("section", { class: "card" }, el("h2", {}, t("outlets")), el("table", {}, el("tbody", {}, one.outlets.map((outlet) => el("tr", {}, el("th", { scope: "row" }, outlet.name ?? t("unknown")), el("td", {}, number(outlet.count)))))))),
    one.repeated.length ? el("section", { class: "card" }, el("h2", {}, t("repeated")), el("ol", { class: "hits" }, one.repeated.map((again) => el("li", { class: "hit" }, el("blockquote", { lang: "tr" }, again.text), el("p", { class: "faint" }, t("times", { n: number(again.count) })))))) : "",
    el("section", { class: "card" }, el("h2", {}, t("newest")), el("ol", { class: "hits" }, one.quotes.map((quote) => said(quote))),
      el("div", { class: "row" }, page > 0 ? el("button", { type: "button", onclick: () => person(page - 1) }, `← ${t("previous")}`) : "", one.more ? el("button", { type: "button", onclick: () => person(page + 1) }, `${t("next")} →`) : "")));
}

if (id) await person(0);
else if ($("#find")) {
  const find = async () => {
    const found = await during(into, () => ask(`/v1/speakers?q=${encodeURIComponent($("#q").value)}`));
    if (found) list(found.speakers);
  };
  let waiting;
  $("#q").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 200); });
  $("#find").addEventListener("submit", (event) => { event.preventDefault(); find(); });
  await find();
}
