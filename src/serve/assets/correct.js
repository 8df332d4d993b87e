// Corrections of a kept article: not a quotation, other words, another speaker.
import { $, during, el, send, t, tell } from "./common.js";

/** A request that writes; where a token is needed it is asked for once and kept for this window. */
export async function write(path, value) {
  let token = null;
  try { token = sessionStorage.getItem("dedi-token"); } catch { /* then it is asked for each time */ }
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  try {
    return await send(path, value, "POST", headers);
  } catch (error) {
    if (!error.message.startsWith(t("status-401"))) throw error;
    token = await asked();
    if (!token) throw error;
    const done = await send(path, value, "POST", { authorization: `Bearer ${token}` });
    try { sessionStorage.setItem("dedi-token", token); } catch { /* not kept, then */ }
    return done;
  }
}

/** The token, out of a dialog. */
function asked() {
  const field = el("input", { type: "password", id: "token", autocomplete: "off" });
  const box = el("dialog", { class: "card", "aria-labelledby": "token-title" }, el("form", { method: "dialog" },
    el("h2", { id: "token-title" }, t("token")), el("p", {}, t("token-why")), el("label", { for: "token" }, t("token")), field,
    el("div", { class: "row" }, el("button", { class: "main", value: "yes" }, t("token-use")), el("button", { value: "no" }, t("close")))));
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => box.addEventListener("close", () => { box.remove(); resolve(box.returnValue === "yes" ? field.value.trim() : null); }));
}

/** Where the selected words stand in a part of the article (title or text), in UTF-16 units; null where nothing is selected there. */
function selected(part) {
  const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
  const box = $("#article");
  if (!range || range.collapsed || !box.contains(range.commonAncestorContainer)) return null;
  const place = (node, offset) => {
    const paragraph = (node.nodeType === 1 ? node : node.parentElement).closest("[data-start]");
    if (!paragraph || (paragraph.tagName === "H3") !== (part === "title")) return null;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    const copy = before.cloneContents();
    // the numbers at quotations are none of the text's
    for (const button of copy.querySelectorAll("button")) button.remove();
    return Number(paragraph.dataset.start) + copy.textContent.length;
  };
  const [start, end] = [place(range.startContainer, range.startOffset), place(range.endContainer, range.endOffset)];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The same in code points, as the service counts them. */
const points = (text, at) => [...text.slice(0, at)].length;

/** The part of the panel that takes corrections; `done` is called when one was kept. */
export function corrections(record, quote, done) {
  const keep = (button, value) => during(button, async () => {
    await write("/v1/corrections", { article: record.number, quote: quote.id, ...value });
    tell(t("corrected"));
    done({ quote: quote.id, ...value });
  });
  const known = record.corrections.filter((one) => one.quote === quote.id);
  const speaker = el("input", { type: "text", id: "right-speaker", lang: "tr", autocomplete: "off", list: "known-speakers" });
  const form = el("form", { class: "row" }, el("label", { for: "right-speaker" }, t("right-speaker")), speaker,
    el("datalist", { id: "known-speakers" }, record.speakers.map((one) => el("option", { value: one.name }))), el("button", {}, t("wrong-speaker")));
  form.addEventListener("submit", (event) => { event.preventDefault(); keep(form, { wrong: "speaker", speaker: speaker.value.trim() || null }); });
  let marked = null;
  const words = el("button", { type: "button", data: { wrong: "content" }, onpointerdown: () => { marked = selected(quote.part); }, onclick: (event) => {
    const place = marked ?? selected(quote.part);
    if (!place) return tell(t("select-first"), true);
    const text = quote.part === "title" ? record.title : record.text;
    return keep(event.currentTarget, { wrong: "content", content: { start: points(text, place.start), end: points(text, place.end) } });
  } }, t("wrong-content"));
  const spurious = el("button", { type: "button", data: { wrong: "spurious" }, onclick: (event) => keep(event.currentTarget, { wrong: "spurious" }) }, t("wrong-spurious"));
  return [
    el("h3", {}, t("correct")),
    known.length ? el("p", { class: "kept" }, `${t("kept-corrections")}: `, known.map((one) => t(`wrong-${one.wrong}`) + (one.speaker ? ` → ${one.speaker}` : "")).join("; ")) : null,
    el("div", { class: "row" }, spurious, words), form,
    el("p", { class: "faint" }, t("correct-help"), " ", el("a", { href: "/v1/corrections" }, t("gold"))),
  ].filter(Boolean);
}
