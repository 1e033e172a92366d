import type { SectionCheck } from "./section.js";
export declare const builtInSections: ReadonlyMap<string, SectionCheck>;
