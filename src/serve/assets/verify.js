// The page "verify": a quotation in, the verdict with its sources and the words that differ out.
import { $, during, el, percent, send, t } from "./common.js";
import { said } from "./said.js";

const form = $("#verify");

/** Words of both versions: those asked about that the source has not are struck, those of the source that are missing underlined. */
function differences(pieces) {
  return el("p", { class: "difference", lang: "tr" }, pieces.flatMap((piece) => {
    if (piece.change === "equal") return [piece.said, " "];
    const parts = [piece.quoted ? el("del", {}, piece.quoted) : "", piece.quoted && piece.said ? " " : "", piece.said ? el("ins", { class: piece.marked ? "marked" : "" }, piece.said) : ""];
    return [el("span", { class: "changed" }, parts), " "];
  }));
}

async function verify() {
  const quote = $("#quote").value.trim();
  if (!quote) return;
  const query = new URLSearchParams({ quote });
  const speaker = $("#speaker").value.trim();
  if (speaker) query.set("speaker", speaker);
  history.replaceState(null, "", `?${query}`);
  const answer = await during(form, () => send("/v1/verify", { quote, speaker: speaker || null }));
  if (!answer) return;
  const box = $("#verdict");
  box.hidden = false;
  box.replaceChildren(
    el("h2", {}, t(`verdict-${answer.verdict}`)),
    el("p", { class: "faint" }, t(`verdict-${answer.verdict}-why`)),
    ...answer.sources.map((source) => el("section", { class: "source" },
      el("h3", {}, t(`verdict-${source.verdict}`), " ", el("span", { class: "tag" }, percent(source.share))),
      source.differences.some((piece) => piece.change !== "equal") ? [differences(source.differences), el("p", { class: "faint small" }, t("difference-key"))] : "",
      el("ul", { class: "hits" }, said(source, source.person ? el("a", { href: `/speaker?id=${source.person}`, lang: "tr" }, source.speaker) : el("span", { lang: "tr" }, source.speaker ?? t("nobody")))))));
  box.focus({ preventScroll: false });
}

form.addEventListener("submit", (event) => { event.preventDefault(); verify(); });
const query = new URLSearchParams(location.search);
if (query.has("quote")) {
  $("#quote").value = query.get("quote");
  $("#speaker").value = query.get("speaker") ?? "";
  await verify();
}
