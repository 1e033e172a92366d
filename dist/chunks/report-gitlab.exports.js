import { t as formatGitlab } from "./report-gitlab.js";

export { formatGitlab };