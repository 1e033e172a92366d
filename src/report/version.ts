import manifest from "../../package.json" with { type: "json" };

export const version: string = manifest.version;
export const homepage: string = manifest.homepage;

/** Where the page of a rule can be read. */
export function rulePage(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`;
}
