import { t as formatCompact } from "./report-compact.js";

export { formatCompact };