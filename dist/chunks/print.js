const { fstatSync, statSync, writeSync } = process.getBuiltinModule("node:fs");

// src/config/error.ts
var UsageError = class extends Error {
	name = "UsageError";
};
var PathError = class extends UsageError {
	name = "PathError";
	path;
	constructor(path, message) {
		super(message);
		this.path = path;
	}
};
var BaseError = class extends UsageError {
	name = "BaseError";
	base;
	constructor(base, message) {
		super(message);
		this.base = base;
	}
};
var FileError = class extends UsageError {
	name = "FileError";
	file;
	path;
	faults;
	lines;
	constructor(file, faults, more = 0, path = file) {
		const lines = faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
		if (more > 0) lines.push(`${file}: ${more} more ${more === 1 ? "fault" : "faults"}.`);
		super(lines.join("\n"));
		this.file = file;
		this.path = path;
		this.faults = faults;
		this.lines = lines;
	}
};
var ConfigError = class extends FileError {
	name = "ConfigError";
};

// src/report/escape.ts
const hidden = new RegExp([
	String.raw`(?<=(?![A-Za-z])[\p{L}\p{M}])[\u200c\u200d](?=(?![A-Za-z])\p{L})`,
	String.raw`(?<=[\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})`,
	String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)`,
	String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
	String.raw`([\0-\x08\x0b-\x1f\x7f-\x9f\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb])`
].join("|"), "gu");
const suspicious = /[^\t\n\x20-\x7e\u2500-\u257f\u2013\u2014\u2026\u2192\u00b7]/;
const suspiciousFrom = new RegExp(suspicious, "g");
const plainLine = /^[\x20-\x7e\u2500-\u257f\u2013\u2014\u2026\u2192\u00b7]*$/;
function escapeControls(text) {
	const parts = [];
	let done = 0;
	for (suspiciousFrom.lastIndex = 0; suspiciousFrom.test(text);) {
		const found = suspiciousFrom.lastIndex - 1;
		const start = text.lastIndexOf("\n", found) + 1;
		const feed = text.indexOf("\n", found);
		const end = feed < 0 ? text.length : feed;
		parts.push(text.slice(done, start), text.slice(start, end).replaceAll(hidden, showHidden));
		done = end;
		suspiciousFrom.lastIndex = end;
	}
	return done === 0 ? text : parts.join("") + text.slice(done);
}
function showHidden(found, escaped) {
	return escaped === void 0 ? found : visibleSign(escaped);
}
function escapeLine(text) {
	if (plainLine.test(text)) return text;
	return escapeControls(text.replaceAll("	", " ").replaceAll("\n", "␊"));
}
function hasControls(text) {
	return escapeControls(text) !== text;
}
function visibleSign(char) {
	const code = char.codePointAt(0);
	if (code < 32) return String.fromCharCode(9216 + code);
	return code === 127 ? "␡" : `\\u{${code.toString(16).toUpperCase()}}`;
}
function escapeCommands(text) {
	if (!text.includes("::") && !text.includes("##[")) return text;
	return text.replaceAll("##[", "#​#[").replaceAll(/(^(?:[^\S\n\r\u2028\u2029]|[\u0085\u200b\ufeff]|\u001b\[[\d;]*m)*):(?=:)|:(?=:[\w-]+(?:::|[ \t]))/gm, (_, before) => `${before ?? ""}:\u200b`);
}
function toJson(value) {
	const json = JSON.stringify(value, null, 2);
	return `${suspicious.test(json) ? json.replaceAll(hiddenInJson, escapeUnits) : json}\n`.replaceAll("##[", "#\\u0023[").replaceAll("::", ":\\u003a");
}
const hiddenInJson = /[\0-\x09\x0b-\x1f\x7f-\x9f\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
function escapeUnits(char) {
	return Array.from(char.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/report/styled.ts
const sgr = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39]
};
const severityStyles = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function styled(style, text) {
	return {
		style,
		text
	};
}
function renderLine(text, color) {
	if (typeof text === "string") return escapeLine(text);
	if (!("style" in text)) return text.map((part) => renderLine(part, color)).join("");
	return painter(color)(text.style, renderLine(text.text, color));
}
function painter(color) {
	return (style, text) => color ? `\u001b[${sgr[style][0]}m${text}\u001b[${sgr[style][1]}m` : text;
}
const own = new RegExp(`(\\u001b\\[(?:${[...new Set(Object.values(sgr).flat())].join("|")})m)`);
function escapeAllButStyles(text) {
	if (!text.includes("\x1B[")) return escapeControls(text);
	return text.split(own).map((part, at) => at % 2 === 1 ? part : escapeControls(part)).join("");
}

// package.json
var version$1 = "1.0.0";
var homepage$1 = "https://github.com/patternlint/patternlint";

// src/rule-support/custom-id.ts
const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
function isCustomId(id) {
	return idForm.test(id);
}

// src/report/version.ts
const version = version$1;
const homepage = homepage$1;
const program = `npx patternlint@${version.split(".")[0]}`;
function rulePageOf(id) {
	return isCustomId(id) ? void 0 : rulePage(id);
}
function rulePage(id) {
	return `${homepage}/blob/main/docs/rules/${id}.md`;
}

// src/process/print.ts
function print(text) {
	write("stdout", harmless(text));
}
function printNote(line) {
	write("stderr", `${harmless(escapeLine(`patternlint: ${line}`))}\n`);
}
function printToStderr(text) {
	write("stderr", harmless(text));
}
function printCommands(commands) {
	write("stdout", commands);
}
function printPatch(patch) {
	if (isTerminal("stdout")) write("stdout", harmless(patch));
	else if (process.env.GITHUB_ACTIONS === "true" && !fstatSync(numbers.stdout).isFile() && harmless(patch) !== patch) throw new UsageError("The output holds what GitHub's runner could take for a command. Redirect it to a file: `patternlint … > FILE`.");
	else write("stdout", patch);
}
function faultText(error) {
	const stack = error instanceof Error ? error.stack ?? String(error) : String(error);
	return `patternlint ${version} crashed. This is a bug in patternlint: don't rely on what this run says.\nPlease report it with what follows: ${homepage}/issues\n\n${stack}`;
}
function printFault(error) {
	write("stderr", `${harmless(faultText(error))}\n`);
}
function printProgress(line) {
	if (isTerminal("stderr")) write("stderr", `\r\u001b[K${harmless(escapeLine(line))}`);
}
function printScreen(text) {
	if (isTerminal("stdout")) write("stdout", `\u001b[2J\u001b[H${harmless(text)}`);
	else print(text);
}
function columnsOf(channel) {
	return isTerminal(channel) ? process[channel].columns || Number.POSITIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function hasReaderLeft() {
	return closed.has("stdout");
}
function isTerminal(channel) {
	if (channel === "stdin") return process.stdin.isTTY === true;
	if (!isOurs) return process[channel].isTTY === true;
	const known = terminals.get(channel);
	if (known !== void 0) return known;
	const found = findTerminal(channel);
	terminals.set(channel, found);
	return found;
}
function takeStreams() {
	isTaken = true;
	return {
		input: process.stdin,
		output: streamOf("stdout")
	};
}
let isTaken = false;
function harmless(text) {
	const shown = escapeAllButStyles(text);
	return process.env.GITHUB_ACTIONS === "true" ? escapeCommands(shown) : shown;
}
const numbers = {
	stdout: 1,
	stderr: 2
};
const closed = /* @__PURE__ */ new Set();
let failure;
const streams = /* @__PURE__ */ new Map();
let isOurs = false;
function hasPrintingFailed() {
	return failure !== void 0;
}
let reportFault = printFault;
function onFault(report) {
	reportFault = report;
}
function guardProcess() {
	isOurs = true;
	const crash = (error) => {
		reportFault(error);
		process.exitCode = 3;
		const written = ["stdout", "stderr"].map((channel) => new Promise((done) => streamOf(channel).write("", done)));
		setTimeout(() => process.exit(3), LONGEST_WAIT);
		Promise.all(written).then(() => process.exit(3));
	};
	process.on("uncaughtException", crash);
	process.on("unhandledRejection", crash);
	process.on("exit", () => {
		if (failure && process.exitCode !== 3) process.exitCode = 2;
	});
}
const LONGEST_WAIT = 2e3;
function write(wanted, text) {
	const channel = isTaken ? "stderr" : wanted;
	if (closed.has(channel) || text === "") return;
	try {
		if (!isOurs || streams.has(channel) || isTerminal(channel)) streamOf(channel).write(text);
		else writeAll(channel, Buffer.from(text));
	} catch (error) {
		fail(channel, error);
	}
}
function writeAll(channel, bytes) {
	let left = bytes;
	try {
		while (left.length > 0) left = left.subarray(writeSync(numbers[channel], left));
	} catch (error) {
		if (error.code !== "EAGAIN") throw error;
		streamOf(channel).write(left);
	}
}
function streamOf(channel) {
	let stream = streams.get(channel);
	if (!stream) {
		stream = process[channel];
		stream.on("error", (error) => fail(channel, error));
		streams.set(channel, stream);
	}
	return stream;
}
const terminals = /* @__PURE__ */ new Map();
function findTerminal(channel) {
	try {
		const stats = fstatSync(numbers[channel]);
		return stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev && process[channel].isTTY === true;
	} catch {
		return false;
	}
}
function fail(channel, error) {
	closed.add(channel);
	if (error.code === "EPIPE" || failure) return;
	failure = error;
	printNote(`${channel === "stdout" ? "Standard output" : "Standard error"} can't be written to: ${reasons[error.code ?? ""] ?? error.message}. The output is incomplete; fix that and run again.`);
}
const reasons = {
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file has grown to the largest size allowed",
	EIO: "the device reports an error"
};

export { hasControls as A, painter as C, escapeCommands as D, styled as E, PathError as F, UsageError as I, BaseError as M, ConfigError as N, escapeControls as O, FileError as P, isCustomId as S, severityStyles as T, homepage as _, hasReaderLeft as a, rulePageOf as b, print as c, printNote as d, printPatch as f, takeStreams as g, printToStderr as h, hasPrintingFailed as i, toJson as j, escapeLine as k, printCommands as l, printScreen as m, faultText as n, isTerminal as o, printProgress as p, guardProcess as r, onFault as s, columnsOf as t, printFault as u, program as v, renderLine as w, version as x, rulePage as y };