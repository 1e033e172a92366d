import { I as UsageError, M as severities, N as nearest, a as parseRuleChoice, i as parsePreset, n as didYouMean } from "./config.js";
import { d as inert, f as printable, v as plural } from "./run.js";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";

// src/command-line/write-file.ts
function removeDraft(draft) {
	try {
		rmSync(draft, { force: true });
	} catch {}
}
function writeWhole(file, text) {
	const target = resolve(file);
	const draft = `${target}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(draft, text);
		renameSync(draft, target);
	} catch (error) {
		removeDraft(draft);
		throw new UsageError(`${file} can't be written (${error.code}). Check the path and its permissions.`);
	}
}

// src/report/workflow-commands.ts
const limits = {
	error: 9,
	warning: 10,
	notice: 10
};
const LONGEST_MESSAGE = 4096;
function selectAnnotations(findings, most) {
	const annotations = [];
	const left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const severity of severities) {
		const own = findings.filter((finding) => finding.severity === severity);
		const room = Math.max(0, Math.min(limits[severity], most - annotations.length));
		annotations.push(...own.slice(0, room).map(toAnnotation));
		left[severity] = own.length - Math.min(room, own.length);
	}
	return {
		annotations,
		left
	};
}
function toAnnotation({ severity, rule, message, file, line, column, endLine, endColumn, fix }) {
	const oneLine = endLine === line;
	const hint = fix?.safe ? ` (${fix.title})` : "";
	return {
		command: severity,
		title: `patternlint: ${rule}`,
		message: inert(printable(`${message}${hint}`)).slice(0, LONGEST_MESSAGE),
		file: inert(file),
		line,
		endLine,
		column: oneLine ? column : void 0,
		endColumn: oneLine && endColumn > column ? endColumn : void 0
	};
}
function restSentence(left, where) {
	const parts = severities.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
	return parts.length > 0 ? `… and ${parts.join(", ")} more. ${where}` : void 0;
}
function formatGithub({ findings }, most = Number.POSITIVE_INFINITY) {
	const { annotations, left } = selectAnnotations(findings, most);
	const rest = restSentence(left, "All of them stand in the JSON report (--output json=FILE).");
	return annotations.map((annotation) => `${toCommand(annotation)}\n`).join("") + (rest ? `${rest}\n` : "");
}
function toCommand({ command, title, message, file, line, endLine, column, endColumn }) {
	return `::${command} ${Object.entries({
		file,
		line,
		endLine,
		col: column,
		endColumn,
		title
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/command-line/arguments.ts
const formats = [
	"pretty",
	"compact",
	"json",
	"github",
	"markdown"
];
const options = {
	format: { type: "string" },
	output: {
		type: "string",
		multiple: true
	},
	preset: { type: "string" },
	rule: {
		type: "string",
		multiple: true
	},
	config: { type: "string" },
	"fail-on": { type: "string" },
	"allow-empty": { type: "boolean" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	"no-color": { type: "boolean" },
	root: { type: "string" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	}
};
function parseCommand(args) {
	const { values, positionals } = parse(args);
	if (values.help) return { kind: "help" };
	if (values.version) return { kind: "version" };
	const [first, ...others] = positionals;
	if (first === "rules" && others.length === 0) return {
		kind: "rules",
		json: parseFormat(values.format ?? "pretty", ["pretty", "json"]) === "json"
	};
	if (first === "explain") {
		if (others.length !== 1) throw new UsageError("`explain` wants the name of one rule. `patternlint rules` lists them.");
		return {
			kind: "explain",
			rule: others[0]
		};
	}
	return {
		kind: "lint",
		options: {
			paths: positionals,
			root: values.root,
			format: parseFormat(values.format ?? "pretty", formats),
			outputs: (values.output ?? []).map(parseOutput),
			preset: values.preset === void 0 ? void 0 : parsePreset(values.preset),
			levels: new Map((values.rule ?? []).map(parseRuleChoice)),
			config: values.config,
			failOn: parseFailOn(values["fail-on"] ?? "error", "--fail-on"),
			allowEmpty: values["allow-empty"] ?? false,
			quiet: values.quiet ?? false
		}
	};
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const { code, message } = error;
		const unknown = /Unknown option '(--?[^']*)'/.exec(message)?.[1];
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown) {
			const near = nearest(unknown.replace(/^-+/, ""), Object.keys(options)).map((name) => `--${name}`);
			throw new UsageError(`There is no option ${unknown}. ${didYouMean(near, "`patternlint --help` lists them.")}`);
		}
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new UsageError(`${message.split("\n")[0]?.replace(/\.?$/, ".")} \`patternlint --help\` says what it takes.`);
		throw error;
	}
}
function parseFormat(text, known) {
	if (known.includes(text)) return text;
	throw new UsageError(`There is no format \`${text}\` here. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}
function parseOutput(text) {
	const equals = text.indexOf("=");
	if (equals < 1 || equals === text.length - 1) throw new UsageError(`--output ${text} names no format and file. Write it as --output json=report.json.`);
	return {
		format: parseFormat(text.slice(0, equals), formats),
		file: text.slice(equals + 1)
	};
}
function parseFailOn(text, option) {
	if (text === "never") return void 0;
	if (severities.includes(text)) return text;
	throw new UsageError(`${option} can't be \`${text}\`. Write one of ${severities.join(", ")}, never.`);
}

export { selectAnnotations as a, restSentence as i, parseFailOn as n, writeWhole as o, formatGithub as r, parseCommand as t };