import manifest from "../../package.json" with { type: "json" };

export const version: string = manifest.version;
/** Where a rule's page can be read. */
export const homepage: string = manifest.homepage;
