// Finds schemas that refer to themselves without going down into a value: no value could ever be judged by them.

type Schema = { readonly [key: string]: unknown };

/** Keywords whose schemas judge the very value that theirs judges. */
const lists = ["allOf", "anyOf", "oneOf"];
const naming = ["dependentSchemas", "dependencies"];
const single = ["not", "if", "then", "else"];

/** The reference at which a circle closes, as it is written; undefined when there is none. */
export function endlessReference(root: Schema): string | undefined {
  const anchors = findAnchors(root);
  const done = new Set<Schema>();
  const open = new Set<Schema>();
  const visit = (schema: Schema, reference: string): string | undefined => {
    if (open.has(schema)) return reference;
    if (done.has(schema)) return undefined;
    open.add(schema);
    for (const [next, name] of inPlace(schema, root, anchors)) {
      const found = visit(next, name ?? reference);
      if (found !== undefined) return found;
    }
    open.delete(schema);
    done.add(schema);
    return undefined;
  };
  for (const schema of allSchemas(root)) {
    const found = visit(schema, "#");
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What else judges the value that a schema judges, with the reference that leads there. */
function inPlace(schema: Schema, root: Schema, anchors: ReadonlyMap<string, Schema>): [Schema, string | undefined][] {
  const references = ["$ref", "$dynamicRef"].flatMap((keyword): [Schema, string][] => {
    const name = schema[keyword];
    if (typeof name !== "string" || !name.startsWith("#")) return [];
    // Where its anchor isn't in force, ajv takes a dynamic reference for one to the root.
    const target = resolve(name, root, anchors);
    const targets = keyword === "$dynamicRef" ? [target, root] : [target];
    return targets.filter(isSchema).map((one): [Schema, string] => [one, name]);
  });
  const parts = [
    ...lists.flatMap((keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : [])),
    ...single.map((keyword) => schema[keyword]),
    ...naming.flatMap((keyword) => (isSchema(schema[keyword]) ? Object.values(schema[keyword]) : [])),
  ];
  return [...references, ...parts.filter(isSchema).map((part): [Schema, undefined] => [part, undefined])];
}

function resolve(name: string, root: Schema, anchors: ReadonlyMap<string, Schema>): Schema | undefined {
  if (!name.startsWith("#/") && name !== "#") return anchors.get(name.slice(1));
  let at: unknown = root;
  for (const part of name.split("/").slice(1)) {
    const key = decode(part).replaceAll("~1", "/").replaceAll("~0", "~");
    at = typeof at === "object" && at !== null ? (at as Schema)[key] : undefined;
  }
  return isSchema(at) ? at : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function findAnchors(root: Schema): Map<string, Schema> {
  const anchors = new Map<string, Schema>();
  for (const schema of allSchemas(root))
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = schema[keyword];
      if (typeof name === "string") anchors.set(name, schema);
    }
  return anchors;
}

/** All objects in a schema, those that are data among them: these have no references that matter. */
function* allSchemas(root: Schema): Generator<Schema> {
  const pending: unknown[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (isSchema(next)) yield next;
    for (const value of Object.values(next)) if (typeof value === "object") pending.push(value);
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
