import { a as toJson, r as escapeLine } from "./escape.js";
import { i as styled, r as renderLine } from "./styled.js";
import { D as validateModule, _ as didYouMean, a as isInside, c as realFolder, d as decode, h as compilePath, i as LARGEST_FILE, l as reasonOf, m as GlobError, o as makeFileReader, p as matchGlobs, r as findRepository, s as readSettingsFile, u as tooLarge } from "./source.js";
import { S as require_fastest_levenshtein, a as readXml, b as quote, c as readWords, f as withoutTrailing, g as descendants, h as childElements, i as repairXml, l as withoutMark, o as applyEdits, p as attribute, s as readItems, u as decodeReferences, v as openTag$1, x as nearest, y as textSpans } from "./section.js";
import { a as severities } from "./rule.js";
import { a as sectionNames, i as phaseLists, o as vocabulary, r as mainSections } from "./vocabulary.js";
import { a as makeCatalog, c as baseName, d as otherModules, i as linkTarget, l as columnName, n as readDirectives, o as withResolutions, r as comparePaths, s as resolveReference, t as rules, u as readEnvelopes } from "./rules.js";
import { a as lineText, i as lineEnd, r as indexLines, s as positionAt } from "./lines.js";
import { f as coverage, m as verdictWords, p as splitMessage, u as baseName$1 } from "./markdown.js";
import { n as plural } from "./numbers.js";
import { n as makeReport, t as makeLineSource } from "./report.js";
import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, delimiter, dirname, isAbsolute, join, relative as relative$1, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";

// src/read/reference.ts
const listMark$2 = /[ \t]*(?:[-*+•]|\d+[.)])[ \t]+/y;
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
	let at = matchEnd(listMark$2, raw, 0) ?? 0;
	for (;;) {
		const found = readPath$1(raw, skipSpaces(raw, at));
		if (!found) break;
		paths.push(found);
		at = found.after;
		const next = matchEnd(conjunction, raw, at);
		if (next === void 0 || !readPath$1(raw, skipSpaces(raw, next))) break;
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
function readPath$1(raw, at) {
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
	const { insist = false } = options;
	let passedOver;
	let fallback;
	for (const envelope of readEnvelopes(text)) {
		const { root, defects } = readXml(text, envelope.block.content.start, envelope.block.content.end);
		if (!root || root.name !== vocabulary.root && root.name !== envelope.rootName) continue;
		const found = {
			envelope,
			root,
			defects
		};
		if ((envelope.certain ? isOurs(root) : isMeant(found)) && isMainContent(path, text, envelope)) return {
			kind: "module",
			module: build(path, text, found, options)
		};
		if (insist && (fallback === void 0 || envelope.certain && !fallback.envelope.certain)) fallback = found;
		if (envelope.certain) {
			passedOver = {
				kind: "passed-over",
				reason: isOurs(root) ? "guide" : "foreign-root"
			};
			break;
		}
	}
	if (fallback) return {
		kind: "module",
		module: build(path, text, fallback, options)
	};
	return passedOver ?? { kind: "other" };
}
function isOurs(root) {
	if (attribute(root, vocabulary.name) || attribute(root, vocabulary.category)) return true;
	return mainSectionsOf(root).size > 1;
}
function isMeant({ envelope, root }) {
	const described = attribute(root, vocabulary.name) !== void 0 && attribute(root, vocabulary.category) !== void 0;
	const isRoot = root.name === vocabulary.root;
	return mainSectionsOf(root).size > 0 || described && (isRoot || envelope.table !== void 0);
}
function mainSectionsOf(root) {
	return new Set(childElements(root).flatMap(({ name }) => mainSections.includes(name) ? [name] : []));
}
function isMainContent(path, text, { block, table, headingsBefore, fencesBefore }) {
	if (table === void 0 && /(?:^|\/)readme\.[a-z]+$/i.test(path)) return false;
	if (table === void 0 && fencesBefore > 0) return false;
	const length = Math.max(1, lengthOf(text));
	const share = lengthOf(text.slice(block.start, block.end)) / length;
	if (share >= .5) return true;
	if (headingsBefore > 0) return false;
	return table !== void 0 || share >= .25 && otherModules(text, block.end).length === 0;
}
function lengthOf(text) {
	const trimmed = text.trim();
	return trimmed.includes("\r") ? trimmed.replaceAll("\r\n", "\n").length : trimmed.length;
}
function build(path, text, { envelope, root, defects }, { invalidAt, encoding }) {
	const undecoded = invalidAt === void 0 ? [] : [{
		kind: "not-utf8",
		encoding,
		start: invalidAt,
		end: invalidAt + 1,
		edits: [],
		safe: false
	}];
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
		openTag: openTag$1(root),
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
		defects: [...undecoded, ...defects],
		others: otherModules(text, envelope.block.end)
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
			for (const reference of found) references.push(reference);
			if (found.length === 0) prose.push({
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
				line: openTag$1(element)
			});
		}
	}
	return {
		references,
		prose
	};
}

// src/lint/settings.ts
function selectRules(rules, settings) {
	const matchers = settings.overrides.map(({ files, categories }) => {
		const matches = files && matchGlobs(files);
		return (path, category) => (!matches || matches(path)) && (!categories || category !== void 0 && categories.includes(category));
	});
	const lists = /* @__PURE__ */ new Map();
	return (path, category) => {
		const matching = matchers.flatMap((matches, at) => matches(path, category) ? [at] : []);
		const key = matching.join();
		let list = lists.get(key);
		if (!list) {
			const overrides = matching.map((at) => settings.overrides[at]);
			list = rules.flatMap((rule) => activate(rule, settings, overrides));
			lists.set(key, list);
		}
		return list;
	};
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

// src/lint/finding.ts
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
		subject: report.subject,
		related: (report.related ?? []).map(({ at, path: other, note }) => ({
			path: other ?? path,
			start: at.start,
			end: at.end,
			note
		})),
		fix: report.fix
	};
}
function bound(severity, { minSeverity, maxSeverity }, chosen) {
	const raised = minSeverity && !chosen ? higher(severity, minSeverity) : severity;
	return maxSeverity && rank(raised) < rank(maxSeverity) ? maxSeverity : raised;
}
function rank(severity) {
	return severities.indexOf(severity);
}
function higher(a, b) {
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
			fingerprint: hash$1(`${identity}#${occurrence}`)
		};
	});
}
function hash$1(text) {
	return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}

// src/lint/settle.ts
function toRaw(report, path, entry) {
	return {
		finding: toFinding(report, path, entry),
		supersedes: report.supersedes
	};
}
function settle(raw, suppressions, names) {
	const suppressed = [];
	const kept = supersede(raw.filter(({ finding }) => {
		const suppression = suppressions.get(finding.path)?.(finding.rule, finding.start);
		if (suppression) suppressed.push({
			...finding,
			justification: suppression.reason
		});
		return !suppression;
	})).sort((a, b) => compareFindings(a.finding, b.finding));
	suppressed.sort(compareFindings);
	const marked = markFindings([...kept.map(({ finding }) => finding), ...suppressed], names);
	const findings = marked.slice(0, kept.length);
	return {
		findings,
		suppressed: marked.slice(kept.length),
		superseded: listSuperseded(kept, findings)
	};
}
function supersede(raw) {
	if (raw.every(({ supersedes }) => supersedes === void 0)) return raw.map(({ finding }) => ({
		finding,
		takes: []
	}));
	const known = /* @__PURE__ */ new Map();
	for (const one of raw) {
		const key = keyOf(one.finding.path, one.finding.rule, one.finding.anchor);
		const group = known.get(key);
		if (group) group.push(one);
		else known.set(key, [one]);
	}
	const consequencesOf = ({ finding, supersedes }) => (supersedes ?? []).flatMap(({ rule, anchor, path }) => known.get(keyOf(path ?? finding.path, rule, anchor)) ?? []);
	const reach = (cause) => {
		const reached = /* @__PURE__ */ new Set([cause]);
		for (const one of reached) for (const consequence of consequencesOf(one)) reached.add(consequence);
		reached.delete(cause);
		return reached;
	};
	const caused = new Set(raw.flatMap((one) => consequencesOf(one).filter((other) => other !== one)));
	const taken = /* @__PURE__ */ new Map();
	const gone = /* @__PURE__ */ new Set();
	const keep = (cause) => {
		const all = reach(cause);
		taken.set(cause, all);
		for (const one of all) gone.add(one);
	};
	for (const one of raw) if (!caused.has(one)) keep(one);
	for (const one of raw) if (!taken.has(one) && !gone.has(one)) keep(one);
	return raw.flatMap((one) => {
		if (gone.has(one)) return [];
		const takes = [...taken.get(one) ?? []].map(({ finding }) => finding);
		const severity = takes.reduce((highest, other) => higher(highest, other.severity), one.finding.severity);
		return [{
			finding: severity === one.finding.severity ? one.finding : {
				...one.finding,
				severity
			},
			takes
		}];
	});
}
function listSuperseded(kept, findings) {
	const causes = /* @__PURE__ */ new Map();
	for (const [at, { takes }] of kept.entries()) for (const one of takes) {
		const by = causes.get(one);
		const cause = findings[at];
		if (by) by.push(cause);
		else causes.set(one, [cause]);
	}
	return [...causes].map(([finding, by]) => ({
		...finding,
		by
	}));
}
function keyOf(path, rule, anchor) {
	return JSON.stringify([
		path,
		rule,
		anchor
	]);
}

// src/lint/suppression.ts
function readSuppressions(text, module) {
	const directives = readDirectives(text, module);
	if (directives.length === 0) return none$1;
	const found = [];
	const ranges = new Ranges(found);
	const [own, next] = [lineFinder(text), lineFinder(text)];
	for (const directive of directives) {
		const rules = directive.rules.map(({ value }) => value);
		switch (directive.kind) {
			case "disable-file":
				found.push(...cover(directive, {
					start: 0,
					end: text.length + 1
				}));
				break;
			case "disable-line":
				found.push(...cover(directive, own(directive.start)));
				break;
			case "disable-next-line": {
				const { end } = own(directive.end);
				if (end < text.length) found.push(...cover(directive, next(end)));
				break;
			}
			case "disable":
				ranges.open(rules, directive);
				break;
			case "enable": ranges.close(rules, directive.start);
		}
	}
	ranges.close([], text.length + 1);
	return found;
}
const none$1 = [];
const UNKNOWN = "suppression-unknown";
function cover({ rules, reason, start, end }, stretch) {
	if (rules.length === 0) return [{
		...stretch,
		rule: void 0,
		reason
	}];
	return rules.flatMap(({ value: rule }) => {
		return (rule === UNKNOWN && start >= stretch.start && end <= stretch.end ? [{
			start: stretch.start,
			end: start
		}, {
			start: end,
			end: stretch.end
		}] : [stretch]).map((part) => ({
			...part,
			rule,
			reason
		}));
	});
}
function lineFinder(text) {
	let line = {
		start: 0,
		end: 0
	};
	return (offset) => {
		if (offset < line.start || offset >= line.end) {
			const feed = text.indexOf("\n", offset);
			line = {
				start: text.lastIndexOf("\n", offset - 1) + 1,
				end: feed < 0 ? text.length + 1 : feed + 1
			};
		}
		return line;
	};
}
var Ranges = class {
	#found;
	#rules = /* @__PURE__ */ new Map();
	#all;
	constructor(found) {
		this.#found = found;
	}
	open(rules, { end: start, reason }) {
		if (rules.length === 0) {
			if (this.#all && this.#all.except.size === 0) return;
			this.#closeAll(start);
			this.#all = {
				start,
				reason,
				except: /* @__PURE__ */ new Map()
			};
		}
		for (const rule of rules) if (!this.#rules.has(rule)) this.#rules.set(rule, {
			start,
			reason
		});
	}
	close(rules, end) {
		for (const rule of rules.length > 0 ? rules : [...this.#rules.keys()]) {
			const range = this.#rules.get(rule);
			if (range) this.#found.push({
				...range,
				end,
				rule
			});
			this.#rules.delete(rule);
		}
		if (rules.length === 0) this.#closeAll(end);
		else for (const rule of rules) if (this.#all && !this.#all.except.has(rule)) this.#all.except.set(rule, end);
	}
	#closeAll(end) {
		if (this.#all) this.#found.push({
			...this.#all,
			end,
			rule: void 0
		});
		this.#all = void 0;
	}
};
function findSuppressions(suppressions) {
	if (suppressions.length === 0) return () => void 0;
	const byRule = /* @__PURE__ */ new Map();
	const all = [];
	const partial = [];
	for (const one of suppressions) if (one.rule === void 0) (one.except?.size ? partial : all).push(one);
	else {
		const own = byRule.get(one.rule);
		if (own) own.push(one);
		else byRule.set(one.rule, [one]);
	}
	const stretches = new Map([...byRule].map(([rule, own]) => [rule, withoutOverlaps(own)]));
	const [everything, most] = [withoutOverlaps(all), withoutOverlaps(partial)];
	return (rule, offset) => {
		const found = at(stretches.get(rule) ?? [], offset) ?? at(everything, offset);
		if (found) return found;
		const last = at(most, offset);
		return last && offset < (last.except?.get(rule) ?? last.end) ? last : void 0;
	};
}
function withoutOverlaps(suppressions) {
	const apart = [];
	let until = 0;
	for (const one of [...suppressions].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (one.end <= until) continue;
		apart.push({
			...one,
			start: Math.max(one.start, until)
		});
		until = one.end;
	}
	return apart;
}
function at(apart, offset) {
	let low = 0;
	let high = apart.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (apart[middle].end <= offset) low = middle + 1;
		else high = middle;
	}
	const found = apart[low];
	return found && found.start <= offset ? found : void 0;
}

// src/lint/judge-catalog.ts
function judgeCatalog(snapshot, settings, inScope = () => true) {
	return judgeState(openState(snapshot, settings), settings, inScope);
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
function judgeState(state, settings, inScope, comparison) {
	const { verdicts } = state.snapshot;
	const own = state.modules.filter(({ summary }) => inScope(summary.path));
	const raw = [
		...verdicts.flatMap((verdict) => "raw" in verdict ? verdict.raw : []),
		...judgeAmong(state, settings, inScope, comparison?.history),
		...comparison?.raw ?? []
	];
	const suppressions = new Map(verdicts.flatMap(({ path, suppressions: all }) => all.length > 0 ? [[path, findSuppressions(all)]] : []));
	const names = new Map(own.flatMap(({ summary: { path, name } }) => name && name.value !== "" ? [[path, name.value]] : []));
	return {
		...settle(raw.filter(({ finding }) => inScope(finding.path)), suppressions, names),
		modules: own.map(({ summary }) => summary),
		phases: sum(own.map(({ phases }) => phases)),
		completePhases: sum(own.map(({ completePhases }) => completePhases)),
		passedOver: verdicts.filter((verdict) => verdict.kind === "passed-over").filter(({ path }) => inScope(path)).map(({ path, reason }) => ({
			path,
			reason
		}))
	};
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
			})) found.push(toRaw(report, module.path, entry));
		}
	}
	return found;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/change/cycles.ts
function compareCycles$1(base, head, origins) {
	const known = /* @__PURE__ */ new Map();
	for (const cycle of base.cycles()) for (const member of cycle.members) known.set(member, cycle);
	const cycleOf = (module) => {
		const before = origins.get(module);
		return before && known.get(before);
	};
	return head.cycles().map((cycle) => {
		const olds = new Set(cycle.members.map(cycleOf));
		const [only] = olds;
		if (olds.size === 1 && only) return {
			kind: "old",
			cycle,
			hops: cycle.hops
		};
		olds.delete(void 0);
		const isDrawn = ({ from, to }) => {
			const [then, there] = [origins.get(from), origins.get(to)];
			return !then || !there || !base.dependsOn(then, there);
		};
		const isWithin = ({ from, to }) => cycleOf(from) !== void 0 && cycleOf(from) === cycleOf(to);
		const hops = head.cycleThrough(cycle, (hop) => isDrawn(hop) && !isWithin(hop)) ?? cycle.hops;
		const before = [...olds].map((old) => old?.members.length ?? 0);
		return {
			kind: "new",
			cycle,
			hops,
			before: before.every((size) => size < cycle.members.length) ? before : []
		};
	});
}

// src/change/alike.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST_NAME$1 = 300;
function isAlike(a, b) {
	const [left, right] = [a.toLowerCase(), b.toLowerCase()];
	if (left === right) return true;
	if (left.length > LONGEST_NAME$1 || right.length > LONGEST_NAME$1) return false;
	const [wordsA, wordsB] = [left, right].map((name) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
	const [fewer, more] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
	if (fewer.length > 0 && fewer.every((word) => more.includes(word))) return true;
	return (0, import_fastest_levenshtein.distance)(left, right) * 3 <= Math.max(left.length, right.length);
}
const LONGEST_LINE = 500;
function isReworded(old, now) {
	const [a, b] = [old.slice(0, LONGEST_LINE), now.slice(0, LONGEST_LINE)];
	const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
	if ([...wordsA].filter((word) => wordsB.has(word)).length * 2 >= Math.max(wordsA.size, wordsB.size)) return true;
	return (0, import_fastest_levenshtein.distance)(a, b) * 5 <= Math.max(a.length, b.length) * 2;
}

// src/change/group.ts
function groupBy(things, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const thing of things) {
		const name = key(thing);
		if (name === void 0) continue;
		const group = groups.get(name);
		if (group) group.push(thing);
		else groups.set(name, [thing]);
	}
	return groups;
}

// src/change/references.ts
const MOST_COMPARISONS$3 = 2500;
function pairReferences(before, after, targetBefore, targetAfter) {
	const pairs = /* @__PURE__ */ new Map();
	const olds = groupBy(before, ({ carrier }) => carrier);
	for (const [carrier, nows] of groupBy(after, (reference) => reference.carrier)) pairList(olds.get(carrier) ?? [], nows, targetBefore, targetAfter, pairs);
	return pairs;
}
function pairList(olds, nows, targetBefore, targetAfter, pairs) {
	const taken = /* @__PURE__ */ new Set();
	const join = (old, now) => {
		pairs.set(now, old);
		taken.add(old);
	};
	const left = () => [olds.filter((old) => !taken.has(old)), nows.filter((now) => !pairs.has(now))];
	const joinBy = (key, alone = false) => {
		const [old, now] = left();
		const groups = groupBy(old, (reference) => key(reference, targetBefore(reference)));
		for (const [name, own] of groupBy(now, (reference) => key(reference, targetAfter(reference)))) {
			const others = groups.get(name);
			if (!others || alone && (own.length > 1 || others.length > 1)) continue;
			for (const [at, other] of others.slice(0, own.length).entries()) join(other, own[at]);
		}
	};
	joinBy(({ path, reason }) => JSON.stringify([path.value, reason?.value ?? ""]));
	joinBy((_, target) => target);
	joinBy(({ path }) => path.value);
	joinBy(({ reason }) => reason && plain$1(reason.value), true);
	const [old, now] = left();
	if (old.length * now.length > MOST_COMPARISONS$3) return;
	for (const reference of now) {
		const like = old.find((other) => !taken.has(other) && isAlike(stem(other.path.value), stem(reference.path.value)));
		if (like) join(like, reference);
	}
	for (const [old, now] of gaps(olds, nows, pairs)) if (old.length === now.length) for (const [at, one] of old.entries()) join(one, now[at]);
}
function plain$1(words) {
	return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function stem(path) {
	return baseName(path.replaceAll("\\", "/").replace(/#.*$/, "")).replace(/\.[^.]*$/, "");
}
function gaps(olds, nows, pairs) {
	const partners = new Set(pairs.values());
	const between = /* @__PURE__ */ new Map();
	let previous;
	let list = [];
	for (const old of [...olds, void 0]) {
		if (old && !partners.has(old)) {
			list.push(old);
			continue;
		}
		between.set(previous, {
			list,
			next: old
		});
		[previous, list] = [old, []];
	}
	const found = [];
	previous = void 0;
	list = [];
	for (const now of [...nows, void 0]) {
		if (now && !pairs.has(now)) {
			list.push(now);
			continue;
		}
		const next = now && pairs.get(now);
		const gap = between.get(previous);
		if (list.length > 0 && gap && gap.next === next) found.push([gap.list, list]);
		[previous, list] = [next, []];
	}
	return found;
}

// src/change/history.ts
function makeHistory(base, head, pairs, roots) {
	const successors = /* @__PURE__ */ new Map();
	const origins = /* @__PURE__ */ new Map();
	for (const { before, after } of pairs) {
		if (!before || !after) continue;
		successors.set(before.path, after.path);
		origins.set(after, before);
	}
	const moved = findMoved(base, head);
	const successor = (path) => successors.get(path) ?? (head.files.has(path) ? path : moved(path));
	const origin = (module) => origins.get(module);
	const target = (from, reference) => linkTarget({ resolution: resolveReference(reference, origin(from)?.path ?? from.path, base.files, roots) });
	const partners = lazyByModule((module) => pairOf(module, origin(module), base, head, successor));
	const was = (from, reference) => {
		return origin(from) === from ? reference : partners(from).get(reference);
	};
	const agreed = lazy(() => agree(base, head, origins, was, successor, roots));
	const dangling = lazy(() => findDangling(head, target));
	const blurred = lazy(() => findBlurred(base, head, target, successor));
	const paths = lazy(() => new Map([...origins].map(([module, before]) => [module.path, before.path])));
	const first = /* @__PURE__ */ new Map();
	return {
		origin,
		pathBefore: (path) => paths().get(path),
		firstNamed: (name) => {
			if (!first.has(name)) first.set(name, firstNamed(name, head, origin));
			return first.get(name);
		},
		was,
		target,
		successor,
		dependents: (path) => dangling().get(path) ?? [],
		blurred: (path) => blurred().get(path) ?? [],
		cycles: lazy(() => compareCycles$1(agreed().base, head, origins)),
		get agreed() {
			return agreed();
		}
	};
}
function pairOf(module, before, base, head, successor) {
	if (!before) return /* @__PURE__ */ new Map();
	const olds = targetsOf(base.links(before));
	const nows = targetsOf(head.links(module));
	const today = (reference) => {
		const path = olds.get(reference);
		return path === void 0 ? void 0 : successor(path) ?? path;
	};
	return pairReferences(before.references, module.references, today, (reference) => nows.get(reference));
}
function targetsOf(links) {
	return new Map(links.flatMap((link) => {
		const path = linkTarget(link);
		return path === void 0 ? [] : [[link.reference, path]];
	}));
}
function firstNamed(name, head, origin) {
	const old = head.named(name).filter((module) => origin(module)?.name?.value === name);
	const pathBefore = (module) => origin(module)?.path ?? module.path;
	const [first, ...others] = old.length > 0 ? old : head.named(name);
	return others.reduce((best, one) => best && pathBefore(best) < pathBefore(one) ? best : one, first);
}
const MOST_FITS = 100;
function agree(base, head, origins, was, successor, roots) {
	const [atBase, atHead] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const [module, before] of origins) {
		const olds = new Map(base.links(before).map((link) => [link.reference, link.resolution]));
		for (const { reference, resolution } of head.links(module)) {
			const old = was(module, reference);
			const then = old && olds.get(old);
			if (!old || !then) continue;
			const [pathThen, pathNow] = [linkTarget({ resolution: then }), linkTarget({ resolution })];
			if (pathThen !== void 0 && pathNow === void 0) {
				const path = successor(pathThen);
				if (path !== void 0) atHead.set(reference, plainly(path));
			} else if (pathThen === void 0 && pathNow !== void 0) {
				const path = candidates$1(then, base).find((one) => (successor(one) ?? one) === pathNow);
				if (path !== void 0) atBase.set(old, plainly(path));
			} else if (pathNow === void 0 && meantOf(then, successor) !== meantOf(resolution)) atHead.set(reference, guess(then, successor));
		}
	}
	return {
		base: atBase.size > 0 ? withResolutions(base, roots, atBase) : base,
		head: atHead.size > 0 ? withResolutions(head, roots, atHead) : head
	};
}
function meantOf(resolution, today = (path) => path) {
	const { kind } = resolution;
	return kind === "missing" ? [...resolution.moved, ...resolution.near].map(({ path }) => today(path) ?? path).join("\n") : kind;
}
function guess(resolution, today) {
	if (resolution.kind !== "missing") return resolution;
	const move = (proposals) => proposals.map(({ path, written }) => ({
		path: today(path) ?? path,
		written
	}));
	return {
		kind: "missing",
		moved: move(resolution.moved),
		near: move(resolution.near)
	};
}
function candidates$1(resolution, { files }) {
	if (resolution.kind === "ambiguous") return resolution.paths.slice(0, MOST_FITS);
	if (resolution.kind !== "missing") return [];
	return [...resolution.moved, ...resolution.near].map(({ path }) => path).filter((path) => files.has(path));
}
function plainly(path) {
	return {
		kind: "file",
		path,
		form: { plain: true }
	};
}
function findMoved(base, head) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const name = baseName(path);
		if (!known.has(name)) {
			const come = head.files.named(name).filter((candidate) => !base.files.has(candidate));
			known.set(name, come.length === 1 ? come[0] : void 0);
		}
		return known.get(name);
	};
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
function findBlurred(base, head, target, successor) {
	const found = /* @__PURE__ */ new Map();
	const modules = new Set(head.modules.map(({ path }) => path));
	for (const module of head.modules) for (const { reference, resolution } of head.links(module)) {
		if (resolution.kind !== "ambiguous") continue;
		const was = target(module, reference);
		const is = was === void 0 ? void 0 : successor(was) ?? was;
		const fits = resolution.paths.slice(0, MOST_FITS);
		const added = fits.find((path) => path !== is && modules.has(path) && !base.files.has(path));
		if (is === void 0 || added === void 0 || !fits.includes(is)) continue;
		const group = found.get(added);
		if (group) group.push({
			module,
			reference,
			target: is
		});
		else found.set(added, [{
			module,
			reference,
			target: is
		}]);
	}
	return found;
}
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function lazyByModule(make) {
	const made = /* @__PURE__ */ new Map();
	return (module) => {
		if (!made.has(module)) made.set(module, make(module));
		return made.get(module);
	};
}

// src/change/canonical.ts
function canonicalForms(module, nameOf) {
	const named = new Map(module.references.map((reference) => [reference.path.start, {
		end: reference.path.end,
		name: nameOf(reference)
	}]));
	const names = {
		named,
		starts: [...named.keys()].sort((a, b) => a - b)
	};
	return {
		ordered: write(module, names, "ordered"),
		sorted: write(module, names, "sorted"),
		words: write(module, names, "words")
	};
}
const lists = /* @__PURE__ */ new Set([
	vocabulary.dependsOn,
	vocabulary.providesTo,
	...phaseLists.map((list) => vocabulary.phase[list])
]);
const unorderedLists = new Set([...lists].filter((name) => name !== vocabulary.phase.actions));
const { triggers: triggers$1, integration } = vocabulary.sections;
const unorderedParents = /* @__PURE__ */ new Set([
	vocabulary.root,
	triggers$1,
	integration
]);
const MOST_LEVELS = 6;
function write({ text, root }, names, form) {
	const out = [];
	const sinks = [];
	const open = (element) => {
		const by = unorderedLists.has(element.name) ? "line" : unorderedParents.has(element.name) ? "child" : void 0;
		if (form === "sorted" && by && sinks.length < MOST_LEVELS) sinks.push({
			element,
			by,
			items: [[]]
		});
	};
	const add = (token) => (sinks.at(-1)?.items.at(-1) ?? out).push(token);
	const next = (by, element) => {
		const sink = sinks.at(-1);
		if (sink?.by === by && sink.element === element) sink.items.push([]);
	};
	const close = (element) => {
		if (sinks.at(-1)?.element !== element) return;
		const items = sinks.pop()?.items.map((item) => item.join(" ")) ?? [];
		for (const item of items.sort()) if (item !== "") add(item);
	};
	const said = {
		words: "",
		element: root
	};
	const flush = () => {
		const isList = lists.has(said.element.name);
		for (const [at, line] of said.words.split("\n").entries()) {
			if (at > 0) next("line", said.element);
			const tokens = line.split(/\s+/).filter((token) => token !== "");
			for (const [place, token] of tokens.entries()) if (!isList || place > 0 || !listMark$1.test(token)) add(token);
		}
		said.words = "";
	};
	const pending = [];
	const enter = (element) => {
		flush();
		add(form === "words" ? values(element, names) : openTag(element, names));
		open(element);
		pending.push({
			element,
			child: 0,
			at: element.contentStart
		});
		said.element = element;
	};
	enter(root);
	for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
		const { element } = frame;
		const node = element.children[frame.child++];
		said.words += plainText(text, frame.at, node ? node.start : element.contentEnd, names);
		if (node) frame.at = node.end;
		if (node?.kind === "cdata") said.words += text.slice(node.start + 9, node.end - 3);
		if (node?.kind === "element") enter(node);
		if (node) continue;
		flush();
		close(element);
		if (form !== "words") add(`</${element.name}>`);
		pending.pop();
		const parent = pending.at(-1)?.element;
		if (parent) {
			next("child", parent);
			said.element = parent;
		}
	}
	return out.filter((token) => token !== "").join(" ");
}
const listMark$1 = /^(?:[-*+•]|\d+[.)])$/;
function openTag({ name, attributes }, names) {
	return `<${[name, ...attributes.map((one) => `${one.name}=${JSON.stringify(attributeText(one.value, names))}`).sort()].join(" ")}>`;
}
function values({ attributes }, names) {
	return attributes.map(({ value }) => attributeText(value, names)).sort().join(" ");
}
function attributeText({ start, value }, { named }) {
	return named.get(start)?.name ?? value.replaceAll(/\s+/g, " ").trim();
}
function plainText(text, from, to, { starts, named }) {
	let said = "";
	let at = from;
	for (let index = firstFrom(starts, from); (starts[index] ?? to) < to; index++) {
		const start = starts[index];
		const found = named.get(start);
		if (!found || start < at || found.end > to) continue;
		said += decodeReferences(text.slice(at, start)) + found.name;
		at = found.end;
	}
	return said + decodeReferences(text.slice(at, to));
}
function firstFrom(sorted, least) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/change/block.ts
function blockChanged(before, after, history) {
	if (blockOf(before.module) === blockOf(after.module)) return false;
	const names = nameReferences(before, after, history);
	const [was, is] = [formsOf(before.module, names.before), formsOf(after.module, names.after)];
	if (was.ordered === is.ordered || was.sorted === is.sorted) return false;
	return was.words !== is.words || defectsOf(before.module) === defectsOf(after.module);
}
function blockOf({ text, envelope }) {
	return text.slice(envelope.block.content.start, envelope.block.content.end);
}
function defectsOf({ defects }) {
	return defects.map(({ kind }) => kind).sort().join();
}
function nameReferences(before, after, history) {
	const olds = /* @__PURE__ */ new Map();
	const nows = /* @__PURE__ */ new Map();
	const targets = new Map(before.catalog.links(before.summary).map((link) => [link.reference, linkTarget(link)]));
	for (const [reference, target] of targets) if (target !== void 0) olds.set(idOf(reference), `→${history.successor(target) ?? target}`);
	for (const link of after.catalog.links(after.summary)) {
		const { reference } = link;
		const target = linkTarget(link);
		const was = history.was(after.summary, reference);
		if (target !== void 0) nows.set(idOf(reference), `→${target}`);
		if (!was || target !== void 0 && targets.get(was) !== void 0) continue;
		const same = `→?${was.path.start}`;
		olds.set(idOf(was), same);
		nows.set(idOf(reference), same);
	}
	return {
		before: (reference) => olds.get(idOf(reference)) ?? reference.path.value,
		after: (reference) => nows.get(idOf(reference)) ?? reference.path.value
	};
}
function idOf({ carrier, path }) {
	return `${carrier}\n${path.value}`;
}
function formsOf(module, nameOf) {
	return canonicalForms(module.defects.length > 0 ? repaired(module) : module, nameOf);
}
function repaired(module) {
	const { start, end } = module.envelope.block.content;
	const text = module.text.slice(0, start) + repairXml(withoutLeftovers(module)) + module.text.slice(end);
	const reading = readModule(module.path, text, { insist: true });
	return reading.kind === "module" ? reading.module : module;
}
function withoutLeftovers(module) {
	const { start } = module.envelope.block.content;
	const block = blockOf(module);
	const edits = module.defects.flatMap((defect) => {
		leftover.lastIndex = defect.start - start;
		const found = defect.kind === "stray-character" ? leftover.exec(block) : null;
		return found ? [{
			start: found.index,
			end: leftover.lastIndex,
			text: ""
		}] : [];
	});
	return edits.length === 0 ? block : applyEdits(block, edits);
}
const leftover = /<\/[^<>\n]{0,100}>/y;

// src/change/edges.ts
function compareEdges(before, after, base, head, history) {
	const olds = before ? edgesOf(before, base, history.agreed.base, (path) => history.successor(path) ?? path) : /* @__PURE__ */ new Map();
	const nows = after ? edgesOf(after, head, history.agreed.head, (path) => path, history) : /* @__PURE__ */ new Map();
	const added = [...nows].filter(([key]) => !olds.has(key)).map(([, edge]) => edge);
	const replaced = new Set(after ? added.map(({ reference }) => history.was(after, reference)) : []);
	return [...[...nows].map(([key, edge]) => ({
		...edge,
		state: olds.has(key) ? "kept" : "added",
		replaced: false
	})), ...[...olds].filter(([key]) => !nows.has(key)).map(([, edge]) => ({
		...edge,
		state: "removed",
		replaced: replaced.has(edge.reference)
	}))];
}
function edgesOf(module, catalog, agreed, today, history) {
	const edges = /* @__PURE__ */ new Map();
	const meant = agreed.links(module);
	for (const [at, link] of catalog.links(module).entries()) {
		const { reference, resolution } = link;
		if (resolution.kind === "prose") continue;
		const broken = linkTarget(link) === void 0;
		const found = linkTarget(meant[at] ?? link);
		const was = found ?? history?.target(module, reference);
		const target = was === void 0 ? reference.path.value : found === void 0 ? history?.successor(was) ?? was : today(was);
		const key = `${reference.carrier}\n${target}`;
		if (!edges.has(key)) edges.set(key, {
			carrier: reference.carrier,
			target,
			broken,
			reference
		});
	}
	return edges;
}

// src/change/phases.ts
function comparePhases(before, after) {
	const partners = pairPhases(before.phases, after.phases);
	const kept = new Set(partners.values());
	const gone = before.phases.filter((old) => !kept.has(old));
	const come = after.phases.filter((now) => !partners.has(now));
	const lists = new Map([...partners].map(([now, old]) => [now, compareLists(old, now)]));
	const elsewhere = makeSearch(before, after, [...come.flatMap((phase) => phaseLists.flatMap((list) => itemsOf(phase, list))), ...[...lists.values()].flatMap((changes) => changes.flatMap(({ gained }) => gained))]);
	const settled = (changes) => changes.map((change) => {
		const lost = change.lost.filter((item) => !elsewhere(item));
		return {
			...change,
			lost,
			moved: change.lost.length - lost.length
		};
	});
	return [...after.phases.map((now) => {
		const old = partners.get(now);
		return old ? {
			kind: "kept",
			before: old,
			after: now,
			lists: settled(lists.get(now) ?? [])
		} : {
			kind: "added",
			after: now
		};
	}), ...gone.map((old) => {
		return {
			kind: "removed",
			before: old,
			lost: phaseLists.map((list) => ({
				list,
				lost: itemsOf(old, list).filter((item) => !elsewhere(item))
			})).filter((list) => list.lost.length > 0)
		};
	})];
}
function pairPhases(before, after) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(before);
	const join = (old, now) => {
		pairs.set(now, old);
		free.delete(old);
	};
	const byName = groupBy(before, ({ name }) => name?.value);
	for (const now of after) {
		const old = now.name && byName.get(now.name.value)?.shift();
		if (old) join(old, now);
	}
	const blank = before.filter(saysNothing);
	for (const now of after) {
		const old = saysNothing(now) && blank.shift();
		if (old) join(old, now);
	}
	if (free.size * (after.length - pairs.size) > MOST_COMPARISONS$2) return pairs;
	for (const now of after) {
		if (pairs.has(now)) continue;
		const [best] = [...free].map((old) => ({
			old,
			share: share(old, now)
		})).sort((a, b) => b.share - a.share);
		if (best && best.share >= LIKE$1) join(best.old, now);
	}
	for (const now of after) {
		if (pairs.has(now) || !now.name?.value) continue;
		const like = [...free].find(({ name }) => name?.value && isAlike(name.value, now.name?.value ?? ""));
		if (like) join(like, now);
	}
	return pairs;
}
function saysNothing(phase) {
	return !phase.name?.value && phaseLists.every((list) => itemsOf(phase, list).length === 0);
}
const LIKE$1 = .5;
const MOST_COMPARISONS$2 = 2500;
function share(old, now) {
	const [a, b] = [old, now].map((phase) => new Set(phaseLists.flatMap((list) => itemsOf(phase, list).map(words))));
	const common = [...a].filter((item) => b.has(item)).length;
	return common / Math.max(1, a.size + b.size - common);
}
function itemsOf({ lists }, list) {
	return lists[list]?.items ?? [];
}
function compareLists(before, after) {
	return phaseLists.flatMap((list) => {
		const [olds, nows] = [itemsOf(before, list), itemsOf(after, list)];
		if (olds.length === nows.length && olds.every(({ value }, at) => value === nows[at]?.value)) return [];
		const [here, there] = [new Set(nows.map(words)).add(""), new Set(olds.map(words)).add("")];
		const gone = olds.filter((item) => !here.has(words(item)));
		const { lost, gained } = withoutReworded(gone, nows.filter((item) => !there.has(words(item))));
		return lost.length + gained.length + gone.length > 0 ? [{
			list,
			lost,
			gained,
			reworded: gone.length - lost.length,
			moved: 0
		}] : [];
	});
}
function withoutReworded(gone, come) {
	if (gone.length * come.length > MOST_COMPARISONS$2) return {
		lost: gone,
		gained: come
	};
	const all = come.map(words).join(" ");
	const left = gone.filter((old) => !all.includes(words(old)));
	const covered = gone.filter((old) => !left.includes(old)).map(words);
	const gained = come.filter((now) => !covered.some((old) => words(now).includes(old) || old.includes(words(now))));
	return {
		lost: left.filter((old) => {
			const at = gained.findIndex((now) => isReworded(words(old), words(now)));
			if (at >= 0) gained.splice(at, 1);
			return at < 0;
		}),
		gained
	};
}
function makeSearch(before, after, gained) {
	let counts;
	const free = new Set(gained.map(words));
	let comparisons = 0;
	return (item) => {
		counts ??= {
			before: countLines(before),
			after: countLines(after)
		};
		const said = words(item);
		if (said === "" || (counts.after.get(said) ?? 0) >= (counts.before.get(said) ?? 1)) return true;
		comparisons += free.size;
		if (comparisons > MOST_COMPARISONS$2) return false;
		const other = [...free].find((now) => isReworded(said, now));
		return other !== void 0 && free.delete(other);
	};
}
function countLines({ text, root }) {
	const counts = /* @__PURE__ */ new Map();
	let line = "";
	const end = () => {
		const said = plain(line);
		if (said !== "") counts.set(said, (counts.get(said) ?? 0) + 1);
		line = "";
	};
	for (const { start, end: stop, cdata } of textSpans(root)) {
		const raw = text.slice(start, stop);
		const [first = "", ...others] = (cdata ? raw : decodeReferences(raw)).split("\n");
		line += first;
		for (const other of others) {
			end();
			line = other;
		}
	}
	end();
	return counts;
}
function words({ value }) {
	return plain(value);
}
function plain(line) {
	return withoutMark(line.trim()).toLowerCase().replaceAll(/[`*_]+/g, "").replaceAll(/\s+/g, " ").replace(/[.,;:!?]$/, "").trim();
}

// src/change/module-change.ts
function describeChange(pair, base, head, history) {
	const before = pair.before && base.read(pair.before.path);
	const after = pair.after && head.read(pair.after.path);
	return {
		pair,
		before,
		after,
		blockChanged: !before || !after || !pair.before || !pair.after || blockChanged({
			module: before,
			summary: pair.before,
			catalog: base.catalog
		}, {
			module: after,
			summary: pair.after,
			catalog: head.catalog
		}, history),
		phases: before && after ? comparePhases(before, after) : [],
		edges: compareEdges(pair.before, pair.after, base.catalog, head.catalog, history),
		dangling: pair.before && pair.before.path !== pair.after?.path ? history.dependents(pair.before.path) : [],
		left: pair.after ? void 0 : whatIsLeft(pair.before.path, head)
	};
}
function whatIsLeft(path, { catalog, snapshot }) {
	if (!catalog.files.has(path)) return void 0;
	const text = snapshot.read(path);
	if (text === void 0) return "unreadable";
	if (text.trim() === "") return "empty";
	const reading = readModule(path, text);
	return reading.kind === "passed-over" ? reading.reason : "text";
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

// src/lint/identity.ts
function makeIdentity(before, after, pairs, history, phases) {
	const headPath = new Map(pairs.flatMap((pair) => pair.before && pair.after ? [[pair.before.path, pair.after.path]] : []));
	const alone = {
		before: new Set(pairs.flatMap((pair) => pair.after ? [] : [pair.before.path])),
		after: new Set(pairs.flatMap((pair) => pair.before ? [] : [pair.after.path]))
	};
	const links = {
		before: linksOf(before),
		after: linksOf(after)
	};
	const file = (path, side) => side === "before" ? headPath.get(path) ?? `base:${path}` : path;
	const referenceId = (path, reference, side) => {
		if (side === "before") return String(reference.path.start);
		const module = links.after.module(path);
		const was = module && history.was(module, reference);
		return was ? String(was.path.start) : `new ${reference.path.start}`;
	};
	const phaseId = (path, phase, side) => {
		const known = side === "after" ? phases.get(path) : void 0;
		return known ? String(known.get(phase) ?? `new ${phase}`) : String(phase);
	};
	const lead = (path, reference, side) => {
		const target = linkTarget({ resolution: links[side].resolution(path, reference) ?? { kind: "outside" } });
		if (target === void 0) return reference.path.value;
		return `→ ${side === "before" ? history.successor(target) ?? target : target}`;
	};
	const lostReferences = /* @__PURE__ */ new Set();
	for (const module of after.catalog.modules) for (const { reference, resolution } of after.catalog.links(module)) if (linkTarget({ resolution }) === void 0) lostReferences.add(key(module.path, referenceId(module.path, reference, "after")));
	const isDeleted = (path, reference) => {
		const meant = meantFiles(links.before.resolution(path, reference));
		return meant.length > 0 && meant.every((one) => history.successor(one) === void 0);
	};
	const about = (path, subject, side) => {
		if (subject?.kind === "reference" || subject?.kind === "edge") return ["reference", referenceId(path, subject.reference, side)];
		return subject?.kind === "phase" ? [
			"phase",
			phaseId(path, subject.phase, side),
			subject.part
		] : void 0;
	};
	const same = new Set(pairs.flatMap(({ before: old, after: now }) => old && old === now ? [now.path] : []));
	return {
		untouched: ({ rule, path, start, end, anchor, detail }) => same.has(path) ? key(rule, path, String(start), String(end), anchor, detail) : void 0,
		thing: ({ rule, path, anchor, detail, subject }, side) => isSet(subject) ? void 0 : key(rule, file(path, side), ...about(path, subject, side) ?? [anchor], detail),
		meaning: ({ rule, path, anchor, detail, subject }, side) => {
			if (isSet(subject)) return void 0;
			if (subject?.kind === "text") return key(rule, file(path, side), detail);
			const place = referenceOf(subject) ? [referenceOf(subject)?.carrier ?? "", lead(path, referenceOf(subject), side)] : [anchor];
			return key(rule, file(path, side), ...place, detail);
		},
		broken: ({ path, subject }, side) => {
			if (subject?.kind === "text" && subject.unbalanced !== void 0) return key(file(path, side), "element", subject.unbalanced);
			if (subject?.kind !== "edge" || !subject.broken || side === "before" && isDeleted(path, subject.reference)) return void 0;
			return key(file(path, side), referenceId(path, subject.reference, side));
		},
		moved: ({ rule, path, detail, subject }, side) => {
			if (subject?.kind === "text") return key(rule, detail);
			const reference = referenceOf(subject);
			return reference?.reason && key(rule, reference.carrier, lead(path, reference, side), reference.reason.value, detail);
		},
		faults: ({ rule, path, subject }, side) => subject?.kind === "phases" ? subject.faults.map(({ phase, what }) => key(rule, file(path, side), phaseId(path, phase, side), what)) : [],
		isAlone: ({ path }, side) => alone[side].has(path),
		lost: ({ path, subject }) => subject?.kind === "edge" && lostReferences.has(key(file(path, "before"), referenceId(path, subject.reference, "before")))
	};
}
function isSet(subject) {
	return subject?.kind === "cycle" || subject?.kind === "phases";
}
function referenceOf(subject) {
	return subject?.kind === "reference" || subject?.kind === "edge" ? subject.reference : void 0;
}
function meantFiles(resolution) {
	if (resolution?.kind === "ambiguous") return resolution.paths;
	return resolution?.kind === "case" ? [resolution.path] : [];
}
function linksOf({ catalog }) {
	const modules = new Map(catalog.modules.map((module) => [module.path, module]));
	const known = /* @__PURE__ */ new Map();
	return {
		module: (path) => modules.get(path),
		resolution: (path, reference) => {
			let own = known.get(path);
			if (!own) {
				const module = modules.get(path);
				own = new Map((module ? catalog.links(module) : []).map((link) => [link.reference.path.start, link.resolution]));
				known.set(path, own);
			}
			return own.get(reference.path.start);
		}
	};
}
function key(...parts) {
	return JSON.stringify(parts);
}

// src/lint/line.ts
function compareLines(before, after) {
	const states = {
		before,
		after
	};
	const textOf = ({ path }, side) => states[side].load(path)?.text;
	const known = {
		before: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map()
	};
	const line = (finding, side) => {
		if (!known[side].has(finding.path)) {
			const text = textOf(finding, side);
			known[side].set(finding.path, text === void 0 ? void 0 : makeLines(text));
		}
		return known[side].get(finding.path)?.at(finding.start);
	};
	const words = (finding, side) => {
		const text = textOf(finding, side);
		return text === void 0 ? void 0 : wordsAround(finding, text);
	};
	const ofHead = /* @__PURE__ */ new Map();
	const allLines = (now) => {
		const lines = ofHead.get(now.path) ?? linesOf(textOf(now, "after") ?? "");
		ofHead.set(now.path, lines);
		return lines;
	};
	return {
		equal: (olds, nows, match) => {
			const [first, only] = [olds[0], nows[0]];
			if (first && only && olds.length === 1 && nows.length === 1 && first.subject?.kind !== "text") match(first, only);
			else joinBy(olds, nows, (old) => line(old, "before")?.layoutless(), (now) => line(now, "after")?.layoutless(), match);
		},
		amongWords: (olds, nows, match) => joinBy(olds, nows, (old) => words(old, "before"), (now) => words(now, "after"), match),
		edited: (olds, nows, match) => {
			if (olds.length * nows.length > MOST_COMPARISONS) return;
			const left = new Set(nows);
			for (const old of olds) {
				const [only] = nows;
				const [text, was] = [textOf(old, "before"), line(old, "before")];
				if (text === void 0 || !was || only && isMended(old, text, allLines(only))) continue;
				const now = [...left].find((one) => {
					const is = line(one, "after");
					return is !== void 0 && isEdited(was, is);
				});
				if (!now) continue;
				left.delete(now);
				match(old, now);
			}
		}
	};
}
const MOST_COMPARISONS = 1e4;
function joinBy(olds, nows, keyBefore, keyAfter, match) {
	if (olds.length === 0 || nows.length === 0) return;
	const groups = groupBy(nows, keyAfter);
	for (const [key, own] of groupBy(olds, keyBefore)) for (const [at, now] of (groups.get(key) ?? []).slice(0, own.length).entries()) match(own[at], now);
}
const LONGEST = 300;
function isEdited(was, is) {
	const [left, right] = [was.text.slice(0, LONGEST), is.text.slice(0, LONGEST)];
	return (was.previous === is.previous || was.next === is.next) && (0, import_fastest_levenshtein.distance)(left, right) * 2 <= Math.max(left.length, right.length);
}
const LONGEST_MENDED = 1e4;
function isMended({ start, end, fix }, old, now) {
	const from = old.lastIndexOf("\n", start - 1) + 1;
	const feed = old.indexOf("\n", end);
	const to = feed < 0 ? old.length : feed;
	if (to - from > LONGEST_MENDED) return false;
	const edits = (fix?.edits ?? []).filter((edit) => edit.path === void 0 && edit.start >= from && edit.end <= to);
	if (edits.length === 0) return false;
	const moved = edits.map(({ start: at, end: until, text }) => ({
		start: at - from,
		end: until - from,
		text
	}));
	return now.has(applyEdits(old.slice(from, to), moved).trim());
}
function linesOf(text) {
	return new Set(text.split("\n").map((line) => line.trim()));
}
function makeLines(text) {
	const index = indexLines(text);
	const made = /* @__PURE__ */ new Map();
	const trimmed = (line) => lineText(index, line).trim();
	return { at: (offset) => {
		const { line } = positionAt(index, offset);
		let found = made.get(line);
		if (!found) {
			const own = withoutDirectives(lineText(index, line)).trim();
			let bare;
			const layoutless = () => {
				bare ??= withoutLayout(own);
				return bare;
			};
			found = {
				text: own,
				previous: trimmed(line - 1),
				next: trimmed(line + 1),
				layoutless
			};
			made.set(line, found);
		}
		return found;
	} };
}
function withoutDirectives(line) {
	return line.includes("<!--") ? line.replaceAll(directive, "") : line;
}
const directive = /[ \t]{0,40}<!--[ \t]{0,40}patternlint-(?:(?!-->)[\s\S]){0,1000}-->/g;
function withoutLayout(line) {
	return tokens(line).sort().join(" ");
}
const NEIGHBOURS = 6;
const NEAR = 200;
const FEWEST = 6;
function wordsAround({ start }, text) {
	const before = tokens(text.slice(Math.max(0, start - NEAR), start)).slice(-6);
	const behind = tokens(text.slice(start, start + NEAR)).slice(0, NEIGHBOURS);
	return before.length + behind.length < FEWEST ? void 0 : JSON.stringify([before, behind]);
}
function tokens(text) {
	return text.replaceAll("'", "\"").replaceAll(/(?<!\s)\s*=\s*"/g, "=\"").replaceAll(/<\/?|\/?>/g, (bracket) => ` ${bracket} `).split(/\s+/).filter((token) => token !== "" && !listMark.test(token));
}
const listMark = /^(?:[-*+•]|\d+[.)])$/;

// src/lint/match.ts
function matchFindings(before, after, modules, history, phases) {
	const identity = makeIdentity(before.state, after.state, modules, history, phases);
	const lines = compareLines(before.state, after.state);
	const cycles = compareCycles(before, history);
	const orders = compareFaults(before, after, identity);
	const [hushed, suppressed] = [new Set(before.result.suppressed), new Set(after.result.suppressed)];
	const olds = new Set([...before.result.findings, ...hushed].sort(compareFindings));
	const reported = after.result.findings.filter((now) => !cycles.isOld(now) && !orders.isOld(now));
	const nows = new Set([...reported, ...suppressed].sort(compareFindings));
	const pairs = matchAll(olds, nows, identity, lines);
	for (const [now, old] of pairs) if (hushed.has(old) && !suppressed.has(now)) nows.add(now);
	for (const old of hushed) olds.delete(old);
	const silenced = takeSuppressed(olds, nows, suppressed, pairs, identity);
	matchAll(new Set(before.hidden), nows, identity, lines);
	matchAll(new Set(before.result.superseded.filter(({ by }) => by.every((cause) => silenced.has(cause)))), nows, identity, lines);
	matchAll(olds, /* @__PURE__ */ new Set([...after.hidden, ...after.result.superseded]), identity, lines);
	const isFixed = (old) => olds.has(old) && !before.caused.has(old) && !identity.lost(old) && !cycles.isStill(old) && !orders.isStill(old);
	return {
		introduced: new Set(after.result.findings.filter((now) => nows.has(now) && !after.caused.has(now))),
		fixed: before.result.findings.filter(isFixed)
	};
}
function takeSuppressed(olds, nows, suppressed, pairs, identity) {
	const silenced = new Set([...suppressed].flatMap((one) => pairs.get(one) ?? []));
	const left = groupBy([...olds].reverse(), (old) => identity.thing(old, "before"));
	for (const one of suppressed) {
		const old = nows.delete(one) ? left.get(identity.thing(one, "after") ?? "")?.pop() : void 0;
		if (old && olds.delete(old)) silenced.add(old);
	}
	return silenced;
}
function matchAll(olds, nows, identity, { equal, amongWords, edited }) {
	const pairs = /* @__PURE__ */ new Map();
	const match = (old, now) => {
		pairs.set(now, old);
		olds.delete(old);
		nows.delete(now);
	};
	const pass = (key, compare, takesPart = () => true) => {
		if (olds.size === 0 || nows.size === 0) return;
		const groups = groupBy(nows, (now) => takesPart(now, "after") ? key(now, "after") : void 0);
		for (const [id, own] of groupBy(olds, (old) => takesPart(old, "before") ? key(old, "before") : void 0)) {
			const others = groups.get(id);
			if (others) compare(own, others, match);
		}
	};
	pass(identity.untouched, inOrder);
	pass(identity.thing, equal);
	pass(identity.meaning, equal);
	pass(identity.meaning, amongWords, isText);
	pass(identity.thing, edited);
	pass(identity.meaning, edited);
	pass(identity.broken, inOrder);
	const isAlone = identity.isAlone;
	pass(identity.moved, (own, others, join) => {
		const compare = own[0]?.subject?.kind === "text" ? amongWords : inOrder;
		compare(own.filter((old) => isAlone(old, "before")), others, join);
		compare(own.filter((old) => olds.has(old)), others.filter((now) => nows.has(now) && isAlone(now, "after")), join);
	});
	return pairs;
}
const inOrder = (olds, nows, match) => joinBy(olds, nows, () => "", () => "", match);
function isText({ subject }) {
	return subject?.kind === "text";
}
function compareFaults(before, after, { faults }) {
	const known = new Set(before.result.findings.flatMap((old) => faults(old, "before")));
	const { findings, suppressed, superseded } = after.result;
	const today = new Set([
		...findings,
		...suppressed,
		...superseded
	].flatMap((now) => faults(now, "after")));
	return {
		isOld: (now) => now.subject?.kind === "phases" && faults(now, "after").every((fault) => known.has(fault)),
		isStill: (old) => faults(old, "before").some((fault) => today.has(fault))
	};
}
function compareCycles(before, history) {
	const known = /* @__PURE__ */ new Map();
	for (const old of [...before.result.findings, ...before.hidden]) for (const member of old.subject?.kind === "cycle" ? old.subject.members : []) {
		const cycles = known.get(member) ?? /* @__PURE__ */ new Set();
		known.set(member, cycles.add(old));
	}
	const today = new Map(history.agreed.head.cycles().flatMap(({ members }, at) => members.map((member) => [history.origin(member)?.path ?? "", at])));
	return {
		isOld: ({ subject }) => {
			if (subject?.kind !== "cycle") return false;
			const [first, ...others] = subject.members.map((path) => known.get(history.pathBefore(path) ?? "") ?? /* @__PURE__ */ new Set());
			return [...first ?? []].some((old) => others.every((cycles) => cycles.has(old)));
		},
		isStill: ({ subject }) => {
			if (subject?.kind !== "cycle") return false;
			const now = subject.members.flatMap((path) => today.get(path) ?? []);
			return new Set(now).size < now.length;
		}
	};
}

// src/lint/judge-change.ts
function judgeChange(head, base, settings, dayOf, tell, inScope = () => true) {
	const [after, before] = [openState(head, settings), openState(base, settings)];
	const pairs = pairModules(before.catalog.modules, after.catalog.modules, before.load, after.load);
	const history = makeHistory(before.catalog, after.catalog, pairs, settings.roots);
	const select = selectRules(rules, settings);
	const found = [];
	const modules = [];
	const phases = /* @__PURE__ */ new Map();
	const lost = /* @__PURE__ */ new Set();
	for (const pair of pairs) {
		if (pair.before === pair.after || !inScope(pathOf(pair))) continue;
		const change = describeChange(pair, before, after, history);
		for (const one of judgeOne(change, select, after.catalog, dayOf)) found.push(one);
		modules.push(tell(change));
		phases.set(pathOf(pair), phaseNumbers(change));
		if (change.left) lost.add(pathOf(pair));
	}
	const sides = {
		before: judgeSide(before, history.agreed.base, settings, inScope),
		after: judgeSide(after, history.agreed.head, settings, inScope, {
			history,
			raw: found
		})
	};
	const { introduced, fixed } = matchFindings(sides.before, sides.after, pairs, history, phases);
	const mended = lost.size === 0 ? fixed : fixed.filter((finding) => !lost.has(finding.path));
	return {
		head: sides.after.result,
		base: sides.before.result,
		introduced,
		fixed: mended,
		modules
	};
}
function judgeSide(state, agreed, settings, inScope, comparison) {
	const result = judgeState(state, settings, inScope, comparison);
	if (agreed === state.catalog) return {
		state,
		result,
		hidden: [],
		caused: /* @__PURE__ */ new Set()
	};
	const otherwise = judgeState({
		...state,
		catalog: agreed
	}, settings, inScope, comparison);
	const caused = missingFrom(otherwise.findings, result.findings);
	return {
		state,
		result,
		hidden: missingFrom(result.findings, otherwise.findings),
		caused: new Set(caused.filter(({ subject }) => subject?.kind !== "edge" || !subject.broken))
	};
}
function missingFrom(known, all) {
	const id = ({ rule, path, start, end, anchor, detail }) => JSON.stringify([
		rule,
		path,
		start,
		end,
		anchor,
		detail
	]);
	const ids = new Set(known.map(id));
	return all.filter((finding) => !ids.has(id(finding)));
}
function phaseNumbers({ before, after, phases }) {
	const olds = new Map(before?.phases.map((phase, at) => [phase, at]));
	const nows = new Map(after?.phases.map((phase, at) => [phase, at]));
	return new Map(phases.flatMap((phase) => phase.kind === "kept" ? [[nows.get(phase.after), olds.get(phase.before)]] : []));
}
function judgeOne(change, select, head, dayOf) {
	const path = pathOf(change.pair);
	const { category } = change.pair.after ?? change.pair.before;
	return select(path, category?.value).flatMap((entry) => {
		if (entry.rule.scope !== "change") return [];
		return [...entry.rule.check({
			change,
			head,
			options: entry.options,
			day: () => dayOf(path)
		})].map((report) => toRaw(report, path, entry));
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
	return ({ path, text, invalidAt, encoding }) => {
		const reading = readModule(path, text, {
			insist: isDecreed(path),
			invalidAt,
			encoding
		});
		if (reading.kind !== "module") {
			const file = {
				path,
				suppressions: readSuppressions(text)
			};
			if (reading.kind === "passed-over" || !isDecreed(path)) return {
				...reading,
				...file
			};
			return {
				kind: "empty",
				...file,
				raw: missingModule(path, text, select(path, void 0))
			};
		}
		const { module } = reading;
		const active = select(path, module.category?.value);
		return {
			kind: "module",
			path,
			summary: summarize(module),
			raw: judgeModule(module, active, settings, today),
			suppressions: readSuppressions(text, {
				block: module.envelope.block,
				root: module.root
			}),
			phases: module.phases.length,
			completePhases: module.phases.filter(({ lists }) => phaseLists.every((list) => (lists[list]?.items.length ?? 0) > 0)).length
		};
	};
}
function missingModule(path, text, active) {
	const entry = active.find(({ rule }) => rule.id === "fence");
	const message = `The file is to be a module, but no fenced block with <${vocabulary.root}> stands in it. Write one, or take the file out of \`modules\` in the configuration.`;
	return entry ? [toRaw({
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
			sections,
			ruleIds
		})) found.push(toRaw(report, module.path, entry));
	}
	return found;
}
function failuresOf({ owns }, failures) {
	return owns && failures.length > 0 ? failures.filter(({ pointer }) => owns.includes(pointer) || pointer.endsWith("/*") && owns.includes(pointer.slice(0, -2))) : noFailures;
}
const ruleIds = rules.map(({ id }) => id);
const noFailures = [];

// src/report/json.ts
function formatJson(report) {
	return toJson(report);
}

// node_modules/get-east-asian-width/lookup-data.js
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
const TAB$1 = "    ";
function formatPretty(report, lines, { color, quiet, reason }) {
	const mixed = report.findings.some(({ status }) => status === "unchanged");
	const out = [];
	for (const finding of report.findings) {
		for (const line of formatFinding(finding, lines, mixed)) out.push(renderLine(line, color));
		out.push("");
	}
	if (!quiet) out.push(renderLine(verdict(report, reason), color));
	return out.map((line) => `${line}\n`).join("");
}
function formatFinding(finding, lines, mixed) {
	const style = styles[finding.severity];
	const place = `${finding.file}:${finding.line}:${finding.column}`;
	const [what, advice] = splitMessage(finding.message);
	const isNew = finding.status === "introduced" && mixed;
	const out = [
		[
			styled("bold", place),
			"  ",
			styled(style, finding.severity),
			"  ",
			styled("dim", finding.rule),
			...isNew ? ["  ", styled("bold", "new")] : []
		],
		what,
		...advice ? [advice] : []
	];
	const index = lines(finding.file);
	if (index && finding.severity !== "notice") out.push("", ...frame(finding, index, style, suggestion(finding)));
	const related = finding.severity !== "notice" || finding.related.length > 1 ? finding.related : [];
	return [...out, ...related.flatMap((one) => formatRelated(one, finding))];
}
function formatRelated(related, finding) {
	const own = related.file === finding.file && related.line === finding.line && related.column === finding.column && finding.related.length === 1;
	const place = `${related.file}:${related.line}:${related.column}`;
	return own ? [] : [[
		"  ",
		styled("dim", "see"),
		` ${place}  `,
		styled("dim", related.note)
	]];
}
function suggestion({ fix, file, line, column, endLine, endColumn }) {
	if (!fix) return "";
	const kind = fix.safe ? "fix: safe" : "fix: to be looked at";
	const [edit] = fix.edits;
	return fix.edits.length === 1 && edit && edit.file === file && edit.line === line && edit.column === column && edit.endLine === endLine && edit.endColumn === endColumn && edit.text.trim() !== "" && !edit.text.includes("\n") ? `→ ${edit.text}   (${kind})` : `→ ${fix.title}   (${kind})`;
}
function frame(region, index, style, hint) {
	const width = Math.max(4, String(region.line + 1).length + 2);
	const gutter = (label) => styled("dim", `${label.padStart(width)} │`);
	const text = lineText(index, region.line);
	const from = Math.min(region.column - 1, text.length);
	const to = region.endLine > region.line ? text.length : Math.min(region.endColumn - 1, text.length);
	const cut = window(text, from, to);
	const dots = cut.start > 0 ? "…" : "";
	const bom = region.line === 1 && cut.start === 0 && text.startsWith("﻿") ? 1 : 0;
	const before = display(text.slice(cut.start + bom, from));
	const marked = display(text.slice(Math.max(from, cut.start + bom), Math.min(to, cut.end)));
	const pad = " ".repeat(displayWidth(before) + dots.length);
	const underline = styled(style, "━".repeat(Math.max(1, displayWidth(marked))));
	const around = (line) => {
		const other = lineText(index, line).slice(cut.start, cut.start + FRAME_WIDTH + 1);
		const shown = line === 1 && cut.start === 0 ? other.replace(/^\ufeff/, "") : other;
		return shown.trim() === "" ? [] : [[
			gutter(String(line)),
			` ${dots}`,
			clip(shown)
		]];
	};
	return [
		...region.line > 1 ? around(region.line - 1) : [],
		[
			gutter(String(region.line)),
			` ${dots}`,
			display(text.slice(cut.start + bom, cut.end)),
			cut.end < text.length ? "…" : ""
		],
		[
			gutter(""),
			` ${pad}`,
			underline,
			...hint ? [" ", styled("cyan", hint)] : []
		],
		...region.endLine > region.line + 1 ? [[
			gutter(""),
			" ",
			styled("dim", `… to line ${region.endLine}`)
		]] : around(region.line + 1)
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
	const shown = display(line);
	return shown.length > FRAME_WIDTH ? `${shown.slice(0, FRAME_WIDTH)}…` : shown;
}
function display(text) {
	return escapeLine(text.replaceAll("	", TAB$1));
}
const styles = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function verdict(report, reason) {
	const { summary, findings, passedOver, unread, comparison } = report;
	const worst = summary.findings.error > 0 || reason ? "red" : summary.findings.warning > 0 ? "yellow" : "green";
	const hit = new Set(findings.map(({ file }) => file)).size;
	const where = findings.length > 0 ? ` in ${hit} of ${plural(summary.modules, "module")}` : ` in ${plural(summary.modules, "module")}`;
	return [
		styled(worst, styled("bold", `${verdictWords(report)}${where}`)),
		...reason ? [styled("red", reason)] : [],
		...summary.phases > 0 ? [coverage(report)] : [],
		...summary.suppressed > 0 ? [`${summary.suppressed} suppressed in place`] : [],
		...passedOver.length > 0 ? [`${plural(passedOver.length, "file")} with another kind of <module> passed over`] : [],
		...unread.length > 0 ? [styled("red", `${plural(unread.length, "file")} not read`)] : [],
		...findings.length > 0 ? ["patternlint explain RULE"] : [],
		...comparison ? [`compared with ${baseName$1(comparison.base)}`] : []
	].flatMap((part, at) => at === 0 ? [part] : [styled("dim", " · "), part]);
}

// src/source/git-dir.ts
const files = [
	"HEAD",
	"commondir",
	"gitdir",
	"config",
	"config.worktree",
	"index",
	"packed-refs",
	"shallow"
];
const folders = [
	"info",
	"objects",
	"refs"
];
function whyUnfit({ workTree, gitDir }) {
	const elsewhere = gitDir === workTree ? void 0 : whyNotIts(workTree, gitDir);
	if (elsewhere !== void 0) return elsewhere;
	const common = commonDir(gitDir);
	const homes = [gitDir, ...common === void 0 ? [] : [common]];
	const real = homes.map(realFolder);
	for (const home of homes) for (const name of [...files, ...folders]) {
		const reason = whyStrange(join(home, name), real) ?? (folders.includes(name) ? findInside(join(home, name), real) : void 0);
		if (reason !== void 0) return reason;
	}
	if (common !== void 0 && !isWorkTreeOf(common, gitDir)) return `${join(gitDir, "commondir")} leads to a repository that does not know this work tree`;
	return whyBorrowed(join(common ?? gitDir, "objects"), [...real, realFolder(workTree)]);
}
function isSpecial(path) {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat !== void 0 && !stat.isFile() && !stat.isDirectory();
	} catch {
		return false;
	}
}
function whyNotIts(workTree, gitDir) {
	const own = join(workTree, ".git");
	const stat = lstatSync(own, { throwIfNoEntry: false });
	if (stat?.isSymbolicLink()) return `${own} is a symbolic link`;
	if (stat?.isDirectory() && gitDir === own) return void 0;
	if (gitDir === own) return `${own} names no git directory`;
	if (leadsTo(linkBack(gitDir), own) || configured(gitDir).some((path) => leadsTo(path, workTree))) return void 0;
	return `${own} names ${gitDir}, which does not lead back to it; \`git worktree repair\` or \`core.worktree\` there makes it do so`;
}
function linkBack(gitDir) {
	const text = readPath(join(gitDir, "gitdir"));
	return text === void 0 ? void 0 : resolve(realFolder(gitDir), text);
}
function configured(gitDir) {
	return ["config", "config.worktree"].flatMap((name) => {
		const file = readSettingsFile(join(gitDir, name), LARGEST_CONFIG);
		return file.kind === "text" ? workTreesIn(file.text).map((path) => resolve(realFolder(gitDir), path)) : [];
	});
}
function workTreesIn(config) {
	let section = "";
	return config.split(/\r?\n/).flatMap((line) => {
		section = /^\s*\[(.*)\]/.exec(line)?.[1]?.toLowerCase() ?? section;
		const value = /^\s*worktree\s*=\s*(?:"([^"]*)"|(.*?))\s*$/i.exec(line);
		return section === "core" && value ? [(value[1] ?? value[2] ?? "").replaceAll(/\\(.)/g, "$1")] : [];
	});
}
function leadsTo(path, target) {
	try {
		return path !== void 0 && realpathSync(path) === realpathSync(target);
	} catch {
		return false;
	}
}
function commonDir(gitDir) {
	const text = readPath(join(gitDir, "commondir"));
	return text === void 0 ? void 0 : resolve(gitDir, text);
}
function isWorkTreeOf(common, gitDir) {
	const parent = dirname(realFolder(gitDir));
	return basename(parent) === "worktrees" && dirname(parent) === realFolder(common);
}
const LARGEST_PATH_FILE = 65536;
const LARGEST_CONFIG = 1048576;
function readPath(file) {
	const read = readSettingsFile(file, LARGEST_PATH_FILE);
	return read.kind === "text" ? read.text.trimEnd() : void 0;
}
function whyStrange(path, homes) {
	if (isSpecial(path)) return `${path} is not a regular file`;
	try {
		if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return void 0;
		const target = realpathSync(path);
		return homes.some((home) => isInside(home, target)) ? void 0 : `${path} is a symbolic link that leads out of the git directory`;
	} catch {
		return;
	}
}
function findInside(folder, homes) {
	for (const entry of entriesOf(folder)) {
		if (entry.isFile()) continue;
		const path = join(folder, entry.name);
		const reason = entry.isDirectory() ? findInside(path, homes) : whyStrange(path, homes);
		if (reason !== void 0) return reason;
	}
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
const DEEPEST = 5;
function whyBorrowed(objects, homes, depth = 0) {
	const list = join(objects, "info", "alternates");
	const file = readSettingsFile(list, LARGEST_CONFIG);
	if (file.kind === "gone") return void 0;
	const lines = file.kind === "text" ? file.text.split("\n").filter((line) => line !== "" && !line.startsWith("#")) : ["\""];
	for (const line of lines) {
		const other = resolve(realFolder(objects), line);
		if (line.startsWith("\"") || !homes.some((home) => isInside(home, realFolder(other)))) return `${list} borrows objects from outside of the repository; \`git repack -a -d\` copies them, then remove that file`;
		const deeper = depth < DEEPEST ? findInside(other, homes) ?? whyBorrowed(other, homes, depth + 1) : void 0;
		if (deeper !== void 0) return deeper;
	}
}

// src/source/git.ts
const MOST_OUTPUT = 268435456;
const LONGEST_READ = 6e4;
function git(repository, args, options = {}) {
	const program = findGit();
	if (program === void 0) return { kind: "missing" };
	const refusal = whyRefused(repository);
	if (refusal !== void 0) return {
		kind: "failed",
		reason: refusal
	};
	const { folder = repository.workTree, input, timeout = LONGEST_READ, limit = MOST_OUTPUT } = options;
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const { status, stdout, stderr, error } = spawnSync(program, [
		...[`--git-dir=${repository.gitDir}`, `--work-tree=${repository.workTree}`],
		...settings,
		...args
	], {
		cwd: folder,
		env: {
			...environment(),
			...alternates(repository),
			GIT_ALLOW_PROTOCOL: NO_PROTOCOL
		},
		maxBuffer: limit,
		timeout,
		killSignal: "SIGKILL",
		windowsHide: true,
		...input === void 0 ? { stdio: [
			"ignore",
			"pipe",
			"pipe"
		] } : { input }
	});
	if (error) {
		const reason = whyStopped(error, timeout, limit);
		if (error.code === "ETIMEDOUT") waited = `${reason}, and is not asked again`;
		return {
			kind: "failed",
			reason
		};
	}
	if (status === 0) return {
		kind: "done",
		output: stdout,
		warnings: stderr.toString("utf8")
	};
	return {
		kind: "failed",
		reason: reasonIn(stderr.toString("utf8"), status)
	};
}
const refusals = /* @__PURE__ */ new Map();
let waited;
function whyRefused(repository) {
	if (waited !== void 0) return waited;
	const key = `${repository.workTree}\0${repository.gitDir}`;
	if (!refusals.has(key)) refusals.set(key, whyUnfit(repository));
	return refusals.get(key);
}
function gitOverNetwork(args, { gitDir, protocol, env, timeout }) {
	const program = findGit();
	if (program === void 0) return Promise.resolve({ kind: "missing" });
	const { spawn } = process.getBuiltinModule("node:child_process");
	const child = spawn(program, [
		`--git-dir=${gitDir}`,
		...settings,
		...args
	], {
		cwd: gitDir,
		env: {
			...environment(),
			...pick(networkVariables),
			...env,
			GIT_ALLOW_PROTOCOL: protocol
		},
		stdio: [
			"ignore",
			"ignore",
			"pipe"
		],
		windowsHide: true,
		detached: process.platform !== "win32"
	});
	return new Promise((done) => {
		let said = "";
		let timedOut = false;
		const timer = setTimeout(() => {
			timedOut = true;
			endGroup(child);
		}, timeout);
		child.stderr.setEncoding("utf8").on("data", (text) => {
			said = (said + text).slice(-LONGEST_REMARK);
		});
		child.on("error", (error) => {
			clearTimeout(timer);
			done({
				kind: "failed",
				reason: error.message
			});
		});
		child.on("close", (status) => {
			clearTimeout(timer);
			if (timedOut) done({
				kind: "failed",
				reason: `it took longer than ${timeout / 1e3} seconds`
			});
			else if (status === 0) done({
				kind: "done",
				output: Buffer.alloc(0),
				warnings: said
			});
			else done({
				kind: "failed",
				reason: reasonIn(said, status)
			});
		});
	});
}
const LONGEST_REMARK = 65536;
function endGroup(child) {
	try {
		if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
}
const settings = [
	"--no-pager",
	"--no-replace-objects",
	...[
		"safe.bareRepository=explicit",
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.alternateRefsCommand=:",
		"core.quotePath=false",
		"core.askPass=",
		"credential.helper=",
		"protocol.allow=never",
		"submodule.recurse=false",
		"gc.auto=0",
		"maintenance.auto=false"
	].flatMap((setting) => ["-c", setting])
];
const NO_PROTOCOL = "none";
const plainVariables = [
	...[
		"HOME",
		"XDG_CONFIG_HOME",
		"TMPDIR"
	],
	...[
		"USERPROFILE",
		"HOMEDRIVE",
		"HOMEPATH",
		"APPDATA",
		"LOCALAPPDATA",
		"PROGRAMDATA",
		"PROGRAMFILES",
		"TEMP",
		"TMP"
	],
	...[
		"SYSTEMROOT",
		"SYSTEMDRIVE",
		"WINDIR",
		"PATHEXT"
	]
];
const networkVariables = [...[
	"http_proxy",
	"https_proxy",
	"HTTPS_PROXY",
	"all_proxy",
	"ALL_PROXY",
	"no_proxy",
	"NO_PROXY"
], ...[
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH"
]];
function environment() {
	return {
		...pick(plainVariables),
		PATH: searchPath().join(delimiter),
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_GRAFT_FILE: "/dev/null"
	};
}
function pick(names) {
	return Object.fromEntries(names.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]));
}
function alternates({ fetchedObjects }) {
	if (fetchedObjects === void 0) return {};
	const quoted = `"${fetchedObjects.replaceAll(/["\\]/g, "\\$&")}"`;
	return { GIT_ALTERNATE_OBJECT_DIRECTORIES: fetchedObjects.includes(delimiter) ? quoted : fetchedObjects };
}
function searchPath() {
	return (process.env.PATH ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
}
function findGit() {
	const name = process.platform === "win32" ? "git.exe" : "git";
	return searchPath().map((folder) => join(folder, name)).find(isProgram);
}
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
function whyStopped(error, timeout, limit) {
	if (error.code === "ETIMEDOUT") return `git took longer than ${timeout / 1e3} seconds`;
	if (error.code === "ENOBUFS") return `git printed more than ${limit} bytes`;
	return error.message;
}
function reasonIn(stderr, status) {
	const lines = stderr.trim().split("\n");
	return (lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "").replace(/^(?:fatal|error): /, "") || `git ended with ${status}`;
}

// src/source/commits.ts
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isFullId(text) {
	return ID.test(text);
}
function mayBeRevision(name) {
	return name !== "" && !/^[-^]/.test(name) && !/\p{Cc}/u.test(name) && name.length <= LONGEST_NAME;
}
const LONGEST_NAME = 4096;
function mayBeBranch(name) {
	return mayBeRevision(name) && !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^[./]|\.lock(?:\/|$)|[./]$/u.test(name) && name !== "@" && name !== "HEAD";
}
function resolveCommit(repository, name) {
	if (!mayBeRevision(name)) return void 0;
	const id = ask(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]);
	return id !== void 0 && isFullId(id) ? id : void 0;
}
function kindOf(repository, name) {
	const found = git(repository, [
		"rev-parse",
		"--verify",
		name
	], { limit: SHORT });
	if (found.kind === "missing") return { reason: "there is no git on this machine" };
	if (found.kind === "failed") return { reason: found.reason };
	const kind = ask(repository, [
		"cat-file",
		"-t",
		found.output.toString("utf8").trim()
	]);
	return kind === void 0 ? { reason: "git does not have the object" } : { kind };
}
function parentsOf(repository, commit) {
	const text = ask(repository, [
		"cat-file",
		"commit",
		commit
	], LONGEST_COMMIT) ?? "";
	return [...text.slice(0, Math.max(0, text.indexOf("\n\n")) || text.length).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
function mergeBase(repository, a, b) {
	return ask(repository, [
		"merge-base",
		a,
		b
	]) || void 0;
}
function isShallow(repository) {
	return ask(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
}
function refNames(repository) {
	const places = [
		"refs/heads/",
		"refs/remotes/",
		"refs/tags/"
	];
	return (ask(repository, [
		"for-each-ref",
		"--format=%(refname)",
		...places
	], LONGEST_LIST) ?? "").split("\n").flatMap((name) => places.filter((place) => name.startsWith(place)).map((place) => name.slice(place.length)));
}
const SHORT = 65536;
const LONGEST_COMMIT = 16777216;
const LONGEST_LIST = 16777216;
function ask(repository, args, limit = SHORT) {
	const result = git(repository, args, { limit });
	return result.kind === "done" ? result.output.toString("utf8").trim() : void 0;
}

// src/source/limits.ts
const MIB = 1048576;
const MOST_LISTED = 1e6;
const MOST_CANDIDATES = 2e5;
const MOST_LOADED = 256 * MIB;
const MOST_JUDGED = 1024 * MIB;
var TooMuch = class extends Error {};
const NARROW = "Name the modules with `include`, or leave files out with `exclude`, in the configuration.";
function tooManyPaths(where) {
	return new TooMuch(`There are more than ${MOST_LISTED / 1e6} million paths in ${where}. Lint a smaller repository.`);
}
function tooManyCandidates() {
	return new TooMuch(`There are more than ${MOST_CANDIDATES / 1e3},000 files to lint. ${NARROW}`);
}
function tooManyBytes() {
	return new TooMuch(`The files to read from git's objects have more than ${MOST_LOADED / MIB} MiB. ${NARROW}`);
}
function tooMuchToJudge() {
	return new TooMuch(`The files to lint from git's objects have more than ${MOST_JUDGED / MIB} MiB, copies included. ${NARROW}`);
}
function hasTooManyRecords(output) {
	let count = 0;
	for (let at = output.indexOf(0); at >= 0; at = output.indexOf(0, at + 1)) if (++count > 1e6) return true;
	return false;
}

// src/source/blobs.ts
function loadBlobs(repository, ids) {
	const sizes = readSizes(repository, [...new Set(ids)]);
	if ([...sizes.values()].reduce((sum, size) => size > 104857600 ? sum : sum + size, 0) > 268435456) throw tooManyBytes();
	const texts = /* @__PURE__ */ new Map();
	for (const batch of batches([...sizes.keys()], sizes)) {
		const read = readBlobs(repository, batch);
		for (const [at, id] of batch.entries()) if (read[at]) texts.set(id, read[at]);
	}
	return ids.map((id) => texts.get(id) ?? ((sizes.get(id) ?? 0) > 104857600 ? tooLarge(104857600) : void 0));
}
const BATCH_SIZE = LARGEST_FILE;
function batches(ids, sizes) {
	const all = [];
	let room = 0;
	for (const id of ids) {
		const size = sizes.get(id);
		if (size === void 0 || size > 104857600) continue;
		if (size > room) {
			all.push([]);
			room = BATCH_SIZE;
		}
		room -= size;
		all.at(-1).push(id);
	}
	return all;
}
function readSizes(repository, ids) {
	const answer = git(repository, ["cat-file", "--batch-check"], { input: lines(ids) });
	const text = answer.kind === "done" ? answer.output.toString("latin1") : "";
	return new Map([...text.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]));
}
function readBlobs(repository, ids) {
	const answer = git(repository, ["cat-file", "--batch"], { input: lines(ids) });
	const output = answer.kind === "done" ? answer.output : Buffer.alloc(0);
	const texts = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
		const from = end + 1;
		const to = from + Number(size ?? 0);
		texts.push(size === void 0 ? void 0 : decode(output.subarray(from, to)));
		at = size === void 0 ? from : to + 1;
	}
	return texts;
}
function lines(ids) {
	return ids.map((id) => `${id}\n`).join("");
}

// src/source/checkout.ts
function gitBlobId(text, like) {
	const bytes = Buffer.from(text, "utf8");
	return hash(like.length > 40 ? "sha256" : "sha1", Buffer.from(`blob ${bytes.length}\0`), bytes);
}
function hasId(text, id) {
	if (gitBlobId(text, id) === id) return true;
	const written = `$Id: ${id} $`;
	const plain = text.includes(written) ? text.replaceAll(written, "$$Id$$") : text;
	const lines = plain.includes("\r\n") ? plain.replaceAll("\r\n", "\n") : plain;
	return plain !== text && gitBlobId(plain, id) === id || lines !== plain && gitBlobId(lines, id) === id;
}
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\n/;
const LONGEST_POINTER = 1024;
function isLfsContent(committed, text) {
	const id = committed.length > LONGEST_POINTER ? void 0 : lfsPointer.exec(committed)?.[1];
	return id !== void 0 && hash("sha256", Buffer.from(text, "utf8")) === id;
}
function findEncoded(repository, root, paths) {
	const fields = fieldsOf(git(repository, [
		"-c",
		"core.attributesFile=/dev/null",
		"check-attr",
		"--cached",
		"--stdin",
		"-z",
		"working-tree-encoding"
	], {
		folder: root,
		input: paths.map((path) => `${path}\0`).join("")
	}));
	const encoded = /* @__PURE__ */ new Set();
	for (let at = 0; at + 2 < fields.length; at += 3) {
		const [path = "", , encoding = ""] = fields.slice(at, at + 3);
		if (![
			"unspecified",
			"unset",
			"set"
		].includes(encoding)) encoded.add(path);
	}
	if (encoded.size === 0) return /* @__PURE__ */ new Map();
	const index = fieldsOf(git(repository, [
		"ls-files",
		"-z",
		"-s"
	], { folder: root }));
	return new Map(index.flatMap((entry) => {
		const [, id, path] = /^\d+ ([0-9a-f]+) 0\t([\s\S]+)$/.exec(entry) ?? [];
		return id !== void 0 && path !== void 0 && encoded.has(path) ? [[path, id]] : [];
	}));
}
function fieldsOf(answer) {
	return answer.kind === "done" ? answer.output.toString("utf8").split("\0") : [];
}
function hash(algorithm, ...parts) {
	const sum = process.getBuiltinModule("node:crypto").createHash(algorithm);
	for (const part of parts) sum.update(part);
	return sum.digest("hex");
}

// src/source/ignore-file.ts
const MOST_RULES = 2e3;
function readIgnoreRules(text) {
	const rules = text.split("\n").slice(0, MOST_RULES).flatMap(readLine).reverse();
	return (path, isFolder) => rules.find(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(path))?.ignores;
}
function readLine(written) {
	const line = trimEnd(written.replace(/\r$/, ""));
	const ignores = !line.startsWith("!");
	const foldersOnly = line.endsWith("/");
	const pattern = line.slice(ignores ? 0 : 1, foldersOnly ? -1 : void 0);
	if (line.startsWith("#") || pattern === "") return [];
	const glob = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
	try {
		return glob.includes("[[:") ? [] : [{
			ignores,
			foldersOnly,
			matches: compilePath(glob)
		}];
	} catch (error) {
		if (error instanceof GlobError) return [];
		throw error;
	}
}
function trimEnd(line) {
	let end = line.length;
	while (line[end - 1] === " " && line[end - 2] !== "\\") end--;
	return line.slice(0, end);
}

// src/source/paths.ts
const BAD_NAME = "its name is not valid UTF-8; rename it";
function isForeign(path) {
	const at = path.indexOf("node_modules/");
	return at >= 0 && (at === 0 || path[at - 1] === "/" || path.indexOf("/node_modules/", at) >= 0);
}
function readRecords(output) {
	if (isUtf8(output)) return output.toString("utf8").split("\0").slice(0, -1);
	const records = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(0, at);
		const record = output.subarray(at, end < 0 ? output.length : end);
		records.push(isUtf8(record) ? record.toString("utf8") : record);
		at += record.length + 1;
	}
	return records;
}
function showBytes(bytes) {
	let shown = "";
	for (let at = 0; at < bytes.length;) {
		const length = [
			1,
			2,
			3,
			4
		].find((size) => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size)));
		shown += length === void 0 ? `\\x${bytes[at].toString(16).toUpperCase().padStart(2, "0")}` : bytes.toString("utf8", at, at + length);
		at += length ?? 1;
	}
	return shown;
}

// src/source/list-files.ts
function listFiles(root, repository = findRepository(root) ?? null) {
	const listed = repository ? listByGit(root, repository) : void 0;
	if (typeof listed === "string") return {
		...walk(root),
		withoutGit: listed
	};
	return listed ?? walk(root);
}
function listByGit(root, repository) {
	const pipe = ignoreFiles(root, repository).find(isSpecial);
	if (pipe !== void 0) return `${pipe} is not a regular file`;
	const listing = git(repository, [
		"ls-files",
		"-z",
		"-t",
		"-s",
		"--cached",
		"--deleted",
		"--others",
		"--exclude-standard"
	], { folder: root });
	if (listing.kind !== "done") return listing.kind === "failed" ? listing.reason : void 0;
	if (hasTooManyRecords(listing.output)) throw tooManyPaths("the index and the work tree");
	const present = /* @__PURE__ */ new Set();
	const leftOut = /* @__PURE__ */ new Map();
	const submodules = /* @__PURE__ */ new Set();
	const badNames = /* @__PURE__ */ new Map();
	const deleted = [];
	for (const record of readRecords(listing.output)) {
		const { letter, entry, path } = readRecord(record);
		if (letter === REMOVED) deleted.push(path);
		else if (typeof path !== "string") badNames.set(showBytes(path), path);
		else if (entry.startsWith(SUBMODULE)) submodules.add(path);
		else present.add(path);
		if (letter === LEFT_OUT && typeof path === "string" && entry.startsWith(REGULAR)) leftOut.set(path, entry.split(" ", 2)[1]);
	}
	for (const path of deleted) {
		if (typeof path !== "string" && isGone(Buffer.concat([Buffer.from(`${root}/`), path]))) badNames.delete(showBytes(path));
		if (typeof path === "string" && isGone(join(root, path))) present.delete(path);
	}
	const unreadable = [...[...badNames.keys()].map((file) => ({
		kind: "file",
		file,
		reason: BAD_NAME
	})), ...closedFolders(listing.warnings, root, repository.workTree)];
	return {
		paths: [...present].filter((path) => !isForeign(path)),
		unreadable: unreadable.filter(({ file }) => !isForeign(file)),
		leftOut,
		submodules: [...submodules].filter((path) => !isForeign(`${path}/`)),
		by: "git"
	};
}
function ignoreFiles(root, { workTree }) {
	const steps = relative$1(workTree, realFolder(root)).split(sep);
	return ["", ...steps].map((_, at) => join(workTree, ...steps.slice(0, at), ".gitignore"));
}
function readRecord(record) {
	const letter = typeof record === "string" ? record.charAt(0) : record.toString("latin1", 0, 1);
	const from = letter === OTHER ? 2 : record.indexOf("	") + 1;
	return {
		letter,
		entry: typeof record === "string" ? record.slice(2, from) : record.toString("latin1", 2, from),
		path: typeof record === "string" ? record.slice(from) : record.subarray(from)
	};
}
const OTHER = "?";
const LEFT_OUT = "S";
const REMOVED = "R";
const SUBMODULE = "160000 ";
const REGULAR = "100";
function isGone(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) === void 0;
	} catch {
		return false;
	}
}
function closedFolders(warnings, root, workTree) {
	return [...warnings.matchAll(/^warning: could not open directory '([\s\S]+?)\/?': /gm)].flatMap(([, shown = ""]) => {
		const folder = join(workTree, shown);
		const reason = whyClosed(folder);
		return reason === void 0 ? [] : [{
			kind: "folder",
			file: relative$1(realpathSync(root), folder).split(sep).join("/"),
			reason
		}];
	});
}
function whyClosed(folder) {
	try {
		readdirSync(folder);
		return;
	} catch (error) {
		return reasonOf(error);
	}
}
const skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walk(root) {
	const paths = [];
	const unreadable = [];
	const pending = [{
		folder: "",
		ignores: []
	}];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { folder } = next;
		let entries;
		try {
			entries = readdirSync(join(root, folder), { withFileTypes: true });
		} catch (error) {
			unreadable.push({
				kind: "folder",
				file: folder,
				reason: reasonOf(error)
			});
			continue;
		}
		const badNames = entries.some(({ name }) => name.includes("�")) ? readBadNames(join(root, folder)) : noNames;
		const rules = entries.some(({ name }) => name === ".gitignore") ? readIgnoreFile(join(root, folder)) : void 0;
		const ignores = rules ? [...next.ignores, {
			base: folder,
			rules
		}] : next.ignores;
		for (const entry of entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isDirectory();
			if (skipped.has(entry.name) || isIgnored(path, isFolder, ignores)) continue;
			const bytes = badNames.get(entry.name)?.pop();
			if (bytes) for (const one of below(Buffer.from(join(root, folder)), folder, bytes, isFolder)) unreadable.push(one);
			else if (isFolder) pending.push({
				folder: path,
				ignores
			});
			else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
		}
	}
	return {
		paths,
		unreadable,
		leftOut: /* @__PURE__ */ new Map(),
		submodules: [],
		by: "walk"
	};
}
const noNames = /* @__PURE__ */ new Map();
function readBadNames(folder) {
	const names = /* @__PURE__ */ new Map();
	for (const name of readdirSync(folder, { encoding: "buffer" })) {
		if (isUtf8(name)) continue;
		const shown = name.toString("utf8");
		names.set(shown, [...names.get(shown) ?? [], name]);
	}
	return names;
}
function below(parent, folder, name, isFolder) {
	const file = folder === "" ? showBytes(name) : `${folder}/${showBytes(name)}`;
	if (!isFolder) return [{
		kind: "file",
		file,
		reason: BAD_NAME
	}];
	const path = Buffer.concat([
		parent,
		Buffer.from(sep),
		name
	]);
	try {
		return readdirSync(path, {
			withFileTypes: true,
			encoding: "buffer"
		}).flatMap((entry) => skipped.has(entry.name.toString()) ? [] : below(path, file, entry.name, entry.isDirectory()));
	} catch (error) {
		return [{
			kind: "folder",
			file,
			reason: reasonOf(error)
		}];
	}
}
const LARGEST_IGNORE_FILE = 1048576;
function readIgnoreFile(folder) {
	const file = readSettingsFile(join(folder, ".gitignore"), LARGEST_IGNORE_FILE, [folder]);
	return file.kind === "text" ? readIgnoreRules(file.text) : void 0;
}
function isIgnored(path, isFolder, ignores) {
	for (const { base, rules } of ignores.toReversed()) {
		const verdict = rules(base === "" ? path : path.slice(base.length + 1), isFolder);
		if (verdict !== void 0) return verdict;
	}
	return false;
}

// src/source/tree.ts
function workingTree(root, repository = findRepository(root) ?? null) {
	const { leftOut, ...listing } = listFiles(root, repository);
	const read = makeFileReader(root);
	const texts = /* @__PURE__ */ new Map();
	const charge = makeCharge();
	return {
		...listing,
		load: async (wanted) => {
			const absent = wanted.filter((path) => leftOut.has(path) && !texts.has(path) && read(path).kind === "gone");
			const ids = absent.map((path) => leftOut.get(path));
			const contents = ids.length > 0 && repository ? loadBlobs(repository, ids) : [];
			for (const [at, path] of absent.entries()) {
				const text = contents[at] ?? outOfReach;
				charge(path, leftOut.get(path), text);
				texts.set(path, text);
			}
			let encoded;
			return (path) => {
				const file = texts.get(path) ?? read(path);
				if (!repository || file.kind !== "text" || file.encoding === void 0) return file;
				encoded ??= findEncoded(repository, root, wanted);
				const id = encoded.get(path);
				return id !== void 0 && hasId(file.text, id) ? {
					kind: "text",
					text: file.text,
					invalidAt: void 0
				} : file;
			};
		}
	};
}
function makeCharge() {
	const charged = /* @__PURE__ */ new Set();
	const loaded = /* @__PURE__ */ new Set();
	let judged = 0;
	let total = 0;
	return (path, id, file) => {
		if (charged.has(path)) return;
		charged.add(path);
		const size = file.kind === "text" ? file.text.length : 0;
		judged += size;
		if (!loaded.has(id)) total += size;
		loaded.add(id);
		if (judged > 1073741824) throw tooMuchToJudge();
		if (total > 268435456) throw tooManyBytes();
	};
}
const outOfReach = {
	kind: "refused",
	reason: "the sparse checkout leaves it out, and the partial clone lacks its content; `git sparse-checkout disable` brings it"
};
var MissingContents = class extends Error {
	commit;
	paths;
	constructor(commit, paths) {
		super(`git lacks the contents of ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""} at ${commit}`);
		this.commit = commit;
		this.paths = paths;
	}
};
function commitTree(repository, commit, prefix) {
	const listing = git(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--",
		commit,
		...prefix === "" ? [] : [`${prefix}/`]
	]);
	if (listing.kind !== "done") return void 0;
	if (hasTooManyRecords(listing.output)) throw tooManyPaths(commit);
	const entries = [];
	const unreadable = [];
	for (const record of readRecords(listing.output)) {
		if (typeof record !== "string") {
			const file = belowPrefix(showBytes(record.subarray(record.indexOf(TAB) + 1)), prefix);
			if (file !== void 0 && !isForeign(file)) unreadable.push({
				kind: "file",
				file,
				reason: BAD_NAME
			});
			continue;
		}
		const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(record);
		if (match) entries.push({
			mode: match[1],
			type: match[2],
			id: match[3],
			path: match[4]
		});
	}
	return makeCommitTree(commit, entries, prefix, unreadable, async (ids) => loadBlobs(repository, ids));
}
function makeCommitTree(commit, entries, prefix, unreadable, loadContents) {
	const blobs = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	const submodules = [];
	for (const { mode, type, id, path: full } of entries) {
		const path = belowPrefix(full, prefix);
		if (path === void 0 || type === "tree" || isForeign(path)) continue;
		if (type === "commit") submodules.push(path);
		else all.add(path);
		if (type === "blob" && mode.startsWith("100")) blobs.set(path, id);
	}
	const texts = /* @__PURE__ */ new Map();
	const charge = makeCharge();
	return {
		paths: [...all],
		submodules,
		unreadable,
		by: "commit",
		commit,
		blobId: (path) => blobs.get(path),
		load: async (wanted) => {
			const missing = [...new Set(wanted.flatMap((path) => blobs.get(path) ?? []))].filter((id) => !texts.has(id));
			const contents = missing.length > 0 ? await loadContents(missing) : [];
			for (const [at, id] of missing.entries()) if (contents[at]) texts.set(id, contents[at]);
			const lost = wanted.filter((path) => blobs.has(path) && !texts.has(blobs.get(path)));
			if (lost.length > 0) throw new MissingContents(commit, lost);
			for (const path of wanted) {
				const id = blobs.get(path);
				const file = id === void 0 ? void 0 : texts.get(id);
				if (id !== void 0 && file) charge(path, id, file);
			}
			return (path) => {
				const id = blobs.get(path);
				if (id === void 0) return { kind: all.has(path) ? "link" : "gone" };
				const text = texts.get(id);
				if (!text) throw new Error(`${path} of ${commit} was not loaded`);
				return text;
			};
		}
	};
}
const TAB = 9;
function belowPrefix(path, prefix) {
	if (prefix === "") return path;
	return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : void 0;
}

// src/base.ts
function findBase(root, name) {
	const repository = findRepository(root);
	if (repository === void 0) return notInRepository(root);
	const found = locate(repository, name);
	if ("reason" in found) return found;
	const common = mergeBase(repository, found.commit, "HEAD");
	const opened = openBase(repository, root, name, common ?? found.commit);
	return "reason" in opened ? opened : {
		...opened,
		notes: common === void 0 ? [withoutCommon(repository, name)] : []
	};
}
function locate(repository, name) {
	const commit = resolveCommit(repository, name) ?? (mayBeBranch(name) ? resolveCommit(repository, `refs/remotes/origin/${name}`) : void 0);
	return commit === void 0 ? whyMissing(repository, name) : { commit };
}
async function locateOrFetch(repository, name, fetcher) {
	const known = locate(repository, name);
	if (fetcher === void 0) return known;
	if ("commit" in known) {
		if (fetcher.lacksContents()) await fetcher.fetch(known.commit);
		return known;
	}
	let failure;
	for (const ref of refsOf(name)) {
		const fetched = await fetcher.fetch(ref);
		if ("commit" in fetched) return fetched;
		failure ??= fetched.reason;
	}
	return failure === void 0 ? known : {
		...known,
		reason: `\`${shorten(name)}\` is not in this checkout, and can't be fetched: ${failure}`
	};
}
function refsOf(name) {
	if (isFullId(name)) return [name];
	if (!mayBeBranch(name)) return [];
	if (name.startsWith("refs/")) return [name];
	return [`refs/heads/${name.replace(/^origin\//, "")}`, `refs/tags/${name}`];
}
function openBase(repository, root, name, commit) {
	const tree = commitTree(repository, commit, prefixInRepository(root, repository));
	return tree ? { base: {
		name,
		tree
	} } : {
		reason: `git can't read the files of ${commit}`,
		remedy: ""
	};
}
function whyIncomplete({ message, commit }) {
	return {
		reason: message,
		remedy: `In a partial clone, \`git diff --stat ${commit}\` brings them.`
	};
}
function prefixInRepository(root, repository = findRepository(root)) {
	return repository === void 0 ? "" : relative$1(repository.workTree, realpathSync(root)).split(sep).join("/");
}
function notInRepository(root) {
	return {
		reason: `${root} is not in a git repository`,
		remedy: ""
	};
}
function withoutCommon(repository, name) {
	const shown = `\`${shorten(name)}\``;
	if (!isShallow(repository)) return `HEAD and ${shown} have no commit in common, so ${shown} itself is compared.`;
	return `This clone is shallow, so where HEAD left ${shown} is unknown, and ${shown} itself is compared: what it has gained since counts as removed. \`git fetch --unshallow\` brings the history.`;
}
function whyMissing(repository, name) {
	const shown = `\`${shorten(name)}\``;
	const where = ` in ${repository.workTree}`;
	if (name === "") return {
		reason: "its name is empty",
		remedy: "Name a branch, a tag or a commit, or none."
	};
	const unknown = `there is no branch, tag or commit ${shown}${where}`;
	if (!mayBeRevision(name)) return {
		reason: unknown,
		remedy: ""
	};
	const head = kindOf(repository, "HEAD");
	if ("reason" in head) return {
		reason: `git can't read ${repository.workTree}, or it has no commit yet (${head.reason})`,
		remedy: ""
	};
	const found = kindOf(repository, name);
	if ("kind" in found && found.kind !== "commit" && found.kind !== "tag") return {
		reason: `${shown} is a ${found.kind}, not a commit`,
		remedy: "Name a branch, a tag of a commit, or a commit."
	};
	if (isFullId(name)) return {
		reason: `commit ${shown} is not${where}`,
		remedy: `If the remote has it, \`git fetch origin ${name}\` brings it.`
	};
	if (mayBeBranch(name)) {
		const branch = name.replace(/^(?:refs\/heads|refs\/remotes\/origin|origin)\//, "");
		const fetch = `If it is a branch of the remote, \`git fetch origin ${branch}:refs/remotes/origin/${branch}\` brings it.`;
		return {
			reason: unknown,
			remedy: didYouMean(nearest(name, candidates(repository)), fetch)
		};
	}
	const history = isShallow(repository) ? "This clone is shallow: `git fetch --unshallow` brings its history." : "";
	const said = "reason" in found && !/single revision|unknown revision/i.test(found.reason) ? found.reason : void 0;
	return {
		reason: said ? `${shown} names no commit${where}: ${said}` : unknown,
		remedy: history
	};
}
function candidates(repository) {
	return new Set(refNames(repository).flatMap((name) => [name, name.replace(/^origin\//, "")]));
}
const LONGEST_SHOWN = 100;
function shorten(name) {
	return name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
}

// src/source/commit-dates.ts
const MOST_COMMITS = 5e3;
function commitDates(repository, base, head) {
	const commits = list(repository, [
		"--no-merges",
		`--max-count=${MOST_COMMITS}`,
		`^${base}`,
		head
	]) ?? [];
	const own = list(repository, ["--max-count=1", head])?.[0];
	const parents = parentsOf(repository, head);
	const isCutOff = own !== void 0 && own.parents < parents.length;
	const files = filesOf(repository, isCutOff ? commits.filter(({ id }) => id !== head) : commits);
	const merged = parents[1] === void 0 ? void 0 : list(repository, ["--max-count=1", parents[1]])?.[0];
	return {
		files,
		between: [isCutOff && !merged ? list(repository, ["--max-count=1", base])?.[0] : void 0, merged ?? own].flatMap((commit) => commit ? [commit.date] : [])
	};
}
function list(repository, args) {
	const result = git(repository, [
		"rev-list",
		"--format=%aI %P",
		...args,
		"--"
	]);
	if (result.kind !== "done") return void 0;
	return [...result.output.toString("utf8").matchAll(/^commit ([0-9a-f]+)\n(\S+)((?: [0-9a-f]+)*)/gm)].map(([, id = "", date = "", parents = ""]) => ({
		id,
		date,
		parents: parents.split(" ").length - 1
	}));
}
function filesOf(repository, commits) {
	const dates = new Map(commits.map(({ id, date }) => [id, date]));
	const result = git(repository, [
		"diff-tree",
		"--stdin",
		"--root",
		"-r",
		"-z",
		"--name-only",
		"--no-renames"
	], { input: commits.map(({ id }) => `${id}\n`).join("") });
	const files = /* @__PURE__ */ new Map();
	if (commits.length === 0 || result.kind !== "done") return files;
	let date;
	for (const entry of result.output.toString("utf8").split("\0")) {
		const next = dates.get(entry);
		if (next !== void 0) date = next;
		else if (entry !== "" && date !== void 0) {
			const own = files.get(entry);
			if (own) own.push(date);
			else files.set(entry, [date]);
		}
	}
	return files;
}

// src/change-day.ts
function makeDayOf({ repository, prefix, base, head, now, read }) {
	const today = {
		day: utcDay(now.getTime()),
		earliest: utcDay(now.getTime() - WEST)
	};
	if (repository === void 0) return () => today;
	let asked;
	return (path) => {
		if (!asked) {
			const commit = head?.commit ?? resolveCommit(repository, "HEAD");
			asked = {
				tree: head ?? (commit === void 0 ? void 0 : commitTree(repository, commit, prefix)),
				dates: commit === void 0 ? void 0 : commitDates(repository, base, commit)
			};
		}
		const { tree, dates } = asked;
		const id = tree?.blobId(path);
		const text = read(path);
		if (!head && (id === void 0 || text === void 0 || !hasId(text, id))) return today;
		const own = dates?.files.get(prefix === "" ? path : `${prefix}/${path}`) ?? dates?.between ?? [];
		return own.length === 0 ? today : dayOf(own);
	};
}
const WEST = 432e5;
function dayOf(dates) {
	const inOrder = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b));
	return {
		day: inOrder.at(-1).slice(0, 10),
		earliest: utcDay(Date.parse(inOrder[0]) - WEST)
	};
}
function utcDay(time) {
	return new Date(time).toISOString().slice(0, 10);
}

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
function describe({ pair, before, after, phases, edges, blockChanged, left }) {
	if (!pair.before) return [`new, with ${plural(after?.phases.length ?? 0, "phase")}`];
	if (!pair.after) return [`${left ? "no longer a module" : "removed"}, with its ${plural(before?.phases.length ?? 0, "phase")}`];
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
function listWords(phase, { list, lost, gained, reworded, moved }) {
	return [
		...lost.length > 0 ? [`phase ${phase} lost ${plural(lost.length, items[list])}`] : [],
		...gained.length > 0 ? [`phase ${phase} gained ${plural(gained.length, items[list])}`] : [],
		...moved > 0 ? [`${plural(moved, items[list])} of phase ${phase} moved elsewhere in the module`] : [],
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
async function runLint({ root, scope, config, head, base, repository: given, now = /* @__PURE__ */ new Date(), onProgress }) {
	const tree = head ?? workingTree(root);
	const isCandidate = candidateFilter(config);
	const inScope = scopeFilter(scope);
	const isWanted = unreadableFilter(config, isCandidate, inScope);
	const judge = makeTextJudge(config, latestDate(now));
	const reading = await readTree(tree, {
		isCandidate,
		inScope,
		isWanted
	}, judge, base?.tree, onProgress);
	const state = {
		verdicts: [...reading.verdicts.values()],
		paths: tree.paths,
		read: reader(reading.texts)
	};
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
	const repository = given === void 0 ? findRepository(root) : given ?? void 0;
	const before = await readBase(base.tree, isCandidate, judge, reading, state.read);
	const dayOf = makeDayOf({
		repository,
		prefix: prefixInRepository(root, repository),
		base: base.tree.commit,
		head: commitOf(tree),
		now,
		read: state.read
	});
	const change = judgeChange(state, before, config, dayOf, reportChange, inScope);
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
function commitOf(tree) {
	return "commit" in tree ? tree : void 0;
}
async function readTree(tree, { isCandidate, inScope, isWanted }, judge, base, onProgress) {
	const candidates = candidatesOf(tree, isCandidate);
	const verdicts = /* @__PURE__ */ new Map();
	const same = /* @__PURE__ */ new Set();
	const unread = tree.unreadable.filter(isWanted).map(({ file, reason }) => ({
		file: file || ".",
		reason
	}));
	let seen = 0;
	const texts = await tree.load(candidates);
	for (const [at, path] of candidates.entries()) {
		if (onProgress && at % PROGRESS_STEP === 0) {
			onProgress(at, candidates.length);
			await new Promise((done) => setImmediate(done));
		}
		const file = texts(path);
		if (inScope(path) && file.kind === "text") seen++;
		if (file.kind === "text") {
			verdicts.set(path, judge({
				path,
				...file
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
		unread,
		texts
	};
}
async function readBase(tree, isCandidate, judge, { verdicts, same }, readHead) {
	const fromHead = new Set(same);
	const candidates = candidatesOf(tree, isCandidate);
	const texts = await tree.load(candidates.filter((path) => !same.has(path)));
	const judged = candidates.map((path) => {
		const known = verdicts.get(path);
		if (known && same.has(path)) return known;
		const file = texts(path);
		if (file.kind !== "text") return void 0;
		if (known && isLfsContent(file.text, readHead(path) ?? "")) {
			fromHead.add(path);
			return known;
		}
		return judge({
			path,
			...file
		});
	});
	const read = reader(texts);
	return {
		verdicts: judged.filter((verdict) => verdict !== void 0),
		paths: tree.paths,
		read: (path) => fromHead.has(path) ? readHead(path) : read(path)
	};
}
function reader(texts) {
	return (path) => {
		const file = texts(path);
		return file.kind === "text" ? file.text : void 0;
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
function candidatesOf({ paths }, isCandidate) {
	const candidates = paths.filter(isCandidate);
	if (candidates.length > 2e5) throw tooManyCandidates();
	return candidates.sort();
}
function candidateFilter({ include, exclude }) {
	const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
	const excluded = matchGlobs(exclude);
	return (path) => included(path) && !excluded(path);
}
function isMarkdown(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
function unreadableFilter({ exclude }, isCandidate, inScope) {
	const isExcluded = matchGlobs(exclude);
	return ({ kind, file }) => {
		if (kind === "file") return isCandidate(file) && inScope(file);
		return file === "" || inScope(file) && !isExcluded(file) && !isExcluded(`${file}/any.md`);
	};
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
function latestDate(now) {
	return utcDate(new Date(now.getTime() + 504e5));
}
function utcDate(date) {
	return date.toISOString().slice(0, 10);
}

export { displayWidth as C, judgeCatalog as D, judgeChange as E, readModule as O, formatPretty as S, makeTextJudge as T, mergeBase as _, openBase as a, git as b, MissingContents as c, workingTree as d, listFiles as f, mayBeBranch as g, isFullId as h, notInRepository as i, commitTree as l, TooMuch as m, findBase as n, prefixInRepository as o, gitBlobId as p, locateOrFetch as r, whyIncomplete as s, runLint as t, makeCommitTree as u, parentsOf as v, formatJson as w, gitOverNetwork as x, resolveCommit as y };