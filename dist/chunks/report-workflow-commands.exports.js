import { i as toCommand, n as restSentence, r as selectAnnotations, t as formatGithub } from "./report-workflow-commands.js";

export { formatGithub };