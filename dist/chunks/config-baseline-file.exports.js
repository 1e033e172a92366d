import { n as parseBaseline, t as formatBaseline } from "./config-baseline-file.js";

export { parseBaseline };