import { t as formatCompact } from "./compact2.js";

export { formatCompact };