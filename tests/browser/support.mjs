// A service, a browser, and what must hold on every page: no word on the console, no request that fails or goes elsewhere, no
// finding of axe.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Starts the service; gives its address and how to stop it. */
export async function serve(binary, args = []) {
  const child = spawn(binary, ["serve", "--quiet", "--bind", "127.0.0.1:0", ...args], { stdio: ["ignore", "inherit", "pipe"] });
  const lines = createInterface({ input: child.stderr });
  const address = await new Promise((resolve, reject) => {
    lines.on("line", (line) => { const found = line.match(/http:\/\/\S+/); if (found) resolve(found[0]); else console.error(line); });
    child.on("exit", (code) => reject(new Error(`the service ended with ${code}`)));
  });
  return { address, stop: () => new Promise((resolve) => { child.removeAllListeners("exit"); child.on("exit", resolve); child.kill("SIGTERM"); }) };
}

export async function browser() {
  const profile = mkdtempSync(join(tmpdir(), "dedi-chromium-"));
  const context = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return { context, close: async () => { await context.close(); rmSync(profile, { recursive: true, force: true }); } };
}

export const VIEWS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

export const faults = [];

export function hold(holds, what) {
  if (!holds) {
    faults.push(what);
    console.error(`   ✗ ${what}`);
  }
}

/** A page that is watched. `name` stands before what is found. */
export async function watched(chrome, address, name, options, expected = []) {
  const context = await chrome.newContext({ ...options, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !expected.some((one) => message.text().includes(one))) hold(false, `${name}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => hold(false, `${name}: ${error.message}`));
  page.on("dialog", (dialog) => { hold(false, `${name}: a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => hold(request.url().startsWith(address) || request.url().startsWith("data:"), `${name}: foreign request ${request.url()}`));
  // whoever leaves a page breaks off what it was still loading: that alone is no fault
  page.on("requestfailed", (request) => hold(request.failure()?.errorText === "net::ERR_ABORTED", `${name}: failed request ${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400 && !expected.includes(response.status())) hold(false, `${name}: ${response.status()} ${response.url()}`);
  });
  return page;
}

/** Holds the page against axe and against its own width. */
export async function sound(page, name) {
  const results = await page.evaluate(`(() => { ${axe}; return axe.run(document, { resultTypes: ["violations"] }); })()`);
  for (const finding of results.violations) {
    hold(false, `${name}: axe: ${finding.id}: ${finding.help}: ${finding.nodes.slice(0, 3).map((node) => `${node.target} ${node.any[0]?.message ?? ""}`).join("; ")}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  hold(wide <= 0, `${name}: ${wide} px wider than the window`);
}
