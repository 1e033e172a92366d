import { n as isTrustedEvent, r as loadCode, t as codePolicy } from "./config-code-policy.js";

export { codePolicy };