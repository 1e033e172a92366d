// Completions as the shells themselves give them; a shell that isn't on this machine is left out.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bashCompletion } from "../../src/command-line/shells/bash.ts";
import { fishCompletion } from "../../src/command-line/shells/fish.ts";
import { completionTable } from "../../src/command-line/shells/table.ts";
import { zshCompletion } from "../../src/command-line/shells/zsh.ts";
import { rules } from "../../src/rules/index.ts";
import { makeRepository } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;
const table = await completionTable();
const scripts = { bash: bashCompletion(table), zsh: zshCompletion(table), fish: fishCompletion(table) };
const { folder } = makeRepository({ "patterns/a b.md": "# A\n", "patterns/c.md": "# C\n", "patternlint.yml": "preset: strict\n" });
for (const [shell, text] of Object.entries(scripts)) writeFileSync(join(folder, ".git", shell), text);
const script = (shell: keyof typeof scripts) => join(folder, ".git", shell);
const titles = rules.map(({ id }) => id).filter((id) => id.startsWith("title"));
const commands = table.commands.flatMap(({ name }) => (name === "" ? [] : [name]));

/** What stands on the line, each word as the shell parts it; what is completed is the last. And a line of candidates. */
const cases: readonly (readonly [line: string, words: readonly string[], candidates: readonly string[]])[] = [
  ["a command", ["expl"], ["explain"]],
  ["a rule behind its command", ["explain", "titl"], titles],
  ["the command's own options", ["rules", "--for"], ["--format"]],
  ["a command behind options and their values", ["--format", "json", "baseline", "--pru"], ["--prune"]],
  ["a value", ["--format", "js"], ["json"]],
  ["a value of a command's option", ["rules", "--format", "p"], ["pretty"]],
  ["a view", ["--show", "in"], ["introduced"]],
  ["a level", ["--fail-on", "n"], ["notice", "never"]],
  ["a preset", ["--preset", "str"], ["strict"]],
  ["a branch", ["--base", "mai"], ["main"]],
  ["a shell", ["completions", "fi"], ["fish"]],
  ["an option behind a path", ["patterns/c.md", "--fix-d"], ["--fix-dry-run"]],
];

describe.runIf(has("bash"))("bash", () => {
  const complete = (...words: string[]) => {
    const list = ["patternlint", ...words].map((word) => `'${word}'`).join(" ");
    const text = `source "$1"; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _patternlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", text, "bash", script("bash")], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.trim().split("\n").sort();
  };

  test.each(cases)("completes %s", (_, words, candidates) => {
    expect(complete(...words)).toEqual([...candidates].sort());
  });

  test("completes what is parted by an equals sign, as readline parts it", () => {
    expect(complete("--format", "=", "js")).toEqual(["json"]);
    expect(complete("--rule", "titl")).toEqual(titles.map((id) => `${id}=`).sort());
    expect(complete("--rule", "title", "=", "e")).toEqual(["error"]);
    expect(complete("--rule", "=", "title", "=", "e")).toEqual(["error"]);
    expect(complete("--rule", "title", "=")).toEqual(["error", "notice", "off", "warning"]);
    expect(complete("--output", "ju")).toEqual(["junit="]);
    expect(complete("--output", "json", "=", "patternl")).toEqual(["patternlint.yml"]);
  });

  test("completes files, folders and all commands", () => {
    expect(complete("patterns/")).toEqual(["patterns/a b.md", "patterns/c.md"]);
    expect(complete("--root", "pat")).toEqual(["patterns"]);
    expect(complete("mv", "patterns/c")).toEqual(["patterns/c.md"]);
    expect(complete("")).toEqual(expect.arrayContaining([...commands, "patterns"]));
    expect(complete("patterns/c.md", "rul")).toEqual([""]);
    expect(complete("rules", "")).toEqual([""]);
  });

  test("neither runs nor hands over unquoted what a branch's name says", () => {
    const { folder: cloned, git } = makeRepository({ "a.md": "# A\n" });
    const blank = "$" + "{IFS}";
    const hostile = [`x$(touch${blank}PWNED)`, "x;id", `x\`touch${blank}PWNED\``, "x'y", 'x"y', "x|y&z", "x>PWNED"];
    for (const name of hostile) git("branch", name);
    const text = `source "$1"; COMP_WORDS=(patternlint --base x); COMP_CWORD=2; _patternlint
      eval "set -- \${COMPREPLY[*]}"; printf '%s\\n' "$@"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", text, "bash", script("bash")], { cwd: cloned, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").sort()).toEqual([...hostile].sort());
    expect(readdirSync(cloned).sort()).toEqual([".git", "a.md"]);
  });

  test("nor what a file's name says, in a bash that can't be told what files are", () => {
    const cloned = makeFolder({ "y;touch PWNED": "", "y$(touch PWNED)": "" });
    const text = `enable -n compopt; PATH=; source "$1"; COMP_WORDS=(patternlint y); COMP_CWORD=1; _patternlint
      eval "set -- \${COMPREPLY[*]}"; printf '%s\\n' "$@"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", text, "bash", script("bash")], { cwd: cloned, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").sort()).toEqual(["y$(touch PWNED)", "y;touch PWNED"]);
  });

  test.runIf(process.platform === "linux" && has("script"))("does so when somebody types, and quotes what has blanks", async () => {
    const typed = await type("bash --norc -i", [
      [`PS1='$'; source '${script("bash")}'; echo rea""dy\n`, "ready"],
      ["patternlint expl\ttitl\t", "patternlint explain title"],
      ["\u0015patternlint --rule=title=err\t", "patternlint --rule=title=error "],
      ["\u0015patternlint patterns/a\t", "patternlint patterns/a\\ b.md "],
      ["\u0015git branch 'y;id'; echo do''ne\n", "done"],
      ["\u0015patternlint --base y\t", "patternlint --base y\\;id "],
      ["\u0015patternlint --base y\\;\t", "patternlint --base y\\;id "],
    ]);
    expect(typed).toBe("all");
  });
});

describe.runIf(has("fish"))("fish", () => {
  const complete = (...words: string[]) => {
    const line = ["patternlint", ...words].join(" ");
    const home = makeFolder({});
    const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", `source $argv[1]; complete -C $argv[2]`, script("fish"), line], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home },
    });
    expect(stderr).toBe("");
    return stdout
      .trim()
      .split("\n")
      .map((row) => row.split("\t")[0] as string)
      .sort();
  };

  test.each(cases)("completes %s", (_, words, candidates) => {
    expect(complete(...words)).toEqual([...candidates].sort());
  });

  test("completes what is parted by an equals sign", () => {
    expect(complete("--format=js")).toEqual(["--format=json"]);
    expect(complete("--rule", "title=e")).toEqual(["title=error"]);
    expect(complete("--rule=title=e")).toEqual(["--rule=title=error"]);
    expect(complete("--output", "ju")).toEqual(["junit="]);
  });

  test("completes files, folders and all commands", () => {
    expect(complete("patterns/c")).toEqual(["patterns/c.md"]);
    expect(complete("--root", "patt")).toEqual(["patterns/"]);
    expect(complete("")).toEqual(expect.arrayContaining(commands));
    expect(complete("patterns/c.md", "rul")).toEqual([""]);
  });
});

describe.runIf(has("zsh") && process.platform === "linux" && has("script"))("zsh", () => {
  test("completes when somebody types", async () => {
    const home = makeFolder({ ".zshrc": "" });
    const start = `PS1='$'; cd '${folder}'; autoload -U compinit; compinit -u -d '${home}/dump'; source '${script("zsh")}'; echo rea""dy\n`;
    const typed = await type(`env ZDOTDIR=${home} zsh -i +Z -o no_prompt_sp`.replace(" +Z", ""), [
      [start, "ready"],
      ["patternlint expl\ttitl\t", "patternlint explain title"],
      ["\u0015patternlint --format js\t", "patternlint --format json "],
      ["\u0015patternlint rules --for\tpr\t", "patternlint rules --format=pretty "],
      ["\u0015patternlint --rule=titl\terr\t", "patternlint --rule=title=error "],
      ["\u0015patternlint --base mai\t", "patternlint --base main "],
      ["\u0015patternlint completions fi\t", "patternlint completions fish "],
      ["\u0015patternlint --output junit=patternl\t", "patternlint --output junit=patternlint.yml "],
    ]);
    expect(typed).toBe("all");
  });
});

/**
 * Types into a shell on a terminal, and waits after each line for what it has to show.
 *
 * @returns "all", or what was shown in place of what was waited for.
 */
async function type(shell: string, lines: readonly (readonly [typed: string, shown: string])[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const child = spawn("script", ["-qfc", `stty cols 200; exec ${shell}`, "/dev/null"], {
    cwd: folder,
    env: { ...process.env, TERM: "dumb", INPUTRC: "/dev/null", HISTFILE: "/dev/null" },
  });
  let seen = "";
  let wake = () => {};
  for (const channel of [child.stdout, child.stderr])
    channel.setEncoding("utf8").on("data", (text: string) => {
      seen += text;
      wake();
    });
  try {
    for (const [typed, shown] of lines) {
      seen = "";
      child.stdin.write(typed);
      const until = Date.now() + PATIENCE;
      while (!plain(seen).includes(shown)) {
        if (Date.now() > until) return `${JSON.stringify(typed)} showed ${JSON.stringify(seen)}`;
        await new Promise<void>((done) => {
          wake = done;
          setTimeout(done, 1000);
        });
      }
    }
    return "all";
  } finally {
    child.kill("SIGKILL");
  }
}

const PATIENCE = 20_000;

/** Without what moves the cursor. */
function plain(text: string): string {
  return text.replaceAll(/\u001b\[[\d;?]*[A-Za-z]|[\u0007\r]/g, "").replaceAll(/.\u0008/g, "");
}

describe("the command", () => {
  const run = capture();

  test.each(["bash", "zsh", "fish"] as const)("prints the script of %s", async (shell) => {
    expect(await run(["completions", shell])).toEqual({ code: 0, out: scripts[shell], err: "" });
  });

  test("says which shells there are", async () => {
    expect((await run(["completions"])).err).toBe("patternlint: `completions` takes the name of one shell. Choose bash, zsh or fish.\n");
    expect((await run(["completions", "zshh"])).err).toBe("patternlint: There are no completions for `zshh`. Did you mean `zsh`?\n");
    expect((await run(["completions", "cmd"])).err).toBe("patternlint: There are no completions for `cmd`. Choose bash, zsh or fish.\n");
  });
});
