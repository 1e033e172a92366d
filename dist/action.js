import "./chunks/rolldown-runtime.js";
import { a as parsePreset, c as ConfigError, i as parseFailOn, l as UsageError, s as withChoices } from "./chunks/config.js";
import { _ as isAtLeast, a as findRepository, b as version, d as inert, f as printable, h as counted, i as toScope, l as formatPretty, m as formatMarkdown, n as configAt, r as runLint, v as plural, x as formatJson, y as homepage } from "./chunks/run.js";
import { i as selectAnnotations, r as restSentence, t as writeWhole } from "./chunks/write-file.js";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, existsSync as existsSync$1, promises, readFileSync as readFileSync$1 } from "fs";
import "path";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (existsSync$1(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync$1(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};

// node_modules/@actions/github/lib/github.js
const context = new Context();

// src/github/event.ts
function lineLink(prefix) {
	const repository = process.env.GITHUB_REPOSITORY;
	const head = (context.payload.pull_request?.head)?.sha ?? context.sha;
	if (!repository || !head) return void 0;
	const base = `${context.serverUrl}/${repository}/blob/${head}`;
	return (file, line) => `${base}/${[...prefix.split("/"), ...file.split("/")].filter((part) => part !== "").map(encodePart).join("/")}?plain=1#L${line}`;
}
function encodePart(part) {
	return encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29");
}

// src/github/inputs.ts
function readInputs() {
	return {
		root: getInput("root") || ".",
		paths: getMultilineInput("paths").filter((path) => path !== ""),
		config: getInput("config") || void 0,
		preset: getInput("preset") ? parsePreset(getInput("preset")) : void 0,
		failOn: parseFailOn(getInput("fail-on") || "error", "The input fail-on"),
		annotations: readNumber("annotations", 29),
		summary: readSwitch("summary", true),
		allowEmpty: readSwitch("allow-empty", false)
	};
}
function readNumber(name, otherwise) {
	const text = getInput(name);
	if (text === "") return otherwise;
	if (/^\d{1,6}$/.test(text)) return Number(text);
	throw new UsageError(`The input ${name} can't be \`${text}\`. Write a whole number from 0 up.`);
}
function readSwitch(name, otherwise) {
	const text = getInput(name).toLowerCase();
	if (text === "") return otherwise;
	if ([
		"on",
		"true",
		"yes"
	].includes(text)) return true;
	if ([
		"off",
		"false",
		"no"
	].includes(text)) return false;
	throw new UsageError(`The input ${name} can't be \`${text}\`. Write on or off.`);
}

// src/github/main.ts
const SUMMARY_LIMIT = 1044480;
async function runAction() {
	try {
		const inputs = readInputs();
		const root = rootInside(realpathSync(process.env.GITHUB_WORKSPACE || process.cwd()), inputs.root);
		const scope = toScope(inputs.paths, root, root);
		const config = withChoices(await configAt(root, inputs.config === void 0 ? void 0 : resolve(root, inputs.config)), inputs.preset, /* @__PURE__ */ new Map());
		await deliver(await runLint({
			root,
			scope,
			config
		}), inputs, prefixOf(root));
	} catch (error) {
		fail(error);
	}
}
function rootInside(workspace, root) {
	let real;
	try {
		real = realpathSync(resolve(workspace, root));
	} catch {
		throw new UsageError(`The input root names no folder: ${root}. Check the path, and that the repository is checked out before this step.`);
	}
	if (real !== workspace && !real.startsWith(workspace.endsWith(sep) ? workspace : workspace + sep)) throw new UsageError(`The input root leads out of the workspace: ${root}. Name a folder inside it.`);
	return real;
}
function prefixOf(root) {
	const repository = findRepository(root);
	return repository === void 0 ? "" : relative(repository, root).split(sep).join("/");
}
async function deliver(run, inputs, prefix) {
	const { report, lines } = run;
	const file = join(process.env.RUNNER_TEMP || tmpdir(), "patternlint-report.json");
	writeWhole(file, formatJson(report));
	const empty = report.summary.modules === 0 && report.findings.length === 0 && !inputs.allowEmpty;
	const failed = inputs.failOn !== void 0 && report.findings.some(({ severity }) => isAtLeast(severity, inputs.failOn));
	const verdict = empty || report.unread.length > 0 ? "error" : failed ? "failure" : "success";
	process.stdout.write(inert(formatPretty(report, lines, {
		color: true,
		quiet: false
	})));
	setOutputs(report, verdict, file);
	if (inputs.summary) await writeSummary(report, inputs.failOn, lineLink(prefix));
	annotate(report.findings, inputs.annotations, prefix, file);
	if (empty) throw new UsageError(`No module to lint. ${run.search} Set the inputs root and paths, or allow-empty.`);
	const [lost] = report.unread;
	if (lost) throw new UsageError(`${plural(report.unread.length, "file")} could not be read, the first being ${lost.file}: ${lost.reason}. Mend that, or exclude the file.`);
	if (failed) setFailed(inert(`patternlint: ${counted(report.summary)}. The step's log and the job summary say where.`));
}
function setOutputs({ summary: totals }, verdict, file) {
	setOutput("verdict", verdict);
	setOutput("errors", totals.findings.error);
	setOutput("warnings", totals.findings.warning);
	setOutput("notices", totals.findings.notice);
	setOutput("modules", totals.modules);
	setOutput("report", file);
}
async function writeSummary(report, failOn, link) {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	await summary.addRaw(formatMarkdown(report, {
		failOn,
		link,
		limit: SUMMARY_LIMIT
	}), true).write();
}
function annotate(findings, most, prefix, file) {
	const { annotations, left } = selectAnnotations(findings, most);
	for (const annotation of annotations) issue(annotation, prefix);
	const rest = restSentence(left, `All of them stand in this step's log, in the job summary, and in ${file}.`);
	if (rest) process.stdout.write(`${rest}\n`);
}
function issue({ command, title, message, file, line, endLine, column, endColumn }, prefix) {
	const place = {
		title,
		file: prefix === "" ? file : `${prefix}/${file}`,
		startLine: line,
		endLine,
		...column !== void 0 && { startColumn: column },
		...endColumn !== void 0 && { endColumn }
	};
	if (command === "error") error(message, place);
	else if (command === "warning") warning(message, place);
	else notice(message, place);
}
function fail(error$1) {
	if (error$1 instanceof ConfigError) error(inert(error$1.message), {
		title: "patternlint: configuration",
		file: error$1.file,
		startLine: error$1.line,
		startColumn: error$1.column
	});
	if (error$1 instanceof UsageError) {
		setFailed(inert(printable(`patternlint: ${error$1.message}`)));
		return;
	}
	const stack = error$1 instanceof Error ? error$1.stack : String(error$1);
	setFailed(inert(printable(`patternlint ${version} failed; this is a fault of ours, and nothing was checked to the end. Please report it with this text: ${homepage}/issues\n${stack}`)));
}

// src/action.ts
await runAction();

export {  };