import { t as loadConfig } from "./chunk-load.js";

export { loadConfig };