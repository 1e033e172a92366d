import { i as toCommand, n as restSentence, r as selectAnnotations, t as formatGithub } from "./workflow-commands2.js";

export { formatGithub };