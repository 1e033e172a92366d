// The module's schema: it speaks of kinds, which are the default vocabulary's words, and each place that it can reject belongs to one rule.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type Module, readModule } from "../../src/index.ts";
import { phaseLists, defaultVocabulary as vocabulary } from "../../src/read/vocabulary.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { moduleFailures, toDocument } from "../../src/schema/document.ts";
import { project } from "../e2e/process.ts";

interface Schema {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync(join(project, "schemas/module.schema.json"), "utf8")) as Schema;

function pointers(at: Schema, path = ""): string[] {
  const own = at.$ref ? (schema.$defs?.[at.$ref.replace("#/$defs/", "")] as Schema) : at;
  const inside = Object.entries(own.properties ?? {}).flatMap(([name, child]) => [
    `${path}/${name}`,
    ...pointers(child, `${path}/${name}`),
  ]);
  return own.items && Object.keys(own.items).length > 1
    ? [...inside, ...pointers(own.items, `${path}/*`)]
    : own.items?.$ref
      ? [...inside, ...pointers(own.items, `${path}/*`)]
      : inside;
}

test("each place belongs to exactly one rule, but for lists inside integration points, which can't fail", () => {
  const owners = (pointer: string) =>
    rules.filter((rule) => rule.scope === "module" && rule.schemaPointers?.includes(pointer)).map(({ id }) => id);
  const places = pointers(schema).filter((pointer) => !pointer.startsWith("/integration_points/"));
  expect(places.length).toBeGreaterThan(15);
  const shared = places.filter((pointer) => owners(pointer).length !== 1);
  // A missing cell is the table's; what is in it is its own rule's.
  expect(shared.map((pointer) => [pointer, owners(pointer)])).toEqual([
    ["/metadata/version", ["metadata-table", "metadata-version"]],
    ["/metadata/last_updated", ["metadata-table", "metadata-date"]],
    ["/metadata/status", ["metadata-table", "metadata-status"]],
  ]);
});

test("its words are the default vocabulary's", () => {
  const metadata = schema.properties?.metadata;
  expect(metadata?.required).toEqual(Object.values(vocabulary.metadata));
  expect(metadata?.properties?.status?.enum).toEqual(Object.values(vocabulary.statuses));
  const { purpose, trigger_conditions: triggers, implementation, integration_points: integration } = vocabulary.sections;
  expect(schema.required).toEqual([
    "metadata",
    "title",
    vocabulary.name,
    vocabulary.category,
    purpose,
    triggers,
    implementation,
    integration,
  ]);
  expect(schema.properties?.[triggers]?.properties?.conditions?.items?.properties?.type?.enum).toEqual(
    Object.values(vocabulary.trigger.types),
  );
  expect(schema.$defs?.phase?.required).toEqual([
    vocabulary.phase.name,
    vocabulary.phase.order,
    ...phaseLists.map((list) => vocabulary.phase[list]),
  ]);
});

test("the compiled code says what the schema says", () => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  for (const parts of [
    {},
    { table: null },
    { title: null },
    { purpose: null },
    { triggers: null },
    { implementation: "<implementation><phase/></implementation>" },
    { integration: null },
    { open: "<module>" },
  ]) {
    const reading = readModule("x.md", moduleText(parts));
    const module = (reading as { module: Module }).module;
    const accepted = validate(toDocument(module));
    expect(moduleFailures(module)).toHaveLength(accepted ? 0 : (validate.errors?.length ?? 0));
  }
});

test("a sound module as a document", () => {
  const { module } = readModule("x.md", moduleText({})) as { module: Module };
  expect(toDocument(module)).toEqual({
    metadata: { version: "1.0.0", last_updated: "2025-07-09", status: "stable" },
    title: "Design review",
    name: "design_review",
    category: "patterns",
    purpose: "A second pair of eyes on every design before it is built.",
    trigger_conditions: { conditions: [{ type: "explicit", text: "A design is ready for review" }] },
    implementation: {
      phases: [
        {
          name: "review",
          order: 1,
          requirements: ["The design is written down"],
          actions: ["Read it against the requirements"],
          validation: ["Every remark is answered"],
        },
      ],
    },
    integration_points: { depends_on: ["patterns/requirements.md for what the design must do"] },
  });
});
