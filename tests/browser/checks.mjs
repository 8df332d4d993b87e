// The flows of the pages, in both languages, on a desktop and a phone. `node checks.mjs BINARY PROJECT [SHOTS]` writes pictures to SHOTS.
import { join } from "node:path";
import { VIEWS, browser, faults, hold, serve, sound, watched } from "./support.mjs";
import { hostile } from "./hostile.mjs";
import { readFlow } from "./read.mjs";
import { grammarFlow } from "./grammar.mjs";
import { store, storeFlow } from "./store.mjs";

const [binary, project, shots] = process.argv.slice(2);
const begun = Date.now();
const chrome = await browser();
const shot = (page, name) => (shots ? page.screenshot({ path: join(shots, `${name}.png`), fullPage: true }) : undefined);

for (const [view, options] of Object.entries(VIEWS)) {
  for (const lang of ["tr", "en"]) {
    for (const scheme of lang === "tr" ? ["light"] : ["dark"]) {
      const name = `${view}-${lang}`;
      // a store of its own, as corrections stay
      const kept = store(binary, project);
      const served = await serve(binary, ["--db", kept.file]);
      const page = await watched(chrome.context, served.address, name, { ...options, colorScheme: scheme, locale: lang });
      const asked = { page, name, lang, view, address: served.address, project, binary, shot: (what) => shot(page, `${name}-${what}`), sound: (what) => sound(page, `${name} ${what}`) };
      for (const flow of [readFlow, grammarFlow, storeFlow, api]) {
        try {
          await flow(asked);
        } catch (error) {
          hold(false, `${name}: ${flow.name}: ${error.message.split("\n").slice(0, 4).join(" ")}`);
          await shot(page, `${name}-fault`);
        }
      }
      await page.context().close();
      await served.stop();
      kept.remove();
    }
  }
}
const served = await serve(binary);
await hostile({ chrome: chrome.context, address: served.address });
await chrome.close();
await served.stop();
if (faults.length) {
  console.error(`   ${faults.length} faults in the pages`);
  process.exit(1);
}
console.log(`   all flows, in two languages and two widths: ${((Date.now() - begun) / 1000).toFixed(0)} s`);

async function api({ page, address, name, lang, shot, sound }) {
  await page.goto(`${address}/api?lang=${lang}`);
  await page.locator("#operations section").first().waitFor();
  hold((await page.locator("#operations h2 code").allTextContents()).includes("POST /v1/extract"), `${name}: no /v1/extract in the reference`);
  await shot("api");
  await sound("api");
}
