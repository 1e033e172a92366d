// As much of GitHub's GraphQL as our queries need, held against GitHub's own schema (test/vendor/graphql.json).
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Field {
  readonly type: string;
  readonly args: Readonly<Record<string, string>>;
}

const { content: types } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "vendor", "graphql.json"), "utf8")) as {
  content: Readonly<Record<string, Readonly<Record<string, Field>>>>;
};

interface Selection {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Selection[] | undefined;
}

/** What a field is, by its arguments, or just what it is. */
export type Resolver = Readonly<Record<string, unknown>>;

/**
 * Answers a query.
 *
 * @param root the fields of Query.
 * @throws an Error on what the schema doesn't have, which GitHub answers with errors.
 */
export function answerQuery(query: string, variables: Readonly<Record<string, unknown>>, root: Resolver): unknown {
  const tokens = query.match(/[{}():$!,[\]]|"[^"]*"|[\w-]+/g) ?? [];
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new Error(`Parse error on "${token}": ${wanted} expected`);
    return token;
  };
  const declared = new Map<string, string>();
  take("query");
  if (tokens[at] === "(") {
    take("(");
    while (tokens[at] !== ")") {
      take("$");
      const name = take();
      take(":");
      const type = `${take()}${tokens[at] === "!" ? take("!") : ""}`;
      declared.set(name, type);
      if (type.endsWith("!") && variables[name] == null) throw new Error(`Variable $${name} of type ${type} was provided invalid value`);
      if (tokens[at] === ",") take();
    }
    take(")");
  }
  for (const name of Object.keys(variables)) if (!declared.has(name)) throw new Error(`Variable $${name} is not declared`);

  const readValue = (type: string, key: string): unknown => {
    if (tokens[at] !== "$") return JSON.parse(take());
    take("$");
    const variable = take();
    const own = declared.get(variable);
    if (own !== type && own !== `${type}!`)
      throw new Error(`Type mismatch on variable $${variable} and argument ${key} (${own} / ${type})`);
    return variables[variable];
  };

  const readArgs = (field: Field, name: string): Record<string, unknown> => {
    const args: Record<string, unknown> = {};
    if (tokens[at] === "(") {
      take("(");
      while (tokens[at] !== ")") {
        const key = take();
        const type = field.args[key];
        if (type === undefined) throw new Error(`Field '${name}' doesn't accept argument '${key}'`);
        take(":");
        args[key] = readValue(type, key);
        if (tokens[at] === ",") take();
      }
      take(")");
    }
    checkArgs(field, name, args);
    return args;
  };

  const readSelections = (type: string): Selection[] => {
    take("{");
    const selections: Selection[] = [];
    while (tokens[at] !== "}") {
      const name = take();
      const field = types[type]?.[name];
      if (!field) throw new Error(`Field '${name}' doesn't exist on type '${type}'`);
      const args = readArgs(field, name);
      const inner = field.type.replaceAll(/[[\]!]/g, "");
      if (inner in types !== (tokens[at] === "{")) throw new Error(`Field '${name}' of type '${field.type}': selections`);
      selections.push({ name, args, fields: inner in types ? readSelections(inner) : undefined });
    }
    take("}");
    return selections;
  };

  const selections = readSelections("Query");
  if (at < tokens.length) throw new Error(`Parse error on "${tokens[at]}"`);
  return resolve(selections, root);
}

function checkArgs(field: Field, name: string, args: Readonly<Record<string, unknown>>): void {
  for (const [key, type] of Object.entries(field.args))
    if (type.endsWith("!") && args[key] == null) throw new Error(`Field '${name}' is missing required arguments: ${key}`);
  // docs.github.com, "Rate limits and query limits for the GraphQL API", node limit.
  if ("first" in field.args && !(Number(args.first ?? args.last) >= 1 && Number(args.first ?? args.last) <= 100))
    throw new Error(`You must provide a \`first\` or \`last\` value of 1 to 100 to properly paginate the \`${name}\` connection.`);
}

function resolve(selections: readonly Selection[], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => resolve(selections, item));
  const entries = selections.map(({ name, args, fields }) => {
    const own = (value as Resolver)[name];
    const result = typeof own === "function" ? own(args) : own;
    return [name, fields ? resolve(fields, result) : (result ?? null)];
  });
  return Object.fromEntries(entries);
}
