import { n as parseBaseline, t as formatBaseline } from "./baseline-file2.js";

export { parseBaseline };