// Tries the recipes of docs/other-systems.md, as the page has them, with the tools that they are for: pre-commit where the machine
// has it, husky, lefthook and gitlab-ci-local from the npm registry. Each installs its hook in a real repository, and git commits.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const project = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "patternlint-hooks-"));
const page = readFileSync(join(project, "docs", "other-systems.md"), "utf8");
const recipe = (file: string) => {
  const found = new RegExp(`\`\`\`\\w+\\n((?:#!.*\\n)?# ${file.replaceAll(".", "\\.")}\\n[^]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/other-systems.md has no ${file}.`);
  return found;
};
const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const env = {
  ...process.env,
  HOME: folder,
  PRE_COMMIT_HOME: join(folder, "pre-commit"),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
  npm_config_cache: execFileSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).trim(),
  LEFTHOOK_VERBOSE: "0",
};
writeFileSync(
  join(folder, "gitconfig"),
  '[user]\n  name = a\n  email = a@b.c\n[init]\n  defaultBranch = main\n[protocol "file"]\n  allow = always\n',
);
const [tarball = ""] = run("npm", ["pack", "--silent", "--pack-destination", folder], project).split("\n");

const module = "patterns/release.md";
const sound = readFileSync(join(project, "examples", "sound", module), "utf8");
const broken = sound.replace("<purpose>", "<purpose>\n    Done in <1 hour.");

if (!process.env.ONLY_GITLAB)
  for (const [name, setUp] of Object.entries({
    "pre-commit": setUpPreCommit,
    husky: setUpHusky,
    lefthook: setUpLefthook,
    "no tool": setUpHook,
  })) {
    if (name === "pre-commit" && spawnSync("pre-commit", ["--version"]).error) {
      console.log("pre-commit isn't here: not tried (`apt-get install pre-commit`).");
      continue;
    }
    const repository = join(folder, name.replace(" ", "-"));
    cpSync(join(project, "examples", "sound"), repository, { recursive: true });
    writeFileSync(join(repository, ".gitignore"), "node_modules\n");
    run("git", ["init", "--quiet"], repository);
    setUp(repository);
    tryCommits(name, repository);
    console.log(`${name}: commits what is sound, refuses what is broken, whatever isn't staged.`);
  }
tryGitlab();
rmSync(folder, { recursive: true, force: true });

function tryCommits(name: string, repository: string): void {
  const write = (text: string) => writeFileSync(join(repository, module), text);
  const head = () => spawnSync("git", ["rev-parse", "HEAD"], { cwd: repository, encoding: "utf8" }).stdout;
  /** Whether git commits, and that it is a finding of ours when it doesn't. */
  const commit = (what: string, wanted: "commits" | "refuses", rule = "xml-character") => {
    const before = head();
    const { status, stdout, stderr } = spawnSync("git", ["commit", "-m", what], { cwd: repository, env, encoding: "utf8" });
    const said = stdout + stderr;
    const done = status === 0 && head() !== before ? "commits" : said.includes(rule) && head() === before ? "refuses" : "fails otherwise";
    if (done !== wanted) throw new Error(`${name}, ${what}: ${done}, and not ${wanted}. ${said}`);
  };
  const stage = (...paths: string[]) => run("git", ["add", ...paths], repository);
  stage("-A");
  commit("everything is sound", "commits");
  write(broken);
  stage(module);
  commit("a broken module", "refuses");
  write(sound);
  commit("broken, and mended only on disk", "refuses");
  write(sound.replace("The same steps", "Those same steps"));
  stage(module);
  write(broken);
  commit("sound, and broken only on disk", "commits");
  if (readFileSync(join(repository, module), "utf8") !== broken) throw new Error(`${name}: what isn't staged has changed.`);
  write(sound);
  stage(module);
  commit("back to what it was", "commits");
  run("git", ["rm", "--quiet", "patterns/design-review.md"], repository);
  commit("a deletion that leaves references behind", "refuses", "change-module-removed");
}

/** The package as users install it, from its tarball. */
function installPackage(repository: string, ...others: string[]): void {
  writeFileSync(join(repository, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "--save-dev", "--no-audit", "--no-fund", "--silent", join(folder, tarball), ...others], repository);
}

function put(repository: string, file: string): void {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), recipe(file), { mode: 0o755 });
}

function setUpPreCommit(repository: string): void {
  // A clone of this repository as a release has it: what is committed, with the dist/ at hand.
  const tool = join(folder, "tool");
  run("git", ["clone", "--quiet", project, tool], folder);
  for (const name of ["dist", ".pre-commit-hooks.yaml"]) {
    rmSync(join(tool, name), { recursive: true, force: true });
    cpSync(join(project, name), join(tool, name), { recursive: true });
  }
  run("git", ["add", "-A"], tool);
  run("git", ["commit", "--quiet", "--allow-empty", "-m", "Release"], tool);
  run("git", ["tag", `v${version}`], tool);
  put(repository, ".pre-commit-config.yaml");
  const config = join(repository, ".pre-commit-config.yaml");
  writeFileSync(
    config,
    readFileSync(config, "utf8")
      .replace(/repo: \S+/, `repo: ${tool}`)
      .replace(/rev: \S+/, `rev: v${version}`),
  );
  run("pre-commit", ["install"], repository);
}

function setUpHusky(repository: string): void {
  installPackage(repository, "husky@9.1.7");
  run("npx", ["husky", "init"], repository);
  put(repository, ".husky/pre-commit");
}

function setUpLefthook(repository: string): void {
  installPackage(repository, "lefthook@2.2.2");
  put(repository, "lefthook.yml");
  run("npx", ["lefthook", "install"], repository);
}

function setUpHook(repository: string): void {
  installPackage(repository);
  put(repository, ".git/hooks/pre-commit");
}

/** The job of .gitlab-ci.yml, run as it is, in a clone with a branch that breaks a module. */
function tryGitlab(): void {
  if (spawnSync("rsync", ["--version"]).error) {
    console.log("GitLab: not tried, because gitlab-ci-local needs rsync (`apt-get install rsync`).");
    return;
  }
  const origin = join(folder, "gitlab-origin");
  const repository = join(folder, "gitlab");
  cpSync(join(project, "examples", "sound"), origin, { recursive: true });
  // On this machine, not in the image; npx finds the package that was packed. The rest is the page's.
  const ours = recipe(".gitlab-ci.yml")
    .replace(/^ +image: .*\n/m, "")
    .replace("npx --yes patternlint@1", `npx --yes --package=${join(folder, tarball)} patternlint`);
  writeFileSync(join(origin, ".gitlab-ci.yml"), ours);
  for (const args of [
    ["init", "--quiet"],
    ["add", "-A"],
    ["commit", "--quiet", "-m", "Base"],
  ])
    run("git", args, origin);
  run("git", ["clone", "--quiet", origin, repository], folder);
  run("git", ["switch", "--quiet", "-c", "change"], repository);
  writeFileSync(join(repository, module), broken);
  run("git", ["commit", "--quiet", "-am", "Change"], repository);
  const tool = ["exec", "--yes", "--package=gitlab-ci-local@4.75.1", "--", "gitlab-ci-local"];
  const variables = ["CI_PIPELINE_SOURCE=merge_request_event", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main"].flatMap((one) => [
    "--variable",
    one,
  ]);
  const { stdout, stderr } = spawnSync("npm", [...tool, ...variables], { cwd: repository, env, encoding: "utf8" });
  const report = join(repository, "gl-code-quality-report.json");
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  const names = found?.map((one: { readonly check_name: string }) => one.check_name).join(" ");
  if (names !== "change-version xml-character" || !/FAIL +1\b/.test(stdout + stderr))
    throw new Error(`gitlab-ci-local: ${JSON.stringify(found)} ${stdout} ${stderr}`);
  console.log(
    "GitLab: the file fits GitLab's schema; the job compares with its target, fails for what it introduces, and leaves the report.",
  );
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
