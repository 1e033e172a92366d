// Builds schemas/config.schema.json from the rules, so that an editor completes exactly what the linter accepts.
import { presets, type Rule, severities } from "../src/rule-support/rule.ts";
import { rules } from "../src/rules/index.ts";

const globs = (description: string) => ({ description, type: "array", items: { type: "string", minLength: 1 } });
const level = `^(?:${severities.join("|")}|off)$`;

export function configSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://patternlint.dev/schemas/config.schema.json",
    title: "patternlint configuration",
    description:
      "patternlint.yml (or .yaml, .json, or .patternlint.yml) at the repository's root. Generated from the rules by `npm run generate`.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { description: "This schema, for editors.", type: "string" },
      preset: { description: "The severities to start from.", type: "string", enum: [...presets] },
      rules: { $ref: "#/$defs/rules", description: "Severity and options by rule." },
      overrides: {
        description: "Settings for some of the modules. Later ones win.",
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["rules"],
          properties: {
            files: globs("Globs of the files that it is for, from the repository's root."),
            categories: globs("Categories of the modules that it is for. With `files`, both have to fit."),
            rules: { $ref: "#/$defs/rules" },
          },
        },
      },
      include: globs("Globs of the files to look at; without it, all Markdown files."),
      exclude: globs("Globs of files to leave alone."),
      modules: globs("Globs of files that are modules, whatever they look like: one without a module's block is an error."),
      roots: globs("Folders that references are resolved from, in this order, before the repository's root."),
      sections: {
        description: "A JSON Schema for a section, as the path of a file from this one's folder; `false` turns a built-in one off.",
        type: "object",
        additionalProperties: { type: ["string", "boolean"], not: { const: true } },
      },
      customRules: {
        description: "Files of rules of your own, from this file's folder: JavaScript that is run with all rights that patternlint has.",
        type: "array",
        items: { type: "string", minLength: 1 },
      },
      baseline: {
        description:
          "The file of known findings that don't count, from this file's folder; without it, patternlint-baseline.json at the root, if it is there. `false` for none.",
        type: ["string", "boolean"],
        minLength: 1,
        not: { const: true },
      },
    },
    $defs: {
      rules: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(rules.map(({ id }) => [id, { $ref: `#/$defs/rule-${id}` }])),
        patternProperties: { "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$": { $ref: "#/$defs/custom-rule" } },
      },
      "custom-rule": {
        description: "A rule of your own: a severity, or an object with that and the rule's options.",
        type: ["string", "object"],
        pattern: level,
        properties: { severity: { type: "string", pattern: level } },
      },
      // Each by itself, so that a new rule changes no other's lines of what is compiled from this.
      ...Object.fromEntries(rules.map((rule) => [`rule-${rule.id}`, ruleSchema(rule)])),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function ruleSchema({ summary, options }: Rule) {
  return {
    description: `${summary}.`,
    type: ["string", "object"],
    pattern: level,
    additionalProperties: false,
    properties: {
      severity: { description: "The severity of its findings; `off` for none.", type: "string", pattern: level },
      ...options?.schema,
    },
  };
}
