import { t as formatJunit } from "./report-junit.js";

export { formatJunit };