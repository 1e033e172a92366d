// What a report costs grows with what there is to report, and not with its square; a module may hold very much of anything.
import { describe, expect, test } from "vitest";
import { moduleText, phasesWith } from "../../src/rule-support/example.ts";
import { makeFolder, runCli } from "./process.ts";

const folder = (parts: Parameters<typeof moduleText>[0]) =>
  makeFolder({ "patterns/requirements.md": "# R\n", "patterns/design-review.md": moduleText(parts) });

describe("four times the phases out of order, about four times the report at most", () => {
  const orders: Readonly<Record<string, (at: number) => string>> = {
    "of one number": () => ' order="1"',
    "without a number": () => "",
    "with gaps": (at) => ` order="${at * 1000 + 1}"`,
  };
  test.each(Object.keys(orders))("%s", (kind) => {
    const attributes = (count: number) => Array.from({ length: count }, (_, at) => `name="p${at}"${orders[kind]?.(at)}`);
    for (const format of ["json", "sarif", "pretty"]) {
      const [once, fourfold] = [100, 400].map((count) => {
        const { status, stdout } = runCli(["--format", format], folder({ implementation: phasesWith(...attributes(count)) }));
        expect(status).toBe(1);
        return stdout.length;
      }) as [number, number];
      expect(fourfold / once).toBeLessThan(6);
    }
  });
});

describe("more than fits into the arguments of a call is no fault of ours", () => {
  const MANY = 130_000;
  test.each([
    ["notes", { purpose: `<purpose>\n${"TODO: x\n".repeat(MANY)}</purpose>` }],
    ["attributes without quotes", { sections: `<a ${"b=1 ".repeat(MANY)}/>` }],
    [
      "references on one line",
      { integration: `<integration_points><depends_on>\n${"a.md, ".repeat(MANY)}</depends_on></integration_points>` },
    ],
  ])("%s", (_, parts) => {
    const { status, stderr } = runCli(["--format", "compact", "--quiet", "--preset", "strict"], folder(parts));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });
});
