// Tries the VS Code extension in a real VS Code: code-server, which is VS Code with a browser for a window, driven as a person would.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const versions = { "code-server": "4.139.1", "playwright-core": "1.65.1" };
const port = 8377;
const shots = join("reports", "vscode");

/** What is used of Playwright, which is fetched by this command. */
interface Page {
  goto(address: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string, options?: { delay: number }): Promise<void> };
  locator(selector: string): Locator;
  setDefaultTimeout(milliseconds: number): void;
  waitForTimeout(milliseconds: number): Promise<void>;
}
interface Locator {
  first(): Locator;
  click(): Promise<void>;
  hover(): Promise<void>;
  waitFor(options?: { state?: "attached" | "detached" | "visible" }): Promise<void>;
  allInnerTexts(): Promise<string[]>;
  count(): Promise<number>;
}

export async function tryInEditor(vsix: string): Promise<void> {
  const tools = fetchTools();
  const home = mkdtempSync(join(tmpdir(), "patternlint-editor-"));
  const workspace = join(home, "workspace");
  cpSync(join("examples", "sound"), workspace, { recursive: true });
  const module = join(workspace, "patterns", "design-review.md");
  const sound = readFileSync(module, "utf8");
  writeFileSync(module, sound.replace("<purpose>", "<purpose>\n    Done in <1 hour, undone in <2."));
  mkdirSync(join(home, "data", "User"), { recursive: true });
  const settings = { "workbench.startupEditor": "none", "workbench.secondarySideBar.defaultVisibility": "hidden" };
  writeFileSync(join(home, "data", "User", "settings.json"), JSON.stringify(settings));
  const server = join(tools, "node_modules", "code-server", "out", "node", "entry.js");
  const options = [
    "--auth",
    "none",
    "--bind-addr",
    `127.0.0.1:${port}`,
    "--disable-telemetry",
    "--disable-update-check",
    "--disable-workspace-trust",
  ];
  const folders = ["--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions")];
  const env = { ...process.env, HOME: home };
  execFileSync(process.execPath, [server, ...folders, "--install-extension", resolve(vsix)], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const child = spawn(process.execPath, [server, ...options, ...folders, workspace], { env, stdio: "ignore" });
  mkdirSync(shots, { recursive: true });
  const { chromium } = createRequire(join(tools, "package.json"))("playwright-core");
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    await answers(`http://127.0.0.1:${port}/healthz`);
    const page: Page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    page.setDefaultTimeout(60_000);
    await page.goto(`http://127.0.0.1:${port}/?folder=${workspace}`);
    await page.locator(".monaco-workbench .statusbar-item").first().waitFor();
    await walkThrough(page);
    if (readFileSync(module, "utf8") !== sound.replace("<purpose>", "<purpose>\n    Done in &lt;1 hour, undone in &lt;2."))
      throw new Error("The fix was not saved as it was meant.");
  } finally {
    await browser.close();
    child.kill();
  }
  rmSync(home, { recursive: true, force: true });
  console.log(`In code-server ${versions["code-server"]}: diagnostics, status, lens, graph and a quick fix, as in ${shots}.`);
}

async function walkThrough(page: Page): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: join(shots, `${name}.png`) });
  const command = async (name: string) => {
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").first().waitFor({ state: "visible" });
    await page.keyboard.type(name, { delay: 10 });
    await page.locator(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`).first().click();
  };
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget input").first().waitFor({ state: "visible" });
  await page.keyboard.type("design-review.md", { delay: 20 });
  await page.locator('.quick-input-list .monaco-list-row[aria-label*="design-review.md"]').first().click();

  await page.locator(".view-overlays .squiggly-error").first().waitFor({ state: "attached" });
  await page.locator(".codelens-decoration").first().waitFor();
  await command("Problems: Focus on Problems View");
  await page.locator('.markers-panel-container .monaco-list-row:has-text("xml-character")').first().waitFor();
  await shot("1-diagnostics");

  await page.locator("#status\\.languageStatus, .statusbar-item[id*=languageStatus]").first().hover();
  await page.locator('.hover-language-status:has-text("modules sound")').first().waitFor();
  await shot("2-status");

  await page.locator(".codelens-decoration a").first().click();
  await page.locator(".reference-zone-widget").first().waitFor();
  await shot("3-lens");
  await page.keyboard.press("Escape");

  await page.locator(".view-lines").first().click();
  await command("patternlint: Show the graph around this module");
  await page.locator("iframe.webview").first().waitFor();
  await page.waitForTimeout(3000);
  await shot("4-graph");

  await page.locator('.view-line:has-text("Done in")').first().click();
  await command("Go to Next Problem in Files");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+.");
  await page.locator('.action-widget :text("Fix everything that is safe")').first().waitFor();
  await shot("5-quick-fixes");
  await page.locator('.action-widget .action:has-text("Fix everything that is safe")').first().click();
  await page.locator(".view-overlays .squiggly-error").first().waitFor({ state: "detached" });
  await page.keyboard.press("Control+S");
  await page.waitForTimeout(2000);
  await shot("6-fixed");
}

/** Both tools, where they aren't yet. */
function fetchTools(): string {
  const folder = resolve("node_modules", ".cache", `code-server-${versions["code-server"]}`);
  if (existsSync(join(folder, "node_modules", "code-server", "out", "node", "entry.js"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}

function chromiumPath(): string {
  const found = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
  if (found === undefined) throw new Error("No Chromium was found. Install it (`apt-get install chromium`), or name it in CHROMIUM.");
  return found;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(address).catch(() => undefined))?.ok) return;
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error(`${address} doesn't answer.`);
}
