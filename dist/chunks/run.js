import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { f as validateModule, r as findConfig, t as defaultConfig, u as UsageError } from "./config.js";
import { C as nearest, S as quote, _ as referenceAnchor, a as comparePaths, b as descendants, c as resolveReference, d as withoutMark, f as baseName, g as withoutTrailing, h as decodeReferences, i as applyEdits, l as readItems, m as readEnvelope, o as linkTarget, p as columnName, r as readXml, s as makeCatalog, t as rules, u as readWords, v as attribute, w as require_fastest_levenshtein, x as openTag, y as childElements } from "./rules.js";
import { i as vocabulary, l as severities, n as phaseLists, r as sectionNames } from "./vocabulary.js";
import { a as lineText, i as lineEnd } from "./lines.js";
import { f as coverage, g as plural, m as verdictWords, p as splitMessage, u as baseName$1 } from "./markdown.js";
import { n as printable } from "./printable.js";
import { n as makeReport, t as makeLineSource } from "./report.js";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, relative as relative$1, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";

// src/source/git.ts
const OUTPUT_LIMIT = 1073741824;
const FETCH_TIMEOUT = 12e4;
function git(folder, args, { input, env, timeout } = {}) {
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const { status, stdout, stderr, error } = spawnSync("git", [
		"--no-replace-objects",
		...[
			"-c",
			"safe.directory=*",
			"-c",
			"core.fsmonitor=false",
			"-c",
			"core.quotePath=false",
			"-c",
			"core.hooksPath=/dev/null",
			"-c",
			"gc.auto=0"
		],
		...args
	], {
		cwd: folder,
		maxBuffer: OUTPUT_LIMIT,
		env: {
			...process.env,
			GIT_TERMINAL_PROMPT: "0",
			LC_ALL: "C",
			...env
		},
		...input === void 0 ? { stdio: [
			"ignore",
			"pipe",
			"pipe"
		] } : { input },
		...timeout !== void 0 && { timeout }
	});
	if (error) {
		const { code } = error;
		if (code === "ENOENT") return { kind: "missing" };
		return {
			kind: "failed",
			reason: code === "ETIMEDOUT" ? `it took longer than ${(timeout ?? 0) / 1e3} seconds` : error.message
		};
	}
	if (status === 0) return {
		kind: "done",
		output: stdout
	};
	const lines = stderr.toString("utf8").trim().split("\n");
	return {
		kind: "failed",
		reason: (lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "").replace(/^(?:fatal|error): /, "") || `it ended with ${status}`
	};
}
function ask(folder, args) {
	const result = git(folder, args);
	return result.kind === "done" ? result.output.toString("utf8").trim() : void 0;
}
function resolveCommit(folder, name) {
	if (name.startsWith("-")) return void 0;
	return ask(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]) || void 0;
}
function parentsOf(folder, commit) {
	const text = ask(folder, [
		"cat-file",
		"commit",
		commit
	]) ?? "";
	return [...text.slice(0, Math.max(0, text.indexOf("\n\n")) || text.length).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
function mergeBase(folder, a, b) {
	return ask(folder, [
		"merge-base",
		a,
		b
	]) || void 0;
}
function isShallow(folder) {
	return ask(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
}
function fetchCommit(folder, what, remote) {
	const depth = isShallow(folder) ? ["--depth=1"] : [];
	const fetch = (from, env) => git(folder, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		...depth,
		from,
		`+${what}:${KEEP}`
	], {
		timeout: FETCH_TIMEOUT,
		env
	});
	let result = fetch("origin", {});
	if (result.kind === "failed" && remote?.token !== void 0) result = fetch(remote.url, authorization(remote.url, remote.token));
	if (result.kind === "missing") return { reason: "there is no git on this machine" };
	if (result.kind === "failed") return { reason: result.reason };
	const commit = resolveCommit(folder, KEEP);
	git(folder, [
		"update-ref",
		"-d",
		KEEP
	]);
	return commit === void 0 ? { reason: `${what} is no commit` } : { commit };
}
const KEEP = "refs/patternlint/fetched";
function authorization(url, token) {
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	const count = /^\d{1,4}$/.test(process.env.GIT_CONFIG_COUNT ?? "") ? Number(process.env.GIT_CONFIG_COUNT) : 0;
	return {
		GIT_CONFIG_COUNT: String(count + 1),
		[`GIT_CONFIG_KEY_${count}`]: `http.${new URL(url).origin}/.extraheader`,
		[`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`
	};
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/source/repository.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
function findRepository(from) {
	for (let folder = resolve(from);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return void 0;
	}
}
function listFiles(root) {
	const paths = findRepository(root) === void 0 ? void 0 : listByGit(root);
	return paths ? {
		paths,
		by: "git"
	} : {
		paths: walk(root),
		by: "walk"
	};
}
function listByGit(root) {
	const listing = git(root, [
		"ls-files",
		"-z",
		"-t",
		"--cached",
		"--deleted",
		"--others",
		"--exclude-standard"
	]);
	if (listing.kind !== "done") return void 0;
	const output = listing.output.toString("utf8");
	const present = /* @__PURE__ */ new Set();
	const deleted = /* @__PURE__ */ new Set();
	for (let at = 0; at < output.length;) {
		const end = output.indexOf("\0", at);
		const stop = end < 0 ? output.length : end;
		const path = output.slice(at + 2, stop);
		(output[at] === "R" ? deleted : present).add(path);
		at = stop + 1;
	}
	for (const path of deleted) present.delete(path);
	return [...present].filter((path) => !isForeign(path));
}
function isForeign(path) {
	return path.includes("node_modules/");
}
const skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walk(root) {
	const found = [];
	const pending = [{
		folder: "",
		ignores: []
	}];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { folder } = next;
		const rules = readIgnoreFile(join(root, folder));
		const ignores = rules ? [...next.ignores, {
			base: folder,
			rules
		}] : next.ignores;
		for (const entry of readFolder(join(root, folder))) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isDirectory();
			if (skipped.has(entry.name) || isIgnored(path, isFolder, ignores)) continue;
			if (isFolder) pending.push({
				folder: path,
				ignores
			});
			else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
		}
	}
	return found;
}
function readFolder(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		throw new Error(`The folder ${folder} can't be read (${error.code ?? error}). Give read access to it, or choose another root.`);
	}
}
function readIgnoreFile(folder) {
	try {
		return (0, import_ignore.default)().add(readFileSync(join(folder, ".gitignore"), "utf8"));
	} catch {
		return;
	}
}
function isIgnored(path, isFolder, ignores) {
	for (const { base, rules } of ignores.toReversed()) {
		const relative = base === "" ? path : path.slice(base.length + 1);
		const verdict = rules.test(isFolder ? `${relative}/` : relative);
		if (verdict.ignored || verdict.unignored) return verdict.ignored;
	}
	return false;
}

// src/source/read-file.ts
const LARGEST_FILE = 104857600;
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const canRefuseLinks = constants.O_NOFOLLOW !== void 0;
function makeFileReader(root) {
	const realRoot = realpathSync(root);
	const inside = /* @__PURE__ */ new Map();
	let buffer = Buffer.allocUnsafe(262144);
	const folderIsInside = (path) => {
		const folder = dirname(path);
		let answer = inside.get(folder);
		if (answer === void 0) {
			const real = realpathSync(join(root, folder));
			answer = real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
			inside.set(folder, answer);
		}
		return answer;
	};
	const readBytes = (path) => {
		if (!folderIsInside(path)) return { kind: "link" };
		const file = join(root, path);
		if (!canRefuseLinks && lstatSync(file).isSymbolicLink()) return { kind: "link" };
		const handle = openSync(file, flags);
		try {
			const stat = fstatSync(handle);
			if (!stat.isFile()) return {
				kind: "refused",
				reason: "it is no regular file"
			};
			if (stat.size > 104857600) return {
				kind: "refused",
				reason: `it is larger than ${LARGEST_FILE / 1024 / 1024} MiB`
			};
			if (stat.size > buffer.length) buffer = Buffer.allocUnsafe(stat.size);
			let length = 0;
			for (let got = -1; got !== 0 && length < stat.size; length += got) got = readSync(handle, buffer, length, stat.size - length, null);
			return {
				kind: "bytes",
				bytes: buffer.subarray(0, length)
			};
		} finally {
			closeSync(handle);
		}
	};
	return (path) => {
		try {
			const read = readBytes(path);
			return read.kind === "bytes" ? decode(read.bytes) : read;
		} catch (error) {
			const { code } = error;
			if (code === "ELOOP" || code === "EMLINK") return { kind: "link" };
			if (code === "ENOENT" || code === "ENOTDIR") return { kind: "gone" };
			return {
				kind: "refused",
				reason: code === "EACCES" ? "there is no permission to read it" : String(code ?? error)
			};
		}
	};
}
function decode(bytes) {
	const text = bytes.toString("utf8");
	return {
		kind: "text",
		text,
		invalidAt: isUtf8(bytes) ? void 0 : firstInvalid(text, bytes)
	};
}
function firstInvalid(text, bytes) {
	let offset = 0;
	let scanned = 0;
	for (let at = text.indexOf("�"); at >= 0; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(scanned, at));
		scanned = at;
		if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return at;
	}
	return 0;
}

// src/source/tree.ts
function workingTree(root) {
	const { paths, by } = listFiles(root);
	return {
		paths,
		by,
		read: makeFileReader(root),
		prefetch: async () => {}
	};
}
function commitTree(folder, commit, prefix) {
	const listing = git(folder, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		...prefix === "" ? [] : [`${prefix}/`]
	]);
	if (listing.kind !== "done") return void 0;
	const paths = [];
	const blobs = /* @__PURE__ */ new Map();
	for (const entry of listing.output.toString("utf8").split("\0")) {
		const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
		if (!match) continue;
		const [, mode = "", kind, id = "", full = ""] = match;
		const path = prefix === "" ? full : full.slice(prefix.length + 1);
		if (isForeign(path)) continue;
		paths.push(path);
		if (kind === "blob" && mode.startsWith("100")) blobs.set(path, id);
	}
	const all = new Set(paths);
	const texts = /* @__PURE__ */ new Map();
	const load = (wanted) => {
		const ids = wanted.filter((path) => blobs.has(path) && !texts.has(path));
		if (ids.length === 0) return;
		const contents = git(folder, ["cat-file", "--batch"], { input: ids.map((path) => `${blobs.get(path)}\n`).join("") });
		const read = contents.kind === "done" ? readBatch(contents.output) : [];
		for (const [at, path] of ids.entries()) texts.set(path, toText(read[at]));
	};
	return {
		paths,
		by: "commit",
		commit,
		blobId: (path) => blobs.get(path),
		prefetch: async (wanted) => load(wanted),
		read: (path) => {
			if (!blobs.has(path)) return { kind: all.has(path) ? "link" : "gone" };
			load([path]);
			return texts.get(path);
		}
	};
}
function toText(bytes) {
	if (!bytes) return {
		kind: "refused",
		reason: "git doesn't have its content"
	};
	return bytes.length > 104857600 ? {
		kind: "refused",
		reason: `it is larger than ${LARGEST_FILE / 1024 / 1024} MiB`
	} : decode(bytes);
}
function readBatch(output) {
	const contents = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
		const from = end + 1;
		const to = from + Number(size ?? 0);
		contents.push(size === void 0 ? void 0 : output.subarray(from, to));
		at = size === void 0 ? from : to + 1;
	}
	return contents;
}
function gitBlobId(text, like) {
	const bytes = Buffer.from(text, "utf8");
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash(like.length > 40 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/report/json.ts
function formatJson(report) {
	return `${JSON.stringify(report, null, 2).replaceAll("##[", "#\\u0023[")}\n`;
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// node_modules/get-east-asian-width/lookup-data.js
var import_picocolors = require_picocolors();
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// src/report/width.ts
const zeroWidth = /^[\p{Mark}\u200B-\u200F\u2060\uFE00-\uFE0F]$/u;
function displayWidth(text) {
	let width = 0;
	for (const char of text) {
		const point = char.codePointAt(0);
		if (point < 127) width++;
		else if (!zeroWidth.test(char)) width += eastAsianWidth(point);
	}
	return width;
}

// src/report/pretty.ts
const FRAME_WIDTH = 110;
const TAB = "    ";
function formatPretty(report, lines, { color, quiet }) {
	const colors = (0, import_picocolors.createColors)(color);
	const mixed = report.findings.some(({ status }) => status === "unchanged");
	return report.findings.map((finding) => formatFinding(finding, lines, colors, mixed)).join("") + (quiet ? "" : `${verdict(report, colors)}\n`);
}
function formatFinding(finding, lines, colors, mixed) {
	const paint = painter(finding.severity, colors);
	const place = `${finding.file}:${finding.line}:${finding.column}`;
	const [what, advice] = splitMessage(printable(finding.message));
	const out = [
		`${colors.bold(printable(place))}  ${paint(finding.severity)}  ${colors.dim(finding.rule)}${finding.status === "introduced" && mixed ? `  ${colors.bold("new")}` : ""}`,
		what,
		...advice ? [advice] : []
	];
	const index = lines(finding.file);
	if (index && finding.severity !== "notice") out.push("", ...frame(finding, index, paint, colors, suggestion(finding)));
	for (const related of finding.related) if (finding.severity !== "notice" || finding.related.length > 1) out.push(...formatRelated(related, finding, colors));
	return `${out.join("\n")}\n\n`;
}
function formatRelated(related, finding, colors) {
	return related.file === finding.file && related.line === finding.line && related.column === finding.column && finding.related.length === 1 ? [] : [`  ${colors.dim("see")} ${printable(`${related.file}:${related.line}:${related.column}`)}  ${colors.dim(printable(related.note))}`];
}
function suggestion({ fix, file, line, column, endLine, endColumn }) {
	if (!fix) return "";
	const kind = fix.safe ? "fix: safe" : "fix: to be looked at";
	const [edit] = fix.edits;
	return fix.edits.length === 1 && edit && edit.file === file && edit.line === line && edit.column === column && edit.endLine === endLine && edit.endColumn === endColumn && edit.text.trim() !== "" && !edit.text.includes("\n") ? `→ ${printable(edit.text)}   (${kind})` : `→ ${printable(fix.title)}   (${kind})`;
}
function frame(region, index, paint, colors, hint) {
	const width = Math.max(4, String(region.line + 1).length + 2);
	const gutter = (label) => colors.dim(`${label.padStart(width)} │`);
	const text = lineText(index, region.line);
	const from = Math.min(region.column - 1, text.length);
	const to = region.endLine > region.line ? text.length : Math.min(region.endColumn - 1, text.length);
	const cut = window(text, from, to);
	const show = (line) => clip(display(lineText(index, line).slice(cut.start)));
	const before = display(text.slice(cut.start, from));
	const marked = display(text.slice(from, Math.min(to, cut.end)));
	const pad = " ".repeat(displayWidth(before) + (cut.start > 0 ? 1 : 0));
	const underline = paint("━".repeat(Math.max(1, displayWidth(marked))));
	const around = (line) => lineText(index, line).trim() === "" ? [] : [`${gutter(String(line))} ${cut.start > 0 ? "…" : ""}${show(line)}`];
	return [
		...region.line > 1 ? around(region.line - 1) : [],
		`${gutter(String(region.line))} ${cut.start > 0 ? "…" : ""}${display(text.slice(cut.start, cut.end))}${cut.end < text.length ? "…" : ""}`,
		`${gutter("")} ${pad}${underline}${hint ? ` ${colors.cyan(hint)}` : ""}`,
		...region.endLine > region.line + 1 ? [`${gutter("")} ${colors.dim(`… to line ${region.endLine}`)}`] : around(region.line + 1)
	];
}
function window(text, from, to) {
	if (text.length <= FRAME_WIDTH) return {
		start: 0,
		end: text.length
	};
	const start = to <= FRAME_WIDTH ? 0 : Math.max(0, Math.min(from - 20, text.length - FRAME_WIDTH));
	return {
		start,
		end: Math.min(text.length, start + FRAME_WIDTH)
	};
}
function clip(line) {
	return line.length > FRAME_WIDTH ? `${line.slice(0, FRAME_WIDTH)}…` : line;
}
function display(text) {
	return printable(text.replaceAll("	", TAB)).replaceAll("﻿", "");
}
function painter(severity, colors) {
	if (severity === "error") return colors.red;
	return severity === "warning" ? colors.yellow : colors.blue;
}
function verdict(report, colors) {
	const { summary, findings, passedOver, unread, comparison } = report;
	const worst = summary.findings.error > 0 ? colors.red : summary.findings.warning > 0 ? colors.yellow : colors.green;
	const hit = new Set(findings.map(({ file }) => file)).size;
	const where = findings.length > 0 ? ` in ${hit} of ${plural(summary.modules, "module")}` : ` in ${plural(summary.modules, "module")}`;
	return [
		worst(colors.bold(`${verdictWords(report)}${where}`)),
		...summary.phases > 0 ? [coverage(report)] : [],
		...summary.suppressed > 0 ? [`${summary.suppressed} suppressed in place`] : [],
		...passedOver.length > 0 ? [`${plural(passedOver.length, "file")} with another kind of <module> passed over`] : [],
		...unread.length > 0 ? [colors.red(`${plural(unread.length, "file")} not read`)] : [],
		...findings.length > 0 ? ["patternlint explain RULE"] : [],
		...comparison ? [`compared with ${printable(baseName$1(comparison.base))}`] : []
	].join(colors.dim(" · "));
}

// src/read/reference.ts
const listMark = /[ \t]*(?:[-*+•]|\d+[.)])[ \t]+/y;
const link = /\[[^\]\n]*\]\(([^()\s]+)\)/y;
const token = /[`'"“]?([^\s`'"“”()[\]<>,;]+)[`'"”]?/y;
const conjunction = /(?:[ \t]*,[ \t]*(?:(?:or|and)[ \t]+)?|[ \t]+(?:or|and|\|)[ \t]+)/iy;
const reasonStart = /[ \t]*(?:(?:for|with)\b|[-–—:=]+>?|[([])?[ \t]*/iy;
const extension = /\.[A-Za-z][A-Za-z0-9]{0,9}(?:#\S*)?$/;
const markdown = /\.(?:md|markdown)(?:#\S*)?$/i;
const relative = /^\.{0,2}[/\\]/;
const bareSegments = /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/;
function readReferences(text, line, carrier) {
	const raw = blankTags(text.slice(line.start, line.end));
	const paths = [];
	let at = matchEnd(listMark, raw, 0) ?? 0;
	for (;;) {
		const found = readPath(raw, skipSpaces(raw, at));
		if (!found) break;
		paths.push(found);
		at = found.after;
		const next = matchEnd(conjunction, raw, at);
		if (next === void 0 || !readPath(raw, skipSpaces(raw, next))) break;
		at = next;
	}
	if (paths.length === 0) return [];
	const reason = readReason(raw, at, line.start);
	return paths.map(({ value, start, end, bare }) => ({
		carrier,
		path: {
			value,
			start: line.start + start,
			end: line.start + end
		},
		bare,
		reason,
		line
	}));
}
function readPath(raw, at) {
	link.lastIndex = at;
	const linked = link.exec(raw);
	const pattern = linked ? link : token;
	pattern.lastIndex = at;
	const match = linked ?? token.exec(raw);
	const written = match?.[1];
	if (!match || written === void 0) return void 0;
	const value = withoutTrailing(written, ":.!?");
	const start = at + match[0].indexOf(written, linked ? match[0].lastIndexOf("(") : 0);
	const kind = pathKind(value);
	if (!kind) return void 0;
	const end = start + value.length;
	return {
		value: decodeReferences(value),
		start,
		end,
		bare: kind === "bare",
		after: value === written ? at + match[0].length : end
	};
}
function pathKind(value) {
	if (/[*?{}|$]/.test(value) || /^[a-z][a-z0-9+.-]+:/i.test(value) && !/^[a-z]:[\\/]/i.test(value)) return void 0;
	if (relative.test(value) && value.length > 2) return "path";
	if (extension.test(value) && /[A-Za-z0-9_-]\./.test(value)) return value.includes("/") || value.includes("\\") || markdown.test(value) ? "path" : "bare";
	return bareSegments.test(value) ? "bare" : void 0;
}
function readReason(raw, from, offset) {
	const start = matchEnd(reasonStart, raw, from) ?? from;
	const opened = /[([][ \t]*$/.test(raw.slice(from, start));
	const rest = raw.slice(start).trimEnd();
	const value = opened ? rest.replace(/[)\]][.,;]?$/, "").trimEnd() : rest;
	if (!/[\p{L}\p{N}]/u.test(value)) return void 0;
	return {
		value: decodeReferences(value.replaceAll(/ {2,}/g, " ")),
		start: offset + start,
		end: offset + start + value.length
	};
}
function blankTags(raw) {
	return raw.includes("<") ? raw.replaceAll(/<!--.*?-->|<[^<>]*>/gs, (tag) => " ".repeat(tag.length)) : raw;
}
function matchEnd(pattern, raw, at) {
	pattern.lastIndex = at;
	return pattern.test(raw) ? pattern.lastIndex : void 0;
}
function skipSpaces(raw, from) {
	let at = from;
	while (raw.charCodeAt(at) === 32 || raw.charCodeAt(at) === 9) at++;
	return at;
}

// src/read/module.ts
function readModule(path, text, options = {}) {
	const envelope = readEnvelope(text);
	if (!envelope) return { kind: "other" };
	const { root, defects } = readXml(text, envelope.block.content.start, envelope.block.content.end);
	if (root?.name !== vocabulary.root) return { kind: "other" };
	if (!options.insist) {
		if (!isOurs(root)) return {
			kind: "passed-over",
			reason: "foreign-root"
		};
		if (!isMainContent(path, text, envelope)) return {
			kind: "passed-over",
			reason: "guide"
		};
	}
	const { invalidAt } = options;
	return {
		kind: "module",
		module: build(path, text, envelope, root, [...invalidAt === void 0 ? [] : [{
			kind: "not-utf8",
			start: invalidAt,
			end: invalidAt + 1,
			edits: [],
			safe: false
		}], ...defects])
	};
}
function isOurs(root) {
	if (attribute(root, vocabulary.name) || attribute(root, vocabulary.category)) return true;
	const { purpose, triggers, implementation, integration } = vocabulary.sections;
	const known = /* @__PURE__ */ new Set([
		purpose,
		triggers,
		implementation,
		integration
	]);
	return new Set(childElements(root).flatMap(({ name }) => known.has(name) ? [name] : [])).size > 1;
}
function isMainContent(path, text, { block, table, headingsBefore, fencesBefore }) {
	if (table === void 0 && /(?:^|\/)readme\.[a-z]+$/i.test(path)) return false;
	const share = (block.end - block.start) / Math.max(1, text.length);
	if (fencesBefore > 0) return false;
	if (share >= .5) return true;
	return headingsBefore === 0 && (table !== void 0 || share >= .25) && !showsAnother(text, block.end);
}
function showsAnother(text, from) {
	return new RegExp(`^ {0,3}(?:\`{3,}|~{3,})[ \\t]*xml\\b[^\\n]*\\n\\s*<${vocabulary.root}[\\s>]`, "m").test(text.slice(from));
}
function build(path, text, envelope, root, defects) {
	const sections = readSections(root);
	const first = (name) => sections.find(({ meant }) => meant === name)?.element;
	const { metadata } = vocabulary;
	const purpose = first(vocabulary.sections.purpose);
	const triggers = first(vocabulary.sections.triggers);
	const implementation = first(vocabulary.sections.implementation);
	return {
		path,
		text,
		envelope,
		root,
		openTag: openTag(root),
		name: attribute(root, vocabulary.name)?.value,
		category: attribute(root, vocabulary.category)?.value,
		version: metadataCell(envelope, metadata.version),
		updated: metadataCell(envelope, metadata.updated),
		status: metadataCell(envelope, metadata.status),
		purpose: purpose && readWords(text, purpose),
		conditions: triggers ? readConditions(text, triggers) : [],
		phases: implementation ? readPhases(text, implementation) : [],
		sections,
		...readCarriers(text, root),
		defects
	};
}
function metadataCell({ table }, column) {
	const index = table?.columns.findIndex(({ value }) => columnName(value) === column) ?? -1;
	const cell = index < 0 ? void 0 : table?.cells[index];
	return cell?.value ? cell : void 0;
}
function readSections(root) {
	const elements = childElements(root);
	const present = new Set(elements.map(({ name }) => name));
	const absent = sectionNames.filter((name) => !present.has(name));
	return elements.map((element) => {
		const { name } = element;
		return {
			name,
			meant: sectionNames.includes(name) ? name : nearest(name, absent)[0],
			element
		};
	});
}
function readConditions(text, triggers) {
	return childElements(triggers).filter(({ name }) => name === vocabulary.trigger.element).map((element) => ({
		element,
		type: attribute(element, vocabulary.trigger.type)?.value,
		words: readWords(text, element)
	}));
}
function readPhases(text, implementation) {
	return childElements(implementation).filter(({ name }) => name === vocabulary.phase.element).map((element) => readPhase(text, element));
}
function readPhase(text, element) {
	const lists = {
		requirements: void 0,
		actions: void 0,
		validation: void 0
	};
	for (const child of element.children) {
		if (child.kind !== "element") continue;
		for (const list of phaseLists) {
			if (child.name !== vocabulary.phase[list]) continue;
			const items = readItems(text, child);
			lists[list] = {
				element: lists[list]?.element ?? child,
				items: lists[list] ? [...lists[list].items, ...items] : items
			};
		}
	}
	return {
		element,
		name: attribute(element, vocabulary.phase.name)?.value,
		order: attribute(element, vocabulary.phase.order)?.value,
		lists
	};
}
function readCarriers(text, root) {
	const references = [];
	const prose = [];
	const { dependsOn, providesTo, usesPattern } = vocabulary;
	for (const element of descendants(root)) {
		const { name } = element;
		if (name === dependsOn || name === providesTo) for (const item of readItems(text, element)) {
			const found = readReferences(text, item, name);
			if (found.length > 0) references.push(...found);
			else prose.push({
				...item,
				carrier: name
			});
		}
		else if (name === usesPattern.element) {
			const from = attribute(element, usesPattern.attribute)?.value;
			if (from && from.value.trim() !== "") references.push({
				carrier: name,
				path: from,
				bare: false,
				reason: readWords(text, element),
				line: openTag(element)
			});
		}
	}
	return {
		references,
		prose
	};
}

// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);

// node_modules/@noble/hashes/sha2.js
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));

// src/lint/suppression.ts
const directive = /<!--\s{0,20}patternlint-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]{0,1000})-->/g;
function readSuppressions(text) {
	if (!text.includes("patternlint-disable")) return none$1;
	const found = [];
	let open = [];
	for (const match of text.matchAll(directive)) {
		const [rules, reason] = readDirective(match[2] ?? "");
		const end = match.index + match[0].length;
		if (match[1] === "disable-file") found.push({
			start: 0,
			end: text.length + 1,
			rules,
			reason
		});
		else if (match[1] === "disable-line") found.push({
			...lineAround(text, match.index),
			rules,
			reason
		});
		else if (match[1] === "disable-next-line") {
			const feed = text.indexOf("\n", end);
			if (feed >= 0) found.push({
				...lineAround(text, feed + 1),
				rules,
				reason
			});
		} else if (match[1] === "disable") open.push({
			start: end,
			rules,
			reason
		});
		else {
			const closed = open.filter((one) => rules === void 0 || one.rules?.join() === rules.join());
			found.push(...closed.map((one) => ({
				...one,
				end: match.index
			})));
			open = open.filter((one) => !closed.includes(one));
		}
	}
	return [...found, ...open.map((one) => ({
		...one,
		end: text.length + 1
	}))];
}
const none$1 = [];
function suppressionOf(suppressions, rule, offset) {
	return suppressions.find(({ start, end, rules }) => offset >= start && offset < end && (rules === void 0 || rules.includes(rule)));
}
function readDirective(words) {
	const colon = words.indexOf(":");
	const named = (colon < 0 ? words : words.slice(0, colon)).split(/[\s,]+/).filter((word) => word !== "");
	return [named.length > 0 ? named : void 0, colon < 0 ? "" : words.slice(colon + 1).replaceAll(/\s+/g, " ").trim()];
}
function lineAround(text, offset) {
	const feed = text.indexOf("\n", offset);
	return {
		start: text.lastIndexOf("\n", offset - 1) + 1,
		end: feed < 0 ? text.length + 1 : feed + 1
	};
}

// src/lint/finding.ts
function splitSuppressed(findings, suppressions) {
	if (suppressions.length === 0) return {
		findings,
		suppressed: []
	};
	const suppressed = [];
	return {
		findings: findings.filter((finding) => {
			const suppression = suppressionOf(suppressions, finding.rule, finding.start);
			if (suppression) suppressed.push({
				...finding,
				justification: suppression.reason
			});
			return !suppression;
		}),
		suppressed
	};
}
function toFinding(report, path, { rule, severity, chosen }) {
	return {
		rule: rule.id,
		severity: bound(severity, report, chosen),
		message: report.message,
		path,
		start: report.at.start,
		end: report.at.end,
		anchor: report.anchor,
		detail: report.detail ?? "",
		related: (report.related ?? []).map(({ at, path: other, note }) => ({
			path: other ?? path,
			start: at.start,
			end: at.end,
			note
		})),
		fix: report.fix
	};
}
function bound(severity, { atLeast, atMost }, chosen) {
	const raised = atLeast && !chosen ? graver(severity, atLeast) : severity;
	return atMost && rank(raised) < rank(atMost) ? atMost : raised;
}
function rank(severity) {
	return severities.indexOf(severity);
}
function graver(a, b) {
	return rank(a) <= rank(b) ? a : b;
}
function compareFindings(a, b) {
	return comparePaths(a.path, b.path) || a.start - b.start || a.end - b.end || comparePaths(a.rule, b.rule) || comparePaths(a.detail, b.detail);
}
function markFindings(findings, names) {
	const occurrences = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const identity = JSON.stringify([
			finding.rule,
			names.get(finding.path) ?? finding.path,
			finding.anchor,
			finding.detail
		]);
		const occurrence = (occurrences.get(identity) ?? 0) + 1;
		occurrences.set(identity, occurrence);
		return {
			...finding,
			fingerprint: hash(`${identity}#${occurrence}`)
		};
	});
}
function hash(text) {
	return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}

// src/lint/cover.ts
function cover(found) {
	if (found.every(({ covers }) => covers === void 0)) return found.map(({ finding }) => finding);
	const known = /* @__PURE__ */ new Map();
	for (const { finding } of found) {
		const key = keyOf(finding.path, finding.rule, finding.anchor);
		const group = known.get(key);
		if (group) group.push(finding);
		else known.set(key, [finding]);
	}
	const covered = /* @__PURE__ */ new Set();
	return found.map(({ finding, covers }) => {
		let { severity } = finding;
		for (const { rule, anchor, path } of covers ?? []) for (const other of known.get(keyOf(path ?? finding.path, rule, anchor)) ?? []) {
			if (other === finding) continue;
			covered.add(other);
			severity = graver(severity, other.severity);
		}
		return severity === finding.severity ? finding : {
			...finding,
			severity
		};
	}).filter((_, at) => !covered.has(found[at]?.finding));
}
function keyOf(path, rule, anchor) {
	return `${path}\n${rule}\n${anchor}`;
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/lint/settings.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function selectRules(rules, settings) {
	const matchers = settings.overrides.map(({ files, categories }) => {
		const matches = files && matchGlobs(files);
		return (path, category) => (!matches || matches(path)) && (!categories || category !== void 0 && categories.includes(category));
	});
	const lists = /* @__PURE__ */ new Map();
	return (path, category) => {
		const matching = settings.overrides.filter((_, at) => matchers[at]?.(path, category));
		const key = matching.map((override) => settings.overrides.indexOf(override)).join();
		let list = lists.get(key);
		if (!list) {
			list = rules.flatMap((rule) => activate(rule, settings, matching));
			lists.set(key, list);
		}
		return list;
	};
}
function matchGlobs(globs) {
	return globs.length === 0 ? () => false : (0, import_picomatch.default)([...globs], { dot: true });
}
function activate(rule, { preset, rules }, overrides) {
	const chosen = [rules.get(rule.id), ...overrides.map((override) => override.rules.get(rule.id))].filter((setting) => setting !== void 0);
	const level = chosen.findLast((setting) => setting.level !== void 0)?.level;
	const severity = level ?? rule.severity[preset];
	if (severity === "off") return [];
	const options = Object.assign({}, rule.options?.defaults, ...chosen.map((setting) => setting.options ?? {}));
	return [{
		rule,
		severity,
		chosen: level !== void 0,
		options
	}];
}

// src/lint/judge-catalog.ts
function judgeCatalog(snapshot, settings, inScope = () => true) {
	return finish(snapshot, inScope, judgeAmong(openState(snapshot, settings), settings, inScope));
}
function openState(snapshot, { roots }) {
	const modules = snapshot.verdicts.filter((verdict) => verdict.kind === "module");
	const catalog = makeCatalog(modules.map(({ summary }) => summary), snapshot.paths, roots);
	const loaded = /* @__PURE__ */ new Map();
	const load = (path) => {
		if (!loaded.has(path)) loaded.set(path, loadModule(path, snapshot.read));
		return loaded.get(path);
	};
	return {
		snapshot,
		modules,
		catalog,
		load,
		read: (path) => loadModule(path, snapshot.read)
	};
}
function loadModule(path, read) {
	const text = read(path);
	if (text === void 0) return void 0;
	const reading = readModule(path, text, { insist: true });
	return reading.kind === "module" ? reading.module : void 0;
}
function judgeAmong({ modules, catalog, load }, settings, inScope, history) {
	const select = selectRules(rules, settings);
	const found = [];
	for (const { summary: module } of modules) {
		if (!inScope(module.path)) continue;
		for (const entry of select(module.path, module.category?.value)) {
			if (entry.rule.scope !== "catalog") continue;
			for (const report of entry.rule.check({
				module,
				catalog,
				options: entry.options,
				load,
				history
			})) found.push({
				finding: toFinding(report, module.path, entry),
				covers: report.covers
			});
		}
	}
	return found;
}
function finish({ verdicts }, inScope, among) {
	const own = verdicts.filter((verdict) => verdict.kind === "module").filter(({ summary }) => inScope(summary.path));
	const alone = verdicts.flatMap((verdict) => "findings" in verdict ? verdict.findings.filter(({ path }) => inScope(path)) : []);
	const { findings: heard, suppressed } = splitSuppressedAmong(among, new Map(own.map(({ summary, suppressions }) => [summary.path, suppressions])));
	const names = new Map(own.flatMap(({ summary: { path, name } }) => name && name.value !== "" ? [[path, name.value]] : []));
	const all = cover([...alone.map((finding) => ({
		finding,
		covers: void 0
	})), ...heard]).sort(compareFindings);
	const silenced = [...own.flatMap((verdict) => verdict.suppressed), ...suppressed].sort(compareFindings);
	const marked = markFindings([...all, ...silenced], names);
	return {
		findings: marked.slice(0, all.length),
		suppressed: marked.slice(all.length),
		modules: own.map(({ summary }) => summary),
		phases: sum(own.map(({ phases }) => phases)),
		completePhases: sum(own.map(({ completePhases }) => completePhases)),
		passedOver: verdicts.filter((verdict) => verdict.kind === "passed-over").filter(({ path }) => inScope(path)).map(({ path, reason }) => ({
			path,
			reason
		}))
	};
}
function splitSuppressedAmong(among, silent) {
	const findings = [];
	const suppressed = [];
	for (const entry of among) {
		const split = splitSuppressed([entry.finding], silent.get(entry.finding.path) ?? []);
		if (split.findings.length > 0) findings.push(entry);
		suppressed.push(...split.suppressed);
	}
	return {
		findings,
		suppressed
	};
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/change/history.ts
function makeHistory(base, head, pairs, roots) {
	const successors = new Map(pairs.flatMap(({ before, after }) => before && after ? [[before.path, after.path]] : []));
	const origins = new Map(pairs.flatMap(({ before, after }) => before && after ? [[after.path, before.path]] : []));
	const target = (from, reference) => {
		return linkTarget({ resolution: resolveReference(reference, origins.get(from.path) ?? from.path, base.files, roots) });
	};
	let dangling;
	return {
		target,
		successor: (path) => successors.get(path) ?? (head.files.has(path) ? path : movedFile(path, base, head)),
		dependents: (path) => {
			dangling ??= findDangling(head, target);
			return dangling.get(path) ?? [];
		}
	};
}
function movedFile(path, base, head) {
	const come = head.files.named(baseName(path)).filter((candidate) => !base.files.has(candidate));
	return come.length === 1 ? come[0] : void 0;
}
function findDangling(head, target) {
	const found = /* @__PURE__ */ new Map();
	for (const module of head.modules) for (const { reference, resolution } of head.links(module)) {
		if (resolution.kind !== "missing") continue;
		const was = target(module, reference);
		if (was === void 0 || head.files.has(was)) continue;
		const group = found.get(was);
		if (group) group.push({
			module,
			reference
		});
		else found.set(was, [{
			module,
			reference
		}]);
	}
	return found;
}

// src/change/block.ts
function blockChanged(before, after, history) {
	const [old, now] = [textOf(before), textOf(after)];
	if (old === now || plain(old) === plain(now)) return false;
	return words$1(before, (path) => history.successor(path) ?? path) !== words$1(after, (path) => path);
}
function textOf({ module: { text, envelope } }) {
	return text.slice(envelope.block.content.start, envelope.block.content.end);
}
function words$1({ module: { text, envelope }, links }, today) {
	const { start, end } = envelope.block.content;
	const paths = links.flatMap((link) => {
		const target = linkTarget(link);
		return target === void 0 ? [] : [{
			start: link.reference.path.start,
			end: link.reference.path.end,
			text: today(target)
		}];
	});
	let said = "";
	let at = start;
	for (const edit of paths.sort((a, b) => a.start - b.start)) {
		if (edit.start < at || edit.end > end) continue;
		said += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return plain(said + text.slice(at, end));
}
function plain(text) {
	return text.replaceAll(/<!--[\s\S]*?-->/g, " ").replaceAll(/\s+/g, " ").trim();
}

// src/change/edges.ts
function compareEdges(before, after, base, head, history) {
	const olds = before ? edgesOf(before, base, (path) => history.successor(path) ?? path) : /* @__PURE__ */ new Map();
	const nows = after ? edgesOf(after, head, (path) => path, history) : /* @__PURE__ */ new Map();
	return [...[...nows].map(([key, edge]) => ({
		...edge,
		state: olds.has(key) ? "kept" : "added"
	})), ...[...olds].filter(([key]) => !nows.has(key)).map(([, edge]) => ({
		...edge,
		state: "removed"
	}))];
}
function edgesOf(module, catalog, today, history) {
	const edges = /* @__PURE__ */ new Map();
	for (const link of catalog.links(module)) {
		const { reference, resolution } = link;
		if (resolution.kind === "prose") continue;
		const found = linkTarget(link);
		const was = found ?? history?.target(module, reference);
		const target = was === void 0 ? reference.path.value : found === void 0 ? history?.successor(was) ?? was : today(was);
		const key = `${reference.carrier}\n${target}`;
		if (!edges.has(key)) edges.set(key, {
			carrier: reference.carrier,
			target,
			broken: found === void 0,
			reference
		});
	}
	return edges;
}

// src/change/phases.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function comparePhases(before, after) {
	const partners = pairPhases(before.phases, after.phases);
	const kept = new Set(partners.values());
	return [...after.phases.map((now) => {
		const old = partners.get(now);
		return old ? {
			kind: "kept",
			before: old,
			after: now,
			lists: compareLists(old, now)
		} : {
			kind: "added",
			after: now
		};
	}), ...before.phases.filter((old) => !kept.has(old)).map((old) => ({
		kind: "removed",
		before: old
	}))];
}
function pairPhases(before, after) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(before);
	const byName = /* @__PURE__ */ new Map();
	for (const old of before) {
		if (!old.name) continue;
		const group = byName.get(old.name.value);
		if (group) group.push(old);
		else byName.set(old.name.value, [old]);
	}
	for (const now of after) {
		const old = now.name && byName.get(now.name.value)?.shift();
		if (!old) continue;
		pairs.set(now, old);
		free.delete(old);
	}
	if (free.size * (after.length - pairs.size) > MOST_COMPARISONS$2) return pairs;
	for (const now of after) {
		if (pairs.has(now)) continue;
		const [best] = [...free].map((old) => ({
			old,
			share: share(old, now)
		})).sort((a, b) => b.share - a.share);
		if (!best || best.share < LIKE$1) continue;
		pairs.set(now, best.old);
		free.delete(best.old);
	}
	return pairs;
}
const LIKE$1 = .5;
const MOST_COMPARISONS$2 = 2500;
function share(old, now) {
	const [a, b] = [new Set(itemsOf(old)), new Set(itemsOf(now))];
	const common = [...a].filter((item) => b.has(item)).length;
	return common / Math.max(1, a.size + b.size - common);
}
function itemsOf({ lists }) {
	return phaseLists.flatMap((list) => lists[list]?.items.map(words) ?? []);
}
function compareLists(before, after) {
	return phaseLists.flatMap((list) => {
		const [olds, nows] = [before.lists[list]?.items ?? [], after.lists[list]?.items ?? []];
		if (olds.length === nows.length && olds.every(({ value }, at) => value === nows[at]?.value)) return [];
		const [here, there] = [new Set(nows.map(words)).add(""), new Set(olds.map(words)).add("")];
		const gone = olds.filter((item) => !here.has(words(item)));
		const { lost, gained } = withoutReworded(gone, nows.filter((item) => !there.has(words(item))));
		return lost.length + gained.length + gone.length > 0 ? [{
			list,
			lost,
			gained,
			reworded: gone.length - lost.length
		}] : [];
	});
}
function withoutReworded(gone, come) {
	if (gone.length * come.length > MOST_COMPARISONS$2) return {
		lost: gone,
		gained: come
	};
	const gained = [...come];
	return {
		lost: gone.filter((old) => {
			const at = gained.findIndex((now) => isReworded(words(old), words(now)));
			if (at >= 0) gained.splice(at, 1);
			return at < 0;
		}),
		gained
	};
}
const LONGEST$1 = 500;
function isReworded(old, now) {
	const [a, b] = [old.slice(0, LONGEST$1), now.slice(0, LONGEST$1)];
	const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
	if ([...wordsA].filter((word) => wordsB.has(word)).length * 2 >= Math.max(wordsA.size, wordsB.size)) return true;
	return (0, import_fastest_levenshtein.distance)(a, b) * 5 <= Math.max(a.length, b.length) * 2;
}
function words({ value }) {
	return withoutMark(value).toLowerCase().replaceAll(/\s+/g, " ").trim();
}

// src/change/module-change.ts
function describeChange(pair, base, head, history) {
	const before = pair.before && base.read(pair.before.path);
	const after = pair.after && head.read(pair.after.path);
	const [links, linksNow] = [linksOf(pair.before, base), linksOf(pair.after, head)];
	return {
		pair,
		before,
		after,
		blockChanged: !before || !after || blockChanged({
			module: before,
			links
		}, {
			module: after,
			links: linksNow
		}, history),
		phases: before && after ? comparePhases(before, after) : [],
		edges: compareEdges(pair.before, pair.after, base.catalog, head.catalog, history),
		dangling: pair.before && pair.before.path !== pair.after?.path ? history.dependents(pair.before.path) : []
	};
}
function linksOf(module, { catalog }) {
	return module ? catalog.links(module) : [];
}

// src/change/pairs.ts
const LIKE = .5;
const MOST_COMPARISONS$1 = 4e4;
function pairModules(before, after, loadBefore, loadAfter) {
	const partner = /* @__PURE__ */ new Map();
	const byPath = new Map(before.map((module) => [module.path, module]));
	const taken = /* @__PURE__ */ new Set();
	const join = (old, now) => {
		partner.set(now, old);
		taken.add(old);
	};
	for (const now of after) {
		const old = byPath.get(now.path);
		if (old) join(old, now);
	}
	const gone = before.filter((module) => !taken.has(module));
	const come = after.filter((module) => !partner.has(module));
	if (gone.length > 0 && come.length > 0) {
		joinByName(gone, come, join);
		joinByContent(gone.filter((module) => !taken.has(module)), come.filter((module) => !partner.has(module)), (old, now) => likeness(loadBefore(old.path), loadAfter(now.path)), join);
	}
	const kept = after.map((now) => {
		const old = partner.get(now);
		return old ? {
			before: old,
			after: now
		} : {
			before: void 0,
			after: now
		};
	});
	const removed = gone.filter((module) => !taken.has(module)).map((old) => ({
		before: old,
		after: void 0
	}));
	return [...kept, ...removed].sort((a, b) => comparePaths(pathOf(a), pathOf(b)));
}
function pathOf(pair) {
	return pair.after ? pair.after.path : pair.before.path;
}
function joinByName(gone, come, join) {
	const olds = byName(gone);
	for (const [name, nows] of byName(come)) {
		const old = olds.get(name);
		if (old?.length === 1 && nows.length === 1) join(old[0], nows[0]);
	}
}
function byName(modules) {
	const groups = /* @__PURE__ */ new Map();
	for (const module of modules) {
		if (!module.name?.value) continue;
		const group = groups.get(module.name.value);
		if (group) group.push(module);
		else groups.set(module.name.value, [module]);
	}
	return groups;
}
function joinByContent(gone, come, like, join) {
	if (gone.length * come.length > MOST_COMPARISONS$1) return;
	const candidates = gone.flatMap((old) => come.map((now) => ({
		old,
		now,
		share: like(old, now)
	}))).filter(({ share }) => share >= LIKE).sort((a, b) => b.share - a.share);
	const taken = /* @__PURE__ */ new Set();
	for (const { old, now } of candidates) {
		if (taken.has(old) || taken.has(now)) continue;
		taken.add(old).add(now);
		join(old, now);
	}
}
function likeness(old, now) {
	if (!old || !now) return 0;
	const [a, b] = [sayings(old), sayings(now)];
	const common = [...a].filter((saying) => b.has(saying)).length;
	return common / Math.max(1, a.size + b.size - common);
}
const MOST_SAYINGS = 500;
const known = /* @__PURE__ */ new WeakMap();
function sayings(module) {
	let said = known.get(module);
	if (!said) {
		const all = [
			...module.purpose?.value.split("\n") ?? [],
			...module.conditions.map(({ words }) => words?.value ?? ""),
			...module.phases.flatMap(({ lists }) => phaseLists.flatMap((list) => lists[list]?.items.map(({ value }) => value) ?? [])),
			...module.references.map(({ path }) => path.value)
		];
		said = new Set(all.slice(0, MOST_SAYINGS));
		known.set(module, said);
	}
	return said;
}

// src/lint/line.ts
const LONGEST = 300;
function isEdited(was, is) {
	const [left, right] = [was.text.slice(0, LONGEST), is.text.slice(0, LONGEST)];
	return (was.previous === is.previous || was.next === is.next) && (0, import_fastest_levenshtein.distance)(left, right) * 2 <= Math.max(left.length, right.length);
}
function isMended({ path, start, end, fix }, before, now) {
	const old = before.load(path)?.text ?? "";
	const from = old.lastIndexOf("\n", start - 1) + 1;
	const feed = old.indexOf("\n", end);
	const to = feed < 0 ? old.length : feed;
	const edits = (fix?.edits ?? []).filter((edit) => edit.path === void 0 && edit.start >= from && edit.end <= to);
	if (edits.length === 0) return false;
	const moved = edits.map(({ start: at, end: until, text }) => ({
		start: at - from,
		end: until - from,
		text
	}));
	const mended = applyEdits(old.slice(from, to), moved).trim();
	return now.split("\n").some((line) => line.trim() === mended);
}
function lineOf({ path, start }, { load }) {
	const text = load(path)?.text ?? "";
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const end = text.indexOf("\n", start);
	const to = end < 0 ? text.length : end;
	const before = text.slice(0, Math.max(0, from - 1));
	const after = text.slice(to + 1);
	const feed = after.indexOf("\n");
	return {
		text: text.slice(from, to).trim(),
		previous: before.slice(before.lastIndexOf("\n") + 1).trim(),
		next: after.slice(0, feed < 0 ? after.length : feed).trim()
	};
}

// src/lint/match.ts
function matchFindings(before, after, pairs, history) {
	const identity = makeIdentity(before, after, pairs, history);
	const olds = new Set(before.result.findings);
	const nows = new Set(after.result.findings);
	const remove = (old, now) => {
		olds.delete(old);
		nows.delete(now);
	};
	for (const key of [identity.asWritten, identity.inMeaning]) {
		const groups = groupBoth(olds, nows, key);
		for (const { old, now } of groups) matchGroup(old, now, {
			before,
			after
		}, remove);
	}
	matchSmallerCycles(olds, nows, remove);
	const silent = new Set(after.result.suppressed.map((finding) => identity.inMeaning(finding, "after")));
	const dead = deadReferences(after);
	const isSettled = (old) => !silent.has(identity.inMeaning(old, "before")) && !dead.has(identity.place(old, "before"));
	return {
		introduced: nows,
		fixed: [...olds].filter(isSettled)
	};
}
function deadReferences({ state: { catalog } }) {
	const dead = catalog.modules.flatMap((module) => catalog.links(module).filter(({ resolution }) => resolution.kind === "missing").map(({ reference }) => placeKey(module.path, referenceAnchor(reference))));
	return new Set(dead);
}
function placeKey(path, anchor) {
	return `${path}\n${anchor}`;
}
function makeIdentity(before, after, pairs, history) {
	const headPath = new Map(pairs.flatMap((pair) => pair.before && pair.after ? [[pair.before.path, pair.after.path]] : []));
	const headName = new Map(pairs.flatMap((pair) => pair.before?.name && pair.after?.name ? [[pair.before.name.value, pair.after.name.value]] : []));
	const file = ({ path }, side) => side === "before" ? headPath.get(path) ?? path : path;
	const targets = {
		before: targetsOf(before, (path) => history.successor(path) ?? path),
		after: targetsOf(after, (path) => path)
	};
	return {
		place: (finding, side) => placeKey(file(finding, side), finding.anchor),
		asWritten: (finding, side) => JSON.stringify([
			finding.rule,
			file(finding, side),
			finding.anchor,
			finding.detail
		]),
		inMeaning: (finding, side) => {
			const anchor = targets[side](finding) ?? finding.anchor;
			const detail = side === "before" ? finding.detail.replaceAll(/\S+/g, (word) => headName.get(word) ?? word) : finding.detail;
			return JSON.stringify([
				finding.rule,
				file(finding, side),
				anchor,
				detail
			]);
		}
	};
}
function targetsOf({ state: { catalog } }, today) {
	const modules = new Map(catalog.modules.map((module) => [module.path, module]));
	const known = /* @__PURE__ */ new Map();
	return ({ path, anchor }) => {
		let anchors = known.get(path);
		if (!anchors) {
			const module = modules.get(path);
			const links = module ? catalog.links(module) : [];
			anchors = new Map(links.flatMap((link) => {
				const target = linkTarget(link);
				return target === void 0 ? [] : [[referenceAnchor(link.reference), `${link.reference.carrier}→${today(target)}`]];
			}));
			known.set(path, anchors);
		}
		return anchors.get(anchor);
	};
}
function groupBoth(olds, nows, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of olds) {
		const id = key(finding, "before");
		const group = groups.get(id);
		if (group) group.old.push(finding);
		else groups.set(id, {
			old: [finding],
			now: []
		});
	}
	for (const finding of nows) groups.get(key(finding, "after"))?.now.push(finding);
	return [...groups.values()].filter(({ now }) => now.length > 0);
}
function matchGroup(olds, nows, sides, match) {
	const [first, only] = [olds[0], nows[0]];
	if (olds.length === 1 && nows.length === 1 && !first.anchor.startsWith("xml:")) {
		match(first, only);
		return;
	}
	const lines = new Map(nows.map((now) => [now, lineOf(now, sides.after.state)]));
	const byText = /* @__PURE__ */ new Map();
	for (const [now, { text }] of [...lines].reverse()) {
		const group = byText.get(text);
		if (group) group.push(now);
		else byText.set(text, [now]);
	}
	const edited = olds.filter((old) => {
		const now = byText.get(lineOf(old, sides.before.state).text)?.pop();
		if (now && lines.delete(now)) match(old, now);
		return now === void 0;
	});
	if (edited.length * lines.size > MOST_COMPARISONS) return;
	for (const old of edited) {
		if (isMended(old, sides.before.state, sides.after.state.load(only.path)?.text ?? "")) continue;
		const was = lineOf(old, sides.before.state);
		const [now] = [...lines].find(([, is]) => isEdited(was, is)) ?? [];
		if (now && lines.delete(now)) match(old, now);
	}
}
const MOST_COMPARISONS = 1e4;
function matchSmallerCycles(olds, nows, match) {
	for (const now of [...nows].filter(({ anchor }) => anchor === "cycle")) {
		const members = now.detail.split(" ");
		const larger = [...olds].find(({ anchor, detail }) => {
			const all = new Set(detail.split(" "));
			return anchor === "cycle" && members.every((member) => all.has(member));
		});
		if (larger) match(larger, now);
	}
}

// src/lint/judge-change.ts
function judgeChange(head, base, settings, date, tell, inScope = () => true) {
	const [after, before] = [openState(head, settings), openState(base, settings)];
	const pairs = pairModules(before.catalog.modules, after.catalog.modules, before.load, after.load);
	const history = makeHistory(before.catalog, after.catalog, pairs, settings.roots);
	const select = selectRules(rules, settings);
	const found = [];
	const modules = [];
	for (const pair of pairs) {
		if (pair.before === pair.after || !inScope(pathOf(pair))) continue;
		const change = describeChange(pair, before, after, history);
		found.push(...judgeOne(change, select, after.catalog, date));
		modules.push(tell(change));
	}
	const headResult = finish(head, inScope, [...judgeAmong(after, settings, inScope, history), ...found]);
	const baseResult = judgeCatalog(base, settings, inScope);
	const { introduced, fixed } = matchFindings({
		state: before,
		result: baseResult
	}, {
		state: after,
		result: headResult
	}, pairs, history);
	return {
		head: headResult,
		base: baseResult,
		introduced,
		fixed,
		modules
	};
}
function judgeOne(change, select, head, date) {
	const path = pathOf(change.pair);
	const { category } = change.pair.after ?? change.pair.before;
	return select(path, category?.value).flatMap((entry) => {
		if (entry.rule.scope !== "change") return [];
		return [...entry.rule.check({
			change,
			head,
			options: entry.options,
			date
		})].map((report) => ({
			finding: toFinding(report, path, entry),
			covers: report.covers
		}));
	});
}

// src/schema/document.ts
function moduleFailures(module) {
	if (validateModule(toDocument(module))) return none;
	return (validateModule.errors ?? []).flatMap(({ instancePath, keyword, params }) => {
		if (keyword === "if" || keyword === "anyOf") return [];
		const missing = keyword === "required" ? `/${params.missingProperty}` : "";
		const indexes = [];
		return [{
			pointer: `${instancePath}${missing}`.replaceAll(/\/(\d+)(?=\/|$)/g, (_, index) => {
				indexes.push(Number(index));
				return "/*";
			}),
			indexes,
			keyword
		}];
	});
}
const none = [];
function toDocument(module) {
	const { envelope, version, updated, status } = module;
	const { purpose, triggers, implementation, integration } = vocabulary.sections;
	const section = (name) => module.sections.find((candidate) => candidate.name === name);
	const purposeSection = section(purpose);
	const triggerSection = section(triggers);
	const integrationSection = section(integration);
	return {
		...envelope.table && { metadata: present({
			version: version?.value,
			last_updated: updated?.value,
			status: status?.value
		}) },
		...present({
			title: envelope.title?.value,
			name: module.name?.value,
			category: module.category?.value
		}),
		...purposeSection && { purpose: module.purpose?.value ?? "" },
		...triggerSection && { trigger_conditions: { conditions: conditionDocuments(module, triggerSection) } },
		...section(implementation) && { implementation: { phases: module.phases.map(phaseDocument) } },
		...integrationSection && { integration_points: integrationDocument(module, integrationSection) }
	};
}
function conditionDocuments(module, section) {
	if (module.conditions.length > 0) return module.conditions.map(({ type, words }) => ({
		...present({ type: type?.value }),
		text: words?.value ?? ""
	}));
	const [implicit] = vocabulary.trigger.types;
	return readItems(module.text, section.element).map(({ value }) => ({
		type: implicit,
		text: value
	}));
}
function phaseDocument({ name, order, lists }) {
	const values = (list) => lists[list]?.items.map(({ value }) => value);
	return present({
		name: name?.value,
		order: order && (/^\d{1,9}$/.test(order.value) ? Number(order.value) : order.value),
		requirements: values("requirements"),
		actions: values("actions"),
		validation: values("validation")
	});
}
function integrationDocument(module, { element }) {
	const lists = {};
	for (const child of childElements(element)) {
		const items = readItems(module.text, child).map(({ value }) => value);
		if (items.length > 0) lists[child.name] = items;
	}
	if (Object.keys(lists).length === 0) {
		const loose = readItems(module.text, element).map(({ value }) => value);
		if (loose.length > 0) lists[vocabulary.dependsOn] = loose;
	}
	return lists;
}
function present(values) {
	const kept = {};
	for (const key in values) if (values[key] !== void 0) kept[key] = values[key];
	return kept;
}

// src/lint/judge-text.ts
function makeTextJudge(settings, today) {
	const select = selectRules(rules, settings);
	const isDecreed = matchGlobs(settings.modules);
	return ({ path, text, invalidAt }) => {
		const reading = readModule(path, text, {
			insist: isDecreed(path),
			invalidAt
		});
		if (reading.kind === "other") return isDecreed(path) ? {
			kind: "empty",
			findings: missingModule(path, text, select(path, void 0))
		} : reading;
		if (reading.kind === "passed-over") return {
			...reading,
			path
		};
		const { module } = reading;
		const reports = judgeModule(module, select(path, module.category?.value), settings, today);
		const suppressions = readSuppressions(text);
		const { findings, suppressed } = splitSuppressed(reports, suppressions);
		return {
			kind: "module",
			summary: summarize(module),
			findings,
			suppressions,
			suppressed,
			phases: module.phases.length,
			completePhases: module.phases.filter(({ lists }) => phaseLists.every((list) => (lists[list]?.items.length ?? 0) > 0)).length
		};
	};
}
function missingModule(path, text, active) {
	const entry = active.find(({ rule }) => rule.id === "fence");
	const message = `The file is to be a module, but no fenced block with <${vocabulary.root}> stands in it. Write one, or take the file out of \`modules\` in the configuration.`;
	return entry ? [toFinding({
		at: {
			start: 0,
			end: lineEnd(text, 0)
		},
		message,
		anchor: "fence:none"
	}, path, entry)] : [];
}
function summarize({ path, openTag, name, category, status, references }) {
	return {
		path,
		openTag,
		name,
		category,
		status,
		references
	};
}
function judgeModule(module, active, { sections }, today) {
	const failures = moduleFailures(module);
	const found = [];
	for (const entry of active) {
		if (entry.rule.scope !== "module") continue;
		for (const report of entry.rule.check({
			module,
			options: entry.options,
			failures: failuresOf(entry.rule, failures),
			today,
			sections
		})) found.push({
			finding: toFinding(report, module.path, entry),
			covers: report.covers
		});
	}
	return found.length === 0 ? [] : cover(found);
}
function failuresOf({ owns }, failures) {
	return owns && failures.length > 0 ? failures.filter(({ pointer }) => owns.includes(pointer) || pointer.endsWith("/*") && owns.includes(pointer.slice(0, -2))) : noFailures;
}
const noFailures = [];

// src/report/changes.ts
function reportChange(change) {
	const { before, after } = change.pair;
	const moved = before && after && before.path !== after.path;
	return {
		file: after?.path ?? before?.path ?? "",
		kind: !before ? "added" : !after ? "removed" : moved ? "renamed" : "edited",
		was: moved ? before.path : null,
		name: (after ?? before)?.name?.value ?? null,
		what: describe(change),
		edges: change.edges.map(({ carrier, target, state, broken }) => ({
			carrier,
			target,
			state,
			broken
		})),
		dangling: change.dangling.map(({ module, reference }) => ({
			file: module.path,
			carrier: reference.carrier
		}))
	};
}
function describe({ pair, before, after, phases, edges, blockChanged }) {
	if (!pair.before) return [`new, with ${plural(after?.phases.length ?? 0, "phase")}`];
	if (!pair.after) return [`removed, with its ${plural(before?.phases.length ?? 0, "phase")}`];
	const name = pair.after.name?.value ? quote(pair.after.name.value) : "it";
	const said = [
		...pair.before.path === pair.after.path ? [] : [`moved from ${quote(pair.before.path)}`],
		...valueChange("named", pair.before.name, pair.after.name),
		...before && after ? metadata(before, after) : [],
		...phases.flatMap(phaseWords),
		...isReordered(phases) ? ["the phases are in another order"] : [],
		...edges.flatMap((edge) => edgeWords(name, edge))
	];
	if (said.length > 0) return said;
	return [blockChanged ? "other text of the block edited" : "only spacing, comments or the text around the block edited"];
}
function metadata(before, after) {
	return [
		...valueChange("version", before.version, after.version),
		...valueChange("status", before.status, after.status),
		...valueChange("category", before.category, after.category),
		...before.purpose?.value === after.purpose?.value ? [] : ["the purpose was edited"],
		...triggers(before) === triggers(after) ? [] : ["the trigger conditions were edited"]
	];
}
function triggers({ conditions }) {
	return conditions.map(({ type, words }) => `${type?.value}: ${words?.value}`).join("\n");
}
function valueChange(what, before, after) {
	if (before?.value === after?.value) return [];
	return [`${what} ${before ? quote(before.value) : "(none)"} → ${after ? quote(after.value) : "(none)"}`];
}
function phaseWords(change) {
	if (change.kind === "added") return [`phase ${phaseName(change.after)} is new (${inventory(change.after)})`];
	if (change.kind === "removed") return [`phase ${phaseName(change.before)} is gone (${inventory(change.before)})`];
	const name = phaseName(change.after);
	return [...change.before.name?.value === change.after.name?.value ? [] : [`phase ${phaseName(change.before)} is now called ${name}`], ...change.lists.flatMap((list) => listWords(name, list))];
}
const items = {
	requirements: "requirement",
	actions: "action",
	validation: "validation"
};
function listWords(phase, { list, lost, gained, reworded }) {
	return [
		...lost.length > 0 ? [`phase ${phase} lost ${plural(lost.length, items[list])}`] : [],
		...gained.length > 0 ? [`phase ${phase} gained ${plural(gained.length, items[list])}`] : [],
		...reworded > 0 ? [`phase ${phase} says ${plural(reworded, items[list])} in other words`] : []
	];
}
function inventory({ lists }) {
	return phaseLists.map((list) => plural(lists[list]?.items.length ?? 0, items[list])).join(", ");
}
function phaseName({ name }) {
	return name?.value.trim() ? quote(name.value) : "without a name";
}
function isReordered(changes) {
	const starts = changes.flatMap((change) => change.kind === "kept" ? [change.before.element.start] : []);
	return starts.some((start, at) => at > 0 && start < starts[at - 1]);
}
function edgeWords(name, { carrier, target, state, broken }) {
	if (state === "kept") return [];
	const verb = carrier === vocabulary.dependsOn ? "depends on" : carrier === vocabulary.providesTo ? "provides to" : "uses";
	const end = `${quote(target)}${broken && state === "added" ? ", which is no file" : ""}`;
	return [state === "added" ? `${name} now ${verb} ${end}` : `${name} no longer ${verb} ${end}`];
}

// src/run.ts
const PROGRESS_STEP = 250;
async function runLint({ root, scope, config, head, base, now = /* @__PURE__ */ new Date(), onProgress }) {
	const tree = head ?? workingTree(root);
	const isCandidate = candidateFilter(config);
	const inScope = scopeFilter(scope);
	const judge = makeTextJudge(config, latestDate(now));
	const reading = await readTree(tree, isCandidate, inScope, judge, base?.tree, onProgress);
	const state = snapshot(tree, [...reading.verdicts.values()]);
	const lines = makeLineSource(state.read);
	const about = {
		files: reading.seen,
		unread: reading.unread
	};
	if (!base) {
		const report = makeReport({
			result: judgeCatalog(state, config, inScope),
			...about,
			lines
		});
		return {
			report,
			lines,
			touches: () => false,
			search: describeSearch(root, scope, config, report, tree.by)
		};
	}
	const before = await readBase(base.tree, isCandidate, judge, reading);
	const change = judgeChange(state, before, config, utcDate(now), reportChange, inScope);
	const baseLines = makeLineSource(before.read);
	const report = makeReport({
		result: change.head,
		...about,
		lines,
		comparison: {
			change,
			base: {
				name: base.name,
				commit: base.tree.commit
			},
			lines: baseLines
		}
	});
	return {
		report,
		lines,
		touches: makeTouches(change.modules, lines, baseLines),
		search: describeSearch(root, scope, config, report, tree.by)
	};
}
async function readTree(tree, isCandidate, inScope, judge, base, onProgress) {
	const candidates = tree.paths.filter(isCandidate).sort();
	const verdicts = /* @__PURE__ */ new Map();
	const same = /* @__PURE__ */ new Set();
	const unread = [];
	let seen = 0;
	await tree.prefetch(candidates);
	for (const [at, path] of candidates.entries()) {
		if (onProgress && at % PROGRESS_STEP === 0) {
			onProgress(at, candidates.length);
			await new Promise((done) => setImmediate(done));
		}
		const file = tree.read(path);
		if (inScope(path) && file.kind === "text") seen++;
		if (file.kind === "text") {
			verdicts.set(path, judge({
				path,
				text: file.text,
				invalidAt: file.invalidAt
			}));
			const id = base?.blobId(path);
			if (id !== void 0 && file.invalidAt === void 0 && hasId(file.text, id)) same.add(path);
		} else if (file.kind === "refused" && inScope(path)) unread.push({
			file: path,
			reason: file.reason
		});
	}
	return {
		verdicts,
		same,
		seen,
		unread
	};
}
function hasId(text, id) {
	return gitBlobId(text, id) === id || text.includes("\r\n") && gitBlobId(text.replaceAll("\r\n", "\n"), id) === id;
}
async function readBase(tree, isCandidate, judge, { verdicts, same }) {
	const candidates = tree.paths.filter(isCandidate).sort();
	await tree.prefetch(candidates.filter((path) => !same.has(path)));
	return snapshot(tree, candidates.flatMap((path) => {
		const known = same.has(path) ? verdicts.get(path) : void 0;
		if (known) return [known];
		const file = tree.read(path);
		return file.kind === "text" ? [judge({
			path,
			text: file.text,
			invalidAt: file.invalidAt
		})] : [];
	}));
}
function snapshot(tree, verdicts) {
	const read = (path) => {
		const file = tree.read(path);
		return file.kind === "text" ? file.text : void 0;
	};
	return {
		verdicts,
		paths: tree.paths,
		read
	};
}
function makeTouches(changes, lines, baseLines) {
	const known = /* @__PURE__ */ new Map();
	const before = new Map(changes.map(({ file, kind, was }) => [file, kind === "added" ? void 0 : was ?? file]));
	return (file, line) => {
		if (!before.has(file)) return false;
		let old = known.get(file);
		if (!old) {
			const path = before.get(file);
			old = new Set(path === void 0 ? [] : baseLines(path)?.text.split(/\r?\n/));
			known.set(file, old);
		}
		const index = lines(file);
		return index !== void 0 && !old.has(lineText(index, line));
	};
}
function candidateFilter({ include, exclude }) {
	const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
	const excluded = matchGlobs(exclude);
	return (path) => included(path) && !excluded(path);
}
function isMarkdown(path) {
	return path.endsWith(".md") || path.endsWith(".markdown");
}
function scopeFilter(scope) {
	if (scope.length === 0 || scope.includes("")) return () => true;
	return (path) => scope.some((within) => path === within || path.startsWith(`${within}/`));
}
function describeSearch(root, scope, { include, exclude }, report, by) {
	const places = scope.filter((place) => place !== "").map((place) => join(root, place));
	const files = include.length > 0 ? `files that match ${include.join(", ")}` : "Markdown files";
	const but = exclude.length > 0 ? `, leaving out ${exclude.join(", ")}` : "";
	const how = {
		git: "tracked by git, or untracked and not ignored",
		walk: "not named in a .gitignore",
		commit: "in the commit"
	}[by];
	const where = places.length > 0 ? places.join(", ") : root;
	const [passed] = report.passedOver;
	const why = passed ? `${report.passedOver.length} of them hold a <module> and were passed over, the first being ${passed.file}: ${passed.reason === "guide" ? "it shows a module in passing" : "its <module> has neither a name nor a category"}. If they are modules, list them under \`modules\` in the configuration.` : "None has a fenced xml block with <module name=\"…\" category=\"…\">.";
	return `Looked for ${files}${but} under ${where} (${how}), and found ${report.summary.files}. ${why}`;
}
function chooseRoot(paths, root, cwd) {
	if (root !== void 0) return existingFolder(resolve(cwd, root));
	const first = paths[0] === void 0 ? cwd : resolve(cwd, paths[0]);
	const folder = isFolder(first) ? first : resolve(first, "..");
	const repository = findRepository(folder);
	if (repository) return repository;
	const inside = relative$1(cwd, folder);
	return inside.startsWith("..") || isAbsolute(inside) || isAbsolute(paths[0] ?? "") ? folder : cwd;
}
function toScope(paths, root, cwd, files) {
	return paths.map((path) => {
		const absolute = resolve(cwd, path);
		const within = relative$1(root, absolute).split(sep).join("/");
		if (!(files ? files.some((file) => file === within || file.startsWith(`${within}/`)) : isFolder(absolute) || isFile(absolute)) && within !== "") throw new UsageError(`There is no file or folder ${path}. Check the path.`);
		if (within.startsWith("..") || isAbsolute(within)) throw new UsageError(`${path} lies outside the root ${root}. Set --root to a folder that holds all paths.`);
		return within;
	});
}
function existingFolder(path) {
	if (!isFolder(path)) throw new UsageError(`The root ${path} is no folder. Check the path.`);
	return path;
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function latestDate(now) {
	return utcDate(new Date(now.getTime() + 504e5));
}
function utcDate(date) {
	return date.toISOString().slice(0, 10);
}
async function configAt(root, file) {
	const found = file ?? findConfig(root);
	if (found === void 0) return defaultConfig;
	const { loadConfig } = await import("./load2.js");
	return loadConfig(found);
}
async function configIn(tree, file) {
	const source = {
		read: (path) => {
			const found = tree.read(path.split(sep).join("/"));
			if (found.kind === "text") return found.text;
			throw Object.assign(new Error(found.kind), { code: found.kind === "refused" ? found.reason : "ENOENT" });
		},
		show: (path) => path,
		of: " of the base"
	};
	const paths = new Set(tree.paths);
	const found = file === void 0 ? findConfig("", (path) => paths.has(path)) : normalize(file);
	if (found === void 0) return defaultConfig;
	const { loadConfig } = await import("./load2.js");
	return loadConfig(found, source);
}

export { parentsOf as C, mergeBase as S, decode as _, toScope as a, fetchCommit as b, judgeCatalog as c, displayWidth as d, require_picocolors as f, LARGEST_FILE as g, workingTree as h, runLint as i, readModule as l, commitTree as m, configAt as n, makeTextJudge as o, formatJson as p, configIn as r, judgeChange as s, chooseRoot as t, formatPretty as u, findRepository as v, resolveCommit as w, isShallow as x, isForeign as y };