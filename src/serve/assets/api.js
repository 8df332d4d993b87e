// The reference of the API, drawn from the OpenAPI document.
import { $, ask, during, el, t } from "./common.js";

const into = $("#operations");

/** A schema on one line, the names of others as links. */
function type(schema) {
  if (!schema) return "";
  if (schema.$ref) {
    const name = schema.$ref.split("/").pop();
    return el("a", { href: `#schema-${name}` }, name);
  }
  if (schema.oneOf || schema.allOf || schema.anyOf) {
    const parts = schema.oneOf ?? schema.anyOf ?? schema.allOf;
    const sign = schema.allOf ? " + " : " | ";
    return el("span", {}, parts.flatMap((part, n) => (n ? [sign, type(part)] : [type(part)])));
  }
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const name = [].concat(schema.type ?? "object").join(" | ");
  if (schema.items) return el("span", {}, "[", type(schema.items), "]");
  return name;
}

function fields(schema) {
  const parts = schema.allOf ?? [schema];
  const rows = parts.flatMap((part) => Object.entries(part.properties ?? {}).map(([name, field]) => {
    const must = (part.required ?? []).includes(name);
    return el("tr", {}, el("th", { scope: "row" }, el("code", {}, name), must ? "" : el("span", { class: "faint" }, " ?")),
      el("td", {}, el("code", {}, type(field))), el("td", {}, field.description ?? ""));
  }));
  const values = parts.flatMap((part) => part.enum ?? (part.oneOf ?? []).flatMap((one) => one.enum ?? []));
  const others = parts.filter((part) => part.$ref).flatMap((part) => ["+ ", type(part), " "]);
  return [
    values.length ? el("p", {}, el("code", {}, values.map((value) => JSON.stringify(value)).join(" | "))) : null,
    others.length ? el("p", {}, others) : null,
    rows.length ? el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("fields") }, el("table", {}, el("tbody", {}, rows))) : null,
  ];
}

function operation(path, method, about) {
  const parameters = (about.parameters ?? []).map((one) => el("tr", {},
    el("th", { scope: "row" }, el("code", {}, one.name), one.required ? "" : el("span", { class: "faint" }, " ?")),
    el("td", {}, el("code", {}, type(one.schema))), el("td", {}, one.description ?? "")));
  const bodies = Object.entries(about.requestBody?.content ?? {}).map(([media, one]) => el("li", {}, el("code", {}, media), " ", type(one.schema)));
  const answers = Object.entries(about.responses).map(([status, one]) => el("tr", {},
    el("th", { scope: "row" }, status), el("td", {}, one.description),
    el("td", {}, Object.entries(one.content ?? {}).flatMap(([media, body]) => [el("code", {}, media), " ", type(body.schema)]))));
  return el("section", { class: "card", id: about.operationId },
    el("h2", {}, el("code", {}, `${method.toUpperCase()} ${path}`)),
    el("p", {}, about.summary ?? ""), about.description ? el("p", { class: "faint" }, about.description) : null,
    parameters.length ? [el("h3", {}, t("query")), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("query") }, el("table", {}, el("tbody", {}, parameters)))] : null,
    bodies.length ? [el("h3", {}, t("body")), el("ul", {}, bodies)] : null,
    el("h3", {}, t("answers")), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("answers") }, el("table", {}, el("tbody", {}, answers))));
}

await during(into, async () => {
  const document = await ask("/v1/openapi.json");
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => operation(path, method, about)));
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) =>
    el("section", { id: `schema-${name}` }, el("h3", {}, name), schema.description ? el("p", { class: "faint" }, schema.description) : null, fields(schema)));
  into.replaceChildren(...operations, el("section", { class: "card" }, el("h2", {}, t("schemas")), schemas));
  if (location.hash) $(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
});
