// Names of files and folders that git quotes, shells split, addresses escape and patterns take for wildcards.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { edit, openWorld, pullRequestEvent, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";

/** Windows allows neither quotes nor wildcards, tabs or backslashes in a name. */
const names = [
  "team 0/a.md",
  "team 0/two  spaces .md",
  "#1%20.md",
  "100%/a.md",
  "ümlaut/日本語.md",
  "e\u0301.md",
  "a&b=c+d;e.md",
  "it's.md",
  "half (a.md",
  "half) b.md",
  "-rf/--output.md",
  ...(process.platform === "win32"
    ? []
    : ['quo"te.md', "back\\slash.md", "tab\there.md", "[x]*.md", "what?.md", ":(glob)a.md", "a => b/{c => d}.md", "diff --git a/b.md"]),
];

test.each(names)("%j has its comments on its lines, its annotation and its link", async (name) => {
  const before = edit(sound[release], "./design-review.md", "/patterns/design-review.md");
  const world = await openWorld({ ...sound, [name]: before, [`${name.replace(/[^/]*$/, "")}other.md`]: "x\n" });
  const { head } = world.push({ [name]: edit(before, "Both say the same", "Both say the same in <1 hour") });
  const step = await world.lint({ inputs: { review: "on", "check-run": "on", comment: "on" } });
  const { reviewComments, reviews, checkRuns, comments, violations } = world.server;
  const line = before.split("\n").findIndex((text) => text.includes("Both say the same")) + 1;
  const ofLines = reviewComments.filter(({ subject_type: on }) => on === "line");
  expect(ofLines.map((comment) => [comment.path, comment.line, comment.body.includes("```suggestion")])).toContainEqual([name, line, true]);
  expect(reviewComments.map(({ path }) => path)).toEqual(reviewComments.map(() => name));
  expect(reviews[0]?.body).not.toContain("not on a line");
  expect(checkRuns[0]?.annotations).toContainEqual(expect.objectContaining({ path: name, start_line: line }));
  expect(step.log.annotations.map(({ properties }) => [properties.file, properties.line])).toContainEqual([name, String(line)]);
  const [, link = ""] = new RegExp(`\\]\\((\\S+/blob/\\S+#L${line})\\)`).exec(comments[0]?.body ?? "") ?? [];
  const { pathname } = new URL(link);
  expect(decodeURIComponent(pathname)).toBe(`/octo/modules/blob/${head}/${name}`);
  expect(step.stdout).not.toContain("was not written");
  expect(violations).toEqual([]);
  await world.close();
});

test("a new file, a renamed one and a root with a space in their names have theirs as well", async () => {
  const inTeam = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`team 0/${path}`, text]));
  const world = await openWorld(inTeam(sound));
  const faulty = edit(sound[release], "Both say the same", "Both say the same in <1 hour");
  world.push({
    [`team 0/${release}`]: null,
    "team 0/patterns/the release.md": faulty,
    "team 0/patterns/a new one.md": edit(faulty, 'name="release"', 'name="a_new_one"'),
  });
  const step = await world.lint({ inputs: { root: "team 0", review: "on" } });
  const places = world.server.reviewComments.flatMap(({ path, line, body }) => (body.includes("[xml-character]") ? [[path, line]] : []));
  expect(places.sort()).toEqual([
    ["team 0/patterns/a new one.md", 30],
    ["team 0/patterns/the release.md", 30],
  ]);
  expect(step.log.annotations.map(({ properties }) => properties.file)).toContain("team 0/patterns/a new one.md");
  expect(world.server.violations).toEqual([]);
  await world.close();
});

test.each(["with git", "without git"])("behind its target, %s: the same, on the head's own lines", async (how) => {
  const odd = Object.fromEntries(names.map((name) => [name, edit(sound[release], "./design-review.md", "/patterns/design-review.md")]));
  const world = await openWorld({ ...sound, ...odd });
  const { repository, server } = world;
  const change = (from: string, to: string) => Object.fromEntries(names.map((name) => [name, edit(odd[name], from, to)]));
  world.push(change("Both say the same", "Both say the same in <1 hour"));
  repository.commit("main", change("# Release\n", "# Release\n\n\n\n"));
  const refs = repository.pullRequest("change");
  server.pull = { number: 1, head: refs.head, base: refs.base, branch: "change" };
  const workspace = repository.checkout(refs.merge);
  if (how === "without git") rmSync(join(workspace, ".git"), { recursive: true });
  await world.lint({ workspace, event: pullRequestEvent(refs), env: { GITHUB_SHA: refs.merge }, inputs: { review: "on" } });
  const places = server.reviewComments.flatMap(({ path, line, body }) => (body.includes("[xml-character]") ? [[path, line]] : []));
  expect(places.sort()).toEqual(names.map((name) => [name, 30]).sort());
  expect(server.violations).toEqual([]);
  await world.close();
});
