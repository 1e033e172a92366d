import manifest from "../../package.json" with { type: "json" };
import { isCustomId } from "../rule-support/custom-id.ts";

export const version: string = manifest.version;
export const homepage: string = manifest.homepage;

/** The command line, wherever it is run. A newer major version may find more than this one did. */
export const program = `npx patternlint@${version.split(".")[0]}`;

/** Where the page of a rule can be read; undefined for a custom rule, which has none. */
export function rulePageOf(id: string): string | undefined {
  return isCustomId(id) ? undefined : rulePage(id);
}

/** Where the page of a rule of ours can be read. */
export function rulePage(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`;
}
