import { t as loadConfig } from "./config-load.js";

export { loadConfig };