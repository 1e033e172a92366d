import { t as loadConfig } from "./load.js";

export { loadConfig };