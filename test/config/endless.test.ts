// Schemas that refer to themselves without ever getting further into a value.
import { describe, expect, test } from "vitest";
import { endlessReference } from "../../src/config/endless.ts";

describe("without end", () => {
  test.each([
    ["itself", { $ref: "#" }, "#"],
    ["by a definition", { $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } }, $ref: "#/$defs/a" }, "#/$defs/a"],
    ["by an anchor", { $defs: { a: { $anchor: "x", $ref: "#x" } } }, "#x"],
    ["dynamically", { $id: "x", $dynamicRef: "#a" }, "#a"],
    ["in an alternative", { anyOf: [{ type: "string" }, { $ref: "#" }] }, "#"],
    ["in a condition", { if: { $ref: "#" } }, "#"],
    ["in a negation", { not: { $ref: "#" } }, "#"],
    ["where a property is there", { dependentSchemas: { a: { $ref: "#" } } }, "#"],
    ["by a name with escapes", { $defs: { "a/b c": { $ref: "#/$defs/a~1b%20c" } } }, "#/$defs/a~1b%20c"],
  ])("%s", (_, schema, reference) => {
    expect(endlessReference(schema)).toBe(reference);
  });
});

describe("with an end", () => {
  test.each([
    ["a tree of elements", { properties: { child: { $ref: "#" } } }],
    ["items", { items: { $ref: "#" } }],
    ["two uses of one definition", { $defs: { a: { type: "string" } }, allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }] }],
    ["a reference that leads nowhere", { $ref: "#/$defs/none" }],
    ["a value that only looks like a schema", { const: { $ref: "#" } }],
    ["an address elsewhere", { $ref: "https://example.org/schema" }],
  ])("%s", (_, schema) => {
    expect(endlessReference(schema)).toBeUndefined();
  });
});
