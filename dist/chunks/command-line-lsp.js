import "./rolldown-runtime.js";
import { d as refuseWords, o as command } from "./command-line.js";

// src/command-line/lsp.ts
const lspCommand = command({
	name: "lsp",
	takes: "",
	summary: "serve an editor over standard input and output (Language Server Protocol)",
	details: "An editor starts it and speaks with it. docs/editors.md says how to set up yours. As the protocol wants it, it exits with 0 after\na `shutdown` and with 1 otherwise.",
	options: {
		stdio: {
			type: "boolean",
			help: "the only way to speak with it; many editors pass this"
		},
		clientProcessId: {
			type: "string",
			value: "ID",
			help: "the editor's process; taken from the protocol as well"
		}
	},
	async run({ words }) {
		refuseWords("lsp", words);
		const { serveStandardStreams } = await import("./language-server-language-server.js");
		return serveStandardStreams();
	}
});

export { lspCommand };