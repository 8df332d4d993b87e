// Articles that would like to be markup. Nothing of them may become an element, run, or be fetched.
import { VIEWS, hold, sound, watched } from "./support.mjs";

const EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script><svg/onload=alert(3)>";
const TEXTS = [
  `${EVIL} Bakan Ayla <b>Demirkan</b>, “${EVIL} Yarın geliyoruz.” dedi.`,
  `Ayla Demirkan<script>alert(4)</script>, “Yarın geliyoruz.” dedi.\n\n“</p></article><h1>kalın</h1>” diyen Ayla Demirkan, javascript:alert(5) dedi.`,
  `“{{=main}} {{skip}} \${alert(6)}” dedi Ayla Demirkan. \u202e“ters”\u202c dedi Ayla Demirkan. \u0000\u0007“a\u0300\u0301\u0302” dedi.`,
  `<style>*{display:none}</style><link rel=stylesheet href=//evil.example/x.css><base href=//evil.example/>“Yarın” dedi Ayla Demirkan.`,
  "“".repeat(2000) + " dedi Ayla Demirkan. " + "<".repeat(500),
];

export async function hostile({ chrome, address }) {
  const name = "hostile";
  const page = await watched(chrome, address, name, VIEWS.desktop);
  for (const [n, text] of TEXTS.entries()) {
    for (const body of [text, null]) {
      await page.goto(`${address}/?lang=tr`);
      if (body) {
        await page.locator("#text").fill(body);
        await page.locator("#compose button[type=submit]").click();
      } else {
        const line = JSON.stringify({ text, title: `${EVIL} “Yarın” dedi Ayla`, id: EVIL, url: "javascript:alert(7)", date: EVIL });
        await page.locator("#file").setInputFiles({ name: "a.jsonl", mimeType: "text/plain", buffer: Buffer.from(line) });
      }
      await page.locator("#article > *").first().waitFor();
      for (const number of (await page.locator("#article .num").all()).slice(0, 3)) {
        await number.click();
        await page.keyboard.press("Escape");
      }
      const made = await page.evaluate(() => document.querySelectorAll("#result img, #result script, #result style, #result link, #result b, #result svg svg, #result h1, #result base, [onerror], [onload]").length);
      hold(made === 0, `${name} ${n}: ${made} elements were made of a text`);
      const shown = await page.evaluate(() => {
        const copy = document.querySelector("#article").cloneNode(true);
        for (const number of copy.querySelectorAll("button")) number.remove();
        return copy.textContent;
      });
      hold(shown.includes(text.split("\n")[0].trim().slice(0, 60)), `${name} ${n}: the text is not shown as it is`);
    }
    await page.goto(`${address}/grammar?lang=en#sentence=${encodeURIComponent(text.slice(0, 300).replace(/[{}\\]/g, ""))}`);
    await page.locator("#tried > *").first().waitFor();
    hold((await page.evaluate(() => document.querySelectorAll("#tried img, #tried script, #tried style, #tried b").length)) === 0, `${name} ${n}: the sentence became markup`);
  }
  await sound(page, name);
  await page.context().close();
}
