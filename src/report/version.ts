import manifest from "../../package.json" with { type: "json" };

export const version: string = manifest.version;
export const homepage: string = manifest.homepage;

/** The command line, wherever it is run. A newer major version may find more than this one did. */
export const program = `npx patternlint@${version.split(".")[0]}`;

/** Where the page of a rule can be read. */
export function rulePage(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`;
}
