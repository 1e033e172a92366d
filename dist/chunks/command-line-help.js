import "./rolldown-runtime.js";
import { C as painter, _ as homepage } from "./print.js";
import { i as commands, n as lintCommand, s as globalOptions } from "./command-line.js";

// src/command-line/help.ts
const exitCodes = [
	"no findings at or above the fail level",
	"findings at or above the fail level",
	"wrong usage or configuration, nothing to lint, or a file that can't be read, fixed or written",
	"a bug in patternlint; a crash never looks like a pass"
];
async function allCommands() {
	return [lintCommand, ...await Promise.all(commands.map(({ load }) => load()))];
}
async function helpText(color) {
	const paint = painter(color);
	const usages = (await allCommands()).map((one) => [usageOf(one), one.summary]);
	return `${paint("bold", "patternlint")}: keeps pattern modules valid.

${paint("bold", "Usage")}
${columns(usages)}

${optionSections(lintCommand, color)}

${paint("bold", "Other")}
  --help, --version       ${paint("dim", "of a command as well: patternlint rules --help")}

${paint("bold", "Exit codes")}
${exitCodes.map((meaning, code) => `  ${code}  ${meaning}`).join("\n")}

${homepage}
`;
}
function commandHelp(command, color) {
	const { summary, details } = command;
	return `${[
		`${painter(color)("bold", usageOf(command))}: ${summary}.`,
		...details === void 0 ? [] : [details],
		optionSections(command, color),
		homepage
	].join("\n\n")}\n`;
}
function usageOf({ name, takes }) {
	return [
		"patternlint",
		name,
		takes
	].filter((part) => part !== "").join(" ");
}
function optionSections({ options }, color) {
	const paint = painter(color);
	const described = describedOptions(options);
	return [...new Set(described.map(([, { group }]) => group ?? "Options"))].map((title) => {
		const own = described.filter(([, { group = "Options" }]) => group === title);
		return `${paint("bold", title)}\n${columns(own.map(([name, option]) => [flag(name, option), paint("dim", option.help)]))}`;
	}).join("\n\n");
}
function describedOptions(options) {
	return Object.entries({
		...options,
		...globalOptions
	}).filter(([, { help }]) => help !== "");
}
function flag(name, { value }) {
	return `--${name}${value === void 0 ? "" : ` ${value}`}`;
}
const LEAST_WIDTH = 22;
function columns(rows) {
	const width = Math.max(LEAST_WIDTH, ...rows.map(([first]) => first.length));
	return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join("\n");
}

export { helpText as a, exitCodes as i, commandHelp as n, usageOf as o, describedOptions as r, allCommands as t };