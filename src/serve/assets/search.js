// The page "search": words in the store, narrowed by who, when, where and how.
import { $, ask, during, el, named, number, t } from "./common.js";
import { said } from "./said.js";

const STANCES = ["neutral", "claim", "denial", "question", "answer", "demand", "promise", "warning", "admission", "criticism", "emphasis", "hearsay"];
const form = $("#search");
const fill = (id, set, values) => $(`#${id}`).replaceChildren(el("option", { value: "" }, t("all")), ...values.map((value) => el("option", { value }, named(set, value))));
fill("stance", "stance", STANCES);
fill("kind", "kind", ["direct", "indirect", "mixed"]);
let page = 0;

/** What is asked for, out of the form and into the address, so that a search can be kept and sent. */
function asked() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) query.set(name, value);
  if (page) query.set("page", page);
  return query;
}

async function search(push = true) {
  const query = asked();
  if (push) history.pushState(null, "", `?${query}`);
  if (![...query.keys()].length) return;
  const found = await during(form, () => ask(`/v1/search?${query}`));
  if (!found) return;
  $("#counted").textContent = found.hits.length ? t(found.some ? "hits-some" : "hits-page", { from: number(page * found.size + 1), to: number(page * found.size + found.hits.length), all: number(found.total) }) : t("no-hits");
  $("#hits").replaceChildren(...found.hits.map((hit) => said(hit, hit.person ? el("a", { href: `/speaker?id=${hit.person}`, lang: "tr" }, hit.speaker) : el("span", { lang: "tr" }, hit.speaker ?? t("nobody")))));
  $("#pager").hidden = page === 0 && !found.more;
  $("#before").disabled = page === 0;
  $("#next").disabled = !found.more;
  $("#which").textContent = t("page-n", { n: number(page + 1) });
}

function fromAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) if (field.name) field.value = query.get(field.name) ?? "";
  page = Number(query.get("page") ?? 0);
  search(false);
}

form.addEventListener("submit", (event) => { event.preventDefault(); page = 0; search(); });
for (const [id, step] of [["before", -1], ["next", 1]]) {
  $(`#${id}`).addEventListener("click", async () => { page += step; await search(); $("#hits").scrollIntoView(); });
}
addEventListener("popstate", fromAddress);
fromAddress();
