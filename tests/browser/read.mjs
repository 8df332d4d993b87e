// The page "read": paste, examples, files, filters, speakers, why, copying, the keyboard.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hold } from "./support.mjs";

const WORDS = { tr: { direct: "doğrudan", title: "Haberde kim ne demiş?" }, en: { direct: "direct", title: "Who said what in the article?" } };

export async function readFlow({ page, name, lang, view, address, project, shot, sound }) {
  const words = WORDS[lang];
  await page.goto(`${address}/?lang=${lang}`);
  hold((await page.locator("h1").textContent()) === words.title, `${name}: the title is not in ${lang}`);
  hold((await page.locator("html").getAttribute("lang")) === lang, `${name}: lang`);
  await sound("read, empty");

  // paste
  await page.locator("#text").fill(readFileSync(join(project, "examples/liman.txt"), "utf8"));
  await page.locator("#compose button[type=submit]").click();
  await page.locator("#article .num").first().waitFor();
  const all = await page.locator("#article .num").count();
  hold(all >= 10, `${name}: only ${all} quotations are marked`);
  hold((await page.locator("#article .c").count()) > 3 && (await page.locator("#article .s").count()) > 3, `${name}: cues and sources are not marked`);
  hold((await page.locator("#speakers .speaker").count()) >= 4, `${name}: speakers`);
  await shot("read");
  await sound("read, article");

  // a line to the speaker, on hover and on focus
  await page.locator("#quote-2").focus();
  hold((await page.locator("#lines path").count()) === 1, `${name}: no line on focus`);
  hold((await page.locator(".speaker.here, .s.here").count()) > 0, `${name}: the speaker is not shown`);
  if (view === "desktop") {
    await page.locator("#quote-3").hover();
    hold((await page.locator("#lines path").count()) === 1, `${name}: no line on hover`);
  }

  // why, by the keyboard
  await page.locator("#quote-2").focus();
  await page.keyboard.press("Enter");
  await page.locator("#why:not([hidden])").waitFor();
  hold((await page.locator("#why code").first().textContent()).length > 2, `${name}: no construction`);
  hold((await page.locator("#why .steps li").count()) > 0, `${name}: not how the speaker was found`);
  await page.locator("#why details summary").last().click();
  await page.locator("#why .example").first().waitFor();
  await shot("why");
  await sound("read, why");
  await page.keyboard.press("Escape");
  hold(await page.locator("#why").isHidden(), `${name}: Escape does not close`);
  hold(await page.locator("#quote-2").evaluate((node) => node === document.activeElement), `${name}: the focus does not go back`);

  // filters
  await page.locator("[name=kind][value=direct]").uncheck();
  const indirect = await page.locator("#article .num").count();
  hold(indirect > 0 && indirect < all, `${name}: the filter of kinds shows ${indirect} of ${all}`);
  await page.locator("[name=kind][value=direct]").check();
  await page.locator("#confidence").fill("0.95");
  const sure = await page.locator("#article .num").count();
  hold(sure > 0 && sure < all, `${name}: the threshold shows ${sure} of ${all}`);
  await page.locator("#confidence").fill("0");
  await page.locator("#stance").selectOption({ index: 1 });
  hold((await page.locator("#article .num").count()) < all, `${name}: the filter of stances`);
  await page.locator("#stance").selectOption({ index: 0 });
  const first = page.locator("#speakers .speaker").first();
  await first.click();
  const theirs = await page.locator("#article .num").count();
  hold(theirs > 0 && theirs < all, `${name}: only theirs: ${theirs} of ${all}`);
  hold((await page.locator("#speaker-0").getAttribute("aria-pressed")) === "true", `${name}: the speaker is not pressed`);
  await page.locator("#speaker-0").click();
  hold((await page.locator("#article .num").count()) === all, `${name}: all again`);

  // copies
  await page.locator("[data-copy=text]").click();
  await page.locator("#told.on").waitFor();
  hold((await page.evaluate(() => navigator.clipboard.readText())).includes("Nihal Saraçoğlu: “"), `${name}: the copy as text`);
  await page.locator("[data-copy=json]").click();
  await page.waitForTimeout(100);
  hold(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).quotes.length === all, `${name}: the copy as JSON`);

  await page.locator("[data-copy=jsonld]").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("schema.org"));

  // examples and files
  await page.locator("[data-example='bulten.jsonl']").click();
  await page.locator("#pager:not([hidden])").waitFor();
  await page.locator("#next").click();
  await page.waitForFunction(() => document.querySelector("#article").textContent.includes("Selda Akın"));
  await page.locator("#file").setInputFiles(join(project, "examples/sayfa.html"));
  await page.waitForFunction(() => document.querySelector("#article").textContent.includes("Leyla Sarıca"));
  hold(await page.locator("#pager").isHidden(), `${name}: the pager stays`);

  // theme
  await page.locator("#theme").click();
  hold((await page.locator("html").getAttribute("data-theme")) === "light", `${name}: the theme does not change`);
  await sound("read, light");
  await page.locator("#theme").click();
  await page.waitForTimeout(50);
  await sound("read, dark");
  await page.locator("#theme").click();

  // the other language, at the same place
  await page.locator("#tongue").click();
  await page.waitForFunction((before) => document.documentElement.lang !== before, lang);
}
