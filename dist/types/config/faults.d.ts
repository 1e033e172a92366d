import type { ErrorObject } from "ajv";
import type { YamlFile } from "./yaml.js";
/** Words are found for what is told only: a hostile file has many thousands of faults. */
export interface ConfigProblem {
    readonly offset: number;
    readonly message: () => string;
}
export declare function schemaProblem({ instancePath, keyword, params }: ErrorObject, { data, offsetOf }: YamlFile): ConfigProblem;
