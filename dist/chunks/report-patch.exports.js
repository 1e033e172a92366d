import { t as formatPatches } from "./report-patch.js";

export { formatPatches };