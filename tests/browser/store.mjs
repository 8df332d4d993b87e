// The pages over a store: search, a speaker, verify, a permalink, corrections and the gold they become.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hold } from "./support.mjs";

/** A store of a few articles; gives its file and how to remove it. */
export function store(binary, project) {
  const folder = mkdtempSync(join(tmpdir(), "dedi-store-"));
  const file = join(folder, "q.db");
  execFileSync(binary, ["store", "init", "--db", file], { stdio: "ignore" });
  execFileSync(binary, ["store", "add", "--db", file, join(project, "tests/browser/store.jsonl"), join(project, "examples/liman.txt")], { stdio: "ignore" });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const WORDS = { tr: { altered: "Değiştirilmiş", verbatim: "Aynen söylenmiş" }, en: { altered: "Altered", verbatim: "Said in these words" } };

export async function storeFlow({ page, name, lang, address, binary, shot, sound }) {
  // search
  await page.goto(`${address}/search?lang=${lang}`);
  await page.locator("#q").fill("AĞAÇLARI");
  await page.locator("#search button[type=submit]").click();
  await page.locator("#hits .hit").first().waitFor();
  hold((await page.locator("#hits .hit").count()) >= 2, `${name}: search finds too little`);
  hold((await page.locator("#hits .q").first().textContent()).startsWith("ağaç"), `${name}: the words that were looked for are not marked`);
  await shot("search");
  await sound("search");
  await page.locator("#stance").selectOption("denial");
  await page.locator("#search button[type=submit]").click();
  await page.waitForFunction(() => !document.querySelector("#hits .hit"));
  await page.locator("#stance").selectOption("");
  await page.locator("#q").fill("\"(' OR 1=1 -- ağaç");
  await page.locator("#speaker").fill("Karaca");
  await page.locator("#from").fill("2025-02-01");
  await page.locator("#search button[type=submit]").click();
  await page.locator("#hits .hit").first().waitFor();
  // nothing of an article becomes markup
  await page.goto(`${address}/search?q=sahil`);
  await page.locator("#hits .hit").first().waitFor();
  hold((await page.evaluate(() => document.querySelectorAll("#hits img, #hits script, #hits svg, #hits b").length)) === 0, `${name}: a hit became markup`);

  // a speaker
  await page.goto(`${address}/speaker`);
  await page.locator("#q").fill("kara");
  await page.locator("#people a", { hasText: "Sevda Karaca" }).click();
  await page.locator(".plot rect").first().waitFor();
  hold((await page.locator("h1").textContent()) === "Sevda Karaca", `${name}: the speaker's name`);
  hold((await page.locator(".hit").count()) >= 8, `${name}: the speaker's statements`);
  hold((await page.locator("table th", { hasText: "Ulaştırma Bakanı" }).count()) === 1, `${name}: roles over time`);
  await shot("speaker");
  await sound("speaker");

  // verify
  await page.goto(`${address}/verify`);
  await page.locator("#quote").fill("Tek bir ağaç kesilmeyecek.");
  await page.locator("#speaker").fill("Sevda Karaca");
  await page.locator("#verify button[type=submit]").click();
  await page.locator("#verdict h2").waitFor();
  hold((await page.locator("#verdict h2").textContent()) === WORDS[lang].verbatim, `${name}: ${await page.locator("#verdict h2").textContent()} for what was said`);
  await page.locator("#quote").fill("Tek bir çiçek bile kesilmeyecek.");
  await page.locator("#verify button[type=submit]").click();
  await page.locator("#verdict del").first().waitFor();
  hold((await page.locator("#verdict h2").textContent()) === WORDS[lang].altered, `${name}: ${await page.locator("#verdict h2").textContent()} for what was altered`);
  await shot("verify");
  await sound("verify");

  // a permalink, by a source of the verdict
  await page.locator("#verdict .hit a[href^='/?article=']").first().click();
  await page.locator("#why:not([hidden])").waitFor();
  hold((await page.locator("#permalink").getAttribute("href")).startsWith("/?article="), `${name}: no permalink`);

  // corrections: not a quotation, other words, another speaker
  await page.locator("#why button[data-wrong=spurious]").click();
  await page.locator("#why .kept").waitFor();
  await page.evaluate(() => {
    const node = [...document.querySelectorAll("#article .q")].find((one) => one.textContent.length > 8).firstChild;
    getSelection().setBaseAndExtent(node, 0, node, 7);
  });
  await page.locator("#why button[data-wrong=content]").click();
  await page.waitForFunction(() => (document.querySelector("#why .kept")?.textContent.match(/;/g) ?? []).length === 1);
  await page.locator("#right-speaker").fill("Okan <b>Türe</b>");
  await page.locator("#why form button").click();
  await page.waitForFunction(() => (document.querySelector("#why .kept")?.textContent.match(/;/g) ?? []).length === 2);
  hold((await page.locator("#why .kept b").count()) === 0, `${name}: a correction became markup`);
  await shot("correct");
  await sound("correct");
  const gold = await (await page.request.get(`${address}/v1/corrections`)).text();
  const file = join(mkdtempSync(join(tmpdir(), "dedi-gold-")), "gold.jsonl");
  writeFileSync(file, gold);
  const scored = execFileSync(binary, ["eval", file, "--bootstrap", "0"], { encoding: "utf8" });
  hold(gold.includes("\"attributions\"") && scored.includes("direct"), `${name}: the corrections are no gold`);

  // an article is kept
  await page.goto(`${address}/`);
  await page.locator("[data-example='soylesi.txt']").click();
  await page.locator("#keep").click();
  await page.waitForURL(/article=\d+/);
  await page.locator("#permalink:not([hidden])").waitFor();
}
