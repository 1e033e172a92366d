import { t as formatSarif } from "./report-sarif.js";

export { formatSarif };