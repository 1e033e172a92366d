import { r as escapeLine, t as escapeCommands } from "./escape.js";
import { t as escapeAllButStyles } from "./styled.js";
import { n as version, t as homepage } from "./version.js";
import { fstatSync, writeSync } from "node:fs";

// src/print.ts
function print(text) {
	write("stdout", harmless(text));
}
function printNote(line) {
	write("stderr", `${harmless(escapeLine(`patternlint: ${line}`))}\n`);
}
function printCommands(commands) {
	write("stdout", commands);
}
function faultText(error) {
	const stack = error instanceof Error ? error.stack ?? String(error) : String(error);
	return `patternlint ${version} failed; this is a fault of ours, and nothing was checked to the end.\nPlease report it with what follows: ${homepage}/issues\n\n${stack}`;
}
function printFault(error) {
	write("stderr", `${harmless(faultText(error))}\n`);
}
function printProgress(line) {
	if (process.stderr.isTTY) write("stderr", `\r\u001b[K${harmless(escapeLine(line))}`);
}
function isTerminal(channel) {
	return process[channel].isTTY === true;
}
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
const direct = /* @__PURE__ */ new Set();
function hasPrintingFailed() {
	return failure !== void 0;
}
let tellFault = printFault;
function onFault(tell) {
	tellFault = tell;
}
function guardProcess() {
	for (const channel of ["stdout", "stderr"]) {
		if (isFile(channel)) direct.add(channel);
		process[channel].on("error", (error) => fail(channel, error));
	}
	const crash = (error) => {
		tellFault(error);
		process.exitCode = 3;
		const written = ["stdout", "stderr"].map((channel) => new Promise((done) => process[channel].write("", done)));
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
function write(channel, text) {
	if (closed.has(channel) || text === "") return;
	try {
		if (direct.has(channel)) writeAll(numbers[channel], text);
		else process[channel].write(text);
	} catch (error) {
		fail(channel, error);
	}
}
function writeAll(descriptor, text) {
	let left = Buffer.from(text);
	while (left.length > 0) left = left.subarray(writeSync(descriptor, left));
}
function isFile(channel) {
	try {
		const stats = fstatSync(numbers[channel]);
		return stats.isFile() || stats.isCharacterDevice() && !process[channel].isTTY;
	} catch {
		return false;
	}
}
function fail(channel, error) {
	closed.add(channel);
	if (error.code === "EPIPE" || failure) return;
	failure = error;
	printNote(`${channel === "stdout" ? "Standard output" : "Standard error"} can't be written to: ${reasons[error.code ?? ""] ?? error.message}. The output is incomplete; mend that and run again.`);
}
const reasons = {
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file has grown to the largest size allowed",
	EIO: "the device reports an error"
};

export { onFault as a, printFault as c, isTerminal as i, printNote as l, guardProcess as n, print as o, hasPrintingFailed as r, printCommands as s, faultText as t, printProgress as u };