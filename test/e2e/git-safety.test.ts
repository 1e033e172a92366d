// What a stranger's files can't do through git: run a program, send a request, stand in for the repository, or hang us.
// Each program of theirs would leave a mark.
import { execFile, execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { type GitRepository, makeRepository, runGit } from "./git-repository.ts";
import { makeFolder, type Outcome, plainEnvironment, project, runCli } from "./process.ts";
import { runStep } from "./step.ts";
import { edit, openWorld, soundModules, type World } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const broken = edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same");
const posix = describe.skipIf(process.platform === "win32");

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A file that a stranger's program makes, and the command that makes it. */
function makeMark() {
  const mark = join(makeFolder({}), "mark");
  return { command: `touch ${mark}; env >${mark}.env; false`, exists: () => existsSync(mark) };
}

function comparedWith({ stdout }: Outcome): string | undefined {
  return (JSON.parse(stdout) as { comparison?: { base: { commit: string } } }).comparison?.base.commit;
}

posix("a folder that looks like a repository and is committed as files", () => {
  const inTeam = Object.fromEntries(Object.entries(sound).map(([path, text]) => [`teams/design/${path}`, text]));

  /** Points its main at an object that isn't there, and names a program that is to bring it. */
  function lookAlike(command: string): Record<string, string> {
    return {
      "teams/design/HEAD": "ref: refs/heads/main\n",
      "teams/design/refs/heads/main": "1".repeat(40),
      "teams/design/objects/x": "x",
      "teams/design/config": `[core]
\trepositoryformatversion = 1
\tbare = true
\tfsmonitor = "${command}"
[extensions]
\tpartialClone = origin
[remote "origin"]
\tpromisor = true
\turl = /any/repo
\tuploadpack = "${command}"
`,
    };
  }

  test("runs nothing, and is not asked for the base", () => {
    const mark = makeMark();
    const repository = makeRepository({ ...inTeam, ...lookAlike(mark.command) });
    const found = runCli(["--root", "teams/design", "--base", "main", "--format", "json"], repository.folder);
    expect(mark.exists()).toBe(false);
    expect([found.status, comparedWith(found)]).toEqual([0, repository.main()]);
    expect(runCli(["--base", "main"], join(repository.folder, "teams/design")).status).toBe(0);
    expect(runCli(["teams/design"], repository.folder).status).toBe(0);
    expect(mark.exists()).toBe(false);
  });

  test("runs nothing in the action, which has a token", () => {
    const mark = makeMark();
    const repository = makeRepository({ ...inTeam, ...lookAlike(mark.command) });
    const step = runStep(repository.folder, { root: "teams/design", base: "main", token: "secret" });
    expect(mark.exists()).toBe(false);
    expect(step.outputs.verdict).toBe("success");
  });

  test("doesn't stand in for the repository, though it has objects and a main of its own", () => {
    const repository = makeRepository(inTeam);
    const real = repository.main();
    const fake = makeRepository({ "teams/design/patterns/release.md": broken });
    write(repository.folder, { "teams/design/patterns/release.md": broken });
    for (const part of ["HEAD", "objects", "refs", "config"])
      cpSync(join(fake.folder, ".git", part), join(repository.folder, "teams/design", part), { recursive: true });
    const found = runCli(["--root", "teams/design", "--base", "main", "--format", "json"], repository.folder);
    expect(comparedWith(found)).toBe(real);
    expect(found.status).toBe(1);
  });
});

posix("a .git whose configuration a stranger wrote, as in an archive", () => {
  /** A repository whose last but one commit lacks a file's content, which is promised by an address. */
  function promising(command: string, address: string): GitRepository {
    const repository = makeRepository({ ...sound, [release]: broken, ".gitattributes": "*.md filter=f diff=f merge=f\n" });
    const blob = repository.git("rev-parse", `main:${release}`);
    repository.commit("main", { [release]: sound[release] as string });
    rmSync(join(repository.folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    for (const [key, value] of [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "origin"],
      ["remote.origin.promisor", "true"],
      ["remote.origin.url", address],
      ["remote.origin.uploadpack", command],
      ["remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"],
      ["core.sshCommand", command],
      ["core.gitProxy", command],
      ["protocol.allow", "always"],
      ["protocol.ext.allow", "always"],
    ] as const)
      repository.git("config", key, value);
    return repository;
  }

  /** The same, with everything else in git's configuration that names a program (git-config). */
  function hostile(command: string, address: string): GitRepository {
    const repository = promising(command, address);
    const program = makeFolder({ run: `#!/bin/sh\n${command}\n` });
    chmodSync(join(program, "run"), 0o755);
    const run = join(program, "run");
    mkdirSync(join(program, "hooks"));
    for (const hook of ["post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc", "fsmonitor-watchman"])
      symlinkSync(run, join(program, "hooks", hook));
    cpSync(join(program, "hooks"), join(repository.folder, ".git/hooks"), { recursive: true });
    for (const [key, value] of [
      ["core.fsmonitor", run],
      ["core.hooksPath", join(program, "hooks")],
      ["core.askPass", run],
      ["core.pager", run],
      ["core.editor", run],
      ["core.alternateRefsCommand", run],
      ["credential.helper", run],
      ["filter.f.clean", run],
      ["filter.f.smudge", run],
      ["filter.f.process", run],
      ["filter.f.required", "true"],
      ["diff.f.textconv", run],
      ["diff.f.command", run],
      ["diff.external", run],
      ["merge.f.driver", run],
      ["gpg.program", run],
      ["log.showSignature", "true"],
      ["alias.ls-files", `!${run}`],
      ["alias.cat-file", `!${run}`],
      ...["ls-files", "ls-tree", "cat-file", "rev-parse", "merge-base"].map((name) => [`pager.${name}`, run]),
    ] as const)
      runGit(repository.folder, "config", key as string, value as string);
    return repository;
  }

  const addresses = [
    ["a path", () => "/any/repo"],
    ["a file", () => "file:///any/repo"],
    ["ssh", () => "ssh://127.0.0.1/any"],
    ["ssh, in short", () => "127.0.0.1:any"],
    ["git", () => "git://127.0.0.1/any"],
    ["a program", (command: string) => `ext::sh -c ${command.replaceAll(" ", "% ")}`],
  ] as const;

  /** Of a git as old as a runner of one's own may have, which knows no GIT_NO_LAZY_FETCH (it came with 2.39.4 and 2.45). */
  function oldGit(): Readonly<Record<string, string>> {
    const real = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();
    const folder = makeFolder({ git: `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec ${real} "$@"\n` });
    chmodSync(join(folder, "git"), 0o755);
    return { PATH: `${folder}${delimiter}${process.env.PATH}` };
  }

  test.each(
    addresses.flatMap(([name, address]) => [[name, "this git", {}, address] as const, [name, "an old git", oldGit(), address] as const]),
  )("contents that are promised from %s are not fetched, with %s", (_, __, env, address) => {
    const mark = makeMark();
    const { folder } = promising(mark.command, address(mark.command));
    const found = runCli(["--base", "HEAD~1"], folder, env);
    const nowhere = runCli(["--base", "2".repeat(40)], folder, env);
    expect(mark.exists()).toBe(false);
    expect([found.status, nowhere.status]).toEqual([2, 2]);
  });

  test("no program that it names runs", () => {
    const mark = makeMark();
    const { folder } = hostile(mark.command, "/any/repo");
    expect(runCli([], folder).status).toBe(0);
    expect(runCli(["--base", "HEAD"], folder).status).toBe(0);
    runCli(["--base", "HEAD~1"], folder);
    expect(mark.exists()).toBe(false);
  });

  test("no request is sent over http either", async () => {
    const requests: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url);
      response.writeHead(404).end();
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { folder } = promising("true", `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
    const cli = join(project, "dist", "cli.js");
    for (const env of [{}, oldGit()])
      await promisify(execFile)(process.execPath, [cli, "--base", "HEAD~1"], { cwd: folder, env: { ...plainEnvironment(), ...env } }).catch(
        () => {},
      );
    await new Promise((done) => server.close(done));
    expect(requests).toEqual([]);
  });

  test.each([
    ["commondir", "/dev/zero"],
    ["objects/info/alternates", "/dev/zero"],
    ["info/grafts", "/dev/zero"],
    ["refs/heads/main", "/dev/zero"],
    ["refs/heads/deep/er", "a pipe"],
    ["HEAD", "a pipe"],
    ["config", "a pipe"],
    ["index", "a pipe"],
    ["shallow", "a pipe"],
    ["info/exclude", "a pipe"],
  ])("a .git in which %s is %s: git is not started on it", (file, what) => {
    const { folder } = makeRepository(sound);
    const path = join(folder, ".git", file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    if (what === "a pipe") spawnSync("mkfifo", [path]);
    else symlinkSync(what, path);
    const { status, stderr } = runCli(["--base", "main"], folder);
    expect(stderr).toContain(`.git/${file} is not a regular file`);
    expect(status).toBe(2);
    // Without a base, files are found by walking.
    expect(runCli([], folder).status).toBe(0);
  });

  test.each(["", "patterns"])("a pipe called .gitignore above what is linted is not waited for, and that is told (%j)", (folder) => {
    const repository = makeRepository(sound);
    spawnSync("mkfifo", [join(repository.folder, folder, ".gitignore")]);
    const { status, stderr } = runCli(["--root", folder || "."], repository.folder);
    expect(stderr).toContain(`Files are found without git: ${join(repository.folder, folder, ".gitignore")} is not a regular file.`);
    expect(stderr).not.toContain("seconds");
    expect(status).not.toBe(3);
  });

  test("nothing runs in the action either, which fetches from the runner's own server", async () => {
    const mark = makeMark();
    const world = await openWorld();
    const refs = world.push({ [release]: broken });
    const workspace = world.repository.checkout(refs.merge);
    const repository = hostile(mark.command, `ext::sh -c ${mark.command.replaceAll(" ", "% ")}`);
    for (const part of ["config", "hooks"])
      cpSync(join(repository.folder, ".git", part), join(workspace, ".git", part), { recursive: true });
    const step = await world.lint({ workspace });
    await world.close();
    expect(mark.exists()).toBe(false);
    expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    expect(world.server.requests).toEqual([]);
  });
});

posix("what git gets", () => {
  /** A git that writes down how it was called, then does what it is told. */
  function spy() {
    const real = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();
    const folder = makeFolder({});
    writeFileSync(join(folder, "git"), `#!/bin/sh\n{ printf '%s\\n' "$*"; env; echo ----; } >>${folder}/calls\nexec ${real} "$@"\n`);
    chmodSync(join(folder, "git"), 0o755);
    const calls = () =>
      readFileSync(join(folder, "calls"), "utf8")
        .split("----\n")
        .filter((call) => call !== "")
        .map((call) => {
          const [args = "", ...env] = call.trim().split("\n");
          return { args, names: env.map((line) => line.slice(0, line.indexOf("="))), env };
        });
    return { env: { PATH: `${folder}${delimiter}${process.env.PATH}` }, calls };
  }

  const ours = ["GIT_ALLOW_PROTOCOL", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_GRAFT_FILE", "GIT_LITERAL_PATHSPECS", "GIT_NO_LAZY_FETCH"];
  const others = [
    "GIT_OPTIONAL_LOCKS",
    "GIT_TERMINAL_PROMPT",
    "HOME",
    "LC_ALL",
    "PATH",
    "PWD",
    "OLDPWD",
    "SHLVL",
    "TMPDIR",
    "XDG_CONFIG_HOME",
    "_",
  ];

  const secrets = {
    INPUT_X: "1",
    ACTIONS_RUNTIME_TOKEN: "1",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "1",
    NPM_TOKEN: "1",
    NODE_OPTIONS: "--no-warnings",
    GIT_DIR: "/nowhere",
    GIT_WORK_TREE: "/nowhere",
    GIT_INDEX_FILE: "/nowhere",
    GIT_OBJECT_DIRECTORY: "/nowhere",
    GIT_NAMESPACE: "x",
    GIT_SSH_COMMAND: "false",
    GIT_ASKPASS: "false",
    GIT_EXTERNAL_DIFF: "false",
    GIT_TRACE: "/nowhere",
    GIT_ALLOW_PROTOCOL: "ext:file",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.fsmonitor",
    GIT_CONFIG_VALUE_0: "false",
    GIT_CONFIG_PARAMETERS: "'core.fsmonitor=false'",
  };

  test("on the command line: the repository by name, an environment of our own, no protocol", () => {
    const { env, calls } = spy();
    const repository = makeRepository(sound);
    const found = runCli(["--base", "main"], repository.folder, { ...secrets, ...env });
    expect([found.status, found.stderr]).toEqual([0, ""]);
    expect(calls().length).toBeGreaterThan(3);
    for (const { args, names, env: given } of calls()) {
      expect(args).toContain(`--git-dir=${join(repository.folder, ".git")} --work-tree=${repository.folder}`);
      for (const setting of ["--no-replace-objects", "core.fsmonitor=false", "core.hooksPath=/dev/null", "safe.bareRepository=explicit"])
        expect(args).toContain(setting);
      expect(names.filter((name) => !ours.includes(name) && !others.includes(name))).toEqual([]);
      expect(given).toContain("GIT_ALLOW_PROTOCOL=none");
      expect(given).toContain("GIT_NO_LAZY_FETCH=1");
    }
  });

  test("in the action: the token in the fetches of base and head, as one header each, and nowhere else", async () => {
    const { env, calls } = spy();
    const world = await openWorld();
    const refs = world.push({ [release]: broken });
    const step = await world.lint({ workspace: world.repository.checkout(refs.merge), env: { ...secrets, ...env } });
    await world.close();
    expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    const settings = /^(?:GIT_CONFIG_(?:COUNT|(?:KEY|VALUE)_\d+)|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CA(?:INFO|PATH)|\w+_proxy)$/i;
    const secret = Buffer.from("x-access-token:test-token").toString("base64");
    const made = calls();
    const fetches = made.filter(({ args }) => / fetch /.test(args));
    expect(fetches).toHaveLength(2);
    for (const call of made) {
      const isFetch = fetches.includes(call);
      const strange = call.names.filter((name) => !ours.includes(name) && !others.includes(name) && !(isFetch && settings.test(name)));
      expect(strange).toEqual([]);
      expect(call.args).not.toContain(secret);
      expect(call.env.filter((line) => line.includes(secret) || line.includes("test-token")).length).toBe(isFetch ? 1 : 0);
      expect(call.env).toContain(`GIT_ALLOW_PROTOCOL=${isFetch ? "http" : "none"}`);
    }
  });

  test("a program called git in the linted folder is not taken for git, though the path says to look there", () => {
    const mark = makeMark();
    const repository = makeRepository({ ...sound, git: `#!/bin/sh\n${mark.command}\n` });
    chmodSync(join(repository.folder, "git"), 0o755);
    for (const path of [`${delimiter}${process.env.PATH}`, `.${delimiter}${process.env.PATH}`])
      expect(runCli(["--base", "main"], repository.folder, { PATH: path }).status).toBe(0);
    expect(mark.exists()).toBe(false);
  });

  test("without git, a base is refused, and files are found by walking", () => {
    const repository = makeRepository(sound);
    const env = { PATH: makeFolder({}) };
    expect(runCli([], repository.folder, env).status).toBe(0);
    const { status, stderr } = runCli(["--base", "main"], repository.folder, env);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no git on this machine");
  });
});

describe("what is read is what was committed", () => {
  test("replaced objects and grafts change nothing", () => {
    const repository = makeRepository(sound);
    const first = repository.main();
    const second = repository.commit("main", { [release]: broken });
    const third = repository.commit("main", { "README.md": "x" });
    repository.git("replace", first, second);
    write(repository.folder, { ".git/info/grafts": `${third} ${first}\n` });
    const against = (base: string) => runCli(["--base", base, "--format", "json"], repository.folder);
    expect(comparedWith(against("HEAD~1"))).toBe(second);
    expect(against("HEAD~1").status).toBe(0);
    expect(against(first).status).toBe(1);
  });

  test.skipIf(process.platform === "win32")("a symbolic link in a commit is no text", () => {
    const repository = makeRepository(sound);
    // What a link leads to is its content: here, a whole module.
    const blob = spawnSync("git", ["hash-object", "-w", "--stdin"], {
      cwd: repository.folder,
      input: broken,
      encoding: "utf8",
    }).stdout.trim();
    repository.git("update-index", "--add", "--cacheinfo", `120000,${blob},patterns/link.md`);
    repository.git("commit", "-q", "-m", "A link");
    repository.git("rm", "-q", "--cached", "patterns/link.md");
    repository.git("commit", "-q", "-m", "No link");
    const { comparison } = JSON.parse(runCli(["--base", "HEAD~1", "--format", "json"], repository.folder).stdout);
    expect([comparison.changes, comparison.fixed]).toEqual([[], []]);
  });

  test("objects with SHA-256 ids", async () => {
    const repository = makeRepository(sound, "sha256");
    const before = repository.main();
    expect(before).toHaveLength(64);
    repository.commit("change", { [release]: broken });
    const found = runCli(["--base", "main", "--format", "json"], repository.folder);
    expect([found.status, comparedWith(found)]).toEqual([1, before]);
    expect(JSON.parse(found.stdout).comparison.introduced).toBe(2);
  });
});

posix("where the repository is", () => {
  test("the user's own configuration stays in force: what a global ignore file names is left out", () => {
    const home = makeFolder({ ".gitconfig": "[core]\n\texcludesFile = ~/ignored\n", ignored: "private.md\n" });
    const folder = makeFolder({ ...sound, "private.md": broken });
    runGit(folder, "init", "-q");
    expect(runCli([], folder, { HOME: home }).status).toBe(0);
    expect(runCli([], folder, { HOME: folder }).status).toBe(1);
  });

  test("on the action, none above the workspace: another job's ignore files hide nothing", () => {
    const outer = makeRepository({ "README.md": "" });
    write(outer.folder, { ".git/info/exclude": "*\n" });
    const workspace = join(outer.folder, "job");
    write(workspace, { ...sound, [release]: broken });
    expect(runStep(workspace).outputs).toMatchObject({ verdict: "failure", modules: "4" });
    expect(runStep(workspace, { base: "main" }).outputs).toMatchObject({ verdict: "error" });
  });

  test.skipIf(process.getuid?.() !== 0)(
    "none that another user has made above a folder of ours; one that came with the folder's owner",
    () => {
      const shared = makeRepository({ "README.md": "" });
      write(shared.folder, { ".git/info/exclude": "*\n" });
      write(join(shared.folder, "own"), { ...sound, [release]: broken });
      chownSync(join(shared.folder, ".git"), 4321, 4321);
      expect(runCli(["--root", "own"], shared.folder).status).toBe(1);
      const container = makeRepository(sound);
      spawnSync("chown", ["-R", "4321:4321", container.folder]);
      expect(runCli(["--base", "main"], container.folder)).toMatchObject({ status: 0, stderr: "" });
    },
  );

  test("a .git that is a file leads to the repository of a linked work tree", () => {
    const repository = makeRepository(sound);
    const linked = join(makeFolder({}), "linked");
    repository.git("worktree", "add", "-q", "-b", "change", linked);
    write(linked, { [release]: broken });
    const found = runCli(["--base", "main", "--format", "json"], linked);
    expect([found.status, comparedWith(found)]).toEqual([1, repository.main()]);
  });

  test("a .git that is neither folder nor file, leads nowhere or is empty holds nothing up", () => {
    const outer = makeRepository(sound);
    const inner = join(outer.folder, "patterns");
    mkdirSync(join(inner, ".git"));
    expect(runCli(["--root", "patterns", "--base", "main"], outer.folder).status).toBe(0);
    rmSync(join(inner, ".git"), { recursive: true });
    spawnSync("mkfifo", [join(inner, ".git")]);
    expect(runCli(["--root", "patterns", "--base", "main"], outer.folder).status).toBe(0);
    rmSync(join(inner, ".git"));
    write(inner, { ".git": "gitdir: /nowhere/at/all\n" });
    const lost = runCli(["--root", "patterns", "--base", "main"], outer.folder);
    expect(lost).toMatchObject({ status: 2, stderr: expect.stringContaining(`git can't read ${inner}`) });
    symlinkSync("/dev/zero", join(makeFolder({}), "x"));
    rmSync(join(inner, ".git"));
    symlinkSync("/dev/zero", join(inner, ".git"));
    expect(runCli(["--root", "patterns", "--base", "main"], outer.folder).status).toBe(0);
  });
});

posix("a folder handed over, whose .git leads to a repository of ours", () => {
  const secret = edit(sound[release], "Both say the same", "Nobody outside may know this");

  /** A repository that the user can read, and whoever handed over the folder can't. */
  function makePrivate(): GitRepository {
    return makeRepository({ ...sound, [release]: secret });
  }

  function expectUnread(folder: string, reason: string): void {
    const compared = runCli(["--base", "main", "--format", "json"], folder);
    expect([compared.status, compared.stdout + compared.stderr]).toEqual([2, expect.not.stringContaining("Nobody outside")]);
    expect(compared.stderr).toContain(reason);
    const alone = runCli([], folder);
    expect([alone.status, alone.stderr]).toEqual([0, expect.stringContaining("Files are found without git: ")]);
  }

  test.each([
    ["by a file", (folder: string, own: string) => write(folder, { ".git": `gitdir: ${own}/.git\n` })],
    ["by a file with a NUL, at which git stops", (folder: string, own: string) => write(folder, { ".git": `gitdir: ${own}/.git\0x\n` })],
    ["by a link", (folder: string, own: string) => symlinkSync(join(own, ".git"), join(folder, ".git"))],
    [
      "by a link to such a file",
      (folder: string, own: string) => {
        write(folder, { other: `gitdir: ${own}/.git\n` });
        symlinkSync("other", join(folder, ".git"));
      },
    ],
    [
      "by a commondir of its own",
      (folder: string, own: string) => write(folder, { ".git/HEAD": "ref: refs/heads/main\n", ".git/commondir": `${own}/.git\n` }),
    ],
    [
      "by the git directory of a linked work tree that it brings along",
      (folder: string, own: string) =>
        write(folder, {
          ".git": "gitdir: worktrees/x\n",
          "worktrees/x/HEAD": "ref: refs/heads/main\n",
          "worktrees/x/gitdir": "../../.git\n",
          "worktrees/x/commondir": `${own}/.git\n`,
        }),
    ],
    [
      "by a git directory that names the folder, and links for the rest",
      (folder: string, own: string) => {
        write(folder, { ".git": "gitdir: git\n", "git/HEAD": "ref: refs/heads/main\n", "git/config": "[core]\n\tworktree = ..\n" });
        for (const part of ["objects", "refs"]) symlinkSync(join(own, ".git", part), join(folder, "git", part));
      },
    ],
  ])("%s: git is not started on it", (_, lead) => {
    const folder = makeFolder(sound);
    lead(folder, makePrivate().folder);
    expectUnread(folder, `git can't read ${folder}`);
  });

  test.each(["HEAD", "packed-refs", "refs", "refs/heads", "refs/heads/main", "objects", "objects/pack", "objects/info", "info", "index"])(
    "by a link in place of .git/%s",
    (part) => {
      const own = makePrivate();
      own.git("pack-refs", "--no-prune");
      own.git("repack", "-q", "-a");
      const { folder } = makeRepository(sound);
      const path = join(folder, ".git", part);
      rmSync(path, { recursive: true, force: true });
      symlinkSync(join(own.folder, ".git", part), path);
      expectUnread(folder, `.git/${part} is a symbolic link that leads out of the git directory`);
    },
  );

  test.each([
    ["", () => ""],
    [" in quotes", () => '"'],
    [
      ", through a folder of its own",
      (folder: string, objects: string) => {
        write(folder, { "more/info/alternates": `${objects}\n` });
        return join(folder, "more");
      },
    ],
    [
      ", through a link of its own",
      (folder: string, objects: string) => {
        symlinkSync(objects, join(folder, "more"));
        return join(folder, "more");
      },
    ],
  ])("by borrowed objects%s", (_, path) => {
    const own = makePrivate();
    const objects = join(own.folder, ".git/objects");
    const { folder } = makeRepository(sound);
    const first = path(folder, objects);
    write(folder, {
      ".git/objects/info/alternates": `${first.length > 1 ? first : first + objects + first}\n`,
      ".git/refs/heads/main": `${own.main()}\n`,
    });
    expectUnread(folder, "borrows objects from outside of the repository; `git repack -a -d` copies them");
  });

  test("what git itself makes of such files goes on working", () => {
    const repository = makeRepository(sound);
    const parent = makeFolder({});
    runGit(parent, "clone", "-q", "--separate-git-dir", join(parent, "git"), repository.folder, "apart");
    const apart = join(parent, "apart");
    expectUnread(apart, "does not lead back to it");
    runGit(apart, "config", "core.worktree", apart);
    expect(runCli(["--base", "main"], apart)).toMatchObject({ status: 0, stderr: "" });
    runGit(parent, "clone", "-q", "--shared", repository.folder, "shared");
    expectUnread(join(parent, "shared"), "`git repack -a -d` copies them");
    runGit(join(parent, "shared"), "repack", "-q", "-a", "-d");
    rmSync(join(parent, "shared/.git/objects/info/alternates"));
    expect(runCli(["--base", "main"], join(parent, "shared"))).toMatchObject({ status: 0, stderr: "" });
    // A submodule of a linked work tree, which is sparse itself: core.worktree then stands in a file of its own.
    repository.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", join(parent, "shared"), "vendor/x");
    repository.git("commit", "-q", "-m", "A submodule");
    repository.git("worktree", "add", "-q", "-b", "change", join(parent, "linked"));
    runGit(join(parent, "linked"), "-c", "protocol.file.allow=always", "submodule", "update", "-q", "--init");
    const inner = join(parent, "linked/vendor/x");
    expect(runCli(["--root", inner, "--base", "HEAD"], parent)).toMatchObject({ status: 0, stderr: "" });
    runGit(inner, "sparse-checkout", "set", "patterns");
    expect(runCli(["--root", inner, "--base", "HEAD"], parent)).toMatchObject({ status: 0, stderr: "" });
  });
});

posix("a small repository that stands for a large one", () => {
  function hashed({ folder }: GitRepository, text: string): string {
    return execFileSync("git", ["-c", "core.looseCompression=1", "hash-object", "-w", "--stdin"], {
      cwd: folder,
      input: text,
      encoding: "utf8",
    }).trim();
  }

  function treeOf({ folder }: GitRepository, entries: readonly string[]): string {
    return execFileSync("git", ["mktree"], { cwd: folder, input: entries.map((entry) => `${entry}\n`).join(""), encoding: "utf8" }).trim();
  }

  /** Makes a tree the base of what is checked out. */
  function asBase(repository: GitRepository, tree: string): void {
    const base = repository.git("commit-tree", "-m", "Base", tree);
    repository.git("update-ref", "refs/heads/base", base);
    const head = repository.git("commit-tree", "-p", base, "-m", "Head", "HEAD^{tree}");
    repository.git("update-ref", "refs/heads/main", head);
  }

  const names = (count: number) => Array.from({ length: count }, (_, at) => at);

  /** A tree in which every folder holds the next one `width` times. */
  function nested(repository: GitRepository, width: number, depth: number, file: string): string {
    let tree = treeOf(
      repository,
      names(width).map((at) => `100644 blob ${hashed(repository, "x")}\t${at}${file}`),
    );
    for (let level = 1; level < depth; level++)
      tree = treeOf(
        repository,
        names(width).map((at) => `040000 tree ${tree}\t${at}`),
      );
    return tree;
  }

  test.each([
    ["a million paths and more", 11, 6, ".txt", "There are more than 1 million paths in "],
    ["hundreds of thousands of files that may be modules", 8, 6, ".md", "There are more than 200,000 files to lint. "],
  ])("%s, by trees in trees", (_, width, depth, file, message) => {
    const repository = makeRepository(sound);
    asBase(repository, nested(repository, width, depth, file));
    expect(runCli(["--base", "base"], repository.folder)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
    expect(runStep(repository.folder, { base: "base" }).outputs.verdict).toBe("error");
  });

  test("many large texts are not unpacked", () => {
    const repository = makeRepository(sound);
    const blobs = names(4).map((at) => hashed(repository, `${at}\n`.repeat(40 * 1024 * 1024)));
    asBase(
      repository,
      treeOf(
        repository,
        blobs.map((id, at) => `100644 blob ${id}\t${at}.md`),
      ),
    );
    const found = runCli(["--base", "base"], repository.folder);
    expect(found).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("The files to read from git's objects are larger than 256 MiB together."),
    });
  });

  test("one large text at many paths is not linted at each", () => {
    const repository = makeRepository(sound);
    const blob = hashed(repository, "<module x ".repeat(1024 * 1024));
    asBase(
      repository,
      treeOf(
        repository,
        names(110).map((at) => `100644 blob ${blob}\t${at}.md`),
      ),
    );
    const message = "The files to lint from git's objects are larger than 1024 MiB together, copies included.";
    expect(runCli(["--base", "base"], repository.folder)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    // Nor where the index has it, and says that a sparse checkout leaves it out.
    const paths = names(110).map((at) => `left/${at}.md`);
    for (const path of paths) repository.git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
    repository.git("update-index", "--skip-worktree", ...paths);
    expect(runCli([], repository.folder)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });
});

describe("the one fetch", () => {
  let world: World;
  afterEach(() => world.close());

  const layouts: readonly (readonly [string, (workspace: string, runner: string, url: string) => void])[] = [
    ["none (`persist-credentials: false`)", () => {}],
    [
      "in .git/config (actions/checkout v4 and v5)",
      (workspace, _, url) => runGit(workspace, "config", `http.${url}/.extraheader`, "AUTHORIZATION: basic b2xkOm9sZA=="),
    ],
    [
      "in a file of the runner that .git/config includes (actions/checkout v6 and later)",
      (workspace, runner, url) => {
        const file = join(runner, "git-credentials-1.config");
        runGit(workspace, "config", "--file", file, `http.${url}/.extraheader`, "AUTHORIZATION: basic b2xkOm9sZA==");
        runGit(workspace, "config", `includeIf.gitdir:${workspace}/.git.path`, file);
        runGit(workspace, "config", `includeIf.gitdir:${workspace}/.git/worktrees/*.path`, file);
      },
    ],
    [
      "in the user's own configuration",
      (_, runner, url) =>
        runGit(runner, "config", "--file", join(runner, ".gitconfig"), `http.${url}/.extraheader`, "AUTHORIZATION: basic b2xkOm9sZA=="),
    ],
  ];

  test.each(layouts.flatMap(([name, persist]) => [[name, "public", persist] as const, [name, "private", persist] as const]))(
    "credentials left by others: %s; a %s repository; one header is sent, ours",
    async (_, visibility, persist) => {
      world = await openWorld();
      world.gitServer.isPrivate = visibility === "private";
      const refs = world.push({ [release]: broken });
      const workspace = world.repository.checkout(refs.merge);
      const runner = makeFolder({});
      persist(workspace, runner, world.gitServer.url);
      const step = await world.lint({ workspace, env: { RUNNER_TEMP: runner, HOME: runner } });
      expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
      expect(world.server.requests).toEqual([]);
      const ours = `basic ${Buffer.from("x-access-token:test-token").toString("base64")}`;
      expect(new Set(world.gitServer.authorizations.map(String))).toEqual(new Set([ours]));
      expect(step.stdout + step.stderr).not.toContain(ours.slice(6));
      // Nothing is left behind.
      expect(readdirSync(runner).filter((name) => name.startsWith("patternlint-git"))).toEqual([]);
    },
  );

  test("without a token, it asks as a stranger, and nobody is asked for a password", async () => {
    world = await openWorld();
    const refs = world.push({ [release]: broken });
    const workspace = world.repository.checkout(refs.merge);
    const open = await world.lint({ workspace, inputs: { token: "" } });
    expect(open.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    expect(new Set(world.gitServer.authorizations.map(String))).toEqual(new Set([""]));
    world.gitServer.isPrivate = true;
    const closed = await world.lint({ workspace, inputs: { token: "" } });
    expect(closed.outputs).toMatchObject({ verdict: "failure", introduced: "" });
    expect(closed.stdout).toContain("could not read Username");
  });

  test.skipIf(process.platform === "win32")("no program of the user's configuration is asked for a credential or for refs", async () => {
    world = await openWorld();
    world.gitServer.isPrivate = true;
    const refs = world.push({ [release]: broken });
    const mark = makeMark();
    const home = makeFolder({ run: `#!/bin/sh\n${mark.command}\n` });
    chmodSync(join(home, "run"), 0o755);
    for (const key of ["core.alternateRefsCommand", "core.askPass", "credential.helper"])
      runGit(home, "config", "--file", join(home, ".gitconfig"), key, join(home, "run"));
    const workspace = world.repository.checkout(refs.merge);
    expect((await world.lint({ workspace, env: { HOME: home } })).outputs.introduced).toBe("2");
    await world.lint({ workspace, env: { HOME: home }, inputs: { token: "" } });
    expect(mark.exists()).toBe(false);
  });

  test("no address of the checkout's or of the user's configuration is put in place of the runner's", async () => {
    world = await openWorld();
    const refs = world.push({ [release]: broken });
    const workspace = world.repository.checkout(refs.merge);
    const runner = makeFolder({ ".gitconfig": `[url "http://127.0.0.1:1/"]\n\tinsteadOf = ${world.gitServer.url}/\n` });
    runGit(workspace, "config", "url.http://127.0.0.1:2/.insteadOf", `${world.gitServer.url}/octo/`);
    runGit(workspace, "config", "http.proxy", "http://127.0.0.1:3");
    const step = await world.lint({ workspace, env: { HOME: runner } });
    expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    expect(world.gitServer.requests.length).toBeGreaterThan(0);
  });

  test("a redirection is not followed: the token stays with the server that it is for", async () => {
    world = await openWorld();
    const refs = world.push({ [release]: broken });
    const other: (string | undefined)[] = [];
    const elsewhere = createServer((request, response) => {
      other.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    const redirecting = createServer((request, response) => {
      response.writeHead(301, { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}${request.url}` }).end();
    });
    for (const server of [elsewhere, redirecting]) await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const url = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    await world.lint({ workspace: world.repository.checkout(refs.merge), env: { GITHUB_SERVER_URL: url } });
    for (const server of [elsewhere, redirecting]) await new Promise((done) => server.close(done));
    expect(other).toEqual([]);
  });

  test.each(["file:///", "ssh://git@127.0.0.1/", "ext::sh -c true ", "--upload-pack=x", "/", ""])(
    "a server at %j is asked nothing",
    async (url) => {
      world = await openWorld();
      const refs = world.push({ [release]: broken });
      const step = await world.lint({ workspace: world.repository.checkout(refs.merge), env: { GITHUB_SERVER_URL: url || "file:///x" } });
      // The base comes from GitHub's API in its place.
      expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
      expect(world.gitServer.requests).toEqual([]);
    },
  );

  test("a partial clone gets all of a commit, also of one that it has in part", async () => {
    world = await openWorld({ ...sound, "large.bin": "x".repeat(100_000) });
    const refs = world.push({ [release]: broken });
    world.repository.git("config", "uploadpack.allowFilter", "true");
    const partial = world.repository.checkout(refs.merge, 1, ["--filter=blob:none"]);
    const step = await world.lint({ workspace: partial });
    expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    const full = world.repository.checkout(refs.merge, 0, ["--filter=blob:none"]);
    expect((await world.lint({ workspace: full })).outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    expect(world.server.requests).toEqual([]);
  });

  test("with SHA-256 ids", async () => {
    world = await openWorld(sound, undefined, undefined, "sha256");
    const refs = world.push({ [release]: broken });
    const step = await world.lint({ workspace: world.repository.checkout(refs.merge) });
    expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2" });
    expect(world.server.requests).toEqual([]);
  });
});
