import type { SectionKind } from "../read/vocabulary.js";
import type { SectionCheck } from "./section.js";
export declare const builtInSections: ReadonlyMap<SectionKind | undefined, SectionCheck>;
