// What all pages share: words of the interface, elements, requests, theme, messages.
// Text only ever becomes text: nothing here or elsewhere writes innerHTML.

export const lang = document.documentElement.lang === "en" ? "en" : "tr";
const words = await (await fetch("/assets/words.json")).json();

/** A word of the interface; `{name}` in it is filled from `values`. */
export function t(key, values = {}) {
  const word = words[key]?.[lang] ?? key;
  return word.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

/** The name of a value of a closed set (`direct`, `carried` …) in the interface's language. */
export function named(set, value) {
  const key = `${set}-${value}`;
  return key in words ? t(key) : value;
}

/** An element with attributes, handlers (`onclick`) and children; strings become text. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "data") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export const $ = (selector, from = document) => from.querySelector(selector);

/** Says something to everyone, screen readers too. */
export function tell(text, bad = false) {
  const told = $("#told");
  told.textContent = text;
  told.classList.toggle("bad", bad);
  told.classList.add("on");
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => told.classList.remove("on"), bad ? 9000 : 3500);
}

/** A request that answers JSON; a problem becomes an error with its detail. */
export async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error(t("unreachable"));
  }
  const text = await response.text();
  let value = null;
  try { value = JSON.parse(text); } catch { /* told below */ }
  if (!response.ok) {
    const known = words[`status-${response.status}`] ? t(`status-${response.status}`) : response.statusText;
    throw new Error(value?.detail ? `${known}: ${value.detail}` : known);
  }
  return value;
}

/** The same with a body of JSON. */
export function send(path, value, method = "POST", headers = {}) {
  return ask(path, { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) });
}

/** Runs `work`, says what went wrong, and marks `busy` meanwhile. */
export async function during(busy, work) {
  busy?.setAttribute("aria-busy", "true");
  try {
    return await work();
  } catch (error) {
    tell(error.message, true);
    return undefined;
  } finally {
    busy?.removeAttribute("aria-busy");
  }
}

/** Puts text on the clipboard. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // without a secure address browsers have no clipboard
    const area = el("textarea", { class: "away", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  tell(t("copied"));
}

/** A number as people write it. */
export const number = (value) => new Intl.NumberFormat(lang).format(value);
/** A share as people write it. */
export const percent = (value) => new Intl.NumberFormat(lang, { style: "percent" }).format(value);

/** The parameters behind `#` of the address. */
export const here = () => new URLSearchParams(location.hash.slice(1));

const themes = ["auto", "light", "dark"];
$("#theme").addEventListener("click", () => {
  const root = document.documentElement;
  const next = themes[(themes.indexOf(root.dataset.theme ?? "auto") + 1) % themes.length];
  if (next === "auto") delete root.dataset.theme;
  else root.dataset.theme = next;
  try { localStorage.setItem("dedi-theme", next); } catch { /* for this page only, then */ }
  tell(t(`theme-${next}`));
});

// the other language shows the same place
$("#tongue").addEventListener("click", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set("lang", lang === "tr" ? "en" : "tr");
  location.assign(address);
});
