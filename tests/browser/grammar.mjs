// The page "grammar": browsing, an entry, a sentence.
import { hold } from "./support.mjs";

export async function grammarFlow({ page, name, lang, address, shot, sound }) {
  await page.goto(`${address}/grammar?lang=${lang}`);
  await page.locator("#entries a").first().waitFor();
  await sound("grammar");
  await page.locator("#sort").selectOption("verb");
  await page.locator("#word").fill("İLERİ SÜR");
  hold((await page.locator("#entries li").count()) >= 0, `${name}: narrowing`);
  await page.locator("#word").fill("demek");
  await page.locator("#entries a", { hasText: /^demek$/ }).click();
  await page.locator("#entry .example").first().waitFor();
  hold((await page.locator("#entry h2").textContent()) === "demek", `${name}: the entry`);
  hold((await page.locator("#entry .example .q").count()) > 0, `${name}: the examples have no marks`);
  await page.locator("#sentence").fill("Bakan Ayla Demirkan, “Yarın geliyoruz.” dedi.");
  await page.locator("#try button").click();
  await page.locator("#tried .place").first().waitFor();
  hold((await page.locator("#tried .sentence .q").textContent()) === "Yarın geliyoruz.", `${name}: the sentence`);
  hold((await page.locator("#tried table tr").count()) >= 1, `${name}: the cues`);
  await page.locator("#tried details summary").first().click();
  await shot("grammar");
  await sound("grammar, tried");
}
