// Which rules apply to a file.
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { type Override, selectRules } from "../../src/lint/settings.ts";
import { rules } from "../../src/rules/index.ts";

const off = (id: string, where: Omit<Override, "rules">): Override => ({ ...where, rules: new Map([[id, { level: "off" }]]) });

test("files that as many overrides match, but others, have lists of their own", () => {
  const select = selectRules(rules, {
    ...defaultConfig,
    overrides: [off("purpose", { files: ["a/**"] }), off("title", { files: ["b/**"] }), off("fence", { categories: ["c"] })],
  });
  const missing = (path: string, category?: string) => {
    const on = new Set(select(path, category).map(({ rule }) => rule.id));
    return ["purpose", "title", "fence"].filter((id) => !on.has(id));
  };
  expect([
    missing("a/x.md"),
    missing("b/x.md"),
    missing("x.md"),
    missing("x.md", "c"),
    missing("b/x.md", "c"),
    missing("a/x.md", "d"),
  ]).toEqual([["purpose"], ["title"], [], ["fence"], ["title", "fence"], ["purpose"]]);
});
