import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { E as styled, F as PathError, I as UsageError, S as isCustomId, T as severityStyles, j as toJson$1, k as escapeLine, w as renderLine, x as version } from "./print.js";
const { accessSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, lstatSync, mkdirSync, openSync, readSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
const { basename, delimiter, dirname, isAbsolute, join: join$1, normalize, parse: parse$2, posix, relative: relative$1, resolve, sep: sep$1 } = process.getBuiltinModule("node:path");
const { isUtf8 } = process.getBuiltinModule("node:buffer");

// src/lint/narrow.ts
const views = ["introduced", "all"];

// src/read/vocabulary.ts
const phaseLists = [
	"requirements",
	"actions",
	"validation"
];
function isPhaseList(kind) {
	return phaseLists.includes(kind);
}
const defaultVocabulary = {
	root: "module",
	name: "name",
	category: "category",
	metadata: {
		version: "version",
		last_updated: "last_updated",
		status: "status"
	},
	statuses: {
		draft: "draft",
		active: "active",
		experimental: "experimental",
		stable: "stable",
		deprecated: "deprecated"
	},
	sections: {
		purpose: "purpose",
		trigger_conditions: "trigger_conditions",
		implementation: "implementation",
		integration_points: "integration_points",
		pattern_usage: "pattern_usage",
		configuration: "configuration",
		error_handling: "error_handling",
		examples: "examples"
	},
	trigger: {
		element: "condition",
		type: "type",
		types: {
			automatic: "automatic",
			explicit: "explicit",
			implicit: "implicit"
		}
	},
	phase: {
		element: "phase",
		name: "name",
		order: "order",
		requirements: "requirements",
		actions: "actions",
		validation: "validation"
	},
	carriers: {
		depends_on: "depends_on",
		provides_to: "provides_to",
		uses_pattern: "uses_pattern"
	},
	usesPatternFrom: "from",
	patternCategory: "patterns"
};
const known$5 = /* @__PURE__ */ new WeakMap();
function lexiconOf(vocabulary) {
	let lexicon = known$5.get(vocabulary);
	if (!lexicon) {
		lexicon = makeLexicon(vocabulary);
		known$5.set(vocabulary, lexicon).set(lexicon, lexicon);
	}
	return lexicon;
}
function makeLexicon(vocabulary) {
	const { root, name, category, metadata, sections, trigger, phase, carriers, usesPatternFrom } = vocabulary;
	const kindsByWord = (words) => Object.entries(words).map(([kind, word]) => [word, kind]);
	const sectionKinds = new Map(kindsByWord(sections));
	const lists = phaseLists.map((list) => [phase[list], list]);
	const mainSections = [
		sections.purpose,
		sections.trigger_conditions,
		sections.implementation,
		sections.integration_points
	];
	const at = (depth, names) => [...names].map((one) => [one, depth]);
	return {
		...vocabulary,
		kinds: new Map([
			[root, "module"],
			...sectionKinds,
			[phase.element, "phase"],
			[trigger.element, "condition"],
			...kindsByWord(carriers),
			...lists
		]),
		sectionKinds,
		sectionNames: Object.values(sections),
		mainSections,
		depthOf: new Map([
			...at(0, [root]),
			...at(1, sectionKinds.keys()),
			...at(2, [
				phase.element,
				trigger.element,
				...Object.values(carriers)
			]),
			...at(3, lists.map(([word]) => word))
		]),
		described: /* @__PURE__ */ new Set([
			root,
			trigger.element,
			phase.element,
			carriers.uses_pattern
		]),
		attributeNames: /* @__PURE__ */ new Set([
			name,
			category,
			trigger.type,
			phase.name,
			phase.order,
			usesPatternFrom
		]),
		columns: new Map(kindsByWord(metadata).map(([word, column]) => [foldHeading(word), column])),
		hints: [
			`<${root}`,
			`</${root}`,
			` ${category}=`,
			...mainSections.map((section) => `<${section}`)
		]
	};
}
function foldHeading(heading) {
	return heading.toLowerCase().replaceAll(/[ -]/g, "_");
}
function kindOf$2(words, word) {
	for (const kind in words) if (words[kind] === word) return kind;
}

// src/rule-support/rule.ts
const severities$1 = [
	"error",
	"warning",
	"notice"
];
const presets = ["recommended", "strict"];
function moduleRule(rule) {
	return {
		scope: "module",
		...rule
	};
}
function catalogRule(rule) {
	return {
		scope: "catalog",
		...rule
	};
}
function changeRule(rule) {
	return {
		scope: "change",
		...rule
	};
}
function suppressionRule(rule) {
	return {
		scope: "suppression",
		...rule
	};
}

// src/read/xml/characters.ts
const NAME_START = 1;
const NAME$1 = 2;
const asciiClass = /* @__PURE__ */ new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code);
	if (/[A-Za-z_]/.test(char)) asciiClass[code] = 3;
	else if (/[-.0-9]/.test(char)) asciiClass[code] = NAME$1;
}
const wideNameStart = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;
const wideName = /[\u00B7\u0300-\u036F\u203F-\u2040]/u;
function nameEnd(text, start) {
	const end = plainNameEnd(text, start);
	if (text.charCodeAt(end) !== 58 || end === start) return end;
	const local = plainNameEnd(text, end + 1);
	return local > end + 1 ? local : end;
}
function elementNameEnd(text, start) {
	return text.startsWith("xmlns:", start) ? start + 5 : nameEnd(text, start);
}
function isNcName(text) {
	return text !== "" && plainNameEnd(text, 0) === text.length;
}
function plainNameEnd(text, start) {
	let at = start;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code < 128) {
			const kind = asciiClass[code];
			if (at === start ? (kind & NAME_START) === 0 : kind === 0) return at;
			at++;
		} else {
			const point = text.codePointAt(at);
			if (point === void 0) return at;
			const char = String.fromCodePoint(point);
			if (!wideNameStart.test(char) && (at === start || !wideName.test(char))) return at;
			at += char.length;
		}
	}
}
function inPattern(name) {
	return name.replaceAll(".", "\\.");
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 9 || code === 13;
}
function skipBlanks(text, start, end) {
	let at = start;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at;
}
function withoutTrailing(text, signs) {
	let end = text.length;
	while (end > 0 && signs.includes(text[end - 1])) end--;
	return text.slice(0, end);
}
function trimEnd$1(text, start, end) {
	let at = end;
	while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
	return at;
}
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function illegalCharacters(text, start = 0, end = text.length) {
	suspicious.lastIndex = start;
	if ((suspicious.exec(text)?.index ?? end) >= end) return [];
	return [...text.slice(start, end).matchAll(illegal)].map((match) => match.index);
}
function withoutIllegal(text) {
	return text.replaceAll(illegal, " ");
}
const predefined = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
const reference$1 = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|([^\s;&<#"']+));/y;
function readAmpersand(text, at) {
	reference$1.lastIndex = at;
	const match = reference$1.exec(text);
	if (!match) return { kind: "bare" };
	const end = reference$1.lastIndex;
	const [, decimal, hex, name] = match;
	if (name !== void 0) {
		if (Object.hasOwn(predefined, name)) return {
			kind: "reference",
			end,
			text: predefined[name]
		};
		return nameEnd(name, 0) === name.length ? {
			kind: "unknown-entity",
			end,
			name
		} : { kind: "bare" };
	}
	const point = decimal === void 0 ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
	return isLegalCodePoint(point) ? {
		kind: "reference",
		end,
		text: String.fromCodePoint(point)
	} : {
		kind: "bad-number",
		end
	};
}
function isLegalCodePoint(point) {
	if (point < 32) return point === 9 || point === 10 || point === 13;
	return point <= 55295 || point >= 57344 && point <= 65533 || point >= 65536 && point <= 1114111;
}
function decodeReferences(raw) {
	if (!raw.includes("&")) return raw;
	let out = "";
	let from = 0;
	for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", at + 1)) {
		const found = readAmpersand(raw, at);
		if (found.kind !== "reference") continue;
		out += raw.slice(from, at) + found.text;
		from = found.end;
		at = found.end - 1;
	}
	return out + raw.slice(from);
}
function attributeValue(raw) {
	return decodeReferences(/[\t\n\r]/.test(raw) ? raw.replaceAll(/\r\n|[\t\n\r]/g, " ") : raw);
}
function escapeAmpersands(text) {
	return text.replaceAll("&", (_, at) => readAmpersand(text, at).kind === "reference" ? "&" : "&amp;");
}
function replaceTags(raw, tag, by) {
	if (!raw.includes("<")) return raw;
	const end = raw.includes("<!--") ? raw.lastIndexOf("-->") + 3 : 0;
	if (end < 3) return raw.replaceAll(tag, by);
	const comment = new RegExp(`<!--[\\s\\S]*?-->|${tag.source}`, "g");
	return raw.slice(0, end).replaceAll(comment, by) + raw.slice(end).replaceAll(tag, by);
}
const escapes = {
	"&": "&amp;",
	"<": "&lt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function escapeText(words) {
	return words.replaceAll(/[&<]/g, (sign) => escapes[sign]);
}
function escapePath(path) {
	return path.replaceAll(/[&<"']/g, (sign) => escapes[sign]);
}
const htmlEntities = {
	nbsp: 160,
	copy: 169,
	reg: 174,
	deg: 176,
	plusmn: 177,
	middot: 183,
	times: 215,
	divide: 247,
	ndash: 8211,
	mdash: 8212,
	lsquo: 8216,
	rsquo: 8217,
	ldquo: 8220,
	rdquo: 8221,
	bull: 8226,
	hellip: 8230,
	trade: 8482,
	larr: 8592,
	uarr: 8593,
	rarr: 8594,
	darr: 8595,
	harr: 8596,
	rArr: 8658,
	ne: 8800,
	le: 8804,
	ge: 8805,
	check: 10003,
	cross: 10007
};
function numericReference(entity) {
	const point = Object.hasOwn(htmlEntities, entity) ? htmlEntities[entity] : void 0;
	return point === void 0 ? void 0 : `&#${point};`;
}

// src/read/xml/names.ts
var NameTable = class {
	known;
	#others = [];
	#numbers = /* @__PURE__ */ new Map();
	#namespaced;
	#knownNamespaced;
	#slots = /* @__PURE__ */ new Map();
	constructor(known) {
		this.known = [...new Set(known)];
		for (const [id, name] of this.known.entries()) {
			const slot = slotOf(name.length, name.charCodeAt(0));
			const names = this.#slots.get(slot);
			if (names) names.push({
				name,
				id
			});
			else this.#slots.set(slot, [{
				name,
				id
			}]);
		}
		this.#knownNamespaced = this.known.map(isNamespaced);
		this.#namespaced = [...this.#knownNamespaced];
	}
	reset() {
		if (this.#others.length === 0) return;
		this.#others = [];
		this.#numbers = /* @__PURE__ */ new Map();
		this.#namespaced = [...this.#knownNamespaced];
	}
	get others() {
		return this.#others;
	}
	at(text, start, end) {
		const names = this.#slots.get(slotOf(end - start, text.charCodeAt(start)));
		if (names) {
			for (const { name, id } of names) if (text.startsWith(name, start)) return id;
		}
		return this.#other(text.slice(start, end));
	}
	of(name) {
		return this.at(name, 0, name.length);
	}
	#other(name) {
		const found = this.#numbers.get(name);
		if (found !== void 0) return found;
		const id = this.known.length + this.#others.length;
		this.#others.push(name);
		this.#numbers.set(name, id);
		this.#namespaced.push(isNamespaced(name));
		return id;
	}
	isNamespaced(id) {
		return this.#namespaced[id];
	}
	name(id) {
		return id < this.known.length ? this.known[id] : this.#others[id - this.known.length];
	}
};
function slotOf(length, first) {
	return length * 65536 + first;
}
function isNamespaced(name) {
	return name === "xmlns" || name.includes(":");
}

// src/read/xml/table.ts
const NAME = 0;
const START = 1;
const CONTENT_START = 2;
const CONTENT_END = 3;
const END = 4;
const FIRST = 5;
const LAST = 6;
const NEXT = 7;
const PREVIOUS = 8;
const ATTRIBUTES = 9;
const ATTRIBUTE_COUNT = 10;
const CUT_OFF = 11;
const NODE = 12;
const TEXT = -4;
const ATTRIBUTE_START = 1;
const VALUE_START = 2;
const VALUE_END = 3;
const ATTRIBUTE_END = 4;
const ATTRIBUTE = 5;
const FIRST_SIZE = 1024;
const MOST_KEPT$2 = 1 << 20;
var TableWriter = class {
	names;
	#nodes = new Int32Array(FIRST_SIZE * 12);
	#attributes = new Int32Array(FIRST_SIZE * 5);
	#nodeCount = 0;
	#attributeCount = 0;
	constructor(names) {
		this.names = new NameTable(names);
	}
	reset() {
		this.#nodeCount = 0;
		this.#attributeCount = 0;
		if (this.#nodes.length > MOST_KEPT$2) this.#nodes = new Int32Array(FIRST_SIZE * 12);
		if (this.#attributes.length > MOST_KEPT$2) this.#attributes = new Int32Array(FIRST_SIZE * 5);
		this.names.reset();
	}
	get attributeCount() {
		return this.#attributeCount;
	}
	truncateAttributes(count) {
		this.#attributeCount = count;
	}
	addAttribute(name, start, valueStart, valueEnd, end) {
		const at = this.#attributeCount++ * 5;
		if (at + 5 > this.#attributes.length) this.#attributes = grown(this.#attributes);
		const rows = this.#attributes;
		rows[at] = name;
		rows[at + 1] = start;
		rows[at + 2] = valueStart;
		rows[at + 3] = valueEnd;
		rows[at + 4] = end;
	}
	attribute(row, field) {
		return this.#attributes[row * 5 + field];
	}
	addNode(name, parent, start, contentStart, end, attributes) {
		const row = this.#nodeCount++;
		const at = row * 12;
		if (at + 12 > this.#nodes.length) this.#nodes = grown(this.#nodes);
		const rows = this.#nodes;
		rows[at] = name;
		rows[at + 1] = start;
		rows[at + 2] = contentStart;
		rows[at + 3] = contentStart;
		rows[at + 4] = end;
		rows[at + 5] = -1;
		rows[at + 6] = -1;
		rows[at + 7] = -1;
		rows[at + 8] = -1;
		rows[at + 9] = attributes;
		rows[at + 10] = this.#attributeCount - attributes;
		rows[at + 11] = 0;
		if (parent >= 0) this.append(parent, row);
		return row;
	}
	get(row, field) {
		return this.#nodes[row * 12 + field];
	}
	set(row, field, value) {
		this.#nodes[row * 12 + field] = value;
	}
	nameOf(row) {
		return this.names.name(this.get(row, 0));
	}
	append(parent, row) {
		const last = this.get(parent, 6);
		this.set(row, 8, last);
		if (last < 0) this.set(parent, 5, row);
		else this.set(last, 7, row);
		this.set(parent, 6, row);
	}
	moveChildren(parent, from, to) {
		if (from < 0) return;
		const last = this.get(parent, 6);
		const before = this.get(from, 8);
		this.set(parent, 6, before);
		if (before < 0) this.set(parent, 5, -1);
		else this.set(before, 7, -1);
		const end = this.get(to, 6);
		this.set(from, 8, end);
		if (end < 0) this.set(to, 5, from);
		else this.set(end, 7, from);
		this.set(to, 6, last);
	}
	dissolveLast(parent) {
		const row = this.get(parent, 6);
		const before = this.get(row, 8);
		this.set(parent, 6, before);
		if (before < 0) this.set(parent, 5, -1);
		else this.set(before, 7, -1);
		this.set(row, 0, -4);
		this.moveChildren(row, this.get(row, 5), parent);
	}
	finish(text) {
		const nodes = this.#nodeCount * 12;
		const attributes = this.#attributeCount * 5;
		const rows = new Int32Array(nodes + attributes);
		rows.set(this.#nodes.subarray(0, nodes));
		rows.set(this.#attributes.subarray(0, attributes), nodes);
		return {
			text,
			rows,
			nodeCount: this.#nodeCount,
			known: this.names.known,
			others: this.names.others
		};
	}
};
function grown(buffer) {
	const larger = new Int32Array(buffer.length * 2);
	larger.set(buffer);
	return larger;
}

// src/read/xml/tree.ts
function rootOf(table) {
	return new Tree(table).element(0);
}
var Tree = class {
	table;
	#rows;
	#attributes;
	#elements = [];
	constructor(table) {
		this.table = table;
		this.#rows = table.rows;
		this.#attributes = table.nodeCount * 12;
	}
	element(row) {
		this.#elements[row] ??= new ElementView(this, row);
		return this.#elements[row];
	}
	get(row, field) {
		return this.#rows[row * 12 + field];
	}
	getAttribute(row, field) {
		return this.#rows[this.#attributes + row * 5 + field];
	}
	name(id) {
		const { known, others } = this.table;
		return id < known.length ? known[id] : others[id - known.length];
	}
	ids(names) {
		const { known, others } = this.table;
		const ids = /* @__PURE__ */ new Set();
		if (names.length < FEW) {
			for (const name of names) {
				const at = known.indexOf(name);
				const other = at < 0 ? others.indexOf(name) : -1;
				if (at >= 0) ids.add(at);
				else if (other >= 0) ids.add(known.length + other);
			}
			return ids;
		}
		const wanted = new Set(names);
		for (const [at, name] of known.entries()) if (wanted.has(name)) ids.add(at);
		for (const [at, name] of others.entries()) if (wanted.has(name)) ids.add(known.length + at);
		return ids;
	}
	attribute(row) {
		const start = this.getAttribute(row, 2);
		const end = this.getAttribute(row, 3);
		return {
			name: this.name(this.getAttribute(row, 0)),
			start: this.getAttribute(row, 1),
			end: this.getAttribute(row, 4),
			value: {
				value: attributeValue(this.table.text.slice(start, end)),
				start,
				end
			}
		};
	}
};
var ElementView = class {
	kind = "element";
	#tree;
	#row;
	#attributes;
	#children;
	constructor(tree, row) {
		this.#tree = tree;
		this.#row = row;
	}
	get name() {
		return this.#tree.name(this.#get(0));
	}
	get start() {
		return this.#get(1);
	}
	get end() {
		return this.#get(4);
	}
	get contentStart() {
		return this.#get(2);
	}
	get contentEnd() {
		return this.#get(3);
	}
	get cutOff() {
		return this.#get(11) === 1;
	}
	get attributes() {
		if (this.#attributes) return this.#attributes;
		const count = this.#get(10);
		if (count === 0) this.#attributes = noAttributes;
		else {
			const first = this.#get(9);
			const attributes = [];
			for (let row = first; row < first + count; row++) attributes.push(this.#tree.attribute(row));
			this.#attributes = attributes;
		}
		return this.#attributes;
	}
	get children() {
		if (this.#children) return this.#children;
		const tree = this.#tree;
		const children = [];
		for (let row = this.#get(5); row >= 0; row = tree.get(row, 7)) {
			const name = tree.get(row, 0);
			children.push(name >= 0 ? tree.element(row) : {
				kind: opaqueKind(name),
				start: tree.get(row, 1),
				end: tree.get(row, 4)
			});
		}
		this.#children = children.length === 0 ? noChildren : children;
		return this.#children;
	}
	attribute(name) {
		if (this.#attributes) return this.#attributes.find((candidate) => candidate.name === name);
		const tree = this.#tree;
		const first = this.#get(9);
		const end = first + this.#get(10);
		for (let row = first; row < end; row++) if (tree.name(tree.getAttribute(row, 0)) === name) return tree.attribute(row);
	}
	named(names) {
		const tree = this.#tree;
		const ids = tree.ids(names);
		const found = [];
		if (ids.size === 0) return found;
		const rows = tree.table.nodeCount;
		const end = this.end;
		for (let row = this.#row + 1; row < rows && tree.get(row, 1) < end; row++) if (ids.has(tree.get(row, 0))) found.push(tree.element(row));
		return found;
	}
	otherNames() {
		return this.#tree.table.others;
	}
	toJSON() {
		const { kind, name, start, end, attributes, children, contentStart, contentEnd, cutOff } = this;
		return {
			kind,
			name,
			start,
			end,
			attributes,
			children,
			contentStart,
			contentEnd,
			cutOff
		};
	}
	#get(field) {
		return this.#tree.get(this.#row, field);
	}
};
const FEW = 8;
const noAttributes = [];
const noChildren = [];
function opaqueKind(name) {
	return name === -1 ? "comment" : name === -2 ? "cdata" : "instruction";
}
function openTag(element) {
	return {
		start: element.start,
		end: element.contentStart
	};
}
function childElements(element) {
	return element.children.filter((node) => node.kind === "element");
}
function childElement(element, name) {
	for (const node of element.children) if (node.kind === "element" && node.name === name) return node;
}
function* descendants(element) {
	const pending = element.children.toReversed();
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (node.kind !== "element") continue;
		yield node;
		for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at]);
	}
}
function textSpans(element, enters = () => true) {
	const spans = [];
	const pending = [{
		element,
		child: 0,
		at: element.contentStart
	}];
	const add = (start, end, cdata = false) => {
		if (end > start) spans.push({
			start,
			end,
			cdata
		});
	};
	for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
		const node = frame.element.children[frame.child++];
		if (!node) {
			add(frame.at, frame.element.contentEnd);
			pending.pop();
			continue;
		}
		add(frame.at, node.start);
		frame.at = node.end;
		if (node.kind === "cdata") add(node.start + 9, node.end - 3, true);
		if (node.kind === "element" && enters(node, pending.length)) pending.push({
			element: node,
			child: 0,
			at: node.contentStart
		});
	}
	return spans;
}
function writtenName(text, { start, contentStart, name }) {
	const tag = text.slice(start, contentStart);
	const at = tag.search(/[^<\s]/);
	return tag.startsWith("<") && at > 0 && tag.startsWith(name, at) ? {
		start: start + at,
		end: start + at + name.length
	} : void 0;
}
function nameSpan({ start, name }) {
	return {
		start: start + 1,
		end: start + 1 + name.length
	};
}

// src/read/items.ts
const mark = /^(?:[-*+•]|\d+[.)])(?:[ \t]+|$)/;
const DEEPEST$1 = 64;
const always = () => true;
function readItems(text, element, isPart = always) {
	if (element.children.length === 0) return readPlainItems(text, element.contentStart, element.contentEnd);
	const lines = [];
	let sameLine = false;
	for (const { start, end } of textSpans(element, (child, depth) => depth <= 64 && isPart(child))) sameLine = addLines(text, start, end, lines, sameLine);
	return lines.map(({ start, end }) => ({
		value: plainText(text.slice(start, end)),
		start,
		end
	})).filter((item) => !isTagOnly(text, item));
}
function readPlainItems(text, from, to) {
	const items = [];
	const stretch = text.slice(from, to);
	const isPlain = !stretch.includes("<") && !stretch.includes("&");
	for (let at = 0; at < stretch.length;) {
		const feed = stretch.indexOf("\n", at);
		const stop = feed < 0 ? stretch.length : feed;
		const start = skipBlanks(stretch, at, stop);
		if (start < stop) {
			const end = trimEnd$1(stretch, start, stop);
			const raw = text.slice(from + start, from + end);
			const item = {
				value: isPlain ? raw : plainText(raw),
				start: from + start,
				end: from + end
			};
			if (isPlain || !isTagOnly(text, item)) items.push(item);
		}
		at = stop + 1;
	}
	return items;
}
function readOwnItems(text, { children, contentStart, contentEnd }) {
	const items = [];
	let from = contentStart;
	for (const { start, end } of children) {
		for (const item of readPlainItems(text, from, start)) items.push(item);
		from = end;
	}
	for (const item of readPlainItems(text, from, contentEnd)) items.push(item);
	return items;
}
function isTagOnly(text, { value, start }) {
	return value.trim() === "" && text.startsWith("</", start);
}
function addLines(text, from, to, lines, joins) {
	let sameLine = joins;
	const stretch = text.slice(from, to);
	for (let at = from; at < to;) {
		const feed = stretch.indexOf("\n", at - from);
		const stop = feed < 0 ? to : from + feed;
		const start = skipBlanks(text, at, stop);
		if (start < stop) {
			const end = trimEnd$1(text, start, stop);
			const last = sameLine ? lines.at(-1) : void 0;
			if (last) last.end = end;
			else lines.push({
				start,
				end
			});
			sameLine = true;
		}
		if (feed >= 0) sameLine = false;
		at = stop + 1;
	}
	return sameLine;
}
const namedTag = /<\/?[A-Za-z_][^<>]*>/g;
function plainText(raw) {
	const bare = replaceTags(raw, namedTag, () => "");
	return decodeReferences(bare.includes("\r\n") ? bare.replaceAll("\r\n", "\n") : bare);
}
function withoutMark(line) {
	const first = line.charCodeAt(0);
	return first >= 65 && first < 8226 ? line : line.replace(mark, "");
}
function readWords(text, element) {
	const items = readItems(text, element);
	const first = items[0];
	const last = items.at(-1);
	if (!first || !last) return void 0;
	return {
		value: items.map(({ value }) => value).join("\n"),
		start: first.start,
		end: last.end
	};
}

// src/rule-support/example.ts
const path$1 = "patterns/design-review.md";
const otherPath = "patterns/requirements.md";
const sound = {
	table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |",
	title: "# Design review",
	fence: "```xml",
	open: "<module name=\"design_review\" category=\"patterns\">",
	purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>",
	triggers: "<trigger_conditions>\n  <condition type=\"explicit\">A design is ready for review</condition>\n</trigger_conditions>",
	implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>",
	integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>",
	sections: "",
	close: "</module>"
};
const other = `${sound.table}

# Requirements

\`\`\`xml
<module name="requirements" category="planning">
  <purpose>
    What is to be built, agreed on and written down.
  </purpose>
  <trigger_conditions>
    <condition type="automatic">Work on a feature begins</condition>
  </trigger_conditions>
  <implementation>
    <phase name="gather" order="1">
      <requirements>
        The people who want it can be asked
      </requirements>
      <actions>
        Ask them
      </actions>
      <validation>
        They agree with what is written
      </validation>
    </phase>
  </implementation>
  <integration_points>
    <provides_to>
      patterns/design-review.md for what the design must do
    </provides_to>
  </integration_points>
</module>
\`\`\`
`;
function moduleText(parts) {
	const part = {
		...sound,
		...parts
	};
	const inside = [
		part.purpose,
		part.triggers,
		part.implementation,
		part.sections,
		part.integration
	].filter((text) => text).map((text) => text.replaceAll(/^(?=.)/gm, "  ")).join("\n");
	const head = [part.table, part.title].filter((text) => text !== null).join("\n\n");
	const close = part.close === null ? "" : `${part.close}\n`;
	return `${head}\n\n${part.fence}\n${part.open}\n${inside}\n${close}${/^[`~]*/.exec(part.fence)?.[0]}\n`;
}
function dependingOn(...lines) {
	return `<integration_points>\n  <depends_on>\n${lines.map((line) => `    ${line}\n`).join("")}  </depends_on>\n</integration_points>`;
}
function phasesWith(...attributes) {
	const body = [
		["requirements", "The design is written down"],
		["actions", "Read it"],
		["validation", "Every remark is answered"]
	].map(([list, item]) => `    <${list}>\n      ${item}\n    </${list}>\n`).join("");
	return `<implementation>\n${attributes.map((given) => `  <phase ${given}>\n${body}  </phase>\n`).join("")}</implementation>`;
}
function example(parts, snippet) {
	return {
		get files() {
			return {
				[path$1]: moduleText(parts),
				[otherPath]: other
			};
		},
		get snippet() {
			const given = Object.values(parts).filter((text) => typeof text === "string");
			return snippet ?? given.join("\n");
		}
	};
}
function exampleFiles(files, snippet) {
	return {
		get files() {
			const texts = Object.entries(files).map(([file, parts]) => [file, typeof parts === "string" ? parts : moduleText(parts)]);
			return {
				[path$1]: moduleText({}),
				[otherPath]: other,
				...Object.fromEntries(texts)
			};
		},
		snippet
	};
}
function exampleChange(head, base, snippet) {
	const state = (...layers) => {
		const all = Object.assign({
			[path$1]: {},
			[otherPath]: other
		}, ...layers);
		return Object.fromEntries(Object.entries(all).flatMap(([file, parts]) => parts === null ? [] : [[file, typeof parts === "string" ? parts : moduleText(parts)]]));
	};
	return {
		get files() {
			return state(head);
		},
		get base() {
			return state(base);
		},
		snippet
	};
}

// src/text/quote.ts
const LONGEST_QUOTE = 80;
function quote(text) {
	const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
	return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, 79)}…` : line}\``;
}

// src/rule-support/messages.ts
const numbers = /* @__PURE__ */ new WeakMap();
function numberOf(phase, module) {
	let known = numbers.get(module);
	if (!known) {
		known = new Map(module.phases.map((one, at) => [one, at + 1]));
		numbers.set(module, known);
	}
	return known.get(phase) ?? 0;
}
function phaseTitle(phase, module) {
	const place = `${numberOf(phase, module)} of ${module.phases.length}`;
	return phase.name?.value.trim() ? `Phase ${quote(phase.name.value)} (${place})` : `Phase ${place}`;
}
function phaseAnchor(phase, module) {
	return `phase:${phase.name?.value || `#${numberOf(phase, module)}`}`;
}
function aboutPhase(phase, part) {
	return { subject: {
		kind: "phase",
		phase,
		part
	} };
}
function sectionAnchor(kind) {
	return `section:${kind}`;
}
function metadataAnchor(column) {
	return `metadata:${column}`;
}
function alternatives(names) {
	const quoted = names.map(quote);
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

// src/text/search.ts
function firstAtLeast(numbers, least) {
	return firstIndex(numbers.length, (at) => numbers[at] >= least);
}
function firstIndex(length, holds, from = 0) {
	let [low, high] = [from, length];
	while (low < high) {
		const middle = low + high >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/rules/change-check-removed.ts
const phase = (...validation) => `<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n${validation.map((item) => `      ${item}\n`).join("")}    </validation>\n  </phase>\n</implementation>`;
const file$3 = "patterns/design-review.md";
const table$5 = "| version | last_updated | status |\n| --- | --- | --- |\n| 2.0.0 | 2025-08-01 | stable |";
const base = { [file$3]: { implementation: phase("Every remark is answered", "Two people have signed") } };
const changeCheckRemoved = changeRule({
	id: "change-check-removed",
	group: "Change",
	summary: "No check goes unnoticed",
	rationale: "A requirement, a validation, a phase or an edge that is gone makes a module ask for less. That may be what is wanted, and somebody should say so: in a review, or with a comment that suppresses this finding. A line that says the same in other words is not gone, nor one that now stands elsewhere in the module; nor is an edge that another replaces, or one to a file that this change deletes.",
	limits: "A line is the same in other words when half of its words, or most of its letters, are there again. An edge is replaced by one on its line, with its reason, or to a file whose name is almost the same. Actions may go: they are the way, not the check.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleChange({ [file$3]: {
		table: table$5,
		implementation: phase("Every remark is answered")
	} }, base, "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n</validation>"),
	good: exampleChange({ [file$3]: {
		table: table$5,
		implementation: phase("Every remark is answered", "Two other people have signed")
	} }, base, "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n  Two other people have signed\n</validation>"),
	*check({ change: { pair, before, after, phases, edges }, head }) {
		if (!before || !after || !pair.after || after.root.cutOff) return;
		const hidden = findHidden(before, after);
		yield* gonePhases(phases, before, after, hidden);
		for (const phase of phases) {
			if (phase.kind !== "kept") continue;
			for (const { list, lost } of phase.lists) {
				const gone = lost.filter(({ value }) => !hidden.item(value));
				if (list !== "actions" && gone.length > 0) yield lostItems(list, gone, phase, after);
			}
		}
		yield* goneEdges(edges, head, pair.after, after);
	}
});
function findHidden(before, after) {
	if (after.defects.length === 0) return {
		item: () => false,
		phase: () => false
	};
	const [olds, nows] = [countLines(before), countLines(after)];
	const [named, names] = [makeCountNamed(before), makeCountNamed(after)];
	return {
		item: (words) => (nows.get(plain$2(words)) ?? 0) >= (olds.get(plain$2(words)) ?? 1),
		phase: (name) => name !== "" && names(name) >= Math.max(1, named(name))
	};
}
function makeCountNamed({ text, envelope, vocabulary }) {
	const { start, end } = envelope.block.content;
	const begin = new RegExp(`${inPattern(vocabulary.phase.name)}[\\s"'“”‘’=:]{1,40}`, "g");
	const values = Array.from(text.slice(start, end).matchAll(begin), ({ 0: { length }, index }) => {
		const at = start + index + length;
		return text.slice(at, Math.min(end, at + LONGEST_NAME));
	}).sort();
	return (whole) => {
		const name = whole.slice(0, LONGEST_NAME);
		const from = firstIndex(values.length, (at) => values[at] >= name);
		return firstIndex(values.length, (at) => !values[at].startsWith(name), from) - from;
	};
}
const LONGEST_NAME = 100;
function countLines({ text, envelope }) {
	const { start, end } = envelope.block.content;
	const counts = /* @__PURE__ */ new Map();
	for (const line of text.slice(start, end).split("\n")) {
		const words = plain$2(decodeReferences(line.replaceAll(/<[^<>]*>/g, " ").replace(/<\/?[\w:-]*\s*$/, "")));
		if (words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	return counts;
}
function plain$2(words) {
	return withoutMark(words.replaceAll(/\s+/g, " ").trim());
}
function isLoss({ before: { lists }, lost }) {
	const hasChecks = (lists.requirements?.items.length ?? 0) + (lists.validation?.items.length ?? 0) > 0;
	return !hasChecks && !lists.actions?.items.length || lost.some(({ list }) => !hasChecks || list !== "actions");
}
function* gonePhases(phases, before, after, hidden) {
	const implementation = childElement(after.root, after.vocabulary.sections.implementation);
	const kept = new Map(phases.flatMap((phase) => phase.kind === "kept" ? [[phase.before, phase.after]] : []));
	const gone = new Map(phases.flatMap((phase) => phase.kind === "removed" ? [[phase.before, phase]] : []));
	let at = implementation ? openTag(implementation) : after.openTag;
	let group = [];
	for (const phase of before.phases) {
		const one = gone.get(phase);
		if (one && isLoss(one) && !hidden.phase(phase.name?.value ?? "")) group.push(one);
		const end = closeTag(kept.get(phase)?.element);
		if (!end) continue;
		if (group.length > 0) yield {
			at,
			...describeGone(group, before, after)
		};
		[at, group] = [end, []];
	}
	if (group.length > 0) yield {
		at,
		...describeGone(group, before, after)
	};
}
function describeGone(group, before, after) {
	const checks = group.flatMap(({ lost }) => lost.filter(({ list }) => list !== "actions").flatMap((list) => list.lost));
	const had = group.reduce((sum, { before: { lists } }) => sum + (lists.requirements?.items.length ?? 0) + (lists.validation?.items.length ?? 0), 0);
	const partly = checks.length > 0 && checks.length < had;
	const one = group.length === 1;
	const titles = group.slice(0, MOST_QUOTED).map(({ before: phase }) => phaseTitle(phase, before));
	const more = group.length > MOST_QUOTED ? ` and ${group.length - MOST_QUOTED} more` : "";
	const who = one ? titles.join("") : titles.map((title, at) => at > 0 ? title.replace("Phase", "phase") : title).join(", ") + more;
	const anchors = group.slice(0, MOST_QUOTED).map(({ before: phase }) => phaseAnchor(phase, before));
	return {
		message: `${who} ${one ? "is" : "are"} gone${partly ? `, and with ${one ? "it" : "them"} ${quoteSome(checks.map(({ value }) => value))}` : ""}. ${bringBack(one)}`,
		anchor: `${anchors[0]}/gone`,
		...!one && { detail: anchors.join(" ") },
		...after.phases.length === 0 && { supersedes: [{
			rule: "implementation",
			anchor: sectionAnchor("implementation")
		}] }
	};
}
function bringBack(one) {
	return one ? "Restore it, or suppress this finding with a reason." : "Restore them, or suppress this finding with a reason.";
}
function lostItems(list, lost, { before: old, after: now }, after) {
	const element = after.vocabulary.phase[list];
	const found = now.lists[list];
	const kept = phaseLists.flatMap((name) => {
		const [was, is] = [old.lists[name]?.element, now.lists[name]?.element];
		return was && is ? [{
			was,
			is
		}] : [];
	});
	return {
		at: (found?.element ? openTag(found.element) : behind(old.lists[list]?.element, kept)) ?? openTag(now.element),
		message: `${phaseTitle(now, after)} lost ${quoteSome(lost.map(({ value }) => value))} from <${element}>. ${bringBack(lost.length === 1)}`,
		anchor: `${phaseAnchor(now, after)}/${list}/lost`,
		...!found?.items.length && { supersedes: [{
			rule: `phase-${list}`,
			anchor: `${phaseAnchor(now, after)}/${list}`
		}] }
	};
}
const MOST_QUOTED = 3;
function quoteSome(items) {
	const more = items.length > MOST_QUOTED ? ` and ${items.length - MOST_QUOTED} more` : "";
	return items.slice(0, MOST_QUOTED).map(quote).join(", ") + more;
}
function behind(gone, kept) {
	return closeTag(kept.filter(({ was }) => gone && was.start < gone.start).sort((a, b) => b.was.start - a.was.start)[0]?.is);
}
function closeTag(element) {
	return element && element.contentEnd < element.end ? {
		start: element.contentEnd,
		end: element.end
	} : void 0;
}
const edgeCarriers = ["depends_on", "provides_to"];
function* goneEdges(edges, head, from, after) {
	const { sections, carriers } = after.vocabulary;
	const integration = childElement(after.root, sections.integration_points);
	const lists = new Map([...descendants(after.root)].reverse().map((element) => [element.name, element]));
	for (const carrier of edgeCarriers) {
		const targets = edges.filter((edge) => edge.carrier === carrier && isLostEdge(edge, head, from)).map(({ target }) => target);
		if (targets.length === 0) continue;
		const list = lists.get(carriers[carrier]) ?? integration;
		const one = targets.length === 1;
		yield {
			at: list ? openTag(list) : after.openTag,
			message: `${quoteSome(targets)} ${one ? "is" : "are"} gone from <${carriers[carrier]}>. ${bringBack(one)}`,
			anchor: one ? `${carrier}:${targets[0]}/gone` : `${carrier}/gone`,
			...!one && { detail: targets.join(" ") },
			...!after.references.some((reference) => edgeCarriers.includes(reference.carrier)) && { supersedes: [{
				rule: "integration-points",
				anchor: sectionAnchor("integration_points")
			}] }
		};
	}
}
function isLostEdge({ carrier, target, state, broken, replaced }, head, from) {
	if (state !== "removed" || broken || replaced || !head.files.has(target)) return false;
	return !head.mayLink(from, carrier, target);
}

// src/rules/change-date.ts
const purpose$5 = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file$2 = "patterns/design-review.md";
const table$4 = (date) => `| version | last_updated | status |\n| --- | --- | --- |\n| 1.1.0 | ${date} | stable |`;
const before = { [file$2]: { table: table$4("2025-07-09").replace("1.1.0", "1.0.0") } };
const changeDate = changeRule({
	id: "change-date",
	group: "Change",
	summary: "The date of the last change moves when the block changes",
	rationale: "The date tells how fresh a module is, and nobody remembers it. The fix writes the day of the last commit that touched the file, as its author had it; of what is not committed yet, today's, in UTC. Spacing, quotes and comments are no change.",
	limits: "A change that goes on for days keeps the date of its first one: only a date that stayed the same is found.",
	severity: {
		recommended: "off",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: the date is the day of the change, and the one that it replaces was the day of an earlier one.",
	bad: exampleChange({ [file$2]: {
		purpose: purpose$5,
		table: table$4("2025-07-09")
	} }, before, `<!-- before -->\n${table$4("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table$4("2025-07-09")}`),
	good: exampleChange({ [file$2]: {
		purpose: purpose$5,
		table: table$4("2025-08-01")
	} }, before, `<!-- before -->\n${table$4("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table$4("2025-08-01")}`),
	*check({ change: { before: old, after: now, blockChanged }, day }) {
		if (!old?.updated || !now?.updated || old.updated.value !== now.updated.value) return;
		if (!/^\d{4}-\d{2}-\d{2}$/.test(now.updated.value) || !blockChanged) return;
		const { day: date, earliest } = day();
		if (now.updated.value >= earliest) return;
		yield {
			at: now.updated,
			message: `The block changed, and \`${now.vocabulary.metadata.last_updated}\` is still ${quote(now.updated.value)}. Write ${quote(date)}.`,
			anchor: metadataAnchor("last_updated"),
			fix: {
				title: `Write ${date}`,
				safe: true,
				edits: [{
					start: now.updated.start,
					end: now.updated.end,
					text: date
				}]
			}
		};
	}
});

// src/rules/change-module-lost.ts
const file$1 = "quality/second-look.md";
const second = {
	open: "<module name=\"second_look\" category=\"quality\">",
	integration: dependingOn("patterns/design-review.md for a design that was reviewed")
};
const changeModuleLost = changeRule({
	id: "change-module-lost",
	group: "Change",
	summary: "A file that was a module is one still",
	rationale: "A file that loses its block, or whose block is no longer taken for a module, drops out of every check, and a run would be green because it has nothing left to look at. Deleting the file is fine, as far as this rule is concerned; so is moving the module to another one.",
	limits: "A module whose name, or most of whose text, is in a new file at the head was moved, whatever is left at its old place. A file that was renamed, to another ending or into a folder that the configuration excludes, is one that was lost as long as half of its lines stand in the new file; where git doesn't list the new one, or more than 200 files are new, it counts as deleted. A file that the configuration excludes on both sides is not looked at. A `patternlint-disable-file` in what is left suppresses the finding, which is then counted as suppressed.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleChange({ [file$1]: "# Second look\n\nTo be written anew.\n" }, { [file$1]: second }, "<!-- before -->\n# Second look\n\n```xml\n<module name=\"second_look\" category=\"quality\">…</module>\n```\n\n<!-- after -->\n# Second look\n\nTo be written anew."),
	good: exampleChange({ [file$1]: null }, { [file$1]: second }, "<!-- before -->\n# Second look\n\n```xml\n<module name=\"second_look\" category=\"quality\">…</module>\n```\n\n<!-- after: the file is deleted -->"),
	*check({ change: { pair, left, renamed, dangling } }) {
		if (pair.after) return;
		const { path } = pair.before;
		if (renamed !== void 0) yield {
			at: {
				start: 0,
				end: 0
			},
			message: `${quote(path)} was a module and was renamed to ${quote(renamed)}, which is not linted as one. Rename it to a file that is linted, or delete it.`,
			anchor: "lost",
			related: dangling.map(({ module, reference }) => ({
				path: module.path,
				at: reference.path,
				note: `<${module.vocabulary.carriers[reference.carrier]}> names ${quote(reference.path.value)}`
			})),
			supersedes: [{
				rule: "change-module-removed",
				anchor: `removed:${path}`
			}]
		};
		else if (left) yield {
			at: {
				start: 0,
				end: 0
			},
			message: `${quote(path)} was a module and ${stateOf(left, pair.before.vocabulary.root)}. Restore it, or delete the file.`,
			anchor: "lost",
			supersedes: [{
				rule: "fence",
				anchor: "fence:none"
			}]
		};
	}
});
function stateOf(left, root) {
	switch (left) {
		case "empty": return "is empty now";
		case "text": return `has no fenced block with <${root}> any more`;
		case "guide": return `only shows a <${root}> in passing now, under headings, behind other blocks or as a small part of the page`;
		case "foreign-root": return `has a <${root}> without name, category and sections now, as other kinds of files have`;
		case "unreadable": return "can't be read any more";
	}
}

// src/text/detach.ts
const SHORT$1 = 13;
function detach(piece) {
	return piece.length < SHORT$1 ? piece : `${piece} `.slice(0, -1);
}
function detached({ value, start, end }) {
	return {
		value: detach(value),
		start,
		end
	};
}

// src/read/reference.ts
const listMark = /[ \t]*(?:[-*+•]|\d+[.)])[ \t]+/y;
const link = /\[[^\]\n]*\]\(([^()\s]+)\)/y;
const spaced = /[`'"“]?((?:(?!(?:for|with|or|and)[ ])[^\s`'"“”()[\]<>,;]+[ ]){1,2}[^\s`'"“”()[\]<>,;]+\.(?:md|markdown)(?:#[^\s`'"“”()[\]<>,;]*)?)(?![^\s`'"”()[\]<>,;])[`'"”]?/iy;
const token = /[`'"“]?((?:&(?:amp|lt|gt|quot|apos|#\w+);|[^\s`'"“”()[\]<>,;])+)[`'"”]?/y;
const conjunction = /(?:[ \t]*,[ \t]*(?:(?:or|and)[ \t]+)?|[ \t]+(?:or|and|\|)[ \t]+)/iy;
const reasonStart = /[ \t]*(?:(?:for|with)\b|[-–—:=]+>?|[([])?[ \t]*/iy;
const extension = /\.[A-Za-z][A-Za-z0-9]{0,9}(?:#\S*)?$/;
const markdown = /\.(?:md|markdown)(?:#\S*)?$/i;
const relative = /^\.{0,2}[/\\]/;
const slashCommand = /^\/[A-Za-z][\w-]*(?::[\w:-]+)?$/;
const bareSegments = /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/;
function splitFragment(path) {
	const at = path.indexOf("#");
	return at < 0 ? {
		file: path,
		fragment: ""
	} : {
		file: path.slice(0, at),
		fragment: path.slice(at)
	};
}
function readReferences(text, line, carrier) {
	const raw = blankTags(text.slice(line.start, line.end));
	const paths = [];
	let at = matchEnd(listMark, raw, 0) ?? 0;
	for (;;) {
		const found = readPath$1(raw, skipSpaces$1(raw, at));
		if (!found) break;
		paths.push(found);
		at = found.after;
		const next = matchEnd(conjunction, raw, at);
		if (next === void 0 || !readPath$1(raw, skipSpaces$1(raw, next))) break;
		at = next;
	}
	if (paths.length === 0) return [];
	const found = readReason(raw, at, line.start);
	const reason = found && detached(found);
	return paths.map(({ value, start, end, bare, link }) => ({
		carrier,
		path: detached({
			value,
			start: line.start + start,
			end: line.start + end
		}),
		bare,
		...link && { link },
		reason,
		line: {
			start: line.start,
			end: line.end
		}
	}));
}
function readPath$1(raw, at) {
	link.lastIndex = at;
	const linked = link.exec(raw);
	token.lastIndex = at;
	const match = linked ?? token.exec(raw);
	const written = match?.[1];
	if (!match || written === void 0) return void 0;
	const value = withoutTrailing(written, ":.!?");
	const start = at + match[0].indexOf(written, linked ? match[0].lastIndexOf("(") : 0);
	const kind = pathKind(value);
	if (kind === "bare" && !linked) {
		const whole = readSpacedPath(raw, at);
		if (whole) return whole;
	}
	if (!kind) return void 0;
	const end = start + value.length;
	const after = value === written ? at + match[0].length : end;
	const path = decodeReferences(value);
	return {
		value: linked ? decodeAddress(path) : path,
		start,
		end,
		bare: kind === "bare",
		...linked && { link: true },
		after
	};
}
function readSpacedPath(raw, at) {
	spaced.lastIndex = at;
	const match = raw.includes(".m", at) || raw.includes(".M", at) ? spaced.exec(raw) : null;
	const value = match?.[1];
	if (!match || value === void 0 || /[*?{}|$]|:\/\//.test(value)) return void 0;
	const start = at + match[0].indexOf(value);
	return {
		value: decodeReferences(value),
		start,
		end: start + value.length,
		bare: true,
		after: at + match[0].length
	};
}
function decodeAddress(address) {
	try {
		return address.includes("%") ? decodeURIComponent(address) : address;
	} catch {
		return address;
	}
}
function writtenPath(path, { link }) {
	return escapePath(link ? path.replaceAll(/[\s%()<>"'`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`) : path);
}
function pathKind(value) {
	if (/[*?{}|$]/.test(value) || /^[a-z][a-z0-9+.-]+:/i.test(value) && !/^[a-z]:[\\/]/i.test(value)) return void 0;
	if (slashCommand.test(value)) return void 0;
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
const anyTag = /<[^<>]*>/g;
function blankTags(raw) {
	return replaceTags(raw, anyTag, (tag) => " ".repeat(tag.length));
}
function matchEnd(pattern, raw, at) {
	pattern.lastIndex = at;
	return pattern.test(raw) ? pattern.lastIndex : void 0;
}
function skipSpaces$1(raw, from) {
	let at = from;
	while (raw.charCodeAt(at) === 32 || raw.charCodeAt(at) === 9) at++;
	return at;
}

// src/rule-support/references.ts
function referenceAnchor({ carrier, path }) {
	return `${carrier}:${path.value}`;
}
function aboutReference(reference) {
	return {
		at: reference.path,
		anchor: referenceAnchor(reference),
		subject: {
			kind: "reference",
			reference
		}
	};
}
function aboutEdge(reference, broken = false) {
	return {
		at: reference.path,
		anchor: referenceAnchor(reference),
		subject: {
			kind: "edge",
			reference,
			broken
		}
	};
}
function rewritePath({ path, link }, to, safe) {
	const written = `${to}${splitFragment(path.value).fragment}`;
	return {
		title: `Write ${written}`,
		safe,
		edits: [{
			start: path.start,
			end: path.end,
			text: writtenPath(written, { link })
		}]
	};
}

// src/text/numbers.ts
function grouped(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(number, noun, many = `${noun}s`) {
	return `${grouped(number)} ${number === 1 ? noun : many}`;
}

// src/rules/change-module-removed.ts
const table$3 = (version, date) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | ${date} | stable |`;
const mutual = "<integration_points>\n  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>";
const original = {
	open: "<module name=\"requirements\" category=\"patterns\">",
	integration: mutual
};
const renamed = {
	open: "<module name=\"needs\" category=\"planning\">",
	integration: mutual,
	table: table$3("2.0.0", "2025-08-01")
};
const changeModuleRemoved = changeRule({
	id: "change-module-removed",
	group: "Change",
	summary: "No module goes while others still refer to it",
	rationale: "Whoever deletes or renames a module sees its own file in the pull request, not those that refer to it. This is one finding, with all of them listed, in place of a broken reference in each. When the module was renamed, the fix writes its new path everywhere.",
	limits: "A module that changed its path, its name and more than half of what it says is taken for a removed one and a new one. References to files that are no modules are told by `reference-target` alone.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: the new path leads to the module that the old one led to.",
	bad: exampleChange({
		"patterns/requirements.md": null,
		"planning/needs.md": renamed
	}, { "patterns/requirements.md": original }, "<!-- patterns/requirements.md is now planning/needs.md, and patterns/design-review.md still says: -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>"),
	good: exampleChange({
		"patterns/requirements.md": null,
		"planning/needs.md": renamed,
		"patterns/design-review.md": { integration: dependingOn("planning/needs.md for what the design must do") }
	}, { "patterns/requirements.md": original }, "<!-- patterns/requirements.md is now planning/needs.md, and patterns/design-review.md says: -->\n<depends_on>\n  planning/needs.md for what the design must do\n</depends_on>"),
	*check({ change: { pair, dangling: dependents }, head }) {
		const { before, after } = pair;
		if (!before) return;
		const modules = new Set(dependents.map(({ module }) => module));
		if (modules.size === 0) return;
		const edits = after ? dependents.flatMap(({ module, reference }) => rewritePath(reference, head.pathTo(after.path, module, reference), true).edits.map((edit) => ({
			...edit,
			path: module.path
		}))) : [];
		const [fate, advice] = after ? [`was renamed to ${quote(after.path)}`, "Write the new path there."] : ["was deleted", "Restore it, or remove the references."];
		const verb = dependents.every(({ reference }) => reference.carrier === "depends_on") ? "depend on" : "refer to";
		const who = modules.size === 1 ? `1 module ${verb.replace(" ", "s ")} it` : `${modules.size} modules ${verb} it`;
		yield {
			at: after?.openTag ?? {
				start: 0,
				end: 0
			},
			message: `${quote(before.path)} ${fate} in this change; ${who}. ${advice}`,
			anchor: `removed:${before.path}`,
			related: dependents.map(({ module, reference }) => ({
				path: module.path,
				at: reference.path,
				note: `<${module.vocabulary.carriers[reference.carrier]}> names ${quote(reference.path.value)}`
			})),
			supersedes: [...dependents.map(({ module, reference }) => ({
				rule: "reference-target",
				anchor: referenceAnchor(reference),
				path: module.path
			})), ...after ? unanswered(after, modules, head) : []],
			...after && { fix: {
				title: `Write ${after.path} in ${plural(modules.size, "module")}`,
				safe: true,
				edits
			} }
		};
	}
});
function unanswered(module, others, head) {
	return head.links(module).filter(({ target }) => target && others.has(target)).map(({ reference }) => ({
		rule: "reference-reciprocal",
		anchor: referenceAnchor(reference)
	}));
}

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// src/rules/change-version.ts
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
var import_inc = /* @__PURE__ */ __toESM(require_inc(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const purpose$4 = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file = "patterns/design-review.md";
const table$2 = (version) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | 2025-08-01 | stable |`;
const changeVersion = changeRule({
	id: "change-version",
	group: "Change",
	summary: "The version rises when the block changes",
	rationale: "Whoever follows a module sees by its version that it says something else. The fix counts the patch up; a change that asks more, or other things, of those who follow it deserves the minor or the major version, so it wants to be looked at. Spacing, quotes, comments, the order of what has none, rewritten paths and broken XML are no change.",
	severity: {
		recommended: "notice",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: whether a change makes a patch, a minor or a major version, only its author knows.",
	bad: exampleChange({ [file]: {
		purpose: purpose$4,
		table: table$2("1.0.0")
	} }, {}, `<!-- before -->\n${table$2("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table$2("1.0.0")}`),
	good: exampleChange({ [file]: {
		purpose: purpose$4,
		table: table$2("1.0.1")
	} }, {}, `<!-- before -->\n${table$2("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table$2("1.0.1")}`),
	*check({ change: { before: old, after: now, blockChanged } }) {
		if (!old?.version || !now?.version || !blockChanged) return;
		const [was, is] = [(0, import_parse.default)(old.version.value.trim()), (0, import_parse.default)(now.version.value.trim())];
		if (!was || !is || (0, import_compare.default)(is, was) > 0) return;
		const next = (0, import_inc.default)(was, "patch");
		const fell = (0, import_compare.default)(is, was) < 0;
		yield {
			at: now.version,
			message: `The block changed, and the version ${fell ? `fell from ${quote(old.version.value)} to ${quote(now.version.value)}` : `is still ${quote(now.version.value)}`}. Write ${quote(next)}, or a higher one.`,
			anchor: metadataAnchor("version"),
			fix: {
				title: `Write ${next}`,
				safe: false,
				edits: [{
					start: now.version.start,
					end: now.version.end,
					text: next
				}]
			}
		};
	}
});

// src/text/group.ts
function groupBy(things, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const thing of things) {
		const name = key(thing);
		if (name !== void 0) addTo(groups, name, thing);
	}
	return groups;
}
function addTo(groups, key, thing) {
	const group = groups.get(key);
	if (group) group.push(thing);
	else groups.set(key, [thing]);
}

// src/rules/dependency-cycle.ts
const table$1 = "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |";
const looped = (depends) => ({
	table: table$1,
	title: "# Requirements",
	open: "<module name=\"requirements\" category=\"planning\">",
	integration: `<integration_points>\n${depends}  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>`
});
const both = "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n  <provides_to>\n    patterns/requirements.md for the remarks\n  </provides_to>\n</integration_points>";
const dependencyCycle = catalogRule({
	id: "dependency-cycle",
	group: "References",
	summary: "No module depends on itself through others",
	rationale: "Modules that depend on one another in a cycle have no first one to read, to do, or to change by itself. Reverse one of the edges (`provides_to` for `depends_on`), or move what both need into a third module. Each cycle of modules is one finding, with a shortest way round; once that is broken, a longer one may show. In a comparison, a cycle that grew is told at the edge that made it grow, and one that became smaller is no new one.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["cycles"],
	bad: exampleFiles({
		"patterns/requirements.md": looped("  <depends_on>\n    patterns/design-review.md for the remarks\n  </depends_on>\n"),
		"patterns/design-review.md": { integration: both }
	}, "<!-- patterns/design-review.md -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>\n\n<!-- patterns/requirements.md -->\n<depends_on>\n  patterns/design-review.md for the remarks\n</depends_on>"),
	good: exampleFiles({ "patterns/requirements.md": looped("") }, "<!-- patterns/design-review.md -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>\n\n<!-- patterns/requirements.md -->\n<provides_to>\n  patterns/design-review.md for what the design must do\n</provides_to>"),
	*check(context) {
		const { module } = context;
		for (const change of cyclesAt(module, context)) {
			const { members } = change.cycle;
			const [first] = change.hops;
			if (!first) continue;
			yield {
				at: first.reference.path,
				message: `${size(change)} ${wayRound(change.hops)}. Reverse one of these edges, or move what they share into another module.`,
				anchor: "cycle",
				detail: members.map(({ path, name }) => name?.value ?? path).join(" "),
				subject: {
					kind: "cycle",
					members: members.map(({ path }) => path)
				},
				related: change.hops.slice(0, MOST_PLACES$2).map((hop, at) => ({
					path: hop.from.path,
					at: hop.reference.path,
					note: describeHop(hop, at)
				}))
			};
		}
	}
});
const MOST_NAMED$1 = 6;
const MOST_PLACES$2 = 20;
function wayRound(hops) {
	const paths = hops.map(({ from }) => quote(from.path));
	const left = paths.length - MOST_NAMED$1;
	return [...left > 1 ? [...paths.slice(0, MOST_NAMED$1), `… ${left} more …`] : paths, paths[0]].join(" → ");
}
function cyclesAt(module, { catalog, history }) {
	if (!history) return catalog.cyclesAt(module).map((cycle) => ({
		kind: "old",
		cycle,
		hops: cycle.hops
	}));
	let starts = known$4.get(history);
	if (!starts) {
		starts = groupBy(history.cycles(), ({ hops }) => hops[0]?.from);
		known$4.set(history, starts);
	}
	return starts.get(module) ?? [];
}
const known$4 = /* @__PURE__ */ new WeakMap();
function size(change) {
	const { cycle, hops } = change;
	const now = `${cycle.members.length} modules depend on one another`;
	const before = change.kind === "new" ? change.before.map(String) : [];
	return now + (before.length > 0 ? `, ${[before.slice(0, -1).join(", "), ...before.slice(-1)].filter((part) => part !== "").join(" and ")} before` : "") + (cycle.members.length > hops.length ? "; a shortest circle is" : ":");
}
function describeHop({ reference, to }, at) {
	const reason = reference.reason ? ` for ${quote(reference.reason.value)}` : "";
	return `hop ${at + 1}: depends on ${quote(to.path)}${reason}`;
}

// src/rules/dependency-status.ts
const requirements = (status) => ({
	table: `| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | ${status} |`,
	open: "<module name=\"requirements\" category=\"planning\">",
	integration: "<integration_points>\n  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>"
});
const dependencyStatus = catalogRule({
	id: "dependency-status",
	group: "References",
	summary: "A stable module rests on settled ones",
	rationale: "`stable` is a promise, and it can't be kept on top of something that is a draft, an experiment, or on its way out. Settle the other module, depend on another, or lower this one's status.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["references"],
	bad: exampleFiles({ "patterns/requirements.md": requirements("draft") }, "<!-- patterns/design-review.md is stable, patterns/requirements.md is a draft -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>"),
	good: exampleFiles({ "patterns/requirements.md": requirements("stable") }, "<!-- patterns/design-review.md and patterns/requirements.md are stable -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>"),
	*check({ module, catalog }) {
		const { stable } = module.vocabulary.statuses;
		if (stable === void 0 || module.status?.value !== stable) return;
		for (const { reference, target } of catalog.links(module)) {
			const status = target?.status;
			if (!target || !status || reference.carrier !== "depends_on" || !isUnsettled(status.value, target)) continue;
			yield {
				...aboutEdge(reference),
				cause: {
					kind: "target",
					path: target.path,
					which: `which is ${status.value}`
				},
				message: `This module is ${stable}, but ${quote(target.path)} is ${status.value}. Settle that one, or lower this one's status.`,
				related: [{
					path: target.path,
					at: status,
					note: "its status"
				}]
			};
		}
	}
});
function isUnsettled(status, { vocabulary: { statuses } }) {
	return status === statuses.draft || status === statuses.experimental || status === statuses.deprecated;
}

// src/text/lines.ts
function indexLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
function positionAt(index, offset) {
	const { starts, text } = index;
	const at = Math.max(0, Math.min(offset, text.length));
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: at - (starts[low] ?? 0) + 1
	};
}
function lineText(index, line) {
	const start = index.starts[line - 1];
	if (start === void 0) return "";
	const next = index.starts[line];
	const end = next === void 0 ? index.text.length : next - 1;
	return index.text.slice(start, index.text[end - 1] === "\r" ? end - 1 : end);
}
function lineEnd(text, offset, limit = text.length) {
	const feed = (limit < text.length ? text.slice(0, limit) : text).indexOf("\n", offset);
	if (feed < 0) return limit;
	return feed > offset && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}
function nextLine(text, offset) {
	const feed = text.indexOf("\n", offset);
	return feed < 0 ? text.length : feed + 1;
}
function newlineOf(text) {
	const feed = text.indexOf("\n");
	return feed > 0 && text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
}
const TAB_WIDTH = 4;
function indentAt(text, offset) {
	const start = lineStart(text, offset);
	if (start < 0) return -1;
	let width = 0;
	for (let at = start; at < offset; at++) width = text.charCodeAt(at) === 9 ? width - width % TAB_WIDTH + TAB_WIDTH : width + 1;
	return width;
}
function indentText(text, offset) {
	const start = lineStart(text, offset);
	return start < 0 ? "" : text.slice(start, offset);
}
function lineStart(text, offset) {
	let at = offset;
	while (at > 0) {
		const code = text.charCodeAt(at - 1);
		if (code === 10) return at;
		if (code !== 32 && code !== 9) return -1;
		at--;
	}
	return 0;
}

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/text/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST$1 = 80;
function nearest(word, candidates) {
	if (word.length > LONGEST$1) return [];
	const plain = fold$3(word);
	let best = Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
	let found = [];
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > best) continue;
		const other = fold$3(candidate);
		const edits = isSwap(plain, other) ? 1 : (0, import_fastest_levenshtein.distance)(plain, other);
		if (edits > best) continue;
		if (edits < best) found = [];
		best = edits;
		found.push(candidate);
	}
	return found;
}
function isSwap(a, b) {
	if (a.length !== b.length) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
function fold$3(word) {
	return word.toLowerCase().replaceAll("-", "_");
}

// src/read/fence.ts
const opener = /^ {0,3}(`{3,}|~{3,})/;
function readFence(line, start, end) {
	const match = opener.exec(line);
	if (!match) return void 0;
	const sign = match[1];
	const rest = line.slice(match[0].length);
	const value = rest.trim();
	if (sign[0] === "`" && value.includes("`")) return void 0;
	const at = start + match[0].length + (rest.length - rest.trimStart().length);
	const language = (/^[^\s{]*/.exec(value)?.[0] ?? "").toLowerCase();
	return {
		line: {
			start,
			end
		},
		sign,
		info: {
			value,
			language,
			start: at,
			end: at + value.length
		}
	};
}
var Closers = class {
	#text;
	#at;
	#sign;
	constructor(text, from, sign) {
		this.#text = text;
		this.#at = from;
		this.#sign = sign;
	}
	next() {
		const text = this.#text;
		for (let at = text.indexOf(this.#sign, this.#at); at >= 0; at = text.indexOf(this.#sign, this.#at)) {
			const end = lineEnd(text, at);
			this.#at = nextLine(text, end);
			if (this.#at === end) this.#at = text.length;
			const start = text.lastIndexOf("\n", at) + 1;
			if (at - start > 3 || text.slice(start, at).trim() !== "" || text.slice(start, at).includes("	")) continue;
			let stop = at;
			while (text[stop] === this.#sign[0]) stop++;
			if (text.slice(stop, end).trim() === "") return {
				start,
				end
			};
		}
	}
};
function skipFenced(text, { line, sign }) {
	const close = new Closers(text, nextLine(text, line.end), sign).next();
	return close ? nextLine(text, close.end) : text.length;
}
const innerOpener = /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]/gm;
function countOpeners(text, from, to) {
	const piece = text.slice(from, to);
	if (!piece.includes("```") && !piece.includes("~~~")) return 0;
	return [...piece.matchAll(innerOpener)].length;
}
function fencedCode(text, from, to) {
	const marks = [...text.slice(from, to).matchAll(/^[ \t]*(?:```|~~~)/gm)].map(({ index }) => from + index);
	return marks.flatMap((start, at) => at % 2 === 0 ? [{
		start,
		end: marks[at + 1] ?? to
	}] : []);
}

// src/read/markdown.ts
function frontMatterEnd(text, start) {
	if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 16))) return start;
	const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
	close.lastIndex = start;
	return close.test(text) ? close.lastIndex : start;
}
var CommentLines = class {
	#text;
	#lastClose;
	constructor(text) {
		this.#text = text;
	}
	skip(line, start) {
		const text = this.#text;
		if (!line.includes("<!--") || !/^ {0,3}<!--/.test(line)) return -1;
		this.#lastClose ??= text.lastIndexOf("-->");
		const from = text.indexOf("<!--", start) + 2;
		if (from > this.#lastClose) return -1;
		const close = text.indexOf("-->", from) + 3;
		return close <= start + line.length && text.slice(close, start + line.length).trim().startsWith("<") ? -1 : nextLine(text, close);
	}
};

// src/read/block.ts
function isXml({ language }) {
	return language === "xml" || language === "";
}
function findRoot(text, from, to, lexicon) {
	const piece = text.slice(0, to);
	let first = true;
	let at = from;
	let close = -2;
	for (;;) {
		const less = piece.indexOf("<", at);
		if (less < 0) return void 0;
		first &&= piece.slice(at, less).trim() === "";
		if (piece.startsWith("<!--", less)) {
			if (close !== -1 && close < less) close = piece.indexOf("-->", less);
			at = close < 0 ? less + 4 : close + 3;
		} else if (piece[less + 1] === "?" || piece[less + 1] === "!") at = piece.indexOf(">", less) + 1;
		else if (piece[less + 1] === "<") at = less + 1;
		else return rootAt(piece, less, first, lexicon);
		if (at <= less) return void 0;
	}
}
function rootAt(text, less, first, lexicon) {
	let start = less + 1;
	while (text[start] === " " && start - less < 4) start++;
	const name = text.slice(start, nameEnd(text, start));
	if (name === lexicon.root || isGlued(name, lexicon) || isNearRoot(name, lexicon)) return {
		name,
		start: less,
		first
	};
}
function isGlued(written, { root, name, category }) {
	return written === root + name || written === root + category;
}
function isNearRoot(name, { root }) {
	return name !== root && nearest(name, [root]).length > 0;
}
function rootTags(name, lexicon) {
	const { root } = lexicon;
	const known = name === root ? rightTags.get(lexicon) : void 0;
	if (known) return known;
	const names = name === root ? inPattern(name) : `(?:${inPattern(root)}|${inPattern(name)})`;
	const tags = new RegExp(`<(/?)${names}(?=[\\s>/])`, "g");
	if (name === root) rightTags.set(lexicon, tags);
	return tags;
}
const rightTags = /* @__PURE__ */ new WeakMap();
function mayShowModule(text, { root }) {
	return new RegExp(`<${inPattern(root)}\\s`).test(text);
}
function fencedBlock(text, fence, { name }, lexicon) {
	const from = nextLine(text, fence.line.end);
	const closers = new Closers(text, from, fence.sign);
	const tags = rootTags(name, lexicon);
	const close = (end, shut, endedEarly) => ({
		fence: fence.line,
		info: fence.info,
		content: {
			start: from,
			end
		},
		open: shut === void 0,
		endedEarly,
		start: fence.line.start,
		end: shut?.end ?? end
	});
	let first;
	let unpaired;
	let scanned = from;
	let depth = 0;
	let inner = 0;
	let rootEnd = -1;
	const closesLater = makeClosesLater(text, tags);
	const goesOn = makeGoesOn(text, from, name, lexicon);
	for (let closer = closers.next(); closer; closer = closers.next()) {
		const roots = followRoots(text, scanned, closer.start, tags, depth);
		depth = roots.depth;
		if (roots.end >= 0) rootEnd = roots.end;
		inner += countOpeners(text, scanned, closer.start);
		scanned = closer.end;
		if (depth <= 0 && rootEnd >= 0) {
			const end = tagEnd(text, rootEnd, closer.start);
			const opens = countOpeners(text, end, closer.start) > 0;
			if (!(closesLater(closer.end) && (opens || goesOn(closer.end)))) return opens ? close(end, void 0, first) : close(closer.start, closer, first);
			rootEnd = -1;
		}
		first ??= closer;
		if (inner > 0) inner--;
		else unpaired ??= closer;
		if (unpaired && !closesLater(closer.end)) break;
	}
	if (unpaired) return close(unpaired.start, unpaired, first === unpaired ? void 0 : first);
	const lastClose = lastRootClose(text, from, name, lexicon);
	return close(lastClose < 0 ? text.length : tagEnd(text, lastClose, text.length), void 0, first);
}
function followRoots(text, from, to, tags, open) {
	let depth = open;
	let end = -1;
	for (const tag of text.slice(from, to).matchAll(tags)) {
		depth += tag[1] ? -1 : 1;
		if (depth <= 0) end = from + tag.index;
	}
	return {
		depth,
		end
	};
}
function makeGoesOn(text, from, name, lexicon) {
	let last;
	return (at) => {
		last ??= lastOwnTag(text, from, lastRootClose(text, from, name, lexicon), lexicon);
		return last > at;
	};
}
function lastOwnTag(text, from, to, { depthOf, root }) {
	let last = -1;
	for (const { 1: found, index } of text.slice(from, to).matchAll(/^[ \t]*<\/?([A-Za-z_][\w.-]*)/gm)) if (found !== root && depthOf.has(found)) last = from + index;
	return last;
}
function makeClosesLater(text, tags) {
	const tag = new RegExp(tags);
	let next;
	return (from) => {
		if (next === void 0 || next && next.index < from) {
			tag.lastIndex = from;
			next = tag.exec(text);
		}
		return next?.[1] === "/";
	};
}
function lastRootClose(text, from, name, { root }) {
	const at = Math.max(text.lastIndexOf(`</${root}`), text.lastIndexOf(`</${name}`));
	return at >= from ? at : -1;
}
function tagEnd(text, at, limit) {
	const greater = text.slice(at, limit).indexOf(">");
	return greater < 0 ? limit : at + greater + 1;
}
function bareBlock(text, { start, name }, lexicon) {
	const close = lastRootClose(text, start + 1, name, lexicon);
	const end = close < 0 ? text.length : tagEnd(text, close, text.length);
	return {
		fence: void 0,
		info: void 0,
		content: {
			start,
			end
		},
		open: false,
		endedEarly: void 0,
		start,
		end
	};
}
function bareRoot(text, line, start, lexicon, described = false) {
	if (!line.startsWith("<")) return void 0;
	const root = findRoot(text, start, start + line.length, lexicon);
	if (!root) return void 0;
	const [named, sorted] = [line.includes(` ${lexicon.name}=`), line.includes(` ${lexicon.category}=`)];
	if (root.name !== lexicon.root) return named && sorted ? root : void 0;
	return named || sorted || described && /^<[^<>]*>\s*$/.test(line) ? root : void 0;
}
function otherModules$1(text, from, lexicon) {
	const found = [];
	const comments = new CommentLines(text);
	for (let at = text.indexOf(lexicon.name, from) < 0 ? text.length : from; at < text.length;) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const behind = comments.skip(line, at);
		if (behind >= 0) {
			at = behind;
			continue;
		}
		const fence = readFence(line, at, end);
		const next = fence ? skipFenced(text, fence) : nextLine(text, end);
		const root = fence ? findRoot(text, nextLine(text, end), next, lexicon) : bareRoot(text, line, at, lexicon);
		if (root && isOther(text, root, next, lexicon)) found.push({
			start: root.start,
			end: tagEnd(text, root.start, next)
		});
		at = next;
	}
	return found;
}
function isOther(text, { start, name }, end, lexicon) {
	const tag = text.slice(start, tagEnd(text, start, end));
	const has = (attribute) => new RegExp(`\\s${inPattern(attribute)}\\s*=`).test(tag);
	if (has(lexicon.name) && has(lexicon.category)) return true;
	return name === lexicon.root && lexicon.mainSections.some((section) => text.slice(start, end).includes(`<${section}>`));
}

// src/read/xml/conflicts.ts
function findConflicts(text, start, end) {
	const found = [];
	for (let at = nextMarker(text, "<", start, end); at >= 0; at = nextMarker(text, "<", at, end)) {
		const middle = nextMarker(text, "=", at, end);
		const close = middle < 0 ? -1 : nextMarker(text, ">", middle, end);
		if (close < 0) break;
		const base = nextMarker(text, "|", at, middle);
		const [ours, theirs] = [at, base < 0 ? middle : base];
		found.push({
			kind: "conflict",
			theirs: {
				start: middle,
				end: lineEnd(text, close, end)
			},
			start: at,
			end: lineEnd(text, at, end),
			edits: [{
				start: ours,
				end: Math.min(end, nextLine(text, ours)),
				text: ""
			}, {
				start: theirs,
				end: Math.min(end, nextLine(text, close)),
				text: ""
			}],
			safe: false
		});
		at = close;
	}
	return found;
}
function nextMarker(text, sign, from, end) {
	const signs = sign.repeat(7);
	const piece = text.slice(0, end);
	for (let at = piece.indexOf(signs, from); at >= 0; at = piece.indexOf(signs, at + 1)) {
		const before = at === 0 || text[at - 1] === "\n";
		const after = text.charAt(at + 7);
		if (before && (after === "" || after === " " || after === "\n" || after === "\r")) return at;
	}
	return -1;
}

// src/read/xml/surplus-tags.ts
const cost = {
	run: 20,
	more: 1,
	misspelled: 18,
	misnamed: 22,
	unclosed: 24,
	outside: 30,
	indent: 1
};
const MOST_WAYS = 24;
const MOST_UNCLOSED = 4;
const MOST_TAGS = 2e4;
const MOST_LOOKED_AT$1 = 16;
function findSurplus(text, end, tags, root, depthOf) {
	if (tags.length > MOST_TAGS || !mayHoldRun(tags, root)) return [];
	const best = bestWay(text, end, tags);
	return runsOf(best.surplus, tags, text).flatMap((run) => {
		const names = run.flatMap(({ tag }) => tag.name ?? []);
		const [start, stop] = [run[0].tag.start, run.at(-1).tag.end];
		const place = run.every(({ place }) => place === "behind") ? "behind" : run.every(({ place }) => place === "early") ? "early" : "inside";
		const leaked = names.some(isToolTag);
		const junk = names.length < run.length && isAlone(text, start, stop);
		const astray = place !== "behind" && isAstray(run, text, end, depthOf);
		if (!leaked && !junk && !astray && !isRun(names, place, root, depthOf, best.plain)) return [];
		const again = place === "early" && run.length === 1 ? tags.find((tag) => tag.closing && tag.start >= stop && tag.name === names[0]) : void 0;
		if (again && text.slice(stop, again.start).trim() === "") return [];
		return [{
			kind: "surplus",
			element: names[0],
			count: run.length,
			leaked,
			place,
			again: again && {
				start: again.start,
				end: again.end
			},
			start,
			end: stop,
			edits: [withoutLines(text, start, stop, end)],
			safe: best.plain || astray || place === "behind"
		}];
	});
}
function mayHoldRun(tags, root) {
	const balances = /* @__PURE__ */ new Map();
	let surplus = 0;
	for (const { name, closing } of tags) {
		if (name === void 0 || closing && isToolTag(name)) return true;
		const balance = balances.get(name) ?? {
			opened: 0,
			closed: 0
		};
		balances.set(name, balance);
		if (closing) balance.closed++;
		else balance.opened++;
		surplus += closing ? 1 : -1;
	}
	if (surplus > 0) return true;
	let again = 0;
	for (const [name, { opened, closed }] of balances) {
		if (name === root && closed > opened) return true;
		if (opened > 0) again += Math.max(0, closed - opened);
	}
	return again > 1;
}
function isRun(names, place, root, depthOf, plain) {
	if (names.length === 0) return false;
	if (place === "behind") return names.length > 1 || names[0] !== root;
	if (names.length === 1) return place === "early" && plain;
	return names.length > 2 || names.some((name) => !depthOf.has(name) || name === root);
}
function isAstray(run, text, end, depthOf) {
	const [{ tag, within }, last] = [run[0], run.at(-1)];
	if (!within || within.indent < 0 || run.some((step) => !isWithin$1(indentAt(text, step.tag.start), 0, within.indent))) return false;
	const before = trimEnd$1(text, within.tag.end, tag.start);
	if (depthOf.get(tag.name ?? "") === (depthOf.get(within.tag.name ?? "") ?? NaN) + 1 && before > within.tag.end && text[before - 1] !== ">") return false;
	const line = text.lastIndexOf("\n", before - 1) + 1;
	return [before > within.tag.end ? skipBlanks(text, line, before) : end, skipBlanks(text, last.tag.end, end)].some((at) => at < end && indentAt(text, at) > within.indent);
}
function isWithin$1(value, from, to) {
	return value >= from && value <= to;
}
const toolTags = /* @__PURE__ */ new Set([
	"invoke",
	"function_calls",
	"function_results",
	"parameter",
	"tool_call",
	"tool_use",
	"tool_result"
]);
function isToolTag(name) {
	return toolTags.has(name) || name.startsWith("antml:");
}
function bestWay(text, end, tags) {
	let ways = [{
		open: void 0,
		cost: 0,
		plain: true,
		running: false,
		surplus: void 0
	}];
	const isSlip = slipsOfNames();
	let begun = false;
	let at = tags[0]?.start ?? 0;
	for (const [index, tag] of tags.entries()) {
		const parted = text.slice(at, tag.start).trim() !== "";
		at = tag.end;
		if (parted) ways = ways.map((way) => ({
			...way,
			running: false,
			...begun && !way.open && costing(way, cost.outside)
		}));
		if (tag.closing) {
			const next = [];
			for (const way of ways) addClosed(next, way, tag, index, text, isSlip);
			if (hasAttribute(text, tag)) for (const way of ways) next.push({
				...opened(way, tag, begun, text),
				cost: way.cost + cost.misspelled,
				plain: false
			});
			ways = fewest(next);
		} else ways = ways.map((way) => opened(way, tag, begun, text));
		begun ||= !tag.closing;
	}
	const rest = text.slice(at, end).trim() !== "";
	const costs = ways.map((way) => way.cost + cost.unclosed * depth(way.open) + (rest && !way.open ? cost.outside : 0));
	const best = ways[costs.indexOf(Math.min(...costs))];
	return {
		...best,
		plain: best.plain && !best.open && !rest
	};
}
function hasAttribute(text, { start, end }) {
	return text.slice(start, end).includes("=");
}
function costing(way, more) {
	return {
		cost: way.cost + more,
		plain: false
	};
}
function opened(way, tag, begun, text) {
	const last = way.open?.last;
	const open = last?.tag === tag ? last : {
		tag,
		indent: indentAt(text, tag.start),
		parent: way.open,
		last: void 0
	};
	if (way.open) way.open.last = open;
	return {
		...way,
		open,
		running: false,
		...begun && !way.open && costing(way, cost.outside)
	};
}
function addClosed(ways, way, tag, index, text, isSlip) {
	const surplus = {
		index,
		place: way.open ? isOpen(way.open, tag.name) ? "early" : "inside" : "behind",
		within: way.open,
		before: way.surplus
	};
	const { plain } = way;
	if (tag.name === void 0) {
		ways.push({
			...way,
			surplus
		});
		return;
	}
	ways.push({
		open: way.open,
		cost: way.cost + (way.running ? cost.more : cost.run),
		plain,
		running: true,
		surplus
	});
	const indent = indentAt(text, tag.start);
	let { open } = way;
	for (let unclosed = 0; open && unclosed <= MOST_UNCLOSED; unclosed++, open = open.parent) {
		const isSame = open.tag.name === tag.name;
		if (!isSame && unclosed > 0) continue;
		const slip = isSame ? 0 : misnamed$1(tag.name, open, indent, isSlip);
		if (slip === Number.POSITIVE_INFINITY) continue;
		const astray = indent >= 0 && open.indent >= 0 && indent !== open.indent ? cost.indent : 0;
		const slips = unclosed * cost.unclosed + slip;
		ways.push({
			open: open.parent,
			cost: way.cost + slips + astray,
			plain: plain && slips === 0,
			running: false,
			surplus: way.surplus
		});
	}
}
function misnamed$1(name, open, indent, isSlip) {
	if (isSlip(name, open.tag.name)) return cost.misspelled;
	return indent >= 0 && indent === open.indent ? cost.misnamed : Number.POSITIVE_INFINITY;
}
function slipsOfNames() {
	const known = /* @__PURE__ */ new Map();
	return (name, other) => {
		const answers = known.get(name) ?? /* @__PURE__ */ new Map();
		if (answers.size === 0) known.set(name, answers);
		const answer = answers.get(other) ?? nearest(name, [other]).length > 0;
		answers.set(other, answer);
		return answer;
	};
}
function fewest(ways) {
	const kept = /* @__PURE__ */ new Map();
	for (const way of ways) {
		const twins = kept.get(way.open) ?? [];
		const twin = twins.findIndex(({ running }) => running === way.running);
		if (twin < 0) twins.push(way);
		else if (way.cost < twins[twin].cost) twins[twin] = way;
		kept.set(way.open, twins);
	}
	const all = [...kept.values()].flat();
	return all.length > MOST_WAYS ? all.sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS) : all;
}
function depth(open) {
	let count = 0;
	for (let at = open; at; at = at.parent) count++;
	return count;
}
function isOpen(open, name) {
	let at = open;
	for (let steps = 0; at && steps < MOST_LOOKED_AT$1; steps++, at = at.parent) if (at.tag.name === name) return true;
	return false;
}
function runsOf(surplus, tags, text) {
	const all = [];
	for (let at = surplus; at; at = at.before) all.push(at);
	const runs = [];
	let next = -1;
	for (const { index, place, within } of all.reverse()) {
		const tag = tags[index];
		const run = runs.at(-1);
		const before = run?.at(-1)?.tag;
		if (run && before && index === next && text.slice(before.end, tag.start).trim() === "") run.push({
			tag,
			place,
			within
		});
		else runs.push([{
			tag,
			place,
			within
		}]);
		next = index + 1;
	}
	return runs;
}
function isAlone(text, start, end) {
	return indentAt(text, start) >= 0 && text.slice(end, lineEnd(text, end)).trim() === "";
}
function withoutLines(text, start, end, limit) {
	if (!isAlone(text, start, end)) return {
		start,
		end,
		text: /[^\s>]/.test(text.charAt(start - 1)) && /[^\s<]/.test(text.charAt(end)) ? " " : ""
	};
	return {
		start: text.lastIndexOf("\n", start) + 1,
		end: Math.min(limit, nextLine(text, end)),
		text: ""
	};
}

// src/rule-support/defects.ts
const ruleOfKind = {
	"stray-character": "xml-character",
	code: "xml-character",
	"unknown-entity": "xml-character",
	"bad-number": "xml-character",
	"illegal-character": "xml-character",
	"not-utf8": "xml-character",
	"cdata-end": "xml-character",
	tag: "xml-tag",
	unclosed: "xml-balance",
	"cut-off": "xml-balance",
	misnamed: "xml-balance",
	unopened: "xml-balance",
	surplus: "xml-balance",
	conflict: "xml-balance",
	unslashed: "xml-balance",
	"opened-twice": "xml-balance",
	"self-closed": "xml-tag",
	"closed-early": "xml-balance",
	"after-root": "xml-document",
	"before-root": "xml-document",
	"no-root": "xml-document",
	doctype: "xml-document",
	instruction: "xml-document",
	declaration: "xml-document",
	prefix: "xml-document",
	namespace: "xml-document",
	"comment-hyphens": "xml-document",
	"comment-open": "xml-document",
	"cdata-open": "xml-document"
};
function* defectReports(module, rule, words) {
	const lexicon = lexiconOf(module.vocabulary);
	for (const defect of module.defects) {
		if (ruleOfKind[defect.kind] !== rule) continue;
		const { fix, ...said } = words(defect, module);
		const proposal = fix === void 0 || defect.edits.length === 0 ? void 0 : {
			title: fix,
			safe: defect.safe,
			edits: defect.edits
		};
		yield {
			at: {
				start: defect.start,
				end: defect.end
			},
			anchor: anchorAt(module, defect.start),
			detail: `${defect.kind}:${subject(defect, lexicon)}`,
			subject: {
				kind: "text",
				...isUnbalanced$1(defect) && { unbalanced: {
					element: canonicalName(defect.element, lexicon),
					opened: openedAt(defect, module)
				} }
			},
			...slipHint(defect),
			...said,
			...proposal && { fix: proposal }
		};
	}
}
function slipHint(defect) {
	const slip = slipOf(defect);
	return slip === void 0 ? {} : { cause: {
		kind: "slip",
		slip
	} };
}
function slipOf(defect) {
	switch (defect.kind) {
		case "tag": return `tag:${defect.problem}`;
		case "namespace": return `namespace:${defect.problem}`;
		case "stray-character": return `stray:${defect.found.charAt(0)}`;
		case "misnamed": return `misnamed:${defect.element}:${defect.found}`;
		case "unclosed": return defect.inline ? "unclosed:inline" : void 0;
		case "unopened": return defect.opening === void 0 ? "unopened" : void 0;
		case "cut-off":
		case "closed-early":
		case "unslashed": return;
		default: return defect.kind;
	}
}
function isUnbalanced$1(defect) {
	return defect.kind === "unclosed" || defect.kind === "misnamed" || defect.kind === "closed-early";
}
function openedAt(defect, { root }) {
	if (defect.kind === "closed-early") return root.start;
	return defect.kind === "misnamed" && !defect.openerWrong ? defect.opener.start : defect.start;
}
function subject(defect, lexicon) {
	if ("element" in defect) return defect.element === void 0 ? "" : canonicalName(defect.element, lexicon);
	if ("name" in defect) return defect.name;
	if ("found" in defect) return defect.found;
	return "attribute" in defect ? defect.attribute : "";
}
function canonicalName(name, { kinds }) {
	return kinds.get(name) ?? name;
}
const ANCHOR_DEPTH = 6;
const MOST_ATTRIBUTES = 64;
const rootAnchor = "xml:root";
function anchorAt(module, offset) {
	const lexicon = lexiconOf(module.vocabulary);
	const names = [];
	let element = module.root;
	while (names.length < ANCHOR_DEPTH) {
		element = childAround(element, offset);
		if (!element) break;
		const kind = canonicalName(element.name, lexicon);
		const given = element.attributes.length <= MOST_ATTRIBUTES ? element.attribute(kind === "phase" ? lexicon.phase.name : kind === "module" ? lexicon.name : "name")?.value.value : void 0;
		names.push(given ? `${kind}:${given}` : kind);
	}
	return `xml:${names.join("/")}`;
}
function childAround({ children }, offset) {
	let low = 0;
	let high = children.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		const child = children[middle];
		if (offset < child.start) high = middle - 1;
		else if (offset >= child.end) low = middle + 1;
		else return child.kind === "element" ? child : void 0;
	}
}
function wordAt(text, offset) {
	return quote(/^<*\/?[^\s<]{0,24}/.exec(text.slice(offset, offset + 24))?.[0] ?? "");
}

// src/rules/fence.ts
const notes$1 = "<notes>\n```\nreview --all\n```\n</notes>";
const fence = moduleRule({
	id: "fence",
	group: "Envelope",
	summary: "The module stands in one fence called xml, from `<module>` to `</module>`, and alone in its file",
	rationale: "A block that is called `html`, or whose root is `<moduel>`, is no module to any tool that looks for one, and a second module in a file is never found. So is one whose root is lost, or that stands in a quote, a list or an indented line. patternlint goes by what was meant, says so, and reads on. On GitHub and in every Markdown reader, a line of backticks closes the block that a line of backticks has opened, whatever was meant: the rest of the module is then shown as running text, its tags swallowed. Open and close the block with more backticks than any fence inside it has (four will do), or indent the inner fences by four spaces or more. patternlint itself finds the real end and goes on reading.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where only the name of the fence or of the root is written wrongly. Needs review where a `<` is added to what may be text.",
	looksAt: ["module"],
	bad: example({
		fence: "```html",
		sections: notes$1
	}, `\`\`\`html\n<module …>\n${notes$1}\n</module>\n\`\`\``),
	good: example({
		fence: "````xml",
		sections: notes$1
	}, `\`\`\`\`xml\n<module …>\n${notes$1}\n</module>\n\`\`\`\``),
	*check({ module }) {
		const { envelope, text, root } = module;
		const { block } = envelope;
		yield* rootName(module);
		if (envelope.hidden) {
			yield hiding(module, envelope.hidden);
			return;
		}
		yield* otherModules(module);
		yield* leaked(module);
		yield* conflicts(module);
		if (!block.fence) {
			yield {
				at: {
					start: root.start,
					end: root.contentStart
				},
				message: "The block is not fenced, so its tags don't show when rendered. Put a line ```xml before it and a line ``` after it.",
				anchor: "fence"
			};
			return;
		}
		if (block.info && !isXml(block.info)) yield language(block.info);
		if (block.open && !root.cutOff) yield {
			at: block.fence,
			message: `The block's fence is never closed, so the rest of the file is part of it. Add a line \`${signsOf(block.fence, text)}\` after \`</${module.vocabulary.root}>\`.`,
			anchor: "fence"
		};
		if (block.endedEarly) {
			const signs = signsOf(block.fence, text);
			const inner = signsOf(block.endedEarly, text);
			const kind = signs.startsWith("~") ? "tildes" : "backticks";
			yield {
				at: block.endedEarly,
				message: `This fence ends the block here when rendered, and the rest shows as plain text. Open and close the block with ${Math.max(signs.length, inner.length) + 1} ${kind}, or indent this fence by four spaces.`,
				anchor: "fence:early",
				related: [{
					at: block.fence,
					note: "the block's own fence"
				}]
			};
		}
	},
	*checkEmptyFile({ text, vocabulary }) {
		yield {
			at: {
				start: 0,
				end: lineEnd(text, 0)
			},
			message: `\`modules\` in the configuration declares this file a module, but it has no fenced block with <${vocabulary.root}>. Add one, or remove the file from \`modules\`.`,
			anchor: "fence:none"
		};
	}
});
function signsOf(fence, text) {
	return /[`~]+/.exec(text.slice(fence.start, fence.end))?.[0] ?? "```";
}
function hiding({ root, text, vocabulary, envelope }, hidden) {
	const tag = {
		start: root.start,
		end: Math.max(root.contentStart, lineEnd(text, root.start))
	};
	const at = envelope.block.fence ?? tag;
	switch (hidden) {
		case "carriage-returns": return {
			at,
			message: "The lines of this file end with carriage returns only, so it is one line to most tools. Save it with line feeds.",
			anchor: "fence:line-ends"
		};
		case "nested": return {
			at,
			message: "The block stands in a quote, a list or an indented line, where no tool looks for a module. Move it to the beginning of the line.",
			anchor: "fence:nested"
		};
		case "no-root": {
			const written = root.contentStart > root.start;
			const about = {
				anchor: "fence:lost",
				supersedes: [
					{
						rule: "module-name",
						anchor: "module:name"
					},
					{
						rule: "module-category",
						anchor: "module:category"
					},
					...root.cutOff ? [{
						rule: "xml-balance",
						anchor: rootAnchor
					}] : []
				]
			};
			const name = text.indexOf(vocabulary.root, root.start);
			const edits = [{
				start: root.start,
				end: name,
				text: "<"
			}];
			if (written) return {
				at: tag,
				message: `<${vocabulary.root}> is missing its \`<\`, so no tool takes this for a module. Add it.`,
				...about,
				fix: {
					title: "Add the <",
					safe: name === root.start,
					edits
				}
			};
			return {
				at: tag,
				message: `The block has the sections of a module and no <${vocabulary.root}> before them. Write \`<${vocabulary.root} ${vocabulary.name}="…" ${vocabulary.category}="…">\` there${root.cutOff ? `, and </${vocabulary.root}> at its end` : ""}.`,
				...about
			};
		}
	}
}
function language({ value, language: name, start }) {
	const word = {
		start,
		end: start + name.length
	};
	return {
		at: {
			start,
			end: start + value.length
		},
		message: `The fence is called ${quote(value)}. Call it \`xml\`.`,
		anchor: "fence:language",
		fix: {
			title: "Call the fence xml",
			safe: true,
			edits: [{
				...word,
				text: "xml"
			}]
		}
	};
}
function* rootName({ root, text, vocabulary }) {
	if (root.name === vocabulary.root) return;
	const start = text.indexOf(root.name, root.start + 1);
	const opening = {
		start,
		end: start + root.name.length
	};
	const closing = {
		start: root.contentEnd + 2,
		end: root.contentEnd + 2 + root.name.length
	};
	const places = text.slice(closing.start, closing.end) === root.name ? [opening, closing] : [opening];
	yield {
		at: opening,
		message: `<${root.name}> looks like a typo of <${vocabulary.root}>. Write <${vocabulary.root}>.`,
		anchor: "fence:root",
		supersedes: [{
			rule: "xml-document",
			anchor: rootAnchor
		}],
		fix: {
			title: `Write <${vocabulary.root}>`,
			safe: true,
			edits: places.map((place) => ({
				...place,
				text: vocabulary.root
			}))
		}
	};
}
function* otherModules({ others, openTag }) {
	for (const other of others) yield {
		at: other,
		message: "Another module starts here. Move it to a file of its own.",
		anchor: "fence:second",
		related: [{
			at: openTag,
			note: "the module of this file"
		}]
	};
}
function* leaked({ text, envelope }) {
	const from = envelope.block.end;
	if (text.indexOf("</", from) < 0) return;
	for (const { 0: run, index } of text.slice(from).matchAll(/^(?:[ \t]*<\/[\w:.-]+>[ \t]*(?:\r?\n|$))+/gm)) {
		const names = [...run.matchAll(/<\/([\w:.-]+)>/g)].map((tag) => tag[1]);
		if (!names.some((name) => isToolTag(name) || name === "content")) continue;
		const start = from + index;
		yield {
			at: {
				start: start + run.search(/\S/),
				end: start + run.trimEnd().length
			},
			message: `${names.length > 1 ? "These tags belong" : `</${names[0]}> belongs`} to the tool call that wrote this file. Remove ${names.length > 1 ? "them" : "it"}.`,
			anchor: "fence:leaked",
			fix: {
				title: `Remove the ${names.length > 1 ? "tags" : "tag"}`,
				safe: true,
				edits: [{
					start,
					end: start + run.length,
					text: ""
				}]
			}
		};
	}
}
function* conflicts({ text, envelope }) {
	if (!text.includes("<<<<<<<")) return;
	const { block } = envelope;
	for (const { start, end, theirs } of findConflicts(text, 0, text.length)) if (end <= block.start || start >= block.end) yield {
		at: {
			start,
			end
		},
		message: "A merge conflict was left here. Decide for one side, and remove the markers.",
		anchor: "fence:conflict",
		related: [{
			at: theirs,
			note: "the other side"
		}]
	};
}

// src/read/module.ts
function sectionOf({ sections }, kind) {
	return sections.find((section) => section.kind === kind && !section.slip);
}
function takesLines({ envelope: { hidden } }) {
	return hidden !== "nested" && hidden !== "carriage-returns";
}

// src/rules/implementation.ts
const implementation = moduleRule({
	id: "implementation",
	group: "Structure",
	summary: "The module says how it is done, in phases",
	rationale: "A module without phases states a wish. Write an `<implementation>` with at least one `<phase>`. In modules of the category `patterns`, whose point the phases are, this is an error in every preset.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	bad: example({ implementation: "<implementation>\n  Review the design.\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	schemaPointers: ["/implementation", "/implementation/phases"],
	*check({ module, failures }) {
		const found = sectionOf(module, "implementation");
		const astray = failures.length > 0 ? void 0 : phaseAstray(module, found?.element);
		if (failures.length === 0 && !astray) return;
		if (found ? found.element.cutOff : module.root.cutOff) return;
		const { vocabulary } = module;
		const section = vocabulary.sections.implementation;
		const severity = module.category?.value === vocabulary.patternCategory ? { minSeverity: "error" } : {};
		const elsewhere = astray ? phasesElsewhere(astray, found !== void 0, vocabulary) : found ? void 0 : stepsMeant(module);
		yield {
			at: found ? openTag(found.element) : module.openTag,
			message: elsewhere ?? (found ? `<${section}> has no <${vocabulary.phase.element}>. Divide the work into at least one.` : `The module has no <${section}>. Say in one how it is done, in phases.`),
			anchor: sectionAnchor("implementation"),
			...!elsewhere && { cause: {
				kind: "slip",
				slip: "no phases"
			} },
			...severity
		};
	}
});
function phaseAstray({ phases }, implementation) {
	return implementation && phases.some(({ container }) => container.start === implementation.start) ? void 0 : phases[0];
}
function phasesElsewhere({ container }, exists, { sections, phase, root }) {
	const place = container.name === root ? "at its top level" : `in <${container.name}>`;
	return exists ? `<${sections.implementation}> has no <${phase.element}> of its own: they stand ${place}. Move them directly into it.` : `The module has no <${sections.implementation}>: its phases stand ${place}. Put an <${sections.implementation}> around them.`;
}
function stepsMeant({ root, vocabulary }) {
	const { phase, sections } = vocabulary;
	for (const parent of [root, ...descendants(root)]) {
		const steps = childElements(parent).filter((child) => {
			const names = childElements(child).map(({ name }) => name);
			return phaseLists.filter((list) => names.includes(phase[list])).length > 1;
		});
		const [first] = steps;
		if (first && steps.length > 1) return `The module has no <${sections.implementation}>, but ${steps.length} <${first.name}> in <${parent.name}> are made like phases. Name them <${phase.element}>, in an <${sections.implementation}>.`;
	}
}

// src/rules/integration-points.ts
const empty = "<integration_points>\n  <depends_on>\n  </depends_on>\n</integration_points>";
const readme = "<integration_points>\n  <provides_to>\n    README.md for the overview\n  </provides_to>\n</integration_points>";
const usage = "<pattern_usage>\n  <uses_pattern from=\"patterns/design-review.md\">a second pair of eyes</uses_pattern>\n</pattern_usage>";
const integrationPoints = moduleRule({
	id: "integration-points",
	group: "Structure",
	summary: "The module says what it builds on and what it serves",
	rationale: "Modules work together; one that names no other can't be found from any, and nobody sees whom a change to it will hit. List paths under `<depends_on>` and `<provides_to>`, one a line, with a reason.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["failures", "unlisted paths"],
	bad: exampleFiles({
		"patterns/design-review.md": { integration: empty },
		"patterns/requirements.md": {
			open: "<module name=\"requirements\" category=\"planning\">",
			integration: readme,
			sections: usage
		},
		"README.md": "# Modules\n"
	}, empty),
	good: example({ integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>" }),
	schemaPointers: ["/integration_points"],
	*check({ module, failures }) {
		yield* unlistedPaths(module);
		if (failures.length === 0) return;
		const found = sectionOf(module, "integration_points");
		if (found ? found.element.cutOff : module.root.cutOff) return;
		const { sections, carriers } = module.vocabulary;
		const section = sections.integration_points;
		const lists = `<${carriers.depends_on}> or <${carriers.provides_to}>`;
		const elsewhere = found ? void 0 : listsElsewhere(module);
		yield {
			at: found ? openTag(found.element) : module.openTag,
			message: found ? `<${section}> is empty. List modules under ${lists}.` : elsewhere ? `The module has no <${section}>: <${elsewhere.list.name}> stands ${elsewhere.place}. Put an <${section}> around it.` : `The module has no <${section}>. List the modules it works with, under ${lists}.`,
			anchor: sectionAnchor("integration_points"),
			...elsewhere && { related: [{
				at: openTag(elsewhere.list),
				note: "it stands here"
			}] }
		};
	}
});
function listsElsewhere({ root, vocabulary: { carriers, sections } }) {
	for (const parent of [root, ...descendants(root)]) {
		if (parent.name === sections.integration_points) continue;
		const list = childElements(parent).find(({ name }) => name === carriers.depends_on || name === carriers.provides_to);
		if (list) return {
			list,
			place: parent === root ? "at its top level" : `in <${parent.name}>`
		};
	}
}
function* unlistedPaths({ unlisted, vocabulary: { sections, carriers } }) {
	const [first, ...others] = unlisted;
	if (!first) return;
	yield {
		at: first,
		message: `${others.length === 0 ? `${quote(first.value)} stands` : `${quote(first.value)} and ${others.length} more paths stand`} in <${sections.integration_points}> outside of a list, and ${others.length === 0 ? "is" : "are"} ignored. Put <${carriers.depends_on}> or <${carriers.provides_to}> around ${others.length === 0 ? "it" : "them"}.`,
		anchor: `${sectionAnchor("integration_points")}/unlisted`,
		related: others.map((at) => ({
			at,
			note: "another path outside of a list"
		})),
		supersedes: [{
			rule: "integration-points",
			anchor: sectionAnchor("integration_points")
		}]
	};
}

// src/rules/metadata-date.ts
const metadataDate = moduleRule({
	id: "metadata-date",
	group: "Envelope",
	summary: "The date of the last change is a real date, and not in the future",
	rationale: "The date tells how fresh a module is; `09/07/2025` is July to some and September to others. Write it as ISO 8601 has it: `YYYY-MM-DD`. A date in the future is a warning, since clocks and time zones differ.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-02-30 | stable |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	schemaPointers: ["/metadata/last_updated"],
	*check({ module: { updated }, failures, today }) {
		if (!updated) return;
		const report = (problem, advice) => ({
			at: updated,
			message: `${problem.replace("%", quote(updated.value))} ${advice}`,
			anchor: metadataAnchor("last_updated")
		});
		if (!/^\d{4}-\d{2}-\d{2}$/.test(updated.value) && failures.some(({ keyword }) => keyword === "pattern")) yield report("Date % is not of the form YYYY-MM-DD.", "Write it as in `2025-07-09`.");
		else if (!isDay(updated.value)) yield report("% is not a day of the calendar.", "Write the day of the last change.");
		else if (updated.value > today) yield {
			...report("Date % is in the future.", "Write the day of the last change."),
			maxSeverity: "warning"
		};
	}
});
function isDay(date) {
	const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// src/rules/metadata-status.ts
const metadataStatus = moduleRule({
	id: "metadata-status",
	group: "Envelope",
	summary: "The status is one of the agreed words",
	rationale: "A status of its own says nothing to others, and rules that go by it (`dependency-status`) pass the module over. Use one of the allowed words, or allow another in the configuration.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	options: {
		schema: { allowed: {
			examples: [[
				"draft",
				"stable",
				"retired"
			]],
			description: "The words that a status may be.",
			type: "array",
			items: { type: "string" },
			minItems: 1,
			uniqueItems: true
		} },
		defaults: ({ statuses }) => ({ allowed: Object.values(statuses) })
	},
	bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stabel |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	schemaPointers: ["/metadata/status"],
	*check({ module: { status }, options: { allowed } }) {
		if (!status || allowed.includes(status.value)) return;
		const [near] = nearest(status.value, allowed);
		yield {
			at: status,
			message: `${quote(status.value)} is not an allowed status. Use ${near ? quote(near) : alternatives(allowed)}.`,
			anchor: metadataAnchor("status")
		};
	}
});

// src/read/metadata-table.ts
const delimiterSigns = /^ {0,3}[|:-][ \t|:-]*$/;
function isDelimiterRow(line, count) {
	if (!delimiterSigns.test(line)) return false;
	const cells = splitRow(line, 0);
	return cells.length === count && cells.every(({ value }) => /^:?-+:?$/.test(value));
}
function readTable(text, header, start, lexicon) {
	const columns = splitRow(header, start);
	if (!columns.some(({ value }) => lexicon.columns.has(foldHeading(value)))) return void 0;
	const headerEnd = start + header.length;
	const second = nextLine(text, headerEnd);
	const secondEnd = lineEnd(text, second);
	const delimiters = text.slice(second, secondEnd);
	if (second > headerEnd && isDelimiterRow(delimiters, columns.length)) {
		const row = readRow(text, secondEnd);
		return {
			columns,
			cells: row.cells,
			start,
			end: row.end
		};
	}
	if (!/^ {0,3}\|/.test(header) || !isMetadata({ columns }, lexicon)) return void 0;
	const isMalformed = second > headerEnd && nearDelimiters.test(delimiters);
	const row = readRow(text, isMalformed ? secondEnd : headerEnd, columns.length);
	return {
		columns,
		cells: row.cells,
		start,
		end: row.end,
		slip: isMalformed ? {
			kind: "malformed",
			start: second,
			end: secondEnd
		} : {
			kind: "missing",
			start: headerEnd,
			end: headerEnd
		}
	};
}
const nearDelimiters = /^(?=.*[-=_–—])[ \t|:+*=_–—-]+$/;
function readRow(text, above, count) {
	const below = nextLine(text, above);
	const start = text.startsWith("<<<<<<< ", below) ? nextLine(text, below) : below;
	const end = lineEnd(text, start);
	const row = text.slice(start, end);
	if (start === above || row.trim() === "" || readFence(row, start, end)) return {
		cells: [],
		end: above
	};
	const cells = splitRow(row, start);
	return count === void 0 || cells.length === count ? {
		cells,
		end
	} : {
		cells: [],
		end: above
	};
}
function partedRow(text, { columns, end }) {
	const first = nextLine(text, end);
	let at = first;
	while (at < text.length && text.slice(at, lineEnd(text, at)).trim() === "") at = nextLine(text, lineEnd(text, at));
	const row = text.slice(at, lineEnd(text, at));
	return at > first && row.includes("|") && splitRow(row, at).length === columns.length ? {
		start: first,
		end: at
	} : void 0;
}
function isMetadata({ columns }, lexicon) {
	return new Set(columns.flatMap(({ value }) => lexicon.columns.get(foldHeading(value)) ?? [])).size > 1;
}
function splitRow(line, start) {
	const cells = [];
	let from = line.search(/\S/);
	if (line[from] === "|") from++;
	for (let at = from; at <= line.length; at++) {
		if (at < line.length && (line[at] !== "|" || line[at - 1] === "\\")) continue;
		const raw = line.slice(from, at);
		if (at === line.length && raw.trim() === "") break;
		const begin = from + (raw.length - raw.trimStart().length);
		const value = raw.trim();
		cells.push({
			value,
			start: start + (value === "" ? from : begin),
			end: start + (value === "" ? at : begin + value.length)
		});
		from = at + 1;
	}
	return cells;
}
function findColumn({ columns }, column, vocabulary) {
	const kinds = lexiconOf(vocabulary).columns;
	return columns.findIndex(({ value }) => kinds.get(foldHeading(value)) === column);
}

// src/rules/metadata-table.ts
const columns = [
	"version",
	"last_updated",
	"status"
];
const metadataTable = moduleRule({
	id: "metadata-table",
	group: "Envelope",
	summary: "The file begins with a table that gives version, date and status",
	rationale: "Whoever relies on a module wants to know which version it is, how fresh, and how settled. Put a table with the columns `version`, `last_updated` and `status` and one row above the title.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: only the line that makes it a table is written, or a blank line removed. Values are yours to give.",
	looksAt: ["module"],
	bad: example({ table: "| version | last_updated | status |\n| 1.0.0 | 2025-07-09 | stable |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	schemaPointers: ["/metadata", ...columns.map((column) => `/metadata/${column}`)],
	*check({ module, failures }) {
		const { table } = module.envelope;
		const { metadata } = module.vocabulary;
		if (table?.slip) yield withoutDelimiters(module.text, table, table.slip);
		for (const { pointer, keyword } of failures) {
			if (keyword !== "required") continue;
			if (!table) {
				const start = module.text.charCodeAt(0) === 65279 ? 1 : 0;
				yield {
					at: {
						start,
						end: lineEnd(module.text, start)
					},
					message: `The file has no metadata table. Begin it with the columns ${columns.map((column) => metadata[column]).join(", ")} and a row of values.`,
					anchor: "metadata"
				};
				return;
			}
			if (table.cells.length === 0) {
				if (!table.slip) yield withoutValues(module.text, table);
				return;
			}
			const column = pointer.slice(10);
			const index = findColumn(table, column, module.vocabulary);
			const first = table.columns[0];
			const header = first ? {
				start: first.start,
				end: table.columns.at(-1)?.end ?? first.end
			} : table;
			const near = index < 0 ? nearColumn(table, metadata[column], module) : void 0;
			const message = index < 0 ? `The metadata table has no column \`${metadata[column]}\`. ${near ? `Rename ${quote(near.value)}, or add it.` : "Add it, with a value."}` : `The metadata table gives no ${metadata[column]}. Fill in the cell.`;
			yield {
				at: near ?? table.cells[index] ?? table.columns[index] ?? header,
				message,
				anchor: metadataAnchor(column)
			};
		}
	}
});
function nearColumn({ columns: written }, wanted, { vocabulary }) {
	const { columns: known } = lexiconOf(vocabulary);
	return written.find(({ value }) => !known.has(foldHeading(value)) && nearest(foldHeading(value), [foldHeading(wanted)]).length > 0);
}
function withoutDelimiters(text, { columns, cells, start }, { kind, ...at }) {
	const row = `|${columns.map(() => " --- |").join("")}`;
	const feed = text.charCodeAt(lineEnd(text, start)) === 13 ? "\r\n" : "\n";
	const header = {
		start,
		end: lineEnd(text, start)
	};
	const values = cells.length === 0 ? ", and a row of values below it" : "";
	const fix = (words) => cells.length === 0 ? {} : { fix: {
		title: "Write the second line",
		safe: true,
		edits: [{
			...at,
			text: words
		}]
	} };
	return kind === "missing" ? {
		at: header,
		message: `The metadata table is missing its second line, so it is not rendered as a table. Write \`${row}\` below its header${values}.`,
		anchor: "metadata:delimiters",
		...fix(feed + row)
	} : {
		at,
		message: `The metadata table's second line is malformed. Write \`${row}\`${values}.`,
		anchor: "metadata:delimiters",
		...fix(row)
	};
}
function withoutValues(text, table) {
	const blank = partedRow(text, table);
	return blank ? {
		at: table,
		message: "A blank line separates the metadata table from its row of values. Remove it.",
		anchor: "metadata",
		fix: {
			title: "Remove the blank line",
			safe: true,
			edits: [{
				...blank,
				text: ""
			}]
		}
	} : {
		at: table,
		message: "The metadata table has no row of values. Add one below its second line.",
		anchor: "metadata"
	};
}

// src/rules/metadata-version.ts
const metadataVersion = moduleRule({
	id: "metadata-version",
	group: "Envelope",
	summary: "The version is a semantic version",
	rationale: "Only versions of one form can be compared, by people and by tools. [Semantic Versioning 2.0.0](https://semver.org/spec/v2.0.0.html) asks for `MAJOR.MINOR.PATCH`. A version with parts left out, or with a `v` before it, is completed by the fix.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: `1.0` and `1.0.0` are the same version.",
	looksAt: ["failures"],
	bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0 | 2025-07-09 | stable |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	schemaPointers: ["/metadata/version"],
	*check({ module: { version }, failures }) {
		if (!version || !failures.some(({ keyword }) => keyword === "pattern")) return;
		const completed = complete(version.value);
		yield {
			at: version,
			cause: {
				kind: "slip",
				slip: "form"
			},
			message: `Version ${quote(version.value)} is not MAJOR.MINOR.PATCH. Write ${completed ? quote(completed) : "it as semver.org has it, such as `1.0.0`"}.`,
			anchor: metadataAnchor("version"),
			...completed && { fix: {
				title: `Write ${completed}`,
				safe: true,
				edits: [{
					start: version.start,
					end: version.end,
					text: completed
				}]
			} }
		};
	}
});
function complete(version) {
	const match = /^v?\.?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?([-+][0-9A-Za-z.+-]*)?$/i.exec(version.trim());
	if (!match) return void 0;
	const [, ...parts] = match;
	const rest = parts.pop() ?? "";
	const core = parts.map((part) => Number(part ?? 0)).join(".");
	return rest === "" || (0, import_parse.default)(core + rest) ? core + rest : void 0;
}

// src/text/lazy.ts
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/catalog/suggest-paths.ts
const FARTHEST = 4;
const MOST_PROPOSALS = 3;
function suggestPaths(path, endings) {
	const extension = path.slice(path.lastIndexOf("."));
	let best = Math.min(FARTHEST, Math.max(2, Math.floor(path.length / 8)));
	let found = [];
	for (const { ending, path: candidate } of endings) {
		if (Math.abs(ending.length - path.length) > best || !ending.endsWith(extension)) continue;
		const edits = (0, import_fastest_levenshtein.distance)(ending, path);
		if (edits > best) continue;
		if (edits < best) found = [];
		best = edits;
		found.push(candidate);
	}
	return found.slice(0, 3);
}

// src/catalog/files.ts
const MOST_COMPARISONS = 1e3;
function indexFiles(paths) {
	const all = new Set(paths);
	const byEnding = indexEndings(paths, (path) => path);
	const byLowerEnding = indexEndings(paths, (path) => path.toLowerCase());
	const endings = /* @__PURE__ */ new Map();
	const near = /* @__PURE__ */ new Map();
	return {
		near: (path) => {
			const known = near.get(path);
			if (known || near.size >= MOST_COMPARISONS) return known ?? [];
			const parts = countParts(path);
			const list = endings.get(parts) ?? paths.map((one) => ({
				ending: one.split("/").slice(-parts).join("/"),
				path: one
			}));
			endings.set(parts, list);
			const found = suggestPaths(path, list);
			near.set(path, found);
			return found;
		},
		has: (path) => all.has(path),
		endingWith: byEnding,
		endingWithAnyCase: (ending) => byLowerEnding(ending.toLowerCase()),
		named: byEnding
	};
}
function baseName$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function indexEndings(paths, form) {
	const deepest = lazy(() => paths.reduce((most, path) => Math.max(most, countParts(path)), 0));
	const maps = /* @__PURE__ */ new Map();
	return (ending) => {
		const parts = countParts(ending);
		if (parts > deepest()) return [];
		let map = maps.get(parts);
		if (!map) {
			map = groupByEnding(paths, form, parts);
			maps.set(parts, map);
		}
		return map.get(ending) ?? [];
	};
}
function countParts(path) {
	let parts = 1;
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) parts++;
	return parts;
}
function groupByEnding(paths, form, parts) {
	return groupBy(paths, (path) => endingOf(form(path), parts));
}
function endingOf(path, parts) {
	let start = path.length;
	for (let count = 0; count < parts; count++) {
		if (start === 0) return void 0;
		start = path.lastIndexOf("/", start - 1);
		if (start < 0) return count === parts - 1 ? path : void 0;
	}
	return path.slice(start + 1);
}

// src/rules/module-category.ts
const moduleCategory = moduleRule({
	id: "module-category",
	group: "Structure",
	summary: "The module says what category it belongs to",
	rationale: "Categories sort a catalog, and some rules go by them (a module of `patterns` must have phases). With `directory: true`, the category has to be the name of the folder that the file stands in.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	options: {
		schema: { directory: {
			description: "The category must be the name of the file's folder.",
			type: "boolean"
		} },
		defaults: () => ({ directory: false })
	},
	bad: example({ open: "<module name=\"design_review\">" }),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }),
	schemaPointers: ["/category"],
	*check({ module: { category, openTag, path, vocabulary }, failures, options }) {
		const anchor = "module:category";
		if (failures.length > 0) yield {
			at: openTag,
			message: `The module has no category. Give it one: \`${vocabulary.category}="…"\`.`,
			anchor
		};
		else if (options.directory && category && category.value !== baseName$1(folderOf(path))) yield {
			at: category,
			cause: {
				kind: "slip",
				slip: "folder"
			},
			message: `The category is ${quote(category.value)}, the folder ${quote(baseName$1(folderOf(path)) || ".")}. Change the category, or move the file.`,
			anchor
		};
	}
});

// src/rules/module-file.ts
const moduleFile = moduleRule({
	id: "module-file",
	group: "Structure",
	summary: "The file is called what the module is called",
	rationale: "Modules refer to each other by path and people speak of them by name; when the two differ, both go wrong. Upper and lower case, `-` and `_` don't count.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	bad: example({ open: "<module name=\"review\" category=\"patterns\">" }, "<!-- patterns/design-review.md -->\n<module name=\"review\" category=\"patterns\">"),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }, "<!-- patterns/design-review.md -->\n<module name=\"design_review\" category=\"patterns\">"),
	*check({ module: { name, path } }) {
		const stem = baseName$1(path).replace(/\.[^.]+$/, "");
		if (!name || name.value.trim() === "" || plain$1(name.value) === plain$1(stem)) return;
		yield {
			at: name,
			cause: {
				kind: "slip",
				slip: "another name"
			},
			message: `The module is called ${quote(name.value)}, its file ${quote(baseName$1(path))}. Rename one of them.`,
			anchor: "module:file"
		};
	}
});
function plain$1(name) {
	return name.toLowerCase().replaceAll(/[-_]/g, "");
}

// src/rules/module-name.ts
const moduleName = moduleRule({
	id: "module-name",
	group: "Structure",
	summary: "The module has a name, in snake_case",
	rationale: "People, tools and this linter know a module by its name, also when its file moves. One form of writing makes it certain that two that look alike are one. The fix changes the name in this file only, so look for other places that use it.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: others may know the module by its name.",
	looksAt: ["failures"],
	bad: example({ open: "<module name=\"Design-Review\" category=\"patterns\">" }),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }),
	schemaPointers: ["/name"],
	*check({ module, failures }) {
		const [failure] = failures;
		if (!failure) return;
		const { name, openTag, path, text, vocabulary } = module;
		if (!name) {
			const element = childElement(module.root, vocabulary.name);
			const written = element ? text.slice(element.contentStart, element.contentEnd).trim() : "";
			const proposal = snakeCase(written || baseName$1(path).replace(/\.[^.]+$/, ""));
			const at = openTag.start + 1 + vocabulary.root.length;
			yield {
				at: openTag,
				cause: {
					kind: "slip",
					slip: "missing"
				},
				message: written && proposal ? `The module's tag has no name: it stands in <${vocabulary.name}>. Write ${quote(`${vocabulary.name}="${proposal}"`)} in the tag.` : `The module has no name. Give it one: ${quote(`${vocabulary.name}="${proposal || "…"}"`)}.`,
				anchor: "module:name",
				...proposal && text.startsWith(vocabulary.root, openTag.start + 1) && { fix: {
					title: `Name it ${proposal}`,
					safe: false,
					edits: [{
						start: at,
						end: at,
						text: ` ${vocabulary.name}="${proposal}"`
					}]
				} }
			};
			return;
		}
		const proposal = snakeCase(name.value);
		yield {
			at: name.value === "" ? openTag : name,
			cause: {
				kind: "slip",
				slip: name.value.trim() === "" ? "empty" : "form"
			},
			message: name.value.trim() === "" ? "The module's name is empty. Write one in snake_case." : `Name ${quote(name.value)} is not snake_case. Write ${proposal ? quote(proposal) : "small letters, digits and single `_` between them"}.`,
			anchor: "module:name",
			...proposal && { fix: {
				title: `Write ${proposal}`,
				safe: false,
				edits: [{
					start: name.start,
					end: name.end,
					text: proposal
				}]
			} }
		};
	}
});
function snakeCase(words) {
	const snake = words.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
	return /^[a-z]/.test(snake) ? snake : void 0;
}

// src/rules/module-orphan.ts
const moduleOrphan = catalogRule({
	id: "module-orphan",
	group: "References",
	summary: "Every module is tied to another",
	rationale: "A module that refers to none and that none refers to can't be found from anywhere, and nobody notices when it goes stale. Link it to another module, or remove it. Off by default: in a small catalog, modules may well stand alone.",
	severity: {
		recommended: "off",
		strict: "notice"
	},
	since: "1.0.0",
	fixable: false,
	limits: "A module with a broken or ambiguous reference is not called an orphan: that reference is a finding of its own, and may be the tie.",
	looksAt: ["module"],
	bad: exampleFiles({
		"quality/metrics.md": {
			open: "<module name=\"metrics\" category=\"quality\">",
			integration: "<integration_points>\n  <provides_to>\n    README.md for the figures in it\n  </provides_to>\n</integration_points>"
		},
		"README.md": "# Modules\n"
	}, "<!-- quality/metrics.md -->\n<provides_to>\n  README.md for the figures in it\n</provides_to>"),
	good: example({ integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>" }),
	*check({ module, catalog }) {
		if (catalog.isReferenced(module) || catalog.links(module).some((link) => isTie(link, module))) return;
		yield {
			at: module.openTag,
			message: "No module refers to this one, and it refers to none. Link it to another module, or remove it.",
			anchor: "module:orphan"
		};
	}
});
function isTie({ resolution: { kind }, target }, module) {
	return target ? target !== module : kind === "missing" || kind === "ambiguous" || kind === "outside";
}

// src/rules/module-unique.ts
const moduleUnique = catalogRule({
	id: "module-unique",
	group: "Structure",
	summary: "No two modules have one name",
	rationale: "Whoever asks for a module by its name has to get one, not the one that happens to be found first. Most twins are copies that were never renamed. A folder that was copied whole is told once: leave one of both out (`exclude`), or name the one that references mean (`roots`). In a comparison, the module that had the name first keeps it.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	bad: exampleFiles({
		"quality/design_review.md": {
			sections: "<pattern_usage>\n  <uses_pattern from=\"patterns/requirements.md\">what they gather</uses_pattern>\n</pattern_usage>",
			integration: "<integration_points>\n  <provides_to>\n    README.md for the overview\n  </provides_to>\n</integration_points>"
		},
		"README.md": "# Modules\n"
	}, "<!-- patterns/design-review.md -->\n<module name=\"design_review\" category=\"patterns\">\n\n<!-- quality/design_review.md -->\n<module name=\"design_review\" category=\"patterns\">"),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }),
	*check({ module, catalog, history }) {
		if (!module.name || module.name.value === "") return;
		const first = history ? history.firstNamed(module.name.value) : catalog.named(module.name.value)[0];
		if (!first?.name || first === module) return;
		yield {
			at: module.name,
			message: `${quote(first.path)} has the name ${quote(module.name.value)} already. Rename one of the two.`,
			anchor: "module:unique",
			...copyHint(module.path, first.path),
			related: [{
				path: first.path,
				at: first.name,
				note: "the first of that name"
			}]
		};
	}
});
function copyHint(path, other) {
	const [own, others] = [path.split("/"), other.split("/")];
	let shared = 0;
	while (shared < own.length - 1 && shared < others.length - 1 && own.at(-1 - shared) === others.at(-1 - shared)) shared++;
	if (shared === 0) return {};
	const folderOf = (parts) => parts.slice(0, parts.length - shared).join("/");
	return { cause: {
		kind: "copy",
		folder: folderOf(own),
		original: folderOf(others)
	} };
}

// src/text/words.ts
function lowerFirst(words) {
	return words.charAt(0).toLowerCase() + words.slice(1);
}

// src/rule-support/phase-list.ts
function listPointer(list) {
	return `/implementation/phases/*/${list}`;
}
function* checkPhaseList(list, { module, failures }, advice) {
	const { vocabulary } = module;
	const element = vocabulary.phase[list];
	for (const { keyword, indexes } of failures) {
		const index = indexes[0] ?? -1;
		const phase = module.phases[index];
		if (!phase || phase.element.cutOff) continue;
		const about = {
			anchor: `${phaseAnchor(phase, module)}/${list}`,
			...aboutPhase(index, list)
		};
		const found = phase.lists[list];
		if (keyword === "required" || !found) {
			const { remedy, related } = meantInstead(list, phase, vocabulary);
			yield {
				at: openTag(phase.element),
				cause: {
					kind: "slip",
					slip: "missing"
				},
				message: `${phaseTitle(phase, module)} has no <${element}>. ${remedy ?? advice}`,
				...about,
				...related && { related: [related] }
			};
		} else if (!found.element.cutOff) yield {
			at: openTag(found.element),
			cause: {
				kind: "slip",
				slip: "empty"
			},
			message: `<${element}> of ${lowerFirst(phaseTitle(phase, module))} is empty. ${advice}`,
			...about
		};
	}
	for (const [index, phase] of module.phases.entries()) {
		const found = phase.lists[list];
		if (!found || found.element.children.length === 0 && !mayHaveFaults(found.items)) continue;
		const about = {
			anchor: `${phaseAnchor(phase, module)}/${list}`,
			...aboutPhase(index, list)
		};
		yield* checkItems(found.items, about, element);
		for (const child of childElements(found.element)) if (textSpans(child, (_, depth) => depth <= 64).every(({ start, end }) => module.text.slice(start, end).trim() === "")) yield {
			at: {
				start: child.start,
				end: child.end
			},
			message: `<${child.name}> in <${element}> is empty. Fill it in, or remove it.`,
			...about,
			detail: "empty",
			cause: {
				kind: "slip",
				slip: "empty item"
			},
			maxSeverity: "warning"
		};
	}
}
function* checkItems(items, about, element) {
	const seen = /* @__PURE__ */ new Map();
	for (const item of items) {
		const words = withoutMark(item.value);
		if (words === "") {
			yield {
				at: item,
				message: `<${element}> has an empty item. Fill it in, or remove it.`,
				...about,
				detail: "empty",
				cause: {
					kind: "slip",
					slip: "empty item"
				},
				maxSeverity: "warning"
			};
			continue;
		}
		const twin = seen.get(fold$2(words));
		if (!twin) seen.set(fold$2(words), item);
		else if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){3}/u.test(words)) yield {
			at: item,
			message: `${quote(words)} appears twice in this <${element}>. Remove one.`,
			...about,
			detail: `twice:${fold$2(words)}`,
			cause: {
				kind: "slip",
				slip: "twice"
			},
			related: [{
				at: twin,
				note: "first here"
			}],
			maxSeverity: "warning"
		};
	}
}
const SHORT = 24;
function mayHaveFaults(items) {
	if (items.length > SHORT) return true;
	const signatures = [];
	for (const { value } of items) {
		const words = withoutMark(value);
		const one = signature(words);
		if (words === "" || one === void 0 || signatures.includes(one)) return true;
		signatures.push(one);
	}
	return false;
}
function signature(words) {
	const last = words.length - 1;
	const [first, middle, end] = [
		words.charCodeAt(0),
		words.charCodeAt(last >> 1),
		words.charCodeAt(last)
	];
	if ((first | middle | end) > 127) return void 0;
	return words.length << 15 | (first & 31) << 10 | (middle & 31) << 5 | end & 31;
}
function fold$2(words) {
	return words.toLowerCase();
}
function meantInstead(list, phase, { phase: words }) {
	const slip = phase.lists[list];
	if (slip) return {
		remedy: `Is <${slip.element.name}> meant to be it?`,
		related: {
			at: openTag(slip.element),
			note: "this may be it"
		}
	};
	const known = new Set(phaseLists.map((one) => words[one]));
	const items = childElements(phase.element).filter(({ name }) => !known.has(name) && nearest(name, [words[list]]).length > 0);
	const [first] = items;
	if (!first) return {};
	return {
		remedy: `Put one around its ${items.length} <${first.name}>.`,
		related: {
			at: openTag(first),
			note: "the first of them"
		}
	};
}

// src/rules/phase-actions.ts
const phaseActions = moduleRule({
	id: "phase-actions",
	group: "Structure",
	summary: "Every phase says what is done in it",
	rationale: "The actions are the work itself. Under `<actions>`, list them, one a line. An empty item, or the same item twice, is a warning.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["phases"],
	bad: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	schemaPointers: [listPointer("actions")],
	*check(context) {
		yield* checkPhaseList("actions", context, "List what is done.");
	}
});

// src/rules/phase-name.ts
const phaseName = moduleRule({
	id: "phase-name",
	group: "Structure",
	summary: "Every phase has a name of its own",
	rationale: "People and other modules speak of a phase by its name; two of one name can't be told apart, and one without can't be spoken of.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["phases"],
	bad: example({ implementation: phasesWith("name=\"review\" order=\"1\"", "name=\"review\" order=\"2\"") }, "<phase name=\"review\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"2\">…</phase>"),
	good: example({ implementation: phasesWith("name=\"prepare\" order=\"1\"", "name=\"review\" order=\"2\"") }, "<phase name=\"prepare\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"2\">…</phase>"),
	schemaPointers: ["/implementation/phases/*/name"],
	*check({ module, failures }) {
		for (const { indexes } of failures) {
			const index = indexes[0] ?? -1;
			const nameless = module.phases[index];
			if (nameless) yield {
				at: openTag(nameless.element),
				message: `${phaseTitle(nameless, module)} has no name. Give it one: \`${module.vocabulary.phase.name}="…"\`.`,
				anchor: phaseAnchor(nameless, module),
				...aboutPhase(index, "name")
			};
		}
		const first = /* @__PURE__ */ new Map();
		const counts = countNames(module.phases);
		for (const [index, phase] of module.phases.entries()) {
			const { name } = phase;
			if (!name || name.value.trim() === "") continue;
			const twin = first.get(keyOf$3(phase))?.name;
			if (!twin) first.set(keyOf$3(phase), phase);
			else yield {
				at: name,
				message: `${counts.get(keyOf$3(phase))} phases have the name ${quote(name.value)}. Rename this one.`,
				anchor: phaseAnchor(phase, module),
				...aboutPhase(index, "name"),
				related: [{
					at: twin,
					note: "first named here"
				}]
			};
		}
	}
});
function countNames(phases) {
	const counts = /* @__PURE__ */ new Map();
	for (const phase of phases) if (phase.name) counts.set(keyOf$3(phase), (counts.get(keyOf$3(phase)) ?? 0) + 1);
	return counts;
}
function keyOf$3({ name, container }) {
	return `${container.start} ${name?.value}`;
}

// src/rules/phase-order.ts
const phaseOrder = moduleRule({
	id: "phase-order",
	group: "Structure",
	summary: "Phases are numbered 1, 2, 3 … in the order of the file",
	rationale: "The number says which phase comes when; a gap, a repetition or a number out of turn makes the reader wonder whether a phase is missing. The fix numbers the phases in the order in which they stand; it is safe unless their numbers ask for another order.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where the numbers rise as the phases stand. Needs review where they don't, or are no numbers: the order may be what was meant.",
	looksAt: ["phases"],
	bad: example({ implementation: phasesWith("name=\"prepare\" order=\"1\"", "name=\"review\" order=\"3\"") }, "<phase name=\"prepare\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"3\">…</phase>"),
	good: example({ implementation: phasesWith("name=\"prepare\" order=\"1\"", "name=\"review\" order=\"2\"") }, "<phase name=\"prepare\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"2\">…</phase>"),
	schemaPointers: ["/implementation/phases/*/order"],
	*check({ module }) {
		const indexes = new Map(module.phases.map((phase, index) => [phase, index]));
		for (const group of groupBy(module.phases, ({ container }) => container.start).values()) yield* judge$1(group, indexes, module);
	}
});
function* judge$1(phases, indexes, module) {
	const faults = findFaults(phases, indexes);
	const [first, ...others] = faults;
	if (!first) return;
	const { container } = first.phase;
	const inside = kindOf$2(module.vocabulary.sections, container.name) === "implementation" ? "" : `:${container.name}`;
	yield {
		at: first.at,
		message: others.length === 0 ? describeOne(first, phases, module) : describeAll$1(faults, phases, module),
		anchor: `${sectionAnchor("implementation")}/order${inside}`,
		subject: {
			kind: "phases",
			faults: faults.map(({ index, what }) => ({
				phase: index,
				what
			}))
		},
		related: relatedPlaces(faults, module),
		...phases.every(({ element }) => module.text.startsWith(`<${element.name}`, element.start)) && { fix: renumber(phases, module) }
	};
}
function findFaults(phases, indexes) {
	if (phases.every(({ order: written }, index) => written?.value === String(index + 1))) return [];
	const seen = /* @__PURE__ */ new Map();
	let highest = 0;
	return phases.flatMap((phase) => {
		const index = indexes.get(phase) ?? 0;
		const written = phase.order?.value.trim() ?? "";
		const number = isNumber(written) ? Number(written) : void 0;
		const expected = highest + 1;
		const twin = number === void 0 ? void 0 : seen.get(number);
		const isLate = number !== void 0 && number < expected && !twin;
		if (number !== void 0 && !twin) seen.set(number, phase);
		highest = Math.max(highest, number ?? expected);
		if (number === expected || isLate) return [];
		return [{
			phase,
			index,
			at: phase.order && written !== "" ? phase.order : openTag(phase.element),
			what: `${twin ? "again " : ""}${written}`,
			written,
			expected,
			twin
		}];
	});
}
function isNumber(written) {
	return /^[1-9]\d{0,8}$/.test(written);
}
function describeOne({ phase, written, expected, twin }, phases, module) {
	const title = phaseTitle(phase, module);
	const { order } = module.vocabulary.phase;
	if (written === "") return `${title} has no ${order}. Write \`${order}="${expected}"\`.`;
	if (!isNumber(written)) return `${title} has the ${order} ${quote(written)}, ${isPadded(written) ? "which has a leading zero" : "which is not a whole number from 1 to 999,999,999"}. Write \`${expected}\`.`;
	return `${title} ${twin ? `repeats the ${order} ${written}` : `has the ${order} ${written}; ${expected} expected`}. Number the phases 1 to ${phases.length} as they stand.`;
}
function isPadded(written) {
	return /^0+[1-9]\d*$/.test(written);
}
const MOST_NUMBERS = 12;
function describeAll$1(faults, phases, module) {
	const numbers = phases.map(({ order: written }) => written?.value.trim() ? quote(written.value.trim()).slice(1, -1) : "none").join(", ");
	return `${phases.length <= MOST_NUMBERS ? `The phases are numbered ${numbers}; 1 to ${phases.length} expected.` : `${faults.length} of ${phases.length} phases are out of order, the first is ${lowerFirst(phaseTitle(faults[0].phase, module))}.`} Number them as they stand.`;
}
const MOST_PLACES$1 = 10;
function has$2({ written, expected, twin }, { vocabulary }) {
	if (written === "") return `has no ${vocabulary.phase.order}`;
	if (!isNumber(written)) return `has ${quote(written)}, ${isPadded(written) ? "with a leading zero" : "which is not a number"}`;
	return twin ? `repeats ${quote(written)}` : `has ${quote(written)}; ${expected} expected`;
}
function relatedPlaces(faults, module) {
	const [first, ...others] = faults;
	const twin = first.twin?.order && {
		at: first.twin.order,
		note: `the other ${first.written}`
	};
	const places = others.slice(0, MOST_PLACES$1).map((fault) => {
		const { at, phase } = fault;
		return {
			at,
			note: `${phase.name?.value.trim() ? quote(phase.name.value) : "this phase"} ${has$2(fault, module)}`
		};
	});
	const left = others.length - places.length;
	const last = places.at(-1);
	return [...twin ? [twin] : [], ...last && left > 0 ? [...places.slice(0, -1), {
		...last,
		note: `${last.note}, … and ${left} more`
	}] : places];
}
function renumber(phases, module) {
	const written = phases.flatMap(({ order }) => order && order.value.trim() !== "" ? [order.value.trim()] : []);
	const numbers = written.map(Number);
	return {
		title: `Number the phases 1 to ${phases.length}`,
		safe: written.every((number) => /^\d{1,9}$/.test(number)) && numbers.every((number, at) => at === 0 || number >= numbers[at - 1]),
		edits: phases.flatMap((phase, index) => edit(phase, String(index + 1), module.vocabulary.phase.order))
	};
}
function edit({ order: written, element }, number, order) {
	if (written) return written.value === number ? [] : [{
		start: written.start,
		end: written.end,
		text: number
	}];
	const at = element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length;
	return [{
		start: at,
		end: at,
		text: ` ${order}="${number}"`
	}];
}

// src/rules/phase-requirements.ts
const phaseRequirements = moduleRule({
	id: "phase-requirements",
	group: "Structure",
	summary: "Every phase says what it requires",
	rationale: "A phase that starts before its conditions hold fails late. Under `<requirements>`, list what must be so before it begins, one item a line. An empty item, or the same item twice, is a warning.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["phases"],
	bad: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	schemaPointers: [listPointer("requirements")],
	*check(context) {
		yield* checkPhaseList("requirements", context, "List what must be so before the phase begins.");
	}
});

// src/rules/phase-validation.ts
const phaseValidation = moduleRule({
	id: "phase-validation",
	group: "Structure",
	summary: "Every phase says what shows that it is done",
	rationale: "A phase without validation is done when somebody says so. Under `<validation>`, list what shows that it is, one item a line. An empty item, or the same item twice, is a warning.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["phases"],
	bad: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n  </phase>\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	schemaPointers: [listPointer("validation")],
	*check(context) {
		yield* checkPhaseList("validation", context, "List what shows that the phase is done.");
	}
});

// src/text/span.ts
function insertion(at, text) {
	return {
		start: at,
		end: at,
		text
	};
}
function applyEdits(text, edits) {
	const ordered = edits.map((edit, index) => ({
		edit,
		index
	})).sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
	let out = "";
	let from = 0;
	for (const { edit } of ordered) {
		if (edit.start < from) throw new RangeError(`Two edits overlap at offset ${edit.start}.`);
		out += text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	return out + text.slice(from);
}
function makeInside(stretches) {
	return (offset) => {
		const next = stretches[firstIndex(stretches.length, (at) => stretches[at].end > offset)];
		return next !== void 0 && next.start <= offset;
	};
}

// src/rules/placeholder.ts
const note = /(?<=^|[\n>])[ \t]*(?:[-*+•][ \t]+|\d+[.)][ \t]+)?((?:TODO|FIXME|TBD)\b(?=[ \t]*(?:[:(\-–—]|$|[\r\n<]))[^\r\n<]{0,40})|\b(?:TODO|FIXME)(?:\([^)\r\n]{0,40}\))?:[^\r\n<]{0,40}/g;
const command = />\s*(\$\(date\b[^)<\r\n]{0,60}\)?)\s*(?=<)/g;
const placeholder = moduleRule({
	id: "placeholder",
	group: "Structure",
	summary: "Nothing is left over from a template",
	rationale: "`module_name`, `$(date …)` and `TODO:` were meant to be replaced. What still stands there tells the reader that nobody has looked.",
	limits: "Text that only speaks of such marks (`no TODO may remain`) is left alone: a mark counts at the start of a line, or before a colon. Code in fences inside the block is not looked at.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	options: {
		schema: { words: {
			examples: [["FIXME", "to be written"]],
			description: "Further texts that are placeholders wherever they stand in a module.",
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			uniqueItems: true
		} },
		defaults: () => ({ words: [] })
	},
	bad: example({ purpose: "<purpose>\n  TODO: say what this is for\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),
	*check({ module, options: { words } }) {
		const { name, category } = module;
		if (name?.value === "module_name") yield {
			...report(name, name.value, "module:name"),
			supersedes: [{
				rule: "module-file",
				anchor: "module:file"
			}]
		};
		if (category?.value === "category_name" || category?.value === "category") yield report(category, category.value, "module:category");
		yield* inTable(module);
		const { start, end } = module.envelope.block.content;
		const block = module.text.slice(start, end);
		const found = findIn(block, words);
		const isInCode = found.length > 0 ? makeInside(fencedCode(block, 0, block.length)) : () => false;
		for (const span of found) if (!isInCode(span.start)) yield inBlock(module, {
			start: start + span.start,
			end: start + span.end
		});
	}
});
function* inTable({ envelope, updated, version }) {
	for (const cell of envelope.table?.cells ?? []) {
		if (!/\$\(|^(?:YYYY-MM-DD|TODO|TBD|X\.Y\.Z)$/i.test(cell.value)) continue;
		const column = cell === updated ? "last_updated" : cell === version ? "version" : "status";
		const rule = cell === updated ? "metadata-date" : cell === version ? "metadata-version" : "metadata-status";
		yield {
			...report(cell, cell.value, metadataAnchor(column)),
			supersedes: [{
				rule,
				anchor: metadataAnchor(column)
			}]
		};
	}
}
function findIn(block, words) {
	const found = [];
	if (/TODO|FIXME|TBD/.test(block)) for (const span of spans(block, note)) found.push(span);
	if (block.includes("$(date")) for (const span of spans(block, command)) found.push(span);
	for (const word of words) for (let at = block.indexOf(word); at >= 0; at = block.indexOf(word, at + word.length)) found.push({
		start: at,
		end: at + word.length
	});
	return found;
}
function inBlock(module, at) {
	return {
		...report(at, module.text.slice(at.start, at.end), anchorAt(module, at.start)),
		subject: { kind: "text" }
	};
}
function report(at, text, anchor) {
	return {
		at,
		message: `${quote(text)} is left over from a template. Replace it by what is meant.`,
		anchor,
		detail: text,
		cause: {
			kind: "slip",
			slip: "placeholder"
		}
	};
}
function* spans(block, pattern) {
	for (const match of block.matchAll(pattern)) {
		const words = (match[1] ?? match[0]).trimEnd();
		const start = match.index + match[0].indexOf(words);
		yield {
			start,
			end: start + words.length
		};
	}
}

// src/rules/purpose.ts
const purpose$3 = moduleRule({
	id: "purpose",
	group: "Structure",
	summary: "The module says what it is for",
	rationale: "The purpose is what people and agents read to decide whether the module is the one they need. Write a sentence or two in `<purpose>`. Where it is an attribute of the module's tag, the fix moves it.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: something else may read the attribute.",
	looksAt: ["failures"],
	bad: example({
		open: "<module name=\"design_review\" category=\"patterns\" purpose=\"A second pair of eyes on every design before it is built.\">",
		purpose: null
	}),
	good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),
	schemaPointers: ["/purpose"],
	*check({ module, failures }) {
		if (failures.length === 0) return;
		const found = sectionOf(module, "purpose");
		if (found ? found.element.cutOff : module.root.cutOff) return;
		const section = module.vocabulary.sections.purpose;
		const attribute = found ? void 0 : module.root.attributes.find(({ name, value }) => name === section && value.value.trim() !== "");
		yield {
			at: found ? openTag(found.element) : attribute ?? module.openTag,
			message: attribute ? `The purpose is an attribute here. Move it into a <${section}>.` : found ? `<${section}> is empty. Say what the module is for.` : `The module has no <${section}>. Say in one what the module is for.`,
			anchor: sectionAnchor("purpose"),
			...attribute && { fix: moved(module, attribute, section) }
		};
	}
});
function moved({ text, openTag: { start, end }, root }, { value, ...attribute }, section) {
	const words = text.slice(value.start, value.end).trim();
	const line = text.slice(end, lineEnd(text, end)).trim() === "" ? text.startsWith("\r\n", lineEnd(text, end)) ? "\r\n" : "\n" : void 0;
	const first = childElements(root)[0];
	const indent = first && indentText(text, first.start) || `${indentText(text, start)}  `;
	const element = line ? [
		`<${section}>`,
		`  ${words}`,
		`</${section}>`
	].map((part) => line + indent + part).join("") : `<${section}>${words}</${section}>`;
	return {
		title: `Move it into a <${section}>`,
		safe: false,
		edits: [{
			start: trimEnd$1(text, start, attribute.start),
			end: attribute.end,
			text: ""
		}, {
			start: end,
			end,
			text: element
		}]
	};
}

// src/rules/reference-ambiguous.ts
const notes = {
	"planning/notes.md": "# Notes\n",
	"quality/notes.md": "# Notes\n"
};
const referenceAmbiguous = catalogRule({
	id: "reference-ambiguous",
	group: "References",
	summary: "Every reference fits one file only",
	rationale: "A path that is the ending of several files leads a reader to whichever comes first, unless just one of them stands in the nearest folder around the module that has any: that one is meant. Write as many folders as tell them apart. In a comparison, a module that was added and that references fit as well as the file they led to is one finding, at the module that was added.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["irregular references"],
	bad: exampleFiles({
		...notes,
		"patterns/design-review.md": { integration: dependingOn("patterns/requirements.md for what the design must do", "notes.md for the background") }
	}, "notes.md for the background        <!-- planning/notes.md, quality/notes.md -->"),
	good: exampleFiles({
		...notes,
		"patterns/design-review.md": { integration: dependingOn("patterns/requirements.md for what the design must do", "planning/notes.md for the background") }
	}, "planning/notes.md for the background"),
	*check({ module, catalog, history }) {
		const newlyAmbiguous = history?.newlyAmbiguous(module.path) ?? [];
		if (newlyAmbiguous.length > 0) yield addedTwin(module, newlyAmbiguous);
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "ambiguous") continue;
			const shown = resolution.paths.slice(0, 4).map(quote).join(", ");
			const more = resolution.paths.length > 4 ? ` and ${resolution.paths.length - 4} more` : "";
			yield {
				...aboutEdge(reference, true),
				cause: {
					kind: "target",
					path: resolution.ending,
					which: `which fits ${resolution.paths.length} files`
				},
				message: `${quote(reference.path.value)} fits ${resolution.paths.length} files: ${shown}${more}. Write more of the path.`
			};
		}
	}
});
function addedTwin(module, newlyAmbiguous) {
	const [first] = newlyAmbiguous;
	const modules = new Set(newlyAmbiguous.map((one) => one.module)).size;
	const one = newlyAmbiguous.length === 1;
	const now = newlyAmbiguous.every(({ stolen }) => stolen) ? `${one ? "leads" : "lead"} to this file` : `${one ? "fits" : "fit"} this file as well`;
	const who = one ? "1 reference" : `${newlyAmbiguous.length} references in ${modules} module${modules === 1 ? "" : "s"}`;
	return {
		at: module.openTag,
		message: `${who} led to ${quote(first?.target ?? "")} and now ${now}. Rename this one, or write more of the path there.`,
		anchor: "module:twin",
		related: newlyAmbiguous.map(({ module: from, reference }) => ({
			path: from.path,
			at: reference.path,
			note: `<${from.vocabulary.carriers[reference.carrier]}> names ${quote(reference.path.value)}`
		})),
		supersedes: newlyAmbiguous.map(({ module: from, reference }) => ({
			rule: "reference-ambiguous",
			anchor: referenceAnchor(reference),
			path: from.path
		}))
	};
}

// src/rules/reference-case.ts
const referenceCase = catalogRule({
	id: "reference-case",
	group: "References",
	summary: "References are written in the upper and lower case of the files",
	rationale: "On macOS and Windows, `Patterns/X.md` opens `patterns/x.md`; on Linux, in CI and on GitHub it opens nothing. That is why nobody who wrote it noticed.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: only one file has this path, but for upper and lower case.",
	looksAt: ["irregular references"],
	bad: example({ integration: dependingOn("Patterns/Requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog }) {
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "case") continue;
			yield {
				...aboutEdge(reference, true),
				cause: {
					kind: "target",
					path: resolution.path,
					which: "written in other upper and lower case"
				},
				message: `${quote(reference.path.value)} differs from the file in upper and lower case. Write ${quote(resolution.proposal)}.`,
				fix: rewritePath(reference, resolution.proposal, true)
			};
		}
	}
});

// src/catalog/graph.ts
const SEARCH_BUDGET = 5e6;
function components(count, successors) {
	const inCircle = peel(count, successors);
	if (!inCircle.includes(1)) return [];
	const walk = {
		index: new Int32Array(count).fill(-1),
		low: new Int32Array(count),
		onStack: new Uint8Array(count),
		stack: [],
		entered: 0
	};
	const found = [];
	for (let root = 0; root < count; root++) {
		if (inCircle[root] === 0 || walk.index[root] !== -1) continue;
		for (const component of componentsFrom(root, walk, successors)) if (component.length > 1) found.push(component.sort((a, b) => a - b));
	}
	return found.sort((a, b) => a[0] - b[0]);
}
function* componentsFrom(root, walk, successors) {
	const { index, low, onStack } = walk;
	const lower = (node, to) => {
		low[node] = Math.min(low[node], to);
	};
	const path = [enter(root, walk)];
	for (let frame = path.at(-1); frame; frame = path.at(-1)) {
		const { node } = frame;
		const to = successors(node)[frame.edge++];
		if (to === void 0) {
			path.pop();
			const parent = path.at(-1);
			if (parent) lower(parent.node, low[node]);
			if (low[node] === index[node]) yield takeComponent(node, walk);
		} else if (index[to] === -1) path.push(enter(to, walk));
		else if (onStack[to]) lower(node, index[to]);
	}
}
function enter(node, walk) {
	walk.index[node] = walk.low[node] = walk.entered++;
	walk.stack.push(node);
	walk.onStack[node] = 1;
	return {
		node,
		edge: 0
	};
}
function takeComponent(first, { stack, onStack }) {
	const component = stack.splice(stack.lastIndexOf(first));
	for (const member of component) onStack[member] = 0;
	return component;
}
function peel(count, successors) {
	const incoming = new Int32Array(count);
	for (let node = 0; node < count; node++) for (const to of successors(node)) incoming[to] = incoming[to] + 1;
	const left = new Uint8Array(count).fill(1);
	const free = [];
	for (let node = 0; node < count; node++) if (incoming[node] === 0) free.push(node);
	for (let node = free.pop(); node !== void 0; node = free.pop()) {
		left[node] = 0;
		for (const to of successors(node)) {
			incoming[to] = incoming[to] - 1;
			if (incoming[to] === 0) free.push(to);
		}
	}
	return left;
}
function shortestCycle(component, successors) {
	const search = {
		inside: new Set(component),
		successors,
		budget: SEARCH_BUDGET
	};
	let best;
	for (const start of component) {
		if (best && (best.length === 2 || search.budget <= 0)) break;
		best = cycleThrough(start, best ? best.length - 1 : component.length, search) ?? best;
	}
	return best ?? [...component];
}
function cycleThrough(start, limit, search) {
	const parent = /* @__PURE__ */ new Map([[start, start]]);
	let frontier = [start];
	for (let length = 1; length <= limit && frontier.length > 0; length++) {
		const reached = [];
		for (const node of frontier) if (expand(node, start, parent, reached, search)) return wayFrom(start, node, parent);
		frontier = reached;
	}
}
function expand(node, start, parent, reached, search) {
	let closes = false;
	for (const to of search.successors(node)) {
		search.budget--;
		closes ||= to === start;
		if (!search.inside.has(to) || parent.has(to)) continue;
		parent.set(to, node);
		reached.push(to);
	}
	return closes;
}
function wayFrom(from, to, parent) {
	const path = [to];
	for (let node = to; node !== from; path.push(node)) node = parent.get(node);
	return path.reverse();
}
function shortestPath(from, to, successors) {
	const parent = /* @__PURE__ */ new Map([[from, from]]);
	for (let frontier = [from]; frontier.length > 0 && !parent.has(to);) {
		const reached = [];
		for (const node of frontier) for (const next of successors(node)) {
			if (parent.has(next)) continue;
			parent.set(next, node);
			reached.push(next);
		}
		frontier = reached;
	}
	return parent.has(to) ? wayFrom(from, to, parent) : void 0;
}

// src/catalog/dependencies.ts
function makeDependencyGraph(modules, numberOf, links) {
	const successors = listSuccessors(modules, numberOf, links);
	const hop = (node, to) => {
		const { reference } = links[node].find((link) => isDependency(link) && link.target === modules[to]);
		return {
			from: modules[node],
			reference,
			to: modules[to]
		};
	};
	const circle = (nodes) => nodes.map((node, at) => hop(node, nodes[(at + 1) % nodes.length]));
	let cycles;
	let edges;
	return {
		has: (from, to) => {
			edges ??= new Set(modules.flatMap((_, node) => successors(node).map((next) => node * modules.length + next)));
			return edges.has(numberOf(from) * modules.length + numberOf(to));
		},
		cycles: () => {
			cycles ??= components(modules.length, successors).map((component) => ({
				members: component.map((node) => modules[node]),
				hops: circle(shortestCycle(component, successors))
			}));
			return cycles;
		},
		through: ({ members }, fits) => {
			const inside = new Set(members.map(numberOf));
			for (const node of inside) for (const link of links[node] ?? []) {
				const { target } = link;
				if (!target || target === modules[node] || !isDependency(link)) continue;
				const to = numberOf(target);
				const first = {
					from: modules[node],
					reference: link.reference,
					to: target
				};
				if (!inside.has(to) || !fits(first)) continue;
				const back = shortestPath(to, node, (one) => successors(one).filter((next) => inside.has(next)));
				return back && [first, ...circle([node, ...back.slice(0, -1)]).slice(1)];
			}
		}
	};
}
function isDependency({ reference }) {
	return reference.carrier === "depends_on";
}
const nothing$5 = [];
function listSuccessors(modules, numberOf, links) {
	const lists = links.map((own, node) => {
		let list;
		for (const link of own) {
			if (!link.target || link.target === modules[node] || !isDependency(link)) continue;
			list ??= [];
			list.push(numberOf(link.target));
		}
		return list;
	});
	return (node) => lists[node] ?? nothing$5;
}

// src/catalog/resolve.ts
function meantBy({ same, named, near }) {
	return same ? [same] : [...named, ...near];
}
function resolveReference(reference, from, files, roots) {
	const found = findTarget$1(reference, from, files, roots);
	return "among" in found ? chooseNearest(found, from) : found;
}
function chooseNearest({ among, choose }, from) {
	return choose(nearestTo(from, among), from);
}
function findTarget$1(reference, from, files, roots) {
	const written = splitFragment(reference.path.value).file;
	const isPlain = !unusual.test(written);
	const form = isPlain ? plainForm : pathForm(written);
	const slashed = isPlain ? written : written.replaceAll("\\", "/").replace(/^[A-Za-z]:\//, "/");
	const relative = !isPlain && /^\.\.?\//.test(slashed);
	const path = relative ? join(folderOf(from), slashed) : isPlain ? written : join("", slashed.replace(/^\/+/, ""));
	const starts = path === void 0 ? [] : relative ? [path] : [...roots.map((root) => join(root, path) ?? path), path];
	const found = starts.find((start) => files.has(start));
	if (found !== void 0) return {
		kind: "file",
		path: found,
		form: relative && !form.plain ? {
			...form,
			proposal: relativePath(folderOf(from), found)
		} : form
	};
	const fits = relative || path === void 0 ? [] : files.endingWith(path);
	if (fits.length === 1) return {
		kind: "file",
		path: fits[0],
		form
	};
	if (fits.length > 1 && path !== void 0) return chooseAmong(fits, path, form);
	const inside = slashed.replace(/^.*(?:^|\/)\.\.?\/+|^\/+/, "");
	const shape = {
		from,
		relative,
		parts: (path ?? inside).split("/").length
	};
	const write = (target) => ({
		path: target,
		written: writePath(target, shape, files, roots)
	});
	if (reference.bare) {
		const extended = path === void 0 ? [] : files.endingWith(`${path}.md`);
		return extended.length === 1 ? {
			kind: "missing",
			path: path ?? "",
			named: [],
			near: extended.map(write)
		} : { kind: "prose" };
	}
	const missing = () => findMissing({
		path,
		inside,
		relative,
		astray: path === void 0 || !form.plain
	}, files, write);
	const otherCase = [...new Set(starts.flatMap((start) => files.endingWithAnyCase(start)))].filter((fit) => relative ? fit.toLowerCase() === path?.toLowerCase() : true);
	if (otherCase.length === 0) return missing();
	const inCase = (target) => ({
		kind: "case",
		path: target,
		proposal: write(target).written
	});
	if (otherCase.length === 1) return inCase(otherCase[0]);
	return {
		among: otherCase.sort(),
		choose: (nearest, asking) => {
			const [only, more] = nearest;
			if (only !== void 0 && more === void 0 && only !== asking) return inCase(only);
			const found = missing();
			return "among" in found ? chooseNearest(found, asking) : found;
		}
	};
}
function findMissing({ path, inside, relative, astray }, files, write) {
	const missing = {
		kind: "missing",
		path: path ?? inside,
		named: [],
		near: []
	};
	const [same, another] = (relative || path === void 0) && inside.includes("/") ? files.endingWith(inside) : [];
	if (same !== void 0 && another === void 0) return {
		...missing,
		...astray ? { same: write(same) } : { named: [write(same)] }
	};
	const named = files.named(baseName$1(inside));
	if (named.length > 1) return {
		among: named,
		choose: ([only, more], asking) => {
			if (only !== void 0 && more === void 0 && only !== asking) return {
				...missing,
				named: [write(only)]
			};
			return path === void 0 ? outside : {
				...missing,
				named: named.slice(0, 3).map(write)
			};
		}
	};
	if (named.length === 0 && path === void 0) return outside;
	return {
		...missing,
		named: named.map(write),
		near: named.length > 0 || path === void 0 ? [] : files.near(path).map(write)
	};
}
const outside = { kind: "outside" };
function chooseAmong(paths, ending, form) {
	return {
		among: paths,
		choose: ([only, more], from) => only !== void 0 && more === void 0 && only !== from ? {
			kind: "file",
			path: only,
			form,
			rivals: paths
		} : {
			kind: "ambiguous",
			ending,
			paths
		}
	};
}
function nearestTo(from, paths) {
	for (let folder = folderOf(from); folder !== ""; folder = folderOf(folder)) {
		const start = lowerBound$1(paths, `${folder}/`);
		const end = lowerBound$1(paths, `${folder}0`, start);
		if (end > start) return paths.slice(start, Math.min(end, start + 3));
	}
	return paths.slice(0, 3);
}
function lowerBound$1(paths, path, from = 0) {
	return firstIndex(paths.length, (at) => paths[at] >= path, from);
}
function isRelative({ path }) {
	return path.value.startsWith(".");
}
function pathTo(target, reference, from, files, roots) {
	const written = splitFragment(reference.path.value).file.replaceAll("\\", "/");
	const relative = /^\.\.?\//.test(written);
	const found = resolveReference(reference, from, files, roots);
	if (!relative && found.kind === "file" && found.path.endsWith(`/${written}`)) {
		const folder = found.path.slice(0, -written.length);
		const shorter = target.slice(folder.length);
		if (target.startsWith(folder) && files.endingWith(shorter).length === 1) return shorter;
	}
	return writePath(target, {
		from,
		relative,
		parts: written.split("/").length
	}, files, roots);
}
const unusual = /[\\:]|^\/|\/\/|(?:^|\/)\.{1,2}\/|\/$/;
const plainForm = { plain: true };
function pathForm(written) {
	const bare = written.replaceAll("\\", "/").replace(/^[A-Za-z]:\//, "/");
	const stripped = bare.replace(/^\/+/, "");
	const lead = /^\.\.?\//.test(stripped) ? /^(?:\.\.?\/)+/.exec(stripped)?.[0] ?? "" : "";
	const rest = join("", stripped.slice(lead.length)) ?? stripped;
	const proposal = (lead.includes("..") ? lead.replaceAll(/(?<![.])\.\//g, "") : lead && "./") + rest;
	if (written.includes("\\")) return {
		plain: false,
		problem: "backslash",
		proposal
	};
	if (bare.startsWith("/")) return {
		plain: false,
		problem: "absolute",
		proposal
	};
	return proposal === written ? { plain: true } : {
		plain: false,
		problem: "detour",
		proposal
	};
}
function join(folder, path) {
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function writePath(target, shape, files, roots) {
	if (shape.relative) return relativePath(folderOf(shape.from), target);
	for (const root of roots) if (target.startsWith(`${root}/`)) return target.slice(root.length + 1);
	const parts = target.split("/");
	for (let count = Math.min(shape.parts, parts.length); count < parts.length; count++) {
		const ending = parts.slice(-count).join("/");
		if (files.endingWith(ending).length === 1) return ending;
	}
	return target;
}
function relativePath(folder, target) {
	const from = folder === "" ? [] : folder.split("/");
	const to = target.split("/");
	let shared = 0;
	while (shared < to.length - 1 && from[shared] === to[shared]) shared++;
	return ("../".repeat(from.length - shared) || "./") + to.slice(shared).join("/");
}

// src/catalog/resolver.ts
function makeResolver(paths, roots) {
	const files = indexFiles(paths);
	const known = /* @__PURE__ */ new Map();
	return {
		files,
		resolve: (reference, from) => {
			const key = JSON.stringify([
				reference.path.value,
				reference.bare,
				isRelative(reference) ? folderOf(from) : ""
			]);
			let found = known.get(key);
			if (!found) {
				found = findTarget$1(reference, from, files, roots);
				known.set(key, found);
			}
			return "among" in found ? chooseNearest(found, from) : found;
		}
	};
}

// src/catalog/catalog.ts
function linkTarget({ resolution }) {
	return resolution.kind === "file" || resolution.kind === "case" ? resolution.path : void 0;
}
function makeCatalog(summaries, paths, roots, resolver) {
	const modules = [...summaries].sort((a, b) => comparePaths(a.path, b.path));
	const { files, resolve } = resolver ?? makeResolver([...paths].sort(comparePaths), roots);
	return joinModules(modules, files, roots, (reference, { path }) => resolve(reference, path));
}
function withResolutions(catalog, roots, settled) {
	const known = new Map(catalog.modules.flatMap((module) => catalog.links(module).map((link) => [link.reference, link.resolution])));
	return joinModules(catalog.modules, catalog.files, roots, (reference, from) => settled.get(reference) ?? known.get(reference) ?? catalog.resolve(reference, from));
}
function joinModules(modules, files, roots, resolve) {
	const numbers = new Map(modules.map((module, number) => [module.path, number]));
	const numberOf = ({ path }) => numbers.get(path);
	const byName = groupBy(modules, ({ name }) => name?.value);
	const links = [];
	const irregular = new Uint8Array(modules.length);
	const referenced = new Uint8Array(modules.length);
	for (const [number, module] of modules.entries()) links.push(module.references.map((reference) => {
		const resolution = resolve(reference, module);
		const to = numbers.get(linkTarget({ resolution }) ?? "");
		if (to !== void 0 && to !== number) referenced[to] = 1;
		if (resolution.kind !== "file" || !resolution.form.plain) irregular[number] = 1;
		return {
			reference,
			resolution,
			target: to === void 0 ? void 0 : modules[to]
		};
	}));
	const linksOf = (module) => links[numberOf(module)] ?? [];
	const meanings = /* @__PURE__ */ new Map();
	const meaningsOf = (module) => {
		let found = meanings.get(module);
		if (!found) {
			found = listMeanings(linksOf(module), module.unlisted);
			meanings.set(module, found);
		}
		return found;
	};
	let graph;
	const dependencies = () => {
		graph ??= makeDependencyGraph(modules, numberOf, links);
		return graph;
	};
	let cycleStarts;
	return {
		modules,
		files,
		at: (path) => modules[numbers.get(path) ?? -1],
		named: (name) => byName.get(name) ?? [],
		links: linksOf,
		mayLink: (from, carrier, to) => {
			const own = linksOf(from);
			if (own.length + from.unlisted.length > FEW_LINKS) return hasMeaning(meaningsOf(from), carrier, to);
			return own.some((link) => mayMean(link, carrier, to)) || from.unlisted.some(({ value }) => baseName$1(value) === baseName$1(to));
		},
		isReferenced: (module) => referenced[numberOf(module)] === 1,
		isIrregular: (module) => irregular[numberOf(module)] === 1,
		dependsOn: (from, to) => dependencies().has(from, to),
		cycles: () => dependencies().cycles(),
		cyclesAt: (module) => {
			cycleStarts ??= groupBy(dependencies().cycles(), ({ hops }) => hops[0]?.from);
			return cycleStarts.get(module) ?? [];
		},
		cycleThrough: (cycle, fits) => dependencies().through(cycle, fits),
		resolve,
		pathTo: (target, from, reference) => pathTo(target, reference, from.path, files, roots)
	};
}
const FEW_LINKS = 16;
function mayMean({ reference, resolution }, carrier, to) {
	if (reference.carrier !== carrier) return false;
	if (resolution.kind === "ambiguous") return to === resolution.ending || to.endsWith(`/${resolution.ending}`);
	return linkTarget({ resolution }) === to || meantPaths(resolution).includes(to);
}
function listMeanings(links, unlisted) {
	const paths = /* @__PURE__ */ new Set();
	const endings = /* @__PURE__ */ new Set();
	for (const { reference, resolution } of links) {
		const target = linkTarget({ resolution });
		for (const path of target === void 0 ? meantPaths(resolution) : [target]) paths.add(edgeKey(reference.carrier, path));
		if (resolution.kind === "ambiguous") endings.add(edgeKey(reference.carrier, resolution.ending));
	}
	return {
		paths,
		endings,
		bases: new Set(unlisted.map(({ value }) => baseName$1(value)))
	};
}
function hasMeaning({ paths, endings, bases }, carrier, to) {
	if (bases.has(baseName$1(to))) return true;
	return paths.has(edgeKey(carrier, to)) || endings.size > 0 && endingsOf(to).some((ending) => endings.has(edgeKey(carrier, ending)));
}
function meantPaths(resolution) {
	return resolution.kind === "missing" ? meantBy(resolution).map(({ path }) => path) : [];
}
function edgeKey(carrier, to) {
	return `${carrier}\n${to}`;
}
function endingsOf(path) {
	const parts = path.split("/");
	return parts.map((_, at) => parts.slice(at).join("/"));
}
function comparePaths(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/rules/reference-duplicate.ts
const referenceDuplicate = catalogRule({
	id: "reference-duplicate",
	group: "References",
	summary: "No list names a file twice",
	rationale: "Of two lines for one target, one is forgotten when the other changes. The fix removes the second line when both say the same; merge their reasons by hand when they differ.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: it removes a line that somebody wrote.",
	looksAt: ["references"],
	bad: example({ integration: dependingOn("patterns/requirements.md for what the design must do", "patterns/requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog, load }) {
		const seen = /* @__PURE__ */ new Map();
		const onLine = countByLine(module.references);
		for (const link of catalog.links(module)) {
			const { reference } = link;
			if (reference.carrier === "uses_pattern") continue;
			const key = `${reference.carrier}\n${linkTarget(link) ?? reference.path.value}`;
			const first = seen.get(key);
			if (!first) {
				seen.set(key, reference);
				continue;
			}
			const same = (first.reason?.value ?? "") === (reference.reason?.value ?? "");
			const fix = same && onLine.get(reference.line.start) === 1 ? removeLine(reference, load(module.path)?.text) : void 0;
			yield {
				...aboutEdge(reference),
				cause: {
					kind: "slip",
					slip: "twice"
				},
				message: `${quote(withoutAnchor(reference.path.value))} is listed twice under <${module.vocabulary.carriers[reference.carrier]}>. ${same ? "Remove one." : "Merge the two."}`,
				related: [{
					at: first.path,
					note: "first named here"
				}],
				...fix && { fix }
			};
		}
	}
});
function withoutAnchor(path) {
	return splitFragment(path).file || path;
}
function countByLine(references) {
	const counts = /* @__PURE__ */ new Map();
	for (const { line } of references) counts.set(line.start, (counts.get(line.start) ?? 0) + 1);
	return counts;
}
function removeLine({ line }, text) {
	if (text === void 0) return void 0;
	const start = text.lastIndexOf("\n", line.start - 1) + 1;
	const feed = text.indexOf("\n", line.end);
	const end = feed < 0 ? text.length : feed + 1;
	return text.slice(start, line.start).trim() === "" && text.slice(line.end, end).trim() === "" ? {
		title: "Remove the line",
		safe: false,
		edits: [{
			start,
			end,
			text: ""
		}]
	} : void 0;
}

// src/rules/reference-form.ts
const referenceForm = moduleRule({
	id: "reference-form",
	group: "References",
	summary: "Every line of a reference list names a path",
	rationale: "`All commands for quality gates` can't be checked, followed or drawn. Name the files. Off by default, because some lists speak to people only.",
	severity: {
		recommended: "off",
		strict: "notice"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["unlinked lines"],
	bad: example({ integration: dependingOn("patterns/requirements.md for what the design must do", "All planning modules for their goals") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module }) {
		for (const line of module.prose) yield {
			at: line,
			message: `${quote(line.value)} names no path, so nothing can be checked. Begin the line with one.`,
			anchor: `${line.carrier}:`,
			detail: line.value,
			cause: {
				kind: "slip",
				slip: "no path"
			},
			subject: { kind: "text" }
		};
	}
});

// src/rule-support/names.ts
const known$3 = /* @__PURE__ */ new WeakMap();
function namesIn(catalog, path, text, carrier) {
	const files = known$3.get(catalog) ?? /* @__PURE__ */ new Map();
	known$3.set(catalog, files);
	let found = files.get(path);
	if (!found) {
		found = makeNames(text, carrier);
		files.set(path, found);
	}
	return found;
}
function makeNames(text, carrier) {
	const own = withoutElements(text, carrier);
	const lower = own.toLowerCase();
	const whole = new Set(lower.replaceAll("-", "_").match(name$1));
	let words;
	let byLetter;
	return {
		has: (wanted) => {
			const folded = wanted.toLowerCase().replaceAll("-", "_");
			if (whole.has(folded)) return true;
			words ??= indexWords(lower.match(name$1) ?? []);
			return holds(words, folded.split("_"));
		},
		like: (wanted) => {
			byLetter ??= groupBy(new Set(own.match(tagOrValue)), (one) => one.charAt(0).toLowerCase());
			const candidates = byLetter.get(wanted.charAt(0).toLowerCase()) ?? [];
			return candidates.length > MOST_CANDIDATES$1 ? [] : nearest(wanted, candidates);
		}
	};
}
const MOST_CANDIDATES$1 = 250;
const name$1 = /[a-z0-9_\u0080-\uffff]+/g;
const tagOrValue = /(?<=<)[A-Za-z_][\w.-]*|(?<==["'])[A-Za-z_][\w.-]*(?=["'])/g;
function indexWords(all) {
	return {
		all,
		at: groupBy(all.keys(), (index) => all[index])
	};
}
const MOST_PLACES = 1e3;
function holds({ all, at }, wanted) {
	let [rarest, places] = [0, at.get(wanted[0] ?? "") ?? []];
	for (const [index, word] of wanted.entries()) {
		const own = at.get(word) ?? [];
		if (own.length < places.length) [rarest, places] = [index, own];
	}
	if (places.length > MOST_PLACES) return true;
	return places.some((place) => wanted.every((word, index) => all[place - rarest + index] === word));
}
function withoutElements(text, name) {
	const open = `<${name}`;
	const parts = [];
	let from = 0;
	for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
		const end = text.indexOf("<", at + open.length);
		parts.push(text.slice(from, at));
		from = end < 0 ? text.length : end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}

// src/rule-support/placeholders.ts
const words$2 = new Set("a an another any bar baz category dir directory doc document element example feature file filename folder foo here item module my name new other page path pattern phase placeholder sample section some something target template the this to topic x xx xxx xyz your".split(" "));
const signs = /(?:^|[^A-Za-z])(?:Y{2,4}|M{2}|D{2}|N{1,4}|X{2,})(?:$|[^A-Za-z])/;
function isPlaceholderName(name) {
	if (signs.test(name)) return true;
	return name.toLowerCase().split(/[^a-z]+/).every((part) => part === "" || part.length === 1 || words$2.has(part));
}
function isPlaceholderPath(path) {
	return isPlaceholderName(path.slice(path.lastIndexOf("/") + 1).replace(/\.[A-Za-z]+$/, "")) || /(?:^|\/)path\/to\//.test(path) || signs.test(path);
}

// src/rules/reference-name.ts
const using = (name) => `<pattern_usage>\n  <uses_pattern from="patterns/requirements.md">${name}</uses_pattern>\n</pattern_usage>`;
const referenceName = catalogRule({
	id: "reference-name",
	group: "References",
	summary: "A pattern that a module uses by its name is in the file that it names",
	rationale: "`<uses_pattern from=\"library.md\">quality_gates</uses_pattern>` sends its reader to look for `quality_gates` in that file. Any element, attribute value, heading or phrase of the name will do, whatever its case, and whether its words are joined by `_`, `-` or blanks. Correct the name, add the pattern to the file, or say in words what is used.",
	limits: "Several words (`Test-driven development`) are taken for a description, not for a name, and `pattern_name` and the like for a template's. Files that are not linted are not looked into.",
	severity: {
		recommended: "notice",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["references"],
	bad: example({ sections: using("interviewing") }),
	good: example({ sections: using("gather") }),
	*check({ module, catalog, textOf }) {
		for (const link of catalog.links(module)) {
			const name = nameOf(link.reference);
			const path = name && linkTarget(link);
			const text = path === void 0 || path === module.path ? void 0 : textOf(path);
			if (!name || path === void 0 || text === void 0) continue;
			const things = namesIn(catalog, path, text, module.vocabulary.carriers.uses_pattern);
			if (things.has(name.value)) continue;
			const near = things.like(name.value);
			yield {
				...aboutEdge(link.reference),
				at: name,
				message: `${quote(path)} has nothing called ${quote(name.value)}. ${near.length > 0 ? `Did you mean ${alternatives(near)}?` : "Correct the name, or add it there."}`,
				detail: name.value,
				cause: {
					kind: "target",
					path,
					which: "which has none of the patterns that they name"
				}
			};
		}
	}
});
function nameOf({ carrier, reason }) {
	return carrier === "uses_pattern" && reason && isName$1(reason.value) ? reason : void 0;
}
function isName$1(words) {
	return /^[A-Za-z][\w.-]*$/.test(words) && !isPlaceholderName(words);
}

// src/rules/reference-path.ts
const problems = {
	backslash: "is written with backslashes",
	absolute: "is written as an absolute path",
	detour: "takes a detour"
};
const referencePath = catalogRule({
	id: "reference-path",
	group: "References",
	summary: "References are written in their plain form, and stay in the repository",
	rationale: "`a/../a/x.md`, `a\\x.md` and `/a/x.md` all mean `a/x.md`, but only people see that: search, renaming tools and other readers don't. A path out of the repository leads to what others don't have.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: both paths lead to the same file.",
	looksAt: ["irregular references"],
	bad: example({ integration: dependingOn("patterns/../patterns/requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog }) {
		for (const { reference, resolution } of catalog.links(module)) {
			const { path } = reference;
			if (resolution.kind === "outside") yield {
				...aboutEdge(reference, true),
				cause: {
					kind: "slip",
					slip: "outside"
				},
				message: `${quote(path.value)} leads out of the repository. Name a file in it.`
			};
			else if (resolution.kind === "file" && !resolution.form.plain) yield {
				...aboutEdge(reference),
				cause: {
					kind: "slip",
					slip: resolution.form.problem
				},
				message: `${quote(path.value)} ${problems[resolution.form.problem]}. Write ${quote(resolution.form.proposal)}.`,
				fix: rewritePath(reference, resolution.form.proposal, true)
			};
		}
	}
});

// src/rule-support/broken-path.ts
function describeBroken(reference, missing, module, catalog, history) {
	const was = history?.target(module, reference);
	const became = was === void 0 ? void 0 : history?.successor(was);
	return {
		problem: `${quote(reference.path.value)} ${was === void 0 ? "does not exist" : fate(was, became)}`,
		cause: was === void 0 ? {
			kind: "target",
			path: missing.path,
			which: "which does not exist"
		} : causeOf(was, became),
		...became === void 0 || became === module.path ? propose(reference, others(missing, module.path)) : hasMoved(reference, catalog.pathTo(became, module, reference))
	};
}
function others({ same, named, near, ...missing }, self) {
	const isOther = ({ path }) => path !== self;
	return {
		...missing,
		...same && isOther(same) && { same },
		named: named.filter(isOther),
		near: near.filter(isOther)
	};
}
function causeOf(was, became) {
	if (became === was) return {
		kind: "slip",
		slip: "file moved"
	};
	return {
		kind: "target",
		path: was,
		which: became === void 0 ? "which was deleted" : `which is now ${quote(became)}`
	};
}
function fate(was, became) {
	if (became === was) return `leads nowhere since this file was moved: it led to ${quote(was)}`;
	return `no longer exists: ${quote(was)} was ${became === void 0 ? "deleted" : "renamed"} in this change`;
}
function hasMoved(reference, written) {
	return {
		advice: `It has moved to ${quote(written)}.`,
		fix: rewritePath(reference, written, true)
	};
}
function propose(reference, { same, named, near }) {
	if (same) return {
		advice: `Write ${quote(same.written)}.`,
		fix: rewritePath(reference, same.written, true)
	};
	if (named.length > 1) return { advice: `Files of that name are ${alternatives(named.map(({ path }) => path)).replace(/ or (?=`[^`]*`$)/, " and ")}: name one.` };
	const meant = [...named, ...near];
	if (meant.length === 0) return { advice: void 0 };
	const [only] = meant;
	return {
		advice: `Did you mean ${alternatives(meant.map(({ written }) => written))}?`,
		...only && meant.length === 1 && { fix: rewritePath(reference, only.written, false) }
	};
}

// src/rule-support/mentions.ts
const MOST_MENTIONS = 500;
const path = /(?<![\w/:.~@%$*#&;\])}-])(?:\.{0,2}\/)*[\w][\w.-]*(?:\/[\w.-]+)*\.(?:md|markdown)\b(?![\w/*{[($-]|\.\w)(?:#[\w-]+)?/g;
const wordy = /^[a-z0-9]+(?:[-_][a-z0-9]+)+\.(?:md|markdown)(?:#|$)/;
const making = /(?:\b(?:add|append|copy|create|delete|emit|export|generate|log|move|name|output|produce|put|record|remove|rename|save|store|write)(?:s|d|ed|ing)?\b(?:\s+(?:a|an|as|at|called|document|file|in|into|it|named|new|output|plan|report|result|results|summary|the|them|this|to|under)\b)*|(?:→|->|=>|\boutput:))\s*[`'"]?$/i;
const call = /\w\(\s*["'`]$/;
function findMentions(module) {
	const { text } = module;
	if (!/\.(?:md|markdown)\b/.test(text)) return [];
	const found = [];
	const isListed = makeListTest(module);
	const isInCode = makeCodeTest(module);
	for (const match of text.matchAll(path)) {
		const [value] = match;
		const start = match.index;
		if (!(value.includes("/") || wordy.test(value)) || value.startsWith("/") || isPlaceholderPath(value.replace(/#.*/, ""))) continue;
		if (isListed(start) || isInTag(text, start) || isInCode(start)) continue;
		const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - SENTENCE), start))?.[0] ?? "";
		if (making.test(before) || call.test(before)) continue;
		found.push({
			path: detached({
				value,
				start,
				end: start + value.length
			}),
			anchor: anchorAt(module, start)
		});
		if (found.length === MOST_MENTIONS) break;
	}
	return found;
}
const SENTENCE = 120;
const TAG = 2e3;
function isInTag(text, at) {
	const before = text.slice(Math.max(0, at - TAG), at);
	const comment = before.lastIndexOf("<!--");
	if (comment >= 0 && before.indexOf("-->", comment) < 0) return true;
	const open = before.lastIndexOf("<");
	return open > before.lastIndexOf(">") && /[A-Za-z_/!?]/.test(before[open + 1] ?? "");
}
function makeListTest({ references }) {
	return makeInside(references.map(({ line }) => line).sort((a, b) => a.start - b.start));
}
function makeCodeTest({ text, envelope: { block } }) {
	const inside = fencedCode(text, block.content.start, block.content.end);
	return makeInside([
		...fencedCode(text, 0, block.start),
		...inside,
		...fencedCode(text, block.end, text.length)
	]);
}

// src/rules/reference-prose.ts
const saying = (path) => `<purpose>\n  A second pair of eyes on every design, as ${path} wants it.\n</purpose>`;
const referenceProse = catalogRule({
	id: "reference-prose",
	group: "References",
	summary: "Paths of Markdown files in running text lead to files",
	rationale: "`Delegate to planning/prd-core.md` is read and followed like a line of a list, and nobody mends it when the file moves. What stands in running text and in code spans is looked up as references are. Off by default: texts also speak of files that are yet to be written.",
	limits: "Names without a folder count when they are of several words in lower case (`design-review.md`); `README.md` and the like are files of anybody's. Placeholders (`path/to/file.md`, `[name].md`, `YYYY-MM-DD.md`), paths that a sentence creates (`write it to …`), attributes, comments, URLs, calls (`Read(\"…\")`) and code in fences are not looked at.",
	severity: {
		recommended: "off",
		strict: "notice"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["module"],
	bad: example({ purpose: saying("`planning/charter.md`") }),
	good: example({ purpose: saying("`patterns/requirements.md`") }),
	gather: (module) => {
		const mentions = findMentions(module);
		return mentions.length > 0 ? mentions : void 0;
	},
	*check({ module, gathered, catalog, history }) {
		for (const mention of gathered) {
			const reference = asReference(mention);
			const resolution = catalog.resolve(reference, module);
			if (catalog.files.has(besides(module, mention))) continue;
			const about = {
				at: mention.path,
				anchor: mention.anchor,
				detail: mention.path.value,
				subject: { kind: "text" }
			};
			if (resolution.kind === "outside") yield {
				...about,
				message: `${quote(mention.path.value)} leads out of the repository. Name a file in it.`
			};
			if (resolution.kind !== "missing") continue;
			const { problem, advice, cause } = describeBroken(reference, resolution, module, catalog, history);
			yield {
				...about,
				message: `${problem}. ${advice ?? "Correct the path, or take it out."}`,
				cause
			};
		}
	}
});
function asReference({ path }) {
	return {
		carrier: "depends_on",
		path,
		bare: false,
		reason: void 0,
		line: path
	};
}
function besides({ path }, mention) {
	return path.slice(0, path.lastIndexOf("/") + 1) + mention.path.value.replace(/^\.\/|#.*$/g, "");
}

// src/rules/reference-reason.ts
const referenceReason = moduleRule({
	id: "reference-reason",
	group: "References",
	summary: "Every reference says what it is for",
	rationale: "A reason tells the reader whether to follow the reference, and the writer of the other module what not to break. Write `path for reason`; `with`, a dash or brackets also begin a reason.",
	severity: {
		recommended: "notice",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["references"],
	bad: example({ integration: dependingOn("patterns/requirements.md") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module }) {
		for (const reference of module.references) {
			if (reference.reason || reference.bare || reference.carrier === "uses_pattern") continue;
			yield {
				...aboutReference(reference),
				cause: {
					kind: "slip",
					slip: "no reason"
				},
				message: `${quote(reference.path.value)} has no reason. Add a reason after it: \`for …\`.`
			};
		}
	}
});

// src/read/group-line.ts
const start = /^(?:all|any|each|every)\s/i;
const fillers = /* @__PURE__ */ new Set([
	"of",
	"the",
	"our",
	"other",
	"in",
	"under",
	"module",
	"file"
]);
const conjunctions = /* @__PURE__ */ new Set(["and", "or"]);
const stops = /* @__PURE__ */ new Set([
	"for",
	"with",
	"that",
	"which",
	"who",
	"whose",
	"to"
]);
const name = /^[\p{L}\p{N}_][\p{L}\p{N}_/-]*,?$/u;
function isGroupLine(line) {
	return start.test(withoutMark(line));
}
function isInGroup(module, line) {
	const own = new Set([...module.path.split("/").slice(0, -1), module.category?.value ?? ""].map(fold$1));
	const generic = fold$1(module.vocabulary.root);
	return readGroups(line).some((words) => words.every((word) => word === generic || own.has(word)));
}
function readGroups(line) {
	const groups = [[]];
	for (const written of withoutMark(line).split(/\s+/, 9).slice(1)) {
		const word = fold$1(written);
		if (stops.has(word) || !name.test(written)) break;
		if (conjunctions.has(word)) groups.push([]);
		else if (!fillers.has(word)) groups.at(-1)?.push(word);
		if (written.endsWith(",")) groups.push([]);
	}
	return groups.filter((words, at) => words.length > 0 || at === 0);
}
function fold$1(word) {
	return withoutTrailing(word.toLowerCase(), ",/").replaceAll("-", "_").replace(/s$/, "");
}

// src/rule-support/list-line.ts
function addToList(other, carrier, pathLike, reason) {
	if (!takesLines(other)) return void 0;
	const { text, vocabulary, references } = other;
	const name = vocabulary.carriers[carrier];
	const integration = childElement(other.root, vocabulary.sections.integration_points);
	if (!integration || integration.cutOff || integration.contentEnd === integration.end) return void 0;
	const list = [...descendants(integration)].find((element) => element.name === name);
	if (list && list.contentEnd === list.end) return void 0;
	const at = closingLineStart(text, list ?? integration);
	if (at === void 0) return void 0;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const sample = list && lastIn(references, list);
	const path = escapePath(pathLike(sample ?? references.at(-1)));
	const words = reason === void 0 ? void 0 : escapeText(reason.replaceAll(/\s+/g, " "));
	const plain = words === void 0 ? path : `${path} for ${words}`;
	const outer = indentText(text, integration.start);
	const inner = list ? indentText(text, list.start) : `${outer}  `;
	const line = (sample && lineLike(text, list, sample, path, words)) ?? `${inner}  ${plain}`;
	const content = list ? `${line}${newline}` : `${inner}<${name}>${newline}${line}${newline}${inner}</${name}>${newline}`;
	return {
		path: other.path,
		start: at,
		end: at,
		text: content
	};
}
function lastIn(references, { contentStart, contentEnd }) {
	return references.findLast(({ line }) => line.start >= contentStart && line.end <= contentEnd);
}
const around = /^(?:[^\p{L}<>&]|<\/?[A-Za-z_][\w.-]*>)*$/u;
const between = /^(?:[^\p{L}<>&]|<\/?[A-Za-z_][\w.-]*>|\b(?:for|with)\b)*$/iu;
function lineLike(text, list, sample, path, reason) {
	const start = text.lastIndexOf("\n", sample.line.start - 1) + 1;
	const end = lineEnd(text, sample.line.end);
	if (start < list.contentStart || end > list.contentEnd) return void 0;
	const before = text.slice(start, sample.path.start);
	const middle = text.slice(sample.path.end, sample.reason?.start ?? end);
	const behind = sample.reason ? text.slice(sample.reason.end, end) : "";
	if (!around.test(before) || !between.test(middle) || !around.test(behind) || before.includes("[")) return void 0;
	const lead = before.replace(/\d{1,9}(?=[.)]\s)/, (number) => String(Number(number) + 1));
	if (sample.reason && reason === void 0) return void 0;
	if (!sample.reason) return reason === void 0 ? `${lead}${path}${middle}` : `${lead}${path}${withReason(middle, reason)}`;
	return `${lead}${path}${middle}${reason}${behind}`;
}
function withReason(rest, reason) {
	const [quote = ""] = /^[`'"”]?/.exec(rest) ?? [];
	return `${quote} for ${reason}${rest.slice(quote.length)}`;
}
function closingLineStart(text, element) {
	const start = text.lastIndexOf("\n", element.contentEnd - 1) + 1;
	return start > element.contentStart && text.slice(start, element.contentEnd).trim() === "" ? start : void 0;
}

// src/rules/reference-reciprocal.ts
const lonely = { "quality/metrics.md": {
	open: "<module name=\"metrics\" category=\"quality\">",
	integration: "<integration_points>\n  <depends_on>\n    patterns/design-review.md for the remarks that were made\n  </depends_on>\n</integration_points>"
} };
const answered = {
	...lonely,
	"patterns/design-review.md": { integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n  <provides_to>\n    quality/metrics.md for the remarks that were made\n  </provides_to>\n</integration_points>" }
};
const referenceReciprocal = catalogRule({
	id: "reference-reciprocal",
	group: "References",
	summary: "Both ends of an edge name it",
	rationale: "When A depends on B, B should know whom it provides to, or the next person to change B won't. A line that names a group (`All quality modules`) names each module whose category or folders have these words. The fix writes the missing line into the other file, as the lines of its list are written, with the reason given here; read it, because a reason may need other words from the other side. Off by default: many repositories keep edges on one side only.",
	severity: {
		recommended: "off",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: it writes into the other module, and the reason was written from this side.",
	looksAt: ["references"],
	bad: exampleFiles(lonely, "<!-- quality/metrics.md -->\n<depends_on>\n  patterns/design-review.md for the remarks that were made\n</depends_on>\n\n<!-- patterns/design-review.md has no <provides_to> with quality/metrics.md -->"),
	good: exampleFiles(answered, "<!-- quality/metrics.md -->\n<depends_on>\n  patterns/design-review.md for the remarks that were made\n</depends_on>\n\n<!-- patterns/design-review.md -->\n<provides_to>\n  quality/metrics.md for the remarks that were made\n</provides_to>"),
	*check({ module, catalog, load }) {
		const told = /* @__PURE__ */ new Set();
		for (const { reference, target } of catalog.links(module)) {
			if (!target || target === module || reference.carrier === "uses_pattern") continue;
			const answer = reference.carrier === "depends_on" ? "provides_to" : "depends_on";
			const list = target.vocabulary.carriers[answer];
			const key = `${reference.carrier}\n${target.path}`;
			if (catalog.mayLink(target, answer, module.path) || told.has(key)) continue;
			if (target.groups.some(({ carrier, value }) => carrier === answer && isInGroup(module, value))) continue;
			told.add(key);
			const other = load(target.path);
			const pathLike = (sample = reference) => catalog.pathTo(module.path, target, sample);
			const edit = other && addToList(other, answer, pathLike, reference.reason?.value);
			yield {
				...aboutEdge(reference),
				cause: {
					kind: "slip",
					slip: `no ${answer}`
				},
				message: `${quote(target.path)} does not name this module under <${list}>. Add the line there.`,
				related: [{
					path: target.path,
					at: target.openTag,
					note: `no <${list}> for ${module.path}`
				}],
				...edit && { fix: {
					title: `Add it to <${list}> in ${target.path}`,
					safe: false,
					edits: [edit]
				} }
			};
		}
	}
});

// src/rules/reference-self.ts
const referenceSelf = catalogRule({
	id: "reference-self",
	group: "References",
	summary: "No module names itself",
	rationale: "A module that depends on itself can never begin. Mostly the line was copied from another module, and the path was meant to be another.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["references"],
	bad: example({ integration: dependingOn("patterns/requirements.md for what the design must do", "patterns/design-review.md for the review") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog }) {
		for (const link of catalog.links(module)) {
			if (linkTarget(link) !== module.path) continue;
			const { reference } = link;
			yield {
				...aboutEdge(reference, link.resolution.kind === "case"),
				message: `${quote(reference.path.value)} is this module itself. Name another, or remove the line.`,
				supersedes: [{
					rule: "reference-case",
					anchor: referenceAnchor(reference)
				}]
			};
		}
	}
});

// src/rules/reference-target.ts
const referenceTarget = catalogRule({
	id: "reference-target",
	group: "References",
	summary: "Every reference names a file that is there",
	rationale: "A reference to a file that was moved, renamed or never written sends its reader nowhere. When a comparison knows where the file has moved, or when the path is right but for a way up that leads astray (`../../a/../../a/x.md`), the fix is safe; else the file of that name, or the nearest path, is proposed. Paths are resolved from the file's own folder when they start with `./` or `../`, then from the configured roots, then from the repository's root, then as the ending of a path when exactly one file fits, of all files or of those in the nearest folder around the module.",
	limits: "Lines without a path, patterns such as `patterns/*.md`, and URLs are not looked at; `reference-form` lists the first.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where a comparison shows that the file has moved, or where only the way up is wrong. Needs review where a file is merely called the same, or nearly so.",
	looksAt: ["irregular references"],
	bad: example({ integration: dependingOn("planning/requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog, history }) {
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "missing") continue;
			const { problem, advice, fix, cause } = describeBroken(reference, resolution, module, catalog, history);
			yield {
				...aboutEdge(reference, true),
				message: `${problem}. ${advice ?? "Correct the path, or remove the line."}`,
				...fix && { fix },
				cause
			};
		}
	}
});

// src/rules/section-duplicate.ts
const sectionDuplicate = moduleRule({
	id: "section-duplicate",
	group: "Structure",
	summary: "No section appears twice",
	rationale: "Readers stop at the first `<purpose>` they find, and tools do too: what the second says is lost. Merge the two.",
	limits: "Only the sections that patternlint knows are looked at; one of your own may repeat.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["sections"],
	bad: example({ purpose: "<purpose>\n  A second pair of eyes.\n</purpose>\n<purpose>\n  No surprises.\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes, and no surprises.\n</purpose>" }),
	*check({ module }) {
		const seen = /* @__PURE__ */ new Map();
		for (const section of module.sections) {
			const { kind, slip } = section;
			if (kind === void 0 || slip) continue;
			const twin = seen.get(kind);
			if (twin) yield {
				at: openTag(section.element),
				message: `Section <${section.name}> appears twice. Merge the two into one.`,
				anchor: sectionAnchor(kind),
				related: [{
					at: openTag(twin.element),
					note: "the first"
				}]
			};
			else seen.set(kind, section);
		}
	}
});

// schemas/sections/configuration.schema.json
var configuration_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/sections/configuration.schema.json",
	title: "<configuration>",
	description: "The section `<configuration>`: one `<setting name=\"…\" default=\"…\" required=\"true|false\">` for each thing that can be set, its text saying what it controls.",
	type: "object",
	properties: { "setting": {
		"type": "array",
		"items": {
			"type": "object",
			"required": [
				"@_name",
				"@_default",
				"@_required"
			],
			"properties": {
				"@_name": {
					"description": "The setting's name.",
					"type": "string",
					"pattern": "\\S"
				},
				"@_default": {
					"description": "Its value when nothing is set.",
					"type": "string"
				},
				"@_required": {
					"description": "Whether a value must be given.",
					"type": "string",
					"enum": ["true", "false"]
				},
				"#text": {
					"description": "What the setting controls.",
					"type": "string"
				}
			}
		}
	} }
};

// schemas/sections/error_handling.schema.json
var error_handling_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/sections/error_handling.schema.json",
	title: "<error_handling>",
	description: "The section `<error_handling>`: one `<error code=\"ERR001\" severity=\"…\">` for each failure that is foreseen, its text saying how to recover.",
	type: "object",
	properties: { "error": {
		"type": "array",
		"items": {
			"type": "object",
			"required": ["@_code", "@_severity"],
			"properties": {
				"@_code": {
					"description": "letters and three digits, such as `ERR001`.",
					"type": "string",
					"pattern": "^[A-Za-z]+\\d{3}$"
				},
				"@_severity": {
					"description": "How bad it is.",
					"type": "string",
					"enum": [
						"critical",
						"warning",
						"info"
					]
				},
				"#text": {
					"description": "What happened, and how to recover.",
					"type": "string"
				}
			}
		}
	} }
};

// schemas/sections/examples.schema.json
var examples_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/sections/examples.schema.json",
	title: "<examples>",
	description: "The section `<examples>`: one `<example name=\"…\">` for each use that is shown.",
	type: "object",
	properties: { "example": {
		"type": "array",
		"items": {
			"type": "object",
			"required": ["@_name"],
			"properties": { "@_name": {
				"description": "What the example shows.",
				"type": "string",
				"pattern": "\\S"
			} }
		}
	} }
};

// src/schema/error-codes.ts
function mixedErrorCodes(section) {
	const codes = [...childElements(section)].filter(({ name }) => name === "error").flatMap((error, at) => {
		const code = error.attribute("code")?.value;
		return code ? [{
			code,
			at,
			prefix: withoutTrailing(code.value, "0123456789")
		}] : [];
	});
	const [most, ...others] = [...groupBy(codes, ({ prefix }) => prefix || void 0)].sort(([, a], [, b]) => b.length - a.length);
	if (!most) return [];
	return others.flatMap(([prefix, odd]) => odd.map(({ code, at }) => ({
		at: code,
		path: `error[${at + 1}]/@_code`,
		message: `Code ${quote(code.value)} begins with ${quote(prefix)}, others with ${quote(most[0])}. Use one prefix for all codes of a module.`
	})));
}

// src/schema/generated/validators.js
const validateModule = validate_41cc3afd;
const schema_7d0053f1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/module.schema.json",
	"title": "Pattern module",
	"description": "What a pattern module says, as plain data: the metadata table and the title of its Markdown, and its `<module>` block. patternlint reads the text into this form, with the place of every value, and validates it with this schema; each failure is told by the rule that owns the spot. What JSON Schema can't say (order of phases, references, graph) the rules say.",
	"type": "object",
	"required": [
		"metadata",
		"title",
		"name",
		"category",
		"purpose",
		"trigger_conditions",
		"implementation",
		"integration_points"
	],
	"properties": {
		"metadata": {
			"description": "The table at the top of the file: one row under the columns version, last_updated and status.",
			"type": "object",
			"required": [
				"version",
				"last_updated",
				"status"
			],
			"properties": {
				"version": {
					"description": "The module's version, as Semantic Versioning 2.0.0 has it: MAJOR.MINOR.PATCH, with an optional pre-release and build.",
					"type": "string",
					"pattern": "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$",
					"examples": ["1.0.0", "2.1.0-beta.1"]
				},
				"last_updated": {
					"description": "The day of the last change, as ISO 8601 has it: YYYY-MM-DD. That it is a day of the calendar is checked beyond the pattern.",
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"examples": ["2025-07-09"]
				},
				"status": {
					"description": "How far one may rely on the module. The rule `metadata-status` can be given another set.",
					"type": "string",
					"enum": [
						"draft",
						"active",
						"experimental",
						"stable",
						"deprecated"
					]
				}
			}
		},
		"title": {
			"description": "The text of the file's first heading of level one.",
			"type": "string",
			"pattern": "\\S"
		},
		"name": {
			"description": "The module's name, from `<module name=\"…\">`: snake_case, and one of a kind in the repository.",
			"type": "string",
			"pattern": "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$",
			"examples": ["integration_pattern"]
		},
		"category": {
			"description": "The module's category, from `<module category=\"…\">`; in `patterns`, an implementation with phases is obligatory.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["patterns", "quality"]
		},
		"purpose": {
			"description": "`<purpose>`: what the module is for, in a sentence or two.",
			"type": "string",
			"pattern": "\\S"
		},
		"trigger_conditions": {
			"description": "`<trigger_conditions>`: when the module comes into play, one `<condition type=\"…\">` each.",
			"type": "object",
			"required": ["conditions"],
			"properties": { "conditions": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": ["type", "text"],
					"properties": {
						"type": {
							"description": "How the module is set off. The rule `trigger-conditions` can be given another set.",
							"type": "string",
							"enum": [
								"automatic",
								"explicit",
								"implicit"
							]
						},
						"text": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				}
			} }
		},
		"implementation": {
			"description": "`<implementation>`: the work, in phases that follow one another.",
			"type": "object",
			"required": ["phases"],
			"properties": { "phases": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/phase" }
			} }
		},
		"integration_points": {
			"description": "`<integration_points>`: the modules that this one builds on and serves, a list for each kind, one line an item: `path/to/module.md for the reason`.",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"depends_on": {
					"description": "Modules without which this one can't do its work.",
					"$ref": "#/$defs/lines"
				},
				"provides_to": {
					"description": "Modules that rely on this one.",
					"$ref": "#/$defs/lines"
				}
			},
			"additionalProperties": { "$ref": "#/$defs/lines" }
		}
	},
	"$defs": {
		"phase": {
			"description": "`<phase name=\"…\" order=\"…\">`: a step with what it needs, what it does, and what shows that it is done. It may hold more than these.",
			"type": "object",
			"required": [
				"name",
				"order",
				"requirements",
				"actions",
				"validation"
			],
			"properties": {
				"name": {
					"description": "A name that no other phase of the module has.",
					"type": "string",
					"pattern": "\\S"
				},
				"order": {
					"description": "1, 2, 3 … in the order of the file.",
					"type": "integer",
					"minimum": 1
				},
				"requirements": {
					"description": "What must be so before the phase begins.",
					"$ref": "#/$defs/lines"
				},
				"actions": {
					"description": "What is done.",
					"$ref": "#/$defs/lines"
				},
				"validation": {
					"description": "What shows that the phase is done.",
					"$ref": "#/$defs/lines"
				}
			}
		},
		"lines": {
			"description": "A list: one item a line.",
			"type": "array",
			"minItems": 1,
			"items": { "type": "string" }
		}
	}
};
const pattern_63170cf5 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern_2effcc55 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
const pattern_14d833ae = new RegExp("\\S", "u");
const pattern_33877945 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");
function validate_f839baf1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_f839baf1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate_f839baf1.errors = vErrors;
	return errors === 0;
}
validate_f839baf1.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_e2dc2cbb(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_e2dc2cbb.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.order === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "order" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requirements === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.actions === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actions" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.validation === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validation" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern_14d833ae.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data1 = data.order;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.requirements !== void 0) {
			if (!validate_f839baf1(data.requirements, {
				instancePath: instancePath + "/requirements",
				parentData: data,
				parentDataProperty: "requirements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_f839baf1.errors : vErrors.concat(validate_f839baf1.errors);
				errors = vErrors.length;
			}
		}
		if (data.actions !== void 0) {
			if (!validate_f839baf1(data.actions, {
				instancePath: instancePath + "/actions",
				parentData: data,
				parentDataProperty: "actions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_f839baf1.errors : vErrors.concat(validate_f839baf1.errors);
				errors = vErrors.length;
			}
		}
		if (data.validation !== void 0) {
			if (!validate_f839baf1(data.validation, {
				instancePath: instancePath + "/validation",
				parentData: data,
				parentDataProperty: "validation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_f839baf1.errors : vErrors.concat(validate_f839baf1.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_e2dc2cbb.errors = vErrors;
	return errors === 0;
}
validate_e2dc2cbb.evaluated = {
	"props": {
		"name": true,
		"order": true,
		"requirements": true,
		"actions": true,
		"validation": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_41cc3afd(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_41cc3afd.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metadata === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.category === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.purpose === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "purpose" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.trigger_conditions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trigger_conditions" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.implementation === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "implementation" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.integration_points === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integration_points" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.metadata !== void 0) {
			let data0 = data.metadata;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.version === void 0) {
					const err8 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "version" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.last_updated === void 0) {
					const err9 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "last_updated" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.status === void 0) {
					const err10 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "status" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data0.version !== void 0) {
					let data1 = data0.version;
					if (typeof data1 === "string") {
						if (!pattern_63170cf5.test(data1)) {
							const err11 = {
								instancePath: instancePath + "/metadata/version",
								schemaPath: "#/properties/metadata/properties/version/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/metadata/version",
							schemaPath: "#/properties/metadata/properties/version/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.last_updated !== void 0) {
					let data2 = data0.last_updated;
					if (typeof data2 === "string") {
						if (!pattern_2effcc55.test(data2)) {
							const err13 = {
								instancePath: instancePath + "/metadata/last_updated",
								schemaPath: "#/properties/metadata/properties/last_updated/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/metadata/last_updated",
							schemaPath: "#/properties/metadata/properties/last_updated/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.status !== void 0) {
					let data3 = data0.status;
					if (typeof data3 !== "string") {
						const err15 = {
							instancePath: instancePath + "/metadata/status",
							schemaPath: "#/properties/metadata/properties/status/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(data3 === "draft" || data3 === "active" || data3 === "experimental" || data3 === "stable" || data3 === "deprecated")) {
						const err16 = {
							instancePath: instancePath + "/metadata/status",
							schemaPath: "#/properties/metadata/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema_7d0053f1.properties.metadata.properties.status.enum }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			if (typeof data4 === "string") {
				if (!pattern_14d833ae.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data5 = data.name;
			if (typeof data5 === "string") {
				if (!pattern_33877945.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data6 = data.category;
			if (typeof data6 === "string") {
				if (!pattern_14d833ae.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.purpose !== void 0) {
			let data7 = data.purpose;
			if (typeof data7 === "string") {
				if (!pattern_14d833ae.test(data7)) {
					const err24 = {
						instancePath: instancePath + "/purpose",
						schemaPath: "#/properties/purpose/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/purpose",
					schemaPath: "#/properties/purpose/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.trigger_conditions !== void 0) {
			let data8 = data.trigger_conditions;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.conditions === void 0) {
					const err26 = {
						instancePath: instancePath + "/trigger_conditions",
						schemaPath: "#/properties/trigger_conditions/required",
						keyword: "required",
						params: { missingProperty: "conditions" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data8.conditions !== void 0) {
					let data9 = data8.conditions;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							const err27 = {
								instancePath: instancePath + "/trigger_conditions/conditions",
								schemaPath: "#/properties/trigger_conditions/properties/conditions/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data10 = data9[i0];
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.type === void 0) {
									const err28 = {
										instancePath: instancePath + "/trigger_conditions/conditions/" + i0,
										schemaPath: "#/properties/trigger_conditions/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "type" }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data10.text === void 0) {
									const err29 = {
										instancePath: instancePath + "/trigger_conditions/conditions/" + i0,
										schemaPath: "#/properties/trigger_conditions/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "text" }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data10.type !== void 0) {
									let data11 = data10.type;
									if (typeof data11 !== "string") {
										const err30 = {
											instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/type",
											schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									if (!(data11 === "automatic" || data11 === "explicit" || data11 === "implicit")) {
										const err31 = {
											instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/type",
											schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema_7d0053f1.properties.trigger_conditions.properties.conditions.items.properties.type.enum }
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data10.text !== void 0) {
									let data12 = data10.text;
									if (typeof data12 === "string") {
										if (!pattern_14d833ae.test(data12)) {
											const err32 = {
												instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/text",
												schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/text/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									} else {
										const err33 = {
											instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/text",
											schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/text/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/trigger_conditions/conditions/" + i0,
									schemaPath: "#/properties/trigger_conditions/properties/conditions/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/trigger_conditions/conditions",
							schemaPath: "#/properties/trigger_conditions/properties/conditions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/trigger_conditions",
					schemaPath: "#/properties/trigger_conditions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.implementation !== void 0) {
			let data13 = data.implementation;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.phases === void 0) {
					const err37 = {
						instancePath: instancePath + "/implementation",
						schemaPath: "#/properties/implementation/required",
						keyword: "required",
						params: { missingProperty: "phases" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data13.phases !== void 0) {
					let data14 = data13.phases;
					if (Array.isArray(data14)) {
						if (data14.length < 1) {
							const err38 = {
								instancePath: instancePath + "/implementation/phases",
								schemaPath: "#/properties/implementation/properties/phases/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const len1 = data14.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate_e2dc2cbb(data14[i1], {
							instancePath: instancePath + "/implementation/phases/" + i1,
							parentData: data14,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate_e2dc2cbb.errors : vErrors.concat(validate_e2dc2cbb.errors);
							errors = vErrors.length;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/implementation/phases",
							schemaPath: "#/properties/implementation/properties/phases/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/implementation",
					schemaPath: "#/properties/implementation/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.integration_points !== void 0) {
			let data16 = data.integration_points;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length < 1) {
					const err41 = {
						instancePath: instancePath + "/integration_points",
						schemaPath: "#/properties/integration_points/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key0 in data16) if (!(key0 === "depends_on" || key0 === "provides_to")) {
					if (!validate_f839baf1(data16[key0], {
						instancePath: instancePath + "/integration_points/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data16,
						parentDataProperty: key0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate_f839baf1.errors : vErrors.concat(validate_f839baf1.errors);
						errors = vErrors.length;
					}
				}
				if (data16.depends_on !== void 0) {
					if (!validate_f839baf1(data16.depends_on, {
						instancePath: instancePath + "/integration_points/depends_on",
						parentData: data16,
						parentDataProperty: "depends_on",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate_f839baf1.errors : vErrors.concat(validate_f839baf1.errors);
						errors = vErrors.length;
					}
				}
				if (data16.provides_to !== void 0) {
					if (!validate_f839baf1(data16.provides_to, {
						instancePath: instancePath + "/integration_points/provides_to",
						parentData: data16,
						parentDataProperty: "provides_to",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate_f839baf1.errors : vErrors.concat(validate_f839baf1.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/integration_points",
					schemaPath: "#/properties/integration_points/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate_41cc3afd.errors = vErrors;
	return errors === 0;
}
validate_41cc3afd.evaluated = {
	"props": {
		"metadata": true,
		"title": true,
		"name": true,
		"category": true,
		"purpose": true,
		"trigger_conditions": true,
		"implementation": true,
		"integration_points": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validateConfiguration = validate_0b05843d;
const schema_69067e8b = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/sections/configuration.schema.json",
	"title": "<configuration>",
	"description": "The section `<configuration>`: one `<setting name=\"…\" default=\"…\" required=\"true|false\">` for each thing that can be set, its text saying what it controls.",
	"type": "object",
	"properties": { "setting": {
		"type": "array",
		"items": {
			"type": "object",
			"required": [
				"@_name",
				"@_default",
				"@_required"
			],
			"properties": {
				"@_name": {
					"description": "The setting's name.",
					"type": "string",
					"pattern": "\\S"
				},
				"@_default": {
					"description": "Its value when nothing is set.",
					"type": "string"
				},
				"@_required": {
					"description": "Whether a value must be given.",
					"type": "string",
					"enum": ["true", "false"]
				},
				"#text": {
					"description": "What the setting controls.",
					"type": "string"
				}
			}
		}
	} }
};
function validate_0b05843d(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_0b05843d.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			let data0 = data.setting;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1["@_name"] === void 0) {
							const err0 = {
								instancePath: instancePath + "/setting/" + i0,
								schemaPath: "#/properties/setting/items/required",
								keyword: "required",
								params: { missingProperty: "@_name" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data1["@_default"] === void 0) {
							const err1 = {
								instancePath: instancePath + "/setting/" + i0,
								schemaPath: "#/properties/setting/items/required",
								keyword: "required",
								params: { missingProperty: "@_default" }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1["@_required"] === void 0) {
							const err2 = {
								instancePath: instancePath + "/setting/" + i0,
								schemaPath: "#/properties/setting/items/required",
								keyword: "required",
								params: { missingProperty: "@_required" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1["@_name"] !== void 0) {
							let data2 = data1["@_name"];
							if (typeof data2 === "string") {
								if (!pattern_14d833ae.test(data2)) {
									const err3 = {
										instancePath: instancePath + "/setting/" + i0 + "/@_name",
										schemaPath: "#/properties/setting/items/properties/%40_name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							} else {
								const err4 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_name",
									schemaPath: "#/properties/setting/items/properties/%40_name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (data1["@_default"] !== void 0) {
							if (typeof data1["@_default"] !== "string") {
								const err5 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_default",
									schemaPath: "#/properties/setting/items/properties/%40_default/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data1["@_required"] !== void 0) {
							let data4 = data1["@_required"];
							if (typeof data4 !== "string") {
								const err6 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_required",
									schemaPath: "#/properties/setting/items/properties/%40_required/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (!(data4 === "true" || data4 === "false")) {
								const err7 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_required",
									schemaPath: "#/properties/setting/items/properties/%40_required/enum",
									keyword: "enum",
									params: { allowedValues: schema_69067e8b.properties.setting.items.properties["@_required"].enum }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1["#text"] !== void 0) {
							if (typeof data1["#text"] !== "string") {
								const err8 = {
									instancePath: instancePath + "/setting/" + i0 + "/#text",
									schemaPath: "#/properties/setting/items/properties/%23text/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/setting/" + i0,
							schemaPath: "#/properties/setting/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/setting",
					schemaPath: "#/properties/setting/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate_0b05843d.errors = vErrors;
	return errors === 0;
}
validate_0b05843d.evaluated = {
	"props": { "setting": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validateErrorHandling = validate_c7d8d0e3;
const schema_5461dd30 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/sections/error_handling.schema.json",
	"title": "<error_handling>",
	"description": "The section `<error_handling>`: one `<error code=\"ERR001\" severity=\"…\">` for each failure that is foreseen, its text saying how to recover.",
	"type": "object",
	"properties": { "error": {
		"type": "array",
		"items": {
			"type": "object",
			"required": ["@_code", "@_severity"],
			"properties": {
				"@_code": {
					"description": "letters and three digits, such as `ERR001`.",
					"type": "string",
					"pattern": "^[A-Za-z]+\\d{3}$"
				},
				"@_severity": {
					"description": "How bad it is.",
					"type": "string",
					"enum": [
						"critical",
						"warning",
						"info"
					]
				},
				"#text": {
					"description": "What happened, and how to recover.",
					"type": "string"
				}
			}
		}
	} }
};
const pattern_65320553 = new RegExp("^[A-Za-z]+\\d{3}$", "u");
function validate_c7d8d0e3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_c7d8d0e3.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error !== void 0) {
			let data0 = data.error;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1["@_code"] === void 0) {
							const err0 = {
								instancePath: instancePath + "/error/" + i0,
								schemaPath: "#/properties/error/items/required",
								keyword: "required",
								params: { missingProperty: "@_code" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data1["@_severity"] === void 0) {
							const err1 = {
								instancePath: instancePath + "/error/" + i0,
								schemaPath: "#/properties/error/items/required",
								keyword: "required",
								params: { missingProperty: "@_severity" }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1["@_code"] !== void 0) {
							let data2 = data1["@_code"];
							if (typeof data2 === "string") {
								if (!pattern_65320553.test(data2)) {
									const err2 = {
										instancePath: instancePath + "/error/" + i0 + "/@_code",
										schemaPath: "#/properties/error/items/properties/%40_code/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z]+\\d{3}$" }
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							} else {
								const err3 = {
									instancePath: instancePath + "/error/" + i0 + "/@_code",
									schemaPath: "#/properties/error/items/properties/%40_code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (data1["@_severity"] !== void 0) {
							let data3 = data1["@_severity"];
							if (typeof data3 !== "string") {
								const err4 = {
									instancePath: instancePath + "/error/" + i0 + "/@_severity",
									schemaPath: "#/properties/error/items/properties/%40_severity/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (!(data3 === "critical" || data3 === "warning" || data3 === "info")) {
								const err5 = {
									instancePath: instancePath + "/error/" + i0 + "/@_severity",
									schemaPath: "#/properties/error/items/properties/%40_severity/enum",
									keyword: "enum",
									params: { allowedValues: schema_5461dd30.properties.error.items.properties["@_severity"].enum }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data1["#text"] !== void 0) {
							if (typeof data1["#text"] !== "string") {
								const err6 = {
									instancePath: instancePath + "/error/" + i0 + "/#text",
									schemaPath: "#/properties/error/items/properties/%23text/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/error/" + i0,
							schemaPath: "#/properties/error/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_c7d8d0e3.errors = vErrors;
	return errors === 0;
}
validate_c7d8d0e3.evaluated = {
	"props": { "error": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validateExamples = validate_d080fb61;
function validate_d080fb61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d080fb61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.example !== void 0) {
			let data0 = data.example;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1["@_name"] === void 0) {
							const err0 = {
								instancePath: instancePath + "/example/" + i0,
								schemaPath: "#/properties/example/items/required",
								keyword: "required",
								params: { missingProperty: "@_name" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data1["@_name"] !== void 0) {
							let data2 = data1["@_name"];
							if (typeof data2 === "string") {
								if (!pattern_14d833ae.test(data2)) {
									const err1 = {
										instancePath: instancePath + "/example/" + i0 + "/@_name",
										schemaPath: "#/properties/example/items/properties/%40_name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							} else {
								const err2 = {
									instancePath: instancePath + "/example/" + i0 + "/@_name",
									schemaPath: "#/properties/example/items/properties/%40_name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/example/" + i0,
							schemaPath: "#/properties/example/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/example",
					schemaPath: "#/properties/example/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate_d080fb61.errors = vErrors;
	return errors === 0;
}
validate_d080fb61.evaluated = {
	"props": { "example": true },
	"dynamicProps": false,
	"dynamicItems": false
};

// src/schema/built-in.ts
const builtInSections = /* @__PURE__ */ new Map([
	["configuration", {
		schema: configuration_schema_default,
		validate: validateConfiguration
	}],
	["error_handling", {
		schema: error_handling_schema_default,
		validate: validateErrorHandling,
		further: mixedErrorCodes
	}],
	["examples", {
		schema: examples_schema_default,
		validate: validateExamples
	}]
]);

// src/read/xml/defect.ts
function removal$1(text, { start, end }) {
	return {
		start,
		end,
		text: text.charCodeAt(start - 1) === 93 ? " " : ""
	};
}

// src/read/xml/uri.ts
const pchar = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})";
const query = `(?:${pchar}|[/?])*`;
const authority = `(?:(?:[A-Za-z0-9\\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*@)?(?:\\[[^\\]]*\\]|(?:[A-Za-z0-9\\-._~!\$&'()*+,;=]|%[0-9A-Fa-f]{2})*)(?::([0-9]+))?`;
const segments = `(?:/${pchar}*)*`;
const reference = new RegExp(`^(?:[A-Za-z][A-Za-z0-9+.\\-]*:(?://${authority}${segments}|/(?:${pchar}+${segments})?|${pchar}+${segments})?|//${authority}${segments}|/(?:${pchar}+${segments})?|(?:[A-Za-z0-9\\-._~!\$&'()*+,;=@]|%[0-9A-Fa-f]{2})+${segments})?(?:\\?${query})?(?:#(?:${pchar}|[/?[\\]])*)?$`);
const MOST_PORT = 2 ** 31 - 1;
function isUriReference(text) {
	const match = reference.exec(text);
	return match !== null && Number(match[1] ?? match[2] ?? 0) <= MOST_PORT;
}

// src/read/xml/namespaces.ts
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const DECLARATION = "xmlns:";
var Namespaces = class {
	#bindings = /* @__PURE__ */ new Map();
	#bound = /* @__PURE__ */ new Map();
	#ids = /* @__PURE__ */ new Set();
	#numbers = /* @__PURE__ */ new Map();
	enter(tag, defects) {
		if (tag.attributes.length === 0 && !tag.name.includes(":")) return none$6;
		const names = new Names(tag.attributes);
		const declared = [];
		for (const attribute of tag.attributes) {
			const problem = declarationProblem(attribute);
			if (problem) defects.push(demoted(attribute, problem, names));
			else if (attribute.name.startsWith(DECLARATION) && attribute.name !== "xmlns:xml") declared.push({
				prefix: attribute.name.slice(6),
				namespace: attribute.value.value
			});
		}
		this.reenter(declared);
		this.#prefixes(tag, names, defects);
		return declared.length === 0 ? none$6 : declared;
	}
	leave(declared) {
		for (const { prefix, namespace } of declared) {
			this.#bindings.get(prefix)?.pop();
			this.#bound.set(namespace, (this.#bound.get(namespace) ?? 0) - 1);
		}
	}
	reenter(declared) {
		for (const { prefix, namespace } of declared) {
			const stack = this.#bindings.get(prefix);
			if (stack) stack.push(namespace);
			else this.#bindings.set(prefix, [namespace]);
			this.#bound.set(namespace, (this.#bound.get(namespace) ?? 0) + 1);
		}
	}
	#prefixes({ name, start, attributes }, names, defects) {
		const insertAt = start + 1 + name.length;
		const given = /* @__PURE__ */ new Map();
		const taken = /* @__PURE__ */ new Set();
		const resolve = (qualified, at) => {
			const colon = qualified.indexOf(":");
			if (colon < 0) return void 0;
			const prefix = qualified.slice(0, colon);
			if (prefix === "xml") return XML_NAMESPACE;
			const known = this.#bindings.get(prefix)?.at(-1) ?? given.get(prefix);
			if (known !== void 0) return known;
			const namespace = this.#unused(prefix, taken);
			given.set(prefix, namespace);
			const edit = insertion(insertAt, ` ${DECLARATION}${prefix}="${namespace}"`);
			defects.push({
				kind: "prefix",
				prefix,
				start: at,
				end: at + qualified.length,
				edits: [edit],
				safe: false
			});
			return namespace;
		};
		resolve(name, start + 1);
		const seen = /* @__PURE__ */ new Set();
		for (const attribute of attributes) {
			if (attribute.name.startsWith(DECLARATION)) continue;
			const namespace = resolve(attribute.name, attribute.start);
			if (namespace === void 0) continue;
			const local = attribute.name.slice(attribute.name.indexOf(":") + 1);
			const expanded = `${namespace} ${local}`;
			if (seen.has(expanded)) defects.push(demoted(attribute, "same-attribute", names));
			else if (namespace === XML_NAMESPACE && local === "id") this.#identifier(attribute, names, defects);
			seen.add(expanded);
		}
	}
	#identifier(attribute, names, defects) {
		const id = attribute.value.value.trim();
		if (!isNcName(id)) defects.push(demoted(attribute, "bad-id", names));
		else if (this.#ids.has(id)) defects.push(demoted(attribute, "repeated-id", names));
		else this.#ids.add(id);
	}
	#unused(prefix, taken) {
		const plain = encodeURIComponent(prefix);
		for (let number = this.#numbers.get(plain) ?? 1;; number++) {
			const namespace = number === 1 ? plain : `${plain}_${number}`;
			if ((this.#bound.get(namespace) ?? 0) > 0 || taken.has(namespace)) continue;
			this.#numbers.set(plain, number);
			taken.add(namespace);
			return namespace;
		}
	}
};
const none$6 = [];
function declarationProblem({ name, value: { value } }) {
	if (name === "xmlns") {
		if (value === "") return void 0;
		if (value === XML_NAMESPACE || value === XMLNS_NAMESPACE) return "reserved-namespace";
		return isUriReference(value) ? void 0 : "bad-namespace";
	}
	if (!name.startsWith(DECLARATION)) return void 0;
	if (name === "xmlns:xml") return value === XML_NAMESPACE ? void 0 : "reserved-prefix";
	if (name === "xmlns:xmlns") return "reserved-prefix";
	if (value === "") return "empty-namespace";
	if (value === XML_NAMESPACE || value === XMLNS_NAMESPACE) return "reserved-namespace";
	return isUriReference(value) ? void 0 : "bad-namespace";
}
var Names = class {
	#attributes;
	#taken;
	constructor(attributes) {
		this.#attributes = attributes;
	}
	free(wanted) {
		this.#taken ??= new Set(this.#attributes.map(({ name }) => name));
		let name = wanted;
		while (this.#taken.has(name)) name += "_";
		this.#taken.add(name);
		return name;
	}
};
function demoted({ name, start, end }, problem, names) {
	const plain = names.free(name === "xmlns" ? "xmlns_" : name.replace(":", "_"));
	return {
		kind: "namespace",
		problem,
		attribute: name,
		plain,
		start,
		end,
		edits: [{
			start,
			end: start + name.length,
			text: plain
		}],
		safe: false
	};
}

// src/read/xml/element-stack.ts
const ROOT = 0;
var ElementStack = class {
	text;
	start;
	end;
	table;
	defects;
	depthOf;
	#rows = [];
	#hasRoot = false;
	reopenings = [];
	lastClosed;
	selfClosed = /* @__PURE__ */ new Map();
	spacedNames = /* @__PURE__ */ new Map();
	spacedClose;
	lostOpenings = [];
	unopenedEnd = 0;
	#closeTags;
	#openNames;
	#namespaces = new Namespaces();
	#declared = /* @__PURE__ */ new Map();
	closeDefects = [];
	#rootCloseDefects = [];
	tags;
	forgotten = /* @__PURE__ */ new Set();
	constructor(text, start, end, table, defects, depthOf) {
		this.text = text;
		this.start = start;
		this.end = end;
		this.table = table;
		this.defects = defects;
		this.depthOf = depthOf;
	}
	get top() {
		return this.#rows.at(-1);
	}
	get parent() {
		return this.#rows.at(-2);
	}
	get grandparent() {
		return this.#rows.at(-3);
	}
	get depth() {
		return this.#rows.length;
	}
	ownerOf(name) {
		return this.#openRows().get(name)?.at(-1);
	}
	declares(row) {
		return this.#declared.has(row);
	}
	get hasRoot() {
		return this.#hasRoot;
	}
	get topName() {
		const top = this.#rows.at(-1);
		return top === void 0 ? void 0 : this.table.nameOf(top);
	}
	endOfTopName(start) {
		const name = this.topName;
		return name !== void 0 && this.text.startsWith(name, start) ? start + name.length : -1;
	}
	get isOutside() {
		return this.#rows.length === 0;
	}
	open(name, start, end, attributes, selfClosing) {
		if (this.#hasRoot && this.#rows.length === 0) this.reopen({
			start,
			end
		}, this.table.names.name(name));
		if (this.tags && !selfClosing) this.tags.push({
			name: this.table.names.name(name),
			closing: false,
			start,
			end
		});
		const row = this.table.addNode(name, this.#rows.at(-1) ?? -1, start, end, end, attributes);
		this.#hasRoot = true;
		const declared = this.#isNamespaced(row, name, attributes) ? this.#namespaces.enter(this.#tag(row), this.defects) : none$5;
		if (declared.length > 0) this.#declared.set(row, declared);
		if (selfClosing) {
			this.#namespaces.leave(declared);
			this.selfClosed.set(name, {
				row,
				parent: this.#rows.at(-1) ?? -1
			});
			return;
		}
		if (this.selfClosed.size > 0) this.selfClosed.delete(name);
		this.#rows.push(row);
		if (this.#openNames) this.#noteOpen(this.#openNames, row);
	}
	#isNamespaced(row, name, attributes) {
		const { names } = this.table;
		if (names.isNamespaced(name)) return true;
		const end = attributes + this.table.get(row, 10);
		for (let at = attributes; at < end; at++) if (names.isNamespaced(this.table.attribute(at, 0))) return true;
		return false;
	}
	#tag(row) {
		return {
			name: this.table.nameOf(row),
			start: this.table.get(row, 1),
			attributes: this.attributesOf(row)
		};
	}
	openTag(row) {
		return {
			start: this.table.get(row, 1),
			end: this.table.get(row, 2)
		};
	}
	attributesOf(row) {
		const table = this.table;
		const first = table.get(row, 9);
		return Array.from({ length: table.get(row, 10) }, (_, index) => {
			const at = first + index;
			const [start, end] = [table.attribute(at, 2), table.attribute(at, 3)];
			return {
				name: table.names.name(table.attribute(at, 0)),
				start: table.attribute(at, 1),
				end: table.attribute(at, 4),
				value: {
					value: attributeValue(this.text.slice(start, end)),
					start,
					end
				}
			};
		});
	}
	addOpaque(kind, start, end) {
		const top = this.#rows.at(-1);
		if (top !== void 0) this.table.addNode(kind, top, start, end, end, this.table.attributeCount);
	}
	reopen(content, element) {
		const table = this.table;
		const end = table.get(0, 4);
		const selfClosed = table.get(0, 2) === end;
		const early = selfClosed ? {
			start: end - 2,
			end: end - 1
		} : {
			start: table.get(0, 3),
			end
		};
		for (const defect of this.#rootCloseDefects) this.forgotten.add(defect);
		this.reopenings.push({
			early,
			selfClosed,
			content,
			element,
			again: void 0
		});
		this.#rows.push(0);
		if (this.#openNames) this.#noteOpen(this.#openNames, 0);
		this.#namespaces.reenter(this.#declarations(0));
	}
	#declarations(row) {
		return this.#declared.get(row) ?? none$5;
	}
	pop(contentEnd, end) {
		const row = this.#rows.pop();
		if (this.#declared.size > 0) this.#namespaces.leave(this.#declarations(row));
		this.table.set(row, 3, contentEnd);
		this.table.set(row, 4, end);
		this.#openNames?.get(this.table.nameOf(row))?.pop();
	}
	closeTop(start, end) {
		if (this.#rows.length === 1) {
			this.#rootCloseDefects = this.closeDefects;
			const reopening = this.reopenings.at(-1);
			if (reopening && !reopening.again) reopening.again = {
				start,
				end
			};
		}
		this.lastClosed = {
			start: this.table.get(this.#rows.at(-1), 1),
			end
		};
		this.pop(start, end);
	}
	closeAside(start, end) {
		const own = this.closeDefects;
		this.closeDefects = [];
		this.closeTop(start, end);
		this.closeDefects = own;
	}
	isOpen(name) {
		return (this.#openRows().get(name)?.length ?? 0) > 0;
	}
	#openRows() {
		if (this.#openNames) return this.#openNames;
		const names = /* @__PURE__ */ new Map();
		for (const row of this.#rows) this.#noteOpen(names, row);
		this.#openNames = names;
		return names;
	}
	#noteOpen(names, row) {
		const name = this.table.nameOf(row);
		const rows = names.get(name);
		if (rows) rows.push(row);
		else names.set(name, [row]);
	}
	closesLater(name, at) {
		return this.lastClose(name) > at;
	}
	lastClose(name) {
		if (!this.#closeTags) {
			this.#closeTags = /* @__PURE__ */ new Map();
			const tags = /<\/[ \t]*([^\s<>/]+)((?:[ \t]+[\w.-]+)*)/g;
			tags.lastIndex = this.start;
			for (let match = tags.exec(this.text); match && match.index < this.end; match = tags.exec(this.text)) {
				const [, first = "", more = ""] = match;
				this.#closeTags.set(withoutTrailing(first, "\"'"), match.index);
				if (more) this.#closeTags.set(first + more.replaceAll(/[ \t]+/g, "_"), match.index);
			}
		}
		return this.#closeTags.get(name) ?? -1;
	}
	previousClosed(name) {
		const last = this.lastClosed;
		const from = (last?.start ?? 0) + 1;
		return last && this.text.slice(from, nameEnd(this.text, from)) === name ? last : void 0;
	}
	tagDefect(problem, element, span, edits, safe, closing = false) {
		const defect = {
			kind: "tag",
			problem,
			element,
			attributes: [],
			found: this.text.slice(span.start, span.end),
			closing,
			start: span.start,
			end: span.end,
			edits,
			safe
		};
		this.defects.push(defect);
		if (closing) this.closeDefects.push(defect);
	}
	drop() {
		const row = this.#rows.pop();
		this.#openNames?.get(this.table.nameOf(row))?.pop();
	}
};
const none$5 = [];

// src/read/xml/tag-slips.ts
const LESS$2 = 60;
const SAME_LINE$1 = 400;
function closesSelfClosed(stack, name, start, end) {
	if (stack.selfClosed.size === 0) return false;
	const table = stack.table;
	const id = table.names.of(name);
	const found = stack.selfClosed.get(id);
	if (!found || found.parent !== stack.top || stack.declares(found.row)) return false;
	const { row, parent } = found;
	const slash = table.get(row, 4) - 2;
	stack.selfClosed.delete(id);
	table.moveChildren(parent, table.get(row, 7), row);
	table.set(row, 3, start);
	table.set(row, 4, end);
	stack.lastClosed = {
		start: table.get(row, 1),
		end
	};
	stack.defects.push({
		kind: "self-closed",
		element: name,
		closer: {
			start,
			end
		},
		start: slash,
		end: slash + 1,
		edits: [withoutSlash(stack.text, slash)],
		safe: true
	});
	return true;
}
function withoutSlash(text, slash) {
	return {
		start: trimEnd$1(text, 0, slash),
		end: slash + 1,
		text: ""
	};
}
function closedByOpener(stack) {
	const table = stack.table;
	const [outer, parent, row] = [
		stack.grandparent,
		stack.parent,
		stack.top
	];
	if (parent === void 0 || table.get(row, 0) !== table.get(parent, 0) || !isMeantToClose(stack, row, parent, outer)) return false;
	const span = stack.openTag(row);
	const first = table.get(row, 5);
	stack.drop();
	const element = table.nameOf(parent);
	table.dissolveLast(parent);
	if (outer !== void 0) table.moveChildren(parent, first, outer);
	const opener = stack.openTag(parent);
	stack.defects.push({
		kind: "unslashed",
		element,
		opener,
		...span,
		edits: [insertion(span.start + 1, "/")],
		safe: true
	});
	stack.closeAside(span.start, span.end);
	return true;
}
function isMeantToClose(stack, row, parent, outer) {
	const table = stack.table;
	const contentStart = table.get(row, 2);
	if (table.names.isNamespaced(table.get(row, 0))) return false;
	if (table.get(row, 10) > 0 || contentStart === table.get(row, 1) || stack.declares(parent)) return false;
	const next = skipBlanks(stack.text, contentStart, stack.end);
	if (next < stack.end && stack.text.charCodeAt(next) !== LESS$2) return false;
	const child = table.get(row, 5);
	if (outer === void 0) return child < 0 && next >= stack.end;
	const depth = stack.depthOf.get(table.nameOf(row));
	const indent = indentAt(stack.text, table.get(parent, 1));
	const own = indentAt(stack.text, table.get(row, 1));
	if (depth === void 0 && own >= 0 && own !== indent) return false;
	if (child < 0) return true;
	if (table.get(child, 0) < 0) return false;
	const childDepth = stack.depthOf.get(table.nameOf(child));
	if (depth !== void 0 && childDepth !== void 0) return childDepth <= depth;
	const childIndent = indentAt(stack.text, table.get(child, 1));
	return childIndent >= 0 && childIndent <= indent;
}
function closedBySelfClosing(stack) {
	const table = stack.table;
	const [parent, row] = [stack.parent, stack.top];
	const name = table.get(row, 0);
	if (stack.declares(row) || table.names.isNamespaced(name)) return false;
	let child = table.get(row, 5);
	while (child >= 0 && !(table.get(child, 0) === name && isBareAndClosed(stack, child))) child = table.get(child, 7);
	if (child < 0 || !stack.depthOf.has(table.nameOf(row)) && indentAt(stack.text, table.get(child, 1)) < 0) return false;
	const [start, end] = [table.get(child, 1), table.get(child, 4)];
	if (parent === void 0 && skipBlanks(stack.text, end, stack.end) < stack.end) return false;
	if (parent !== void 0) table.moveChildren(row, table.get(child, 7), parent);
	table.dissolveLast(row);
	const opener = stack.openTag(row);
	const edits = [insertion(start + 1, "/"), {
		start: end - 2,
		end: end - 1,
		text: ""
	}];
	stack.defects.push({
		kind: "unslashed",
		element: table.nameOf(row),
		opener,
		start,
		end,
		edits,
		safe: true
	});
	stack.closeAside(start, end);
	return true;
}
function isBareAndClosed(stack, row) {
	const table = stack.table;
	const end = table.get(row, 4);
	return table.get(row, 2) === end && table.get(row, 10) === 0 && stack.text.endsWith("/>", end);
}
function openedTwice(stack) {
	const table = stack.table;
	const [parent, row] = [stack.parent, stack.top];
	const child = table.get(row, 5);
	if (parent === void 0 || child < 0 || table.get(child, 0) !== table.get(row, 0)) return false;
	const span = stack.openTag(row);
	const again = stack.openTag(child);
	if (again.end - again.start !== span.end - span.start || skipBlanks(stack.text, span.end, again.start) < again.start) return false;
	const tag = stack.text.slice(span.start, span.end);
	if (!plainTag.test(tag) || table.get(row, 10) !== tag.split("=\"").length - 1 || tag !== stack.text.slice(again.start, again.end)) return false;
	const element = table.nameOf(row);
	stack.pop(span.end, span.end);
	table.dissolveLast(parent);
	stack.defects.push({
		kind: "opened-twice",
		element,
		again,
		...span,
		edits: [removal$1(stack.text, span)],
		safe: true
	});
	return true;
}
function closedByText(stack, row, contentStart, limit) {
	const from = Math.max(contentStart, stack.unopenedEnd);
	if (from >= limit) return false;
	const element = stack.table.nameOf(row);
	const [found] = [...stack.text.slice(from, limit).matchAll(new RegExp(`(&lt;|(?<!<))/${inPattern(element)}(>|&gt;)`, "g"))].slice(-1);
	if (!found) return false;
	const [words, less = "", greater = ""] = found;
	const start = from + found.index;
	const end = start + words.length;
	if (stack.depth === 1 && skipBlanks(stack.text, end, stack.end) < stack.end) return false;
	stack.defects.push({
		kind: "tag",
		problem: "no-start",
		element,
		attributes: [],
		found: words,
		closing: true,
		start,
		end,
		edits: [{
			start,
			end: start + less.length,
			text: "<"
		}, ...greater === ">" ? [] : [{
			start: end - greater.length,
			end,
			text: ">"
		}]],
		safe: less === ""
	});
	stack.closeAside(start, end);
	return true;
}
function closesTopInstead(stack, name, top, at) {
	const indent = indentAt(stack.text, at);
	if (indent < 0 || indent !== indentAt(stack.text, stack.table.get(top, 1)) || stack.lastClose(name) <= at) return false;
	const owner = stack.ownerOf(name);
	return indentAt(stack.text, stack.table.get(owner, 1)) !== indent;
}
function misnames(stack, name, top, at) {
	const table = stack.table;
	if (isSlip(name, table.nameOf(top))) return true;
	if (top === 0) return false;
	const contentStart = table.get(top, 2);
	if (at - contentStart <= SAME_LINE$1 && !stack.text.slice(contentStart, at).includes("\n") && table.get(top, 5) < 0) return true;
	const indent = indentAt(stack.text, at);
	return indent >= 0 && indent === indentAt(stack.text, table.get(top, 1)) && stack.lastClose(table.nameOf(top)) < at;
}
function isDoubled(stack, name, start) {
	const last = stack.previousClosed(name);
	return last !== void 0 && stack.text.slice(last.end, start).trim() === "";
}
const plainTag = /^<[\w-]+(?: (?!xmlns)[\w-]+="[^"<>&:]*")*>$/;
function isSlip(a, b) {
	return a !== b && nearest(a, [b]).length > 0;
}

// src/read/xml/missing-tags.ts
const GREATER$4 = 62;
const LONGEST_TAG = 400;
const HANDED_UP = 64;
function unclosed$1(stack, limit, handUp) {
	const table = stack.table;
	const row = stack.top;
	const parent = stack.parent;
	const element = table.nameOf(row);
	const contentStart = table.get(row, 2);
	const span = stack.openTag(row);
	if (parent !== void 0 && isInline(stack, row)) {
		stack.pop(contentStart, contentStart);
		table.dissolveLast(parent);
		stack.defects.push({
			kind: "unclosed",
			element,
			due: contentStart,
			inline: true,
			...span,
			edits: [{
				start: span.start,
				end: span.start + 1,
				text: "&lt;"
			}],
			safe: false
		});
		return;
	}
	const split = handUp && parent !== void 0 ? endingChild(stack, row) : -1;
	const last = split < 0 ? table.get(row, 6) : table.get(split, 8);
	const from = Math.max(contentStart, last < 0 ? 0 : table.get(last, 4));
	if (handUp && closedByText(stack, row, from, split < 0 ? limit : table.get(split, 1))) {
		if (parent !== void 0) table.moveChildren(row, split, parent);
		return;
	}
	const due = trimEnd$1(stack.text, from, split < 0 ? limit : table.get(split, 1));
	stack.pop(due, due);
	if (parent !== void 0) table.moveChildren(row, split, parent);
	stack.defects.push({
		kind: "unclosed",
		element,
		due,
		inline: false,
		...span,
		edits: [insertClose(stack, row, due)],
		safe: split >= 0 || isOneLine(stack, row, due) || handUp && isBelow(stack, row, due, limit)
	});
}
function endingChild(stack, row) {
	if (stack.declares(row)) return -1;
	const table = stack.table;
	const indent = indentAt(stack.text, table.get(row, 1));
	const depth = stack.depthOf.get(table.nameOf(row)) ?? Number.POSITIVE_INFINITY;
	let child = table.get(row, 5);
	while (child >= 0 && !(table.get(child, 0) >= 0 && endsParent(stack, child, indent, depth))) child = table.get(child, 7);
	return child;
}
function endsParent(stack, child, indent, depth) {
	const childDepth = stack.depthOf.get(stack.table.nameOf(child));
	if (childDepth === depth) return true;
	const childIndent = indentAt(stack.text, stack.table.get(child, 1));
	if (indent >= 0 && childIndent >= 0 && (childIndent !== indent || childDepth === void 0 || depth === Number.POSITIVE_INFINITY)) return childIndent <= indent;
	return depth < Number.POSITIVE_INFINITY && (childDepth ?? Number.POSITIVE_INFINITY) <= depth;
}
function isInline(stack, row) {
	const start = stack.table.get(row, 1);
	if (indentAt(stack.text, start) >= 0 || stack.depthOf.has(stack.table.nameOf(row))) return false;
	if (stack.declares(row) || stack.attributesOf(row).some(({ value }) => value.value.includes("]]>"))) return false;
	let at = start - 1;
	while (at >= stack.start && (stack.text.charCodeAt(at) === 32 || stack.text.charCodeAt(at) === 9)) at--;
	return at >= stack.start && stack.text.charCodeAt(at) !== GREATER$4;
}
function isOneLine(stack, row, due) {
	return due <= lineEnd(stack.text, stack.table.get(row, 2), stack.end);
}
function isBelow(stack, row, due, limit) {
	const { text, table } = stack;
	const indent = indentAt(text, table.get(row, 1));
	const contentStart = table.get(row, 2);
	const first = nextLine(text, contentStart);
	if (indent < 0 || text.slice(contentStart, first).trim() !== "" || first >= due) return false;
	const closer = indentAt(text, limit);
	if (closer < 0 || closer >= indent) return false;
	for (let at = skipBlanks(text, first, due); at < due; at = skipBlanks(text, nextLine(text, at), due)) if (indentAt(text, at) <= indent) return false;
	return true;
}
function insertClose(stack, row, due) {
	const name = stack.table.nameOf(row);
	if (isOneLine(stack, row, due)) return insertion(due, `</${name}>`);
	const feed = stack.text.indexOf("\n", stack.table.get(row, 2));
	const newline = stack.text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
	return insertion(due, `${newline}${indentText(stack.text, stack.table.get(row, 1))}</${name}>`);
}
function lostOpening(stack, name, start) {
	const table = stack.table;
	const top = stack.top;
	const depth = stack.depthOf.get(name);
	if (top === void 0) return void 0;
	if (depth === void 0 || stack.depthOf.get(table.nameOf(top)) !== depth - 1) return lostByIndent(stack, top, name, start);
	let child = table.get(top, 6);
	let limit = start;
	for (let steps = 0; child >= 0 && !isAtMost(stack, child, depth); steps++) {
		if (steps === 64) return void 0;
		limit = table.get(child, 1);
		child = table.get(child, 8);
	}
	const from = Math.max(child < 0 ? table.get(top, 2) : table.get(child, 4), stack.unopenedEnd);
	if (from > limit) return void 0;
	const words = stack.text.slice(from, limit);
	const written = new RegExp(`(?<![^\\s>])(&lt;)?${inPattern(name)}(?:(?:[ \\t][^<>]{0,${LONGEST_TAG}})?>|&gt;)`).exec(words);
	if (written) return {
		at: from + written.index,
		nameAt: from + written.index + (written[1]?.length ?? 0)
	};
	const at = skipBlanks(stack.text, from, limit);
	return at < start && isBlank(stack.text.charCodeAt(at - 1)) ? {
		at,
		nameAt: void 0
	} : void 0;
}
function lostByIndent(stack, top, name, start) {
	const { text, table } = stack;
	const indent = indentAt(text, start);
	const outer = indentAt(text, table.get(top, 1));
	if (outer < 0 || indent <= outer) return void 0;
	let child = table.get(top, 6);
	let limit = start;
	for (let steps = 0; child >= 0 && indentAt(text, table.get(child, 1)) > indent; steps++) {
		if (steps === 64) return void 0;
		limit = table.get(child, 1);
		child = table.get(child, 8);
	}
	if (child >= 0 && (table.get(child, 0) < 0 || table.nameOf(child) === name)) return void 0;
	const from = Math.max(child < 0 ? table.get(top, 2) : table.get(child, 4), stack.unopenedEnd);
	if (from > limit) return void 0;
	let at = -1;
	for (let word = skipBlanks(text, nextLine(text, from), limit); word < limit; word = skipBlanks(text, nextLine(text, word), limit)) if (indentAt(text, word) <= indent) at = -1;
	else if (at < 0) at = word;
	if (at < 0 && limit < start) at = limit;
	return at >= 0 ? {
		at,
		nameAt: void 0
	} : void 0;
}
function isAtMost(stack, child, depth) {
	return stack.table.get(child, 0) >= 0 && (stack.depthOf.get(stack.table.nameOf(child)) ?? Number.POSITIVE_INFINITY) <= depth;
}

// src/read/xml/balance.ts
function closeMismatched(stack, name, start, end, nameSpan) {
	const top = stack.top;
	const open = stack.isOpen(name);
	if (!open && closesSelfClosed(stack, name, start, end)) return;
	if (top !== void 0 && (open ? closesTopInstead(stack, name, top, start) : misnames(stack, name, top, start))) {
		misnamed(stack, top, name, start, end, nameSpan, open);
		return;
	}
	const early = open && name === stack.table.nameOf(0) && stack.depth > 1 && stack.lastClose(name) > start;
	if (open && !early) {
		for (let handed = 0; stack.topName !== name; handed++) if (!closedByOpener(stack) && !(handed < 64 && (closedBySelfClosing(stack) || openedTwice(stack)))) unclosed$1(stack, start, handed < 64);
		stack.closeTop(start, end);
		return;
	}
	const opening = early || stack.reopenings.length > 0 ? void 0 : lostOpening(stack, name, start);
	if (opening) stack.lostOpenings.push({
		name,
		...opening,
		closer: {
			start,
			end
		}
	});
	stack.unopenedEnd = end;
	for (const defect of stack.closeDefects) stack.forgotten.add(defect);
	stack.defects.push({
		kind: "unopened",
		element: name,
		previous: stack.previousClosed(name),
		opening: void 0,
		start,
		end,
		edits: [removal$1(stack.text, {
			start,
			end
		})],
		safe: !early && isDoubled(stack, name, start)
	});
}
function misnamed(stack, top, found, start, end, nameSpan, elsewhere) {
	const table = stack.table;
	const name = table.nameOf(top);
	const openerWrong = stack.depthOf.has(found) && !stack.depthOf.has(name);
	const opener = stack.openTag(top);
	const nameStart = stack.text.indexOf(name, opener.start + 1);
	const edit = openerWrong ? {
		start: nameStart,
		end: nameStart + name.length,
		text: found
	} : {
		...nameSpan,
		text: name
	};
	const defect = {
		kind: "misnamed",
		element: name,
		found,
		opener: openerWrong ? {
			start,
			end
		} : opener,
		openerWrong,
		...openerWrong ? opener : {
			start,
			end
		},
		edits: [edit],
		safe: elsewhere || isSlip(found, name)
	};
	stack.defects.push(defect);
	if (!openerWrong) stack.closeDefects.push(defect);
	stack.closeTop(start, end);
	if (openerWrong) table.set(top, 0, table.names.of(found));
}
function finish(stack) {
	if (!stack.hasRoot) return;
	const reopened = stack.reopenings.at(-1);
	const unresolved = stack.depth > 0 && reopened !== void 0 && !reopened.again;
	if (stack.depth > 0) cutOff$1(stack, unresolved);
	for (const reopening of stack.reopenings) afterRoot(stack, reopening);
}
function cutOff$1(stack, unresolved) {
	const table = stack.table;
	const due = trimEnd$1(stack.text, table.get(0, 2), stack.end);
	const open = [];
	for (let handed = 0; stack.depth > 0; handed++) {
		const row = stack.top;
		const isRoot = stack.depth === 1;
		if (handed < 64 && (closedByOpener(stack) || closedBySelfClosing(stack) || openedTwice(stack) || closedAtEnd(stack, row))) continue;
		if (!isRoot && handed < 64 && (isInline(stack, row) || endingChild(stack, row) >= 0)) unclosed$1(stack, due, true);
		else {
			open.push(row);
			const end = Math.max(due, table.get(row, 2));
			stack.pop(end, end);
		}
	}
	if (open.length === 0 || unresolved && open.length === 1) return;
	for (const row of open) table.set(row, 11, 1);
	const places = open.map((row) => ({
		element: table.nameOf(row),
		...stack.openTag(row)
	}));
	const closers = (unresolved ? open.slice(0, -1) : open).map((row) => insertClose(stack, row, Math.max(due, table.get(row, 2))));
	const first = places[0];
	stack.defects.push({
		kind: "cut-off",
		open: places,
		due,
		start: first.start,
		end: first.end,
		edits: closers,
		safe: open.length === 1
	});
}
function afterRoot(stack, { early, selfClosed, content, element, again }) {
	const root = stack.table.nameOf(0);
	const remove = removal$1(stack.text, early);
	if (selfClosed && element !== root) {
		const close = again ? [] : [insertion(trimEnd$1(stack.text, content.end, stack.end), `${newlineOf(stack.text)}</${root}>`)];
		stack.defects.push({
			kind: "self-closed",
			element: root,
			closer: again,
			...early,
			edits: [withoutSlash(stack.text, early.start), ...close],
			safe: true
		});
	} else if (again) stack.defects.push({
		kind: "closed-early",
		element: root,
		again,
		...early,
		edits: [remove],
		safe: false
	});
	else {
		const close = insertion(trimEnd$1(stack.text, content.end, stack.end), `${newlineOf(stack.text)}</${root}>`);
		stack.defects.push({
			kind: "after-root",
			element,
			root,
			secondRoot: element === root,
			...content,
			edits: [remove, close],
			safe: false
		});
	}
}
function closedAtEnd(stack, row) {
	const last = stack.table.get(row, 6);
	const from = Math.max(stack.table.get(row, 2), last < 0 ? 0 : stack.table.get(last, 4));
	return endingChild(stack, row) < 0 && closedByText(stack, row, from, stack.end);
}

// src/read/xml/search.ts
function indexOrEnd(text, sign, from, end) {
	const at = text.indexOf(sign, from);
	return at < 0 || at + sign.length > end ? end : at;
}
var Search = class {
	#text;
	#end;
	#found = /* @__PURE__ */ new Map();
	constructor(text, end) {
		this.#text = text;
		this.#end = end;
	}
	next(sign, from) {
		const known = this.#found.get(sign);
		if (known && known.from <= from && known.at >= from) return known.at;
		const at = indexOrEnd(this.#text, sign, from, this.#end);
		this.#found.set(sign, {
			from,
			at
		});
		return at;
	}
};

// src/read/xml/spaced-name.ts
const MOST_WORDS = 4;
function readSpacedName(text, start, stop, end) {
	const words = [text.slice(start, stop)];
	const edits = [];
	let last = stop;
	for (;;) {
		const from = skipLineBlanks(text, last, end);
		const to = from > last && from < end ? nameEnd(text, from) : from;
		if (to === from || to > end || isAttribute$1(text, to, end)) break;
		if (words.length === MOST_WORDS) return void 0;
		words.push(text.slice(from, to));
		edits.push({
			start: last,
			end: from,
			text: "_"
		});
		last = to;
	}
	return words.length > 1 ? {
		name: words.join("_"),
		stop: last,
		edits
	} : void 0;
}
function isAttribute$1(text, stop, end) {
	const next = text[skipLineBlanks(text, stop, end)];
	return next === "=" || next === ":" || next === "\"" || next === "'";
}
function skipLineBlanks(text, from, end) {
	let at = from;
	while (at < end && (text[at] === " " || text[at] === "	")) at++;
	return at;
}

// src/read/xml/close-tag.ts
const GREATER$3 = 62;
function readCloseTag(stack, less) {
	const text = stack.text;
	const right = stack.endOfTopName(less + 2);
	if (right >= 0 && right < stack.end && text.charCodeAt(right) === GREATER$3) {
		stack.closeDefects = noDefects;
		stack.closeTop(less, right + 1);
		return right + 1;
	}
	stack.closeDefects = [];
	const from = skipBlanks(text, less + 2, stack.end);
	const stop = elementNameEnd(text, from);
	if (stop === from || stop > stack.end) return readSlippedClose(stack, less) ?? namelessClose(stack, less, from);
	const spaced = spacedClose(stack, less, from, stop);
	if (spaced !== void 0) return spaced;
	const name = text.slice(from, stop);
	if (from > less + 2) stack.tagDefect("space-first", name, {
		start: less,
		end: stop
	}, [{
		start: less + 2,
		end: from,
		text: ""
	}], true, true);
	const end = closeTagEnd(stack, less, name, stop);
	if (stack.topName === name) stack.closeTop(less, end);
	else closeMismatched(stack, name, less, end, {
		start: from,
		end: stop
	});
	return end;
}
function spacedClose(stack, less, from, firstStop) {
	const text = stack.text;
	const spaced = readSpacedName(text, from, firstStop, stack.end);
	if (!spaced || stack.topName === text.slice(from, firstStop)) return void 0;
	const { name, stop, edits } = spaced;
	if (!stack.isOpen(name) && !stack.depthOf.has(name) && !isSlip(name, stack.topName ?? "")) return void 0;
	const after = skipBlanks(text, stop, stack.end);
	if (after >= stack.end || text.charCodeAt(after) !== GREATER$3) return void 0;
	stack.spacedClose = {
		start: less,
		name
	};
	const opened = stack.topName === name ? stack.spacedNames.get(stack.top) : void 0;
	if (opened) for (const edit of edits) opened.push(edit);
	else stack.tagDefect("spaced-name", name, {
		start: from,
		end: stop
	}, edits, true, true);
	if (stack.topName === name) stack.closeTop(less, after + 1);
	else {
		const own = stack.closeDefects.at(-1);
		closeMismatched(stack, name, less, after + 1, {
			start: from,
			end: stop
		});
		if (own && stack.closeDefects.some(({ kind }) => kind === "misnamed")) stack.forgotten.add(own);
	}
	return after + 1;
}
function closeTagEnd(stack, less, name, stop) {
	const text = stack.text;
	const after = skipBlanks(text, stop, stack.end);
	if (after < stack.end && text.charCodeAt(after) === GREATER$3) return after + 1;
	const limit = Math.min(lineEnd(text, stop, stack.end), indexOrEnd(text, "<", stop, stack.end));
	const greater = indexOrEnd(text, ">", stop, limit);
	if (greater < limit) {
		const found = text.slice(stop, greater);
		const problem = /^["']+$/.test(found) ? "stray-quote" : "junk";
		stack.tagDefect(problem, name, {
			start: stop,
			end: greater
		}, [{
			start: stop,
			end: greater,
			text: ""
		}], problem === "stray-quote", true);
		return greater + 1;
	}
	stack.tagDefect("no-end", name, {
		start: less,
		end: stop
	}, [insertion(stop, ">")], true, true);
	return stop;
}
function readSlippedClose(stack, less) {
	const text = stack.text;
	slipped.lastIndex = less;
	const from = slipped.test(text) ? slipped.lastIndex : stack.end;
	const stop = elementNameEnd(text, from);
	if (stop === from || stop >= stack.end || text.charCodeAt(stop) !== GREATER$3) return void 0;
	const name = text.slice(from, stop);
	if (!stack.isOpen(name)) return void 0;
	stack.closeDefects = [];
	stack.tagDefect("bad-slash", name, {
		start: less,
		end: from
	}, [{
		start: less,
		end: from,
		text: "</"
	}], true, true);
	if (stack.topName === name) stack.closeTop(less, stop + 1);
	else closeMismatched(stack, name, less, stop + 1, {
		start: from,
		end: stop
	});
	return stop + 1;
}
function namelessClose(stack, less, from) {
	const name = stack.topName;
	if (stack.text.charCodeAt(from) !== GREATER$3 || from >= stack.end || name === void 0) return void 0;
	stack.tagDefect("no-name", name, {
		start: less,
		end: from + 1
	}, [{
		start: less + 2,
		end: from,
		text: name
	}], true, true);
	stack.closeTop(less, from + 1);
	return from + 1;
}
function closedName(text, less) {
	slipped.lastIndex = less;
	const from = slipped.test(text) ? slipped.lastIndex : less;
	const stop = elementNameEnd(text, from);
	return stop > from ? text.slice(from, stop) : void 0;
}
function junkTagEnd(text, less) {
	junk.lastIndex = less;
	return junk.test(text) ? junk.lastIndex : -1;
}
const junk = /<\/[\d%$#+.~*-][^\s<>]{0,40}>/y;
const slipped = /<[ \t]{0,3}(?:\/{1,3}|\\{1,3})[ \t]{0,3}/y;
const noDefects = [];

// src/read/xml/code-fences.ts
function gatherCode(text, start, end, defects) {
	if (!defects.some(isSign)) return defects;
	const gathered = [];
	let next = 0;
	for (const fence of fencesOf(text, start, end)) {
		let from = next;
		while (from < defects.length && defects[from].start < fence.start) from++;
		let to = from;
		while (to < defects.length && defects[to].start < fence.end) to++;
		const inside = defects.slice(from, to);
		for (const defect of defects.slice(next, from)) gathered.push(defect);
		for (const defect of isCode(text, fence, inside) ? [inCdata(text, fence, inside)] : inside) gathered.push(defect);
		next = to;
	}
	return gathered.concat(defects.slice(next));
}
function* fencesOf(text, start, end) {
	const lines = /^[ \t]*(`{3,}|~{3,}(?!~))([^\n`]*)$/gm;
	lines.lastIndex = start;
	let open;
	for (let match = lines.exec(text); match && match.index < end; match = lines.exec(text)) {
		const sign = match[1];
		const at = match.index + match[0].indexOf(sign);
		if (!open) open = {
			start: at,
			sign
		};
		else if (sign.startsWith(open.sign) && match[2]?.trim() === "") {
			yield {
				start: open.start,
				end: at + sign.length
			};
			open = void 0;
		}
	}
}
function isSign({ kind }) {
	return kind === "stray-character" || kind === "unknown-entity" || kind === "bad-number";
}
function isCode(text, { start, end }, inside) {
	if (inside.length === 0 || !inside.every(isSign) || inside.some((defect) => defect.end > end)) return false;
	let rest = "";
	let at = start;
	for (const defect of inside) {
		rest += text.slice(at, defect.start);
		at = defect.end;
	}
	rest += text.slice(at, end);
	return !/[<&]|\]\]>/.test(rest);
}
function inCdata(text, { start, end }, inside) {
	const [first, last] = [inside[0], inside.at(-1)];
	const feed = text.indexOf("\n", start);
	const line = `${text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n"}${indentText(text, start)}`;
	const sign = text.charAt(start);
	const edits = [{
		start,
		end: start + 1,
		text: `<![CDATA[${line}${sign}`
	}, {
		start: end - 1,
		end,
		text: `${sign}${line}]]>`
	}];
	return {
		kind: "code",
		count: inside.length,
		start: first.start,
		end: last.end,
		edits,
		safe: inside.every(({ safe }) => safe)
	};
}

// src/read/xml/strict-tag.ts
const GREATER$2 = 62;
const SLASH$4 = 47;
const EQUALS$3 = 61;
const QUOTE$1 = 34;
const APOSTROPHE$1 = 39;
const MANY = 16;
function readStrictTag(text, nameStop, end, table) {
	const first = table.attributeCount;
	const stop = readAttributes(text, nameStop, end, table);
	if (stop >= 0 && !hasTwins(table, first)) return stop;
	table.truncateAttributes(first);
	return -1;
}
function readAttributes(text, nameStop, end, table) {
	let at = nameStop;
	let less = 0;
	for (;;) {
		const start = skipBlanks(text, at, end);
		if (start >= end) return -1;
		const code = text.charCodeAt(start);
		if (code === GREATER$2) return start + 1;
		if (code === SLASH$4) return start + 1 < end && text.charCodeAt(start + 1) === GREATER$2 ? start + 2 : -1;
		const stop = start === at ? start : nameEnd(text, start);
		const open = stop === start ? -1 : valueStart(text, stop, end);
		const close = open < 0 ? -1 : valueEnd(text, open, end);
		if (close < 0) return -1;
		if (less <= open) less = indexOrEnd(text, "<", open + 1, end);
		if (less < close) return -1;
		table.addAttribute(table.names.at(text, start, stop), start, open + 1, close, close + 1);
		at = close + 1;
	}
}
function valueStart(text, nameStop, end) {
	const equals = skipBlanks(text, nameStop, end);
	if (text.charCodeAt(equals) !== EQUALS$3) return -1;
	const open = skipBlanks(text, equals + 1, end);
	const quote = text.charCodeAt(open);
	return quote === QUOTE$1 || quote === APOSTROPHE$1 ? open : -1;
}
function valueEnd(text, open, end) {
	const close = text.indexOf(text.charCodeAt(open) === QUOTE$1 ? "\"" : "'", open + 1);
	return close < end ? close : -1;
}
function hasTwins(table, first) {
	const count = table.attributeCount;
	if (count - first > MANY) {
		const names = /* @__PURE__ */ new Set();
		for (let row = first; row < count; row++) names.add(table.attribute(row, 0));
		return names.size < count - first;
	}
	for (let row = first + 1; row < count; row++) for (let before = first; before < row; before++) if (table.attribute(before, 0) === table.attribute(row, 0)) return true;
	return false;
}

// src/read/xml/broken-value.ts
const GREATER$1 = 62;
const SLASH$3 = 47;
const EQUALS$2 = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LESS$1 = 60;
const LONGEST_VALUE = 200;
const doubleQuotes = "“”„‟«»";
const singleQuotes = "‘’‚‛`´";
var BrokenValues = class {
	#text;
	#end;
	#report;
	constructor(text, end, report) {
		this.#text = text;
		this.#end = end;
		this.#report = report;
	}
	read(name, behind) {
		const text = this.#text;
		const open = this.#skipEquals(skipSpaces(text, behind, this.#end));
		const quote = open < this.#end ? text.charCodeAt(open) : GREATER$1;
		if (isQuote(quote)) return this.#quotedValue(name, open + 1, quote);
		return this.#smartValue(name, open) ?? this.#unquotedValue(name, behind, open);
	}
	isQuoted(open) {
		if (open >= this.#end) return false;
		const straight = straightQuote(this.#text[open]);
		if (!straight) return false;
		return this.#closeOf(open + 1, straight) > open + 1;
	}
	#quotedValue(name, from, quote) {
		const text = this.#text;
		const sign = quote === QUOTE ? "\"" : "'";
		const found = text.indexOf(sign, from);
		const close = found < 0 || found >= this.#end ? -1 : found;
		const clean = close >= 0 && !text.slice(from, close).includes("<");
		const single = close >= 0 && close <= lineEnd(text, from, this.#end) && !/>\s*<|<\//.test(text.slice(from, close));
		if (close >= 0 && (clean || single) && this.mayFollowValue(close + 1)) return {
			from,
			to: close,
			after: close + 1
		};
		if (close === from && !this.#isAttributeAt(from + 1)) {
			this.#report("stray-quote", {
				start: from,
				end: from + 1
			}, [{
				start: from,
				end: from + 1,
				text: ""
			}], true);
			return this.#quotedValue(name, from + 1, quote);
		}
		const smart = this.#closeOf(from, sign);
		if (smart >= 0 && text[smart] !== sign) {
			this.#report("smart-quote", {
				start: from - 1,
				end: smart + 1
			}, [{
				start: smart,
				end: smart + 1,
				text: sign
			}], true, name);
			return {
				from,
				to: smart,
				after: smart + 1
			};
		}
		let to = from;
		const limit = lineEnd(text, from, this.#end);
		while (to < limit && text.charCodeAt(to) !== GREATER$1 && text.charCodeAt(to) !== LESS$1 && text.charCodeAt(to) !== quote) {
			const stop = nameEnd(text, to);
			if (stop > to && text.charCodeAt(stop) === EQUALS$2 && isQuote(text.charCodeAt(stop + 1)) && to > from) break;
			to = Math.max(stop, to + 1);
		}
		if (to < limit && text.charCodeAt(to) === quote) return {
			from,
			to,
			after: to + 1
		};
		if (text.charCodeAt(to - 1) === SLASH$3 && text.charCodeAt(to) === GREATER$1) to--;
		to = trimEnd$1(text, from, to);
		const space = nameEnd(text, to) > to ? " " : "";
		this.#report("missing-quote", {
			start: from - 1,
			end: to
		}, [{
			start: to,
			end: to,
			text: sign + space
		}], false, name);
		return {
			from,
			to,
			after: to,
			parted: true
		};
	}
	#skipEquals(start) {
		let at = start;
		while (at < this.#end && this.#text.charCodeAt(at) === EQUALS$2) at++;
		if (at === start || !this.isQuoted(at)) return start;
		this.#report("junk", {
			start,
			end: at
		}, [{
			start,
			end: at,
			text: ""
		}], true);
		return at;
	}
	#smartValue(name, open) {
		if (open >= this.#end) return void 0;
		const sign = straightQuote(this.#text[open]);
		const close = sign ? this.#closeOf(open + 1, sign) : -1;
		if (!sign || close < 0) return void 0;
		const edits = [open, close].map((at) => ({
			start: at,
			end: at + 1,
			text: sign
		}));
		this.#report("smart-quote", {
			start: open,
			end: close + 1
		}, edits, true, name);
		return {
			from: open + 1,
			to: close,
			after: close + 1
		};
	}
	#closeOf(from, straight) {
		const text = this.#text;
		const signs = straight === "\"" ? doubleQuotes : singleQuotes;
		const limit = Math.min(this.#end, from + LONGEST_VALUE);
		for (let at = from; at < limit; at++) {
			const sign = text[at];
			if ("<>=\n\r".includes(sign)) return -1;
			const isStraight = sign === straight;
			if (!isStraight && !signs.includes(sign)) continue;
			if (this.mayFollowValue(at + 1)) return at;
			if (isStraight) return -1;
		}
		return -1;
	}
	#isAttributeAt(start) {
		const stop = nameEnd(this.#text, start);
		return stop > start && valueStart(this.#text, stop, this.#end) >= 0;
	}
	#unquotedValue(name, behind, open) {
		const text = this.#text;
		for (const sign of ["\"", "'"]) {
			const close = this.#closeOf(open, sign);
			if (close <= open || text[close] !== sign || /["'`“”‘’„«»]/.test(text.slice(open, close))) continue;
			this.#report("missing-open", {
				start: open,
				end: close + 1
			}, [{
				start: open,
				end: open,
				text: sign
			}], true, name);
			return {
				from: open,
				to: close,
				after: close + 1
			};
		}
		let to = open;
		while (to < this.#end && !this.endsUnquoted(to)) to++;
		if (to === open) {
			this.#report("no-value", {
				start: behind - 1,
				end: behind
			}, [{
				start: behind,
				end: behind,
				text: "\"\""
			}], false, name);
			return {
				from: behind,
				to: behind,
				after: behind
			};
		}
		const raw = text.slice(open, to);
		const signs = `${doubleQuotes}${singleQuotes}"'`;
		let lead = 0;
		while (lead < raw.length && signs.includes(raw[lead])) lead++;
		const bare = withoutTrailing(raw.slice(lead), signs);
		this.#report("unquoted", {
			start: open,
			end: to
		}, [{
			start: open,
			end: to,
			text: `"${withoutIllegal(escapeAmpersands(bare.replaceAll("\"", "&quot;")))}"`
		}], ![...bare].some((sign) => signs.includes(sign)), name);
		return {
			from: open + lead,
			to: open + lead + bare.length,
			after: to,
			rewritten: true
		};
	}
	endsUnquoted(at) {
		const code = this.#text.charCodeAt(at);
		if (isBlank(code) || code === GREATER$1 || code === LESS$1 || code < 32) return true;
		return code === SLASH$3 && this.#text.charCodeAt(at + 1) === GREATER$1;
	}
	mayFollowValue(at) {
		if (at >= this.#end) return true;
		const code = this.#text.charCodeAt(at);
		return isBlank(code) || code === GREATER$1 || code === LESS$1 || code === SLASH$3 && this.#text.charCodeAt(at + 1) === GREATER$1;
	}
};
function isSpace(text, at) {
	const code = text.charCodeAt(at);
	if (code < 128) return code <= 32;
	if (code >= 65534) return true;
	const point = text.codePointAt(at);
	return point >= 55296 && point <= 57343;
}
function skipSpaces(text, start, end) {
	let at = start;
	while (at < end && isSpace(text, at)) at++;
	return at;
}
function isQuote(code) {
	return code === QUOTE || code === APOSTROPHE;
}
function straightQuote(sign) {
	if (sign === "\"" || doubleQuotes.includes(sign)) return "\"";
	return sign === "'" || singleQuotes.includes(sign) ? "'" : void 0;
}

// src/read/xml/broken-tag.ts
const GREATER = 62;
const SLASH$2 = 47;
const COLON = 58;
const EQUALS$1 = 61;
const LESS = 60;
function readBrokenTag(text, less, nameStop, end) {
	return new BrokenTagReader(text, less, nameStop, end).read();
}
var BrokenTagReader = class {
	#text;
	#less;
	#nameStop;
	#end;
	#element;
	#attributes = [];
	#names = /* @__PURE__ */ new Set();
	#problems = [];
	#values;
	#wordy = false;
	#parted = -1;
	#nextLess = -1;
	constructor(text, less, nameStop, end) {
		this.#text = text;
		this.#less = less;
		this.#nameStop = nameStop;
		this.#end = end;
		this.#element = text.slice(less + 1, nameStop);
		this.#values = new BrokenValues(text, end, (...problem) => this.#problem(...problem));
	}
	read() {
		const text = this.#text;
		const firstLine = lineEnd(text, this.#less, this.#end);
		let at = this.#nameStop;
		for (;;) {
			const start = this.#skipSpaces(at);
			const code = start < this.#end ? text.charCodeAt(start) : LESS;
			if (code === LESS) return this.#unterminated(trimEnd$1(text, this.#nameStop, start));
			if (code === GREATER) return this.#done(start + 1, false, true);
			if (code === SLASH$2 && text.charCodeAt(start + 1) === GREATER && start + 1 < this.#end) return this.#done(start + 2, true, true);
			const part = this.#partAt(start);
			if (part.kind !== "attribute" && !this.#wordy) {
				if (start > firstLine) return this.#unterminated(trimEnd$1(text, this.#nameStop, firstLine));
				if (part.kind === "words" && this.#isContent(start)) return this.#unterminated(at);
			}
			at = this.#readPart(part, start, start === at && start !== this.#parted);
		}
	}
	#partAt(start) {
		const text = this.#text;
		const stop = nameEnd(text, start);
		const equals = this.#skipSpaces(stop);
		if (stop > start && equals < this.#end && text.charCodeAt(equals) === EQUALS$1) return {
			kind: "attribute",
			stop,
			behind: equals + 1
		};
		const behind = text.charCodeAt(equals) === COLON ? this.#skipSpaces(equals + 1) : equals;
		return {
			kind: stop > start && this.#values.isQuoted(behind) ? "no-equals" : "words",
			stop,
			behind
		};
	}
	#readPart({ kind, stop, behind }, start, glued) {
		if (kind === "words") return stop > start ? this.#bareWord(start, stop) : this.#junk(start);
		if (kind === "no-equals") {
			if (behind > stop) this.#wordy = true;
			const name = this.#text.slice(start, stop);
			if (!this.#names.has(name)) this.#problem("no-equals", {
				start,
				end: stop
			}, [{
				start: stop,
				end: behind,
				text: "="
			}], true, name);
		}
		return this.#readAttribute(start, stop, behind, glued);
	}
	#isContent(start) {
		const text = this.#text;
		const code = text.charCodeAt(start);
		if (isQuote(code) || code === SLASH$2 || straightQuote(text[start])) return false;
		if (this.#nextLess < 0) this.#nextLess = indexOrEnd(text, "<", start, this.#end);
		if (text.slice(start, this.#nextLess).includes(">")) return false;
		if (this.#attributes.length > 0) return true;
		return text.startsWith(`</${this.#element}`, this.#nextLess);
	}
	#readAttribute(start, stop, behind, glued) {
		const text = this.#text;
		const name = text.slice(start, stop);
		const twin = this.#names.has(name);
		if (glued && !twin) this.#problem("no-space", {
			start,
			end: stop
		}, [{
			start,
			end: start,
			text: " "
		}], true);
		const problems = this.#problems.length;
		const { from, to, after, rewritten = false, parted = false } = this.#values.read(name, behind);
		if (parted) this.#parted = after;
		if (twin) {
			this.#problems.length = problems;
			const space = nameEnd(text, after) > after ? " " : "";
			this.#problem("repeated", {
				start,
				end: after
			}, [{
				start: this.#blanksBefore(start),
				end: after,
				text: space
			}], false, name);
			if (space) this.#parted = after;
		} else {
			for (const { index } of text.slice(from, to).matchAll(/</g)) this.#problem("less-than", {
				start: from + index,
				end: from + index + 1
			}, [{
				start: from + index,
				end: from + index + 1,
				text: "&lt;"
			}], true, name);
			this.#names.add(name);
			this.#attributes.push({
				name,
				start,
				end: after,
				value: {
					start: from,
					end: to
				},
				rewritten
			});
		}
		return after;
	}
	#bareWord(start, stop) {
		this.#wordy = true;
		const found = this.#text.slice(start, stop);
		const twin = this.#names.has(found);
		if (twin) this.#problem("repeated", {
			start,
			end: stop
		}, [{
			start: this.#blanksBefore(start),
			end: stop,
			text: ""
		}], false, found);
		else {
			this.#problem("no-value", {
				start,
				end: stop
			}, [{
				start: stop,
				end: stop,
				text: "=\"\""
			}], false, found);
			this.#names.add(found);
			this.#attributes.push({
				name: found,
				start,
				end: stop,
				value: {
					start: stop,
					end: stop
				},
				rewritten: false
			});
		}
		if (!twin && start > this.#nameStop && start !== this.#parted && !isSpace(this.#text, start - 1)) this.#problem("no-space", {
			start,
			end: stop
		}, [{
			start,
			end: start,
			text: " "
		}], true);
		return stop;
	}
	#junk(start) {
		const text = this.#text;
		let stop = start + 1;
		if (!isQuote(text.charCodeAt(start))) {
			if (text.charCodeAt(start) !== SLASH$2) this.#wordy = true;
			while (stop < this.#end && !this.#values.endsUnquoted(stop) && !isQuote(text.charCodeAt(stop)) && nameEnd(text, stop) === stop && !isSpace(text, stop)) stop++;
			this.#problem("junk", {
				start,
				end: stop
			}, [{
				start,
				end: stop,
				text: " "
			}], text.slice(start, stop) === "/");
			this.#parted = stop;
		} else this.#problem("stray-quote", {
			start,
			end: stop
		}, [{
			start,
			end: stop,
			text: this.#values.mayFollowValue(stop) ? "" : " "
		}], true);
		return stop;
	}
	#unterminated(stop) {
		const end = Math.max(stop, this.#nameStop, this.#attributes.at(-1)?.end ?? 0);
		const safe = this.#problems.every((problem) => problem.safe);
		this.#problem("no-end", {
			start: this.#less,
			end
		}, [{
			start: end,
			end,
			text: ">"
		}], safe);
		return this.#done(end, false, false);
	}
	#done(end, selfClosing, terminated) {
		return {
			end,
			selfClosing,
			terminated,
			attributes: this.#attributes,
			problems: merged(this.#problems),
			wordy: this.#wordy
		};
	}
	#problem(problem, span, edits, safe, attribute) {
		const found = this.#text.slice(span.start, span.end);
		this.#problems.push({
			kind: "tag",
			problem,
			element: this.#element,
			attributes: attribute === void 0 ? [] : [attribute],
			found,
			closing: false,
			start: span.start,
			end: span.end,
			edits,
			safe
		});
	}
	#skipSpaces(start) {
		return skipSpaces(this.#text, start, this.#end);
	}
	#blanksBefore(at) {
		return trimEnd$1(this.#text, this.#nameStop, at);
	}
};
function merged(problems) {
	const kinds = /* @__PURE__ */ new Map();
	for (const one of problems) {
		const ones = kinds.get(one.problem);
		if (ones) ones.push(one);
		else kinds.set(one.problem, [one]);
	}
	if (kinds.size === problems.length) return problems;
	return [...kinds.values()].map((ones) => ({
		...ones[0],
		attributes: ones.flatMap(({ attributes }) => attributes),
		end: ones.reduce((end, one) => Math.max(end, one.end), 0),
		edits: ones.flatMap(({ edits }) => edits),
		safe: ones.every(({ safe }) => safe)
	}));
}

// src/read/xml/character-data.ts
const BANG$1 = 33;
const SLASH$1 = 47;
var CharacterData = class {
	#stack;
	#text;
	#end;
	#search;
	#defects;
	#prologue;
	#nextAmpersand = -1;
	#nextCdataEnd = -1;
	constructor(stack, search) {
		this.#stack = stack;
		this.#text = stack.text;
		this.#end = stack.end;
		this.#search = search;
		this.#defects = stack.defects;
	}
	read(from, to) {
		if (this.#stack.isOutside) this.#outside(from, to);
		this.ampersands(from, to);
		this.#cdataEnds(from, to);
	}
	#outside(from, to) {
		const start = skipBlanks(this.#text, from, to);
		if (start === to) return;
		const end = trimEnd$1(this.#text, start, to);
		if (this.#stack.hasRoot) this.#stack.reopen({
			start,
			end: lineEnd(this.#text, start, end)
		}, void 0);
		else if (this.#prologue) this.#prologue.end = end;
		else this.#prologue = {
			start,
			end
		};
	}
	ampersands(from, to) {
		const text = this.#text;
		if (this.#nextAmpersand < from) this.#nextAmpersand = indexOrEnd(text, "&", from, this.#end);
		while (this.#nextAmpersand < to) {
			const at = this.#nextAmpersand;
			const found = readAmpersand(text, at);
			let end = at + 1;
			if (found.kind === "reference" && found.end <= to) end = found.end;
			else if (found.kind === "unknown-entity" && found.end <= to) {
				end = found.end;
				const replacement = numericReference(found.name);
				const edit = replacement === void 0 ? insertion(at + 1, "amp;") : {
					start: at,
					end,
					text: replacement
				};
				this.#defects.push({
					kind: "unknown-entity",
					name: found.name,
					replacement: replacement ?? `&amp;${found.name};`,
					start: at,
					end,
					edits: [edit],
					safe: replacement !== void 0
				});
			} else if (found.kind === "bad-number" && found.end <= to) {
				end = found.end;
				this.#defects.push({
					kind: "bad-number",
					found: text.slice(at, end),
					start: at,
					end,
					edits: [insertion(at + 1, "amp;")],
					safe: false
				});
			} else {
				while (end < to && text.charCodeAt(end) === 38 && readAmpersand(text, end).kind === "bare") end++;
				this.#stray(at, end);
			}
			this.#nextAmpersand = indexOrEnd(text, "&", end, this.#end);
		}
	}
	#cdataEnds(from, to) {
		if (this.#nextCdataEnd < from) this.#nextCdataEnd = this.#search.next("]]>", from);
		while (this.#nextCdataEnd < to) {
			const at = this.#nextCdataEnd;
			this.#defects.push({
				kind: "cdata-end",
				start: at,
				end: at + 3,
				edits: [{
					start: at + 2,
					end: at + 3,
					text: "&gt;"
				}],
				safe: true
			});
			this.#nextCdataEnd = indexOrEnd(this.#text, "]]>", at + 3, this.#end);
		}
	}
	#stray(start, end) {
		const found = this.#text.slice(start, end);
		const replacement = found.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
		this.#defects.push({
			kind: "stray-character",
			found,
			replacement,
			start,
			end,
			edits: [{
				start,
				end,
				text: replacement
			}],
			safe: true
		});
	}
	strayLess(less) {
		const text = this.#text;
		let end = less + 1;
		while (end < this.#end && text.charCodeAt(end) === 60 && nameEnd(text, end + 1) === end + 1 && text.charCodeAt(end + 1) !== SLASH$1 && text.charCodeAt(end + 1) !== BANG$1) end++;
		if (this.#stack.isOutside) this.#outside(less, end);
		this.#stray(less, end);
		return end;
	}
	tellPrologue() {
		if (!this.#prologue) return;
		const { start, end } = this.#prologue;
		let kept = 0;
		for (const defect of this.#defects) if (defect.start < start || defect.start >= end) this.#defects[kept++] = defect;
		this.#defects.length = kept;
		const words = this.#text.slice(start, end);
		const commented = `<!-- ${withoutIllegal(words).replaceAll(/-(?=-)/g, "- ")} -->`;
		this.#defects.push({
			kind: "before-root",
			start,
			end: lineEnd(this.#text, start, end),
			edits: [{
				start,
				end,
				text: commented
			}],
			safe: false
		});
	}
	readIllegal(start, kept) {
		const offsets = illegalCharacters(this.#text, start, this.#end);
		if (offsets.length === 0) return;
		const rewritten = kept.flatMap(({ edits }) => edits.filter((edit) => edit.end > edit.start)).sort((a, b) => a.start - b.start);
		let next = 0;
		for (let at = 0; at < offsets.length; at++) {
			const from = start + offsets[at];
			while (next < rewritten.length && rewritten[next].end <= from) next++;
			const edit = rewritten[next];
			if (edit && edit.start <= from) continue;
			let end = from + 1;
			while (start + (offsets[at + 1] ?? -1) === end && !(edit && edit.start <= end)) {
				end++;
				at++;
			}
			const code = this.#text.charCodeAt(from);
			this.#defects.push({
				kind: "illegal-character",
				code,
				start: from,
				end,
				edits: [{
					start: from,
					end,
					text: " "
				}],
				safe: true
			});
		}
	}
};

// src/read/xml/special-markup.ts
var SpecialMarkup = class {
	#stack;
	#data;
	#search;
	#root;
	#start;
	constructor(stack, data, search, root, start) {
		this.#stack = stack;
		this.#data = data;
		this.#search = search;
		this.#root = root;
		this.#start = start;
	}
	declaration(less) {
		const text = this.#stack.text;
		if (text.startsWith("<!--", less)) return this.#comment(less);
		if (text.startsWith("<![CDATA[", less)) return this.#cdata(less);
		if (/^<!doctype\b/i.test(text.slice(less, less + 10))) return this.#doctype(less);
		return this.#data.strayLess(less);
	}
	#comment(less) {
		const text = this.#stack.text;
		const from = less + 4;
		const found = this.#search.next("-->", from);
		const closed = found < this.#stack.end && found + 3 <= this.#stack.end;
		const line = lineEnd(text, from, this.#stack.end);
		const beforeRoot = !closed && !this.#stack.hasRoot && text.slice(from, line).includes(`<${this.#root} `);
		const stop = closed ? found : beforeRoot ? from : trimEnd$1(text, from, line);
		const end = closed ? found + 3 : stop;
		const hyphens = [...text.slice(from, stop).matchAll(/-(?=-)|-$/g)].map((match) => insertion(from + match.index + 1, " "));
		if (!closed) this.#stack.defects.push({
			kind: "comment-open",
			start: less,
			end: from,
			edits: [...hyphens, insertion(end, "-->")],
			safe: false
		});
		else if (hyphens.length > 0) {
			const first = hyphens[0].start - 1;
			this.#stack.defects.push({
				kind: "comment-hyphens",
				start: first,
				end: first + 2,
				edits: hyphens,
				safe: true
			});
		}
		this.#stack.addOpaque(-1, less, end);
		return end;
	}
	#cdata(less) {
		const from = less + 9;
		if (from > this.#stack.end) return this.#data.strayLess(less);
		if (this.#stack.isOutside) {
			if (!this.#stack.hasRoot) return this.#data.strayLess(less);
			this.#stack.reopen({
				start: less,
				end: from
			}, void 0);
		}
		const found = this.#search.next("]]>", from);
		const closed = found + 3 <= this.#stack.end && found < this.#stack.end;
		const stop = closed ? found + 3 : lineEnd(this.#stack.text, from, this.#stack.end);
		if (!closed) {
			this.#stack.defects.push({
				kind: "cdata-open",
				start: less,
				end: from,
				edits: [{
					start: less,
					end: less + 1,
					text: "&lt;"
				}],
				safe: false
			});
			return from;
		}
		this.#stack.addOpaque(-2, less, stop);
		return stop;
	}
	#doctype(less) {
		const text = this.#stack.text;
		if (!this.#stack.isOutside || this.#stack.hasRoot) return this.#data.strayLess(less);
		const limit = indexOrEnd(text, ">", less, this.#stack.end);
		const bracket = indexOrEnd(text, "[", less, limit);
		const greater = bracket < limit ? indexOrEnd(text, ">", indexOrEnd(text, "]", bracket, this.#stack.end), this.#stack.end) : limit;
		if (greater >= this.#stack.end) return this.#data.strayLess(less);
		const end = greater + 1;
		this.#stack.defects.push({
			kind: "doctype",
			start: less,
			end,
			edits: [removal$1(text, {
				start: less,
				end
			})],
			safe: false
		});
		return end;
	}
	instruction(less) {
		const text = this.#stack.text;
		const stop = nameEnd(text, less + 2);
		const close = this.#search.next("?>", less + 2);
		if (stop === less + 2 || close >= this.#stack.end || close + 2 > this.#stack.end || stop > close) return this.#data.strayLess(less);
		const target = text.slice(less + 2, stop);
		const end = close + 2;
		if (target === "xml" && less === this.#start) {
			if (!declaration.test(text.slice(less, end))) this.#stack.defects.push({
				kind: "declaration",
				start: less,
				end,
				edits: [{
					start: less,
					end,
					text: ""
				}],
				safe: true
			});
			return end;
		}
		const parted = stop === close || skipBlanks(text, stop, close) > stop;
		const wellFormed = target.toLowerCase() !== "xml" && parted && !target.includes(":");
		this.#stack.defects.push({
			kind: "instruction",
			target,
			wellFormed,
			start: less,
			end,
			edits: wellFormed ? [] : [removal$1(text, {
				start: less,
				end
			})],
			safe: false
		});
		this.#stack.addOpaque(-3, less, end);
		return end;
	}
};
const declaration = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[Uu][Tt][Ff]-8\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

// src/read/xml/reader.ts
const writers = /* @__PURE__ */ new WeakMap();
function writerOf(lexicon) {
	let writer = writers.get(lexicon);
	if (!writer) {
		writer = new TableWriter([...lexicon.depthOf.keys(), ...lexicon.attributeNames]);
		writers.set(lexicon, writer);
	}
	writer.reset();
	return writer;
}
const BANG = 33;
const SLASH = 47;
const QUESTION = 63;
const EQUALS = 61;
const BYTE_ORDER_MARK = 65279;
const SAME_LINE = 400;
var XmlReader = class {
	#text;
	#start;
	#end;
	#lexicon;
	#defects = [];
	#stack;
	#special;
	#data;
	#table;
	#impliedTags;
	#nextThoughtIn = 0;
	constructor(text, start, end, lexicon, impliedTags, tags) {
		this.#impliedTags = impliedTags;
		this.#table = writerOf(lexicon);
		this.#text = text;
		this.#start = start < end && text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
		this.#end = end;
		this.#lexicon = lexicon;
		this.#stack = new ElementStack(text, start, end, this.#table, this.#defects, lexicon.depthOf);
		this.#stack.tags = tags;
		const search = new Search(text, end);
		this.#data = new CharacterData(this.#stack, search);
		this.#special = new SpecialMarkup(this.#stack, this.#data, search, lexicon.root, this.#start);
	}
	read() {
		const text = this.#text;
		let at = this.#start;
		while (at < this.#end) {
			let less = text.indexOf("<", at);
			if (less < 0 || less > this.#end) less = this.#end;
			if (this.#nextThoughtIn < this.#impliedTags.length) {
				const stop = this.#insertImplied(at, less);
				if (stop >= 0) {
					at = stop;
					continue;
				}
			}
			if (less > at) this.#data.read(at, less);
			if (less === this.#end) break;
			at = this.#markup(less);
		}
		this.#finish();
		this.#data.readIllegal(this.#start, this.#defects.filter((defect) => !this.#stack.forgotten.has(defect)));
		const defects = this.#stack.forgotten.size > 0 ? this.#defects.filter((defect) => !this.#stack.forgotten.has(defect)) : this.#defects;
		defects.sort((a, b) => a.start - b.start || a.end - b.end);
		return {
			root: this.#stack.hasRoot ? rootOf(this.#table.finish(text)) : void 0,
			defects
		};
	}
	get lostOpenings() {
		return this.#stack.lostOpenings;
	}
	#insertImplied(from, to) {
		const lost = this.#impliedTags[this.#nextThoughtIn];
		if (lost.at > to) return -1;
		this.#nextThoughtIn++;
		const isRoot = !this.#stack.hasRoot && lost.name === this.#lexicon.root;
		if (lost.at < from || this.#stack.isOutside && !isRoot) return -1;
		const { name, at, nameAt, closer } = lost;
		const table = this.#table;
		const attributes = table.attributeCount;
		const nameStop = (nameAt ?? at) + name.length;
		const greater = this.#text.startsWith("&gt;", nameStop) ? [{
			start: nameStop,
			end: nameStop + 4,
			text: ">"
		}] : [];
		const stop = nameAt === void 0 ? at : greater[0]?.end ?? readStrictTag(this.#text, nameStop, to, table);
		if (stop < 0 && !isRoot) return -1;
		if (at > from) this.#data.read(from, at);
		if (isRoot) {
			if (stop < 0 || nameAt === void 0) this.#stack.open(table.names.of(name), at, at, attributes, false);
			else this.#open(table.names.of(name), at, stop, attributes);
		} else if (nameAt !== void 0) {
			this.#stack.tagDefect("no-start", name, {
				start: at,
				end: stop
			}, [{
				start: at,
				end: nameAt,
				text: "<"
			}, ...greater], nameAt === at);
			this.#open(table.names.of(name), at, stop, attributes);
		} else {
			const edits = [insertion(at, `<${name}>${this.#lineBreak(at, closer.start)}`)];
			this.#defects.push({
				kind: "unopened",
				element: name,
				previous: void 0,
				opening: at,
				...closer,
				edits,
				safe: !this.#lexicon.described.has(name)
			});
			this.#stack.open(table.names.of(name), at, at, attributes, false);
		}
		return Math.max(stop, at);
	}
	#lineBreak(at, end) {
		const stop = lineEnd(this.#text, at, this.#end);
		if (stop >= end || indentAt(this.#text, at) < 0) return "";
		return `${this.#text.charCodeAt(stop) === 13 ? "\r\n" : "\n"}${indentText(this.#text, at)}`;
	}
	#markup(less) {
		switch (this.#text.charCodeAt(less + 1)) {
			case SLASH: return this.#closeTag(less);
			case BANG: return this.#special.declaration(less);
			case QUESTION: return this.#special.instruction(less);
			default: return this.#openTag(less);
		}
	}
	#closeTag(less) {
		const { tags, topName } = this.#stack;
		const end = readCloseTag(this.#stack, less);
		if (tags) this.#note(tags, less, end ?? junkTagEnd(this.#text, less), topName);
		return end ?? this.#data.strayLess(less);
	}
	#note(tags, start, end, name) {
		if (end < 0) return;
		const isJunk = junkTagEnd(this.#text, start) >= 0;
		const { spacedClose } = this.#stack;
		tags.push({
			name: (spacedClose?.start === start ? spacedClose.name : void 0) ?? closedName(this.#text, start) ?? (isJunk ? void 0 : name),
			closing: true,
			start,
			end
		});
	}
	#openTag(less) {
		const text = this.#text;
		const stop = elementNameEnd(text, less + 1);
		if (stop === less + 1 || stop > this.#end) return this.#spacedTag(less);
		const attributes = this.#table.attributeCount;
		const end = readStrictTag(text, stop, this.#end, this.#table);
		if (end < 0) return this.#spacedName(less, stop) ?? this.#brokenTag(less, stop);
		this.#open(this.#table.names.at(text, less + 1, stop), less, end, attributes);
		return end;
	}
	#open(name, start, end, attributes) {
		const table = this.#table;
		for (let row = attributes; row < table.attributeCount; row++) this.#data.ampersands(table.attribute(row, 2), table.attribute(row, 3));
		this.#stack.open(name, start, end, attributes, this.#text.charCodeAt(end - 2) === SLASH);
	}
	#spacedTag(less) {
		const text = this.#text;
		const { tags, topName } = this.#stack;
		const slip = readSlippedClose(this.#stack, less);
		if (slip !== void 0) {
			if (tags) this.#note(tags, less, slip, topName);
			return slip;
		}
		let from = less + 1;
		while (from < this.#end && text.charCodeAt(from) === 32 && from - less < 4) from++;
		const stop = elementNameEnd(text, from);
		if (from === less + 1 || stop === from || stop > this.#end) return this.#data.strayLess(less);
		const name = text.slice(from, stop);
		const attributes = this.#table.attributeCount;
		const end = readStrictTag(text, stop, this.#end, this.#table);
		if (end < 0 || !this.#stack.closesLater(name, less)) {
			this.#table.truncateAttributes(attributes);
			return this.#data.strayLess(less);
		}
		this.#stack.tagDefect("space-first", name, {
			start: less,
			end: stop
		}, [{
			start: less + 1,
			end: from,
			text: ""
		}], true);
		this.#open(this.#table.names.of(name), less, end, attributes);
		return end;
	}
	#spacedName(less, firstStop) {
		const text = this.#text;
		const spaced = readSpacedName(text, less + 1, firstStop, this.#end);
		if (!spaced) return void 0;
		const { name, stop, edits } = spaced;
		if (!(indentAt(text, less) >= 0 ? this.#lexicon.depthOf.has(name) || this.#stack.closesLater(name, less) : false) && !closesInLine(text, name, stop, this.#end)) return void 0;
		const attributes = this.#table.attributeCount;
		const end = readStrictTag(text, stop, this.#end, this.#table);
		if (end < 0) return void 0;
		this.#stack.tagDefect("spaced-name", name, {
			start: less + 1,
			end: stop
		}, edits, true);
		this.#open(this.#table.names.of(name), less, end, attributes);
		if (text.charCodeAt(end - 2) !== SLASH) this.#stack.spacedNames.set(this.#stack.top, edits);
		return end;
	}
	#brokenTag(less, nameStop) {
		const stop = this.#gluedStop(less, nameStop);
		const name = this.#text.slice(less + 1, stop);
		const tag = readBrokenTag(this.#text, less, stop, this.#end);
		const known = this.#lexicon.depthOf.has(name);
		const closes = this.#stack.closesLater(name, less);
		const described = tag.attributes.some(({ value }) => value.end > value.start);
		if (!(tag.wordy ? closes || known && tag.terminated && described : tag.terminated || known || closes)) return this.#data.strayLess(less);
		this.#openBroken(name, less, tag);
		return tag.end;
	}
	#openBroken(name, less, tag) {
		for (const problem of tag.problems) this.#defects.push(problem);
		const table = this.#table;
		const attributes = table.attributeCount;
		for (const { name: attribute, start, end, value, rewritten } of tag.attributes) {
			if (!rewritten) this.#data.ampersands(value.start, value.end);
			table.addAttribute(table.names.of(attribute), start, value.start, value.end, end);
		}
		this.#stack.open(table.names.of(name), less, tag.end, attributes, tag.selfClosing);
	}
	#gluedStop(less, stop) {
		if (this.#text.charCodeAt(skipBlanks(this.#text, stop, this.#end)) !== EQUALS) return stop;
		const written = this.#text.slice(less + 1, stop);
		const { depthOf, attributeNames } = this.#lexicon;
		for (const name of depthOf.keys()) if (written.startsWith(name) && attributeNames.has(written.slice(name.length))) return less + 1 + name.length;
		return stop;
	}
	#finish() {
		if (this.#stack.hasRoot) {
			this.#data.tellPrologue();
			finish(this.#stack);
			return;
		}
		const start = declarationEnd(this.#text, this.#start, this.#end);
		const { root } = this.#lexicon;
		this.#defects.push({
			kind: "no-root",
			start,
			end: start,
			edits: [insertion(start, `<${root}>`), insertion(this.#end, `</${root}>`)],
			safe: false
		});
	}
};
function closesInLine(text, name, from, end) {
	const line = text.slice(from, Math.min(lineEnd(text, from, end), from + SAME_LINE));
	const close = line.indexOf("</");
	return close >= 0 && line.slice(close).replaceAll(/[ \t]+/g, "_").includes(`</${name}>`);
}
function declarationEnd(text, start, end) {
	if (!text.startsWith("<?xml", start)) return start;
	const close = indexOrEnd(text, "?>", start, end);
	return close < end ? close + 2 : start;
}

// src/read/xml/read-xml.ts
function readXml(text, start, end, vocabulary, lostRoot) {
	const block = end < text.length ? text.slice(0, end) : text;
	const lexicon = lexiconOf(vocabulary);
	const document = readMerged(block, start, end, lexicon, lostRoot ? [{
		...lostRoot,
		name: lexicon.root,
		closer: {
			start: end,
			end
		}
	}] : []);
	return document.defects.length === 0 ? document : {
		root: document.root,
		defects: gatherCode(block, start, end, document.defects)
	};
}
function readMerged(block, start, end, lexicon, root) {
	const document = readBalanced(block, start, end, lexicon, root);
	if (!document.defects.some(({ kind, start: at }) => kind === "stray-character" && block.startsWith("<<<<<<<", at))) return document;
	return readWithout(block, findConflicts(block, start, end), (text) => readBalanced(text, start, end, lexicon, root)) ?? document;
}
function readWithout(block, taken, read) {
	if (taken.length === 0) return void 0;
	const gone = taken.flatMap(({ edits }) => edits);
	const { root, defects } = read(blanked(block, gone));
	const edits = defects.flatMap((defect) => defect.edits).sort((a, b) => a.start - b.start);
	let next = 0;
	for (const edit of edits) {
		while (next < gone.length && gone[next].end <= edit.start) next++;
		const other = gone[next];
		if (other && edit.end > other.start) return void 0;
	}
	const meetsDoubtful = makeMeetsDoubtful(block, taken);
	return {
		root,
		defects: [...defects.map((defect) => defect.safe && meetsDoubtful(defect) ? {
			...defect,
			safe: false
		} : defect), ...taken].sort((a, b) => a.start - b.start || a.end - b.end)
	};
}
function makeMeetsDoubtful(block, taken) {
	const gone = taken.flatMap(({ safe, edits }) => edits.map(({ start, end }) => ({
		safe,
		start,
		end
	}))).sort((a, b) => a.start - b.start);
	const starts = gone.map(({ start }) => start);
	return ({ edits }) => edits.some(({ start, end, text }) => {
		if (start !== end || !text.includes("</")) return false;
		const next = lowerBound(starts, start);
		const [before, after] = [gone[next - 1], gone[next]];
		const isDoubtful = (one) => !one.safe || block.slice(one.start, one.end).includes(text.trim());
		return after !== void 0 && skipBlanks(block, start, after.start) >= after.start && isDoubtful(after) || before !== void 0 && trimEnd$1(block, before.end, start) <= before.end && isDoubtful(before);
	});
}
function lowerBound(numbers, value) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (numbers[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
function readBalanced(block, start, end, lexicon, root) {
	const document = readTwice(block, start, end, lexicon, root);
	if (!document.defects.some((defect) => isUnbalanced(defect, block))) return document;
	const tags = [];
	new XmlReader(block, start, end, lexicon, root, tags).read();
	return readWithout(block, findSurplus(block, end, tags, lexicon.root, lexicon.depthOf), (text) => readTwice(text, start, end, lexicon, root)) ?? document;
}
function readTwice(block, start, end, lexicon, root) {
	const reader = new XmlReader(block, start, end, lexicon, root);
	const document = reader.read();
	const { lostOpenings } = reader;
	if (lostOpenings.length === 0) return document;
	const inOrder = [...root, ...lostOpenings.toSorted((a, b) => a.at - b.at)];
	return new XmlReader(block, start, end, lexicon, inOrder).read();
}
function isUnbalanced({ kind, start }, text) {
	switch (kind) {
		case "unopened":
		case "unclosed":
		case "misnamed":
		case "cut-off":
		case "closed-early":
		case "after-root": return true;
		case "stray-character": return junkTagEnd(text, start) >= 0;
		default: return false;
	}
}
function blanked(text, stretches) {
	let out = "";
	let at = 0;
	for (const { start, end } of stretches) {
		out += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, " ");
		at = end;
	}
	return out + text.slice(at);
}

// src/read/xml/repair.ts
function repairXml(block, vocabulary) {
	const { defects } = readXml(block, 0, block.length, vocabulary);
	const innerFirst = defects.toSorted((a, b) => b.start - a.start || b.end - a.end);
	return applyEdits(block, innerFirst.flatMap(({ edits }) => edits));
}

// node_modules/fast-xml-parser/src/util.js
const regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
const isName = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
const DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
const criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];

// node_modules/fast-xml-parser/src/validator.js
const defaultOptions$2 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate$1(xmlData, options) {
	options = Object.assign({}, defaultOptions$2, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
const doubleQuote = "\"";
const singleQuote = "'";
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i++;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName(attrName);
}
function validateTagName(tagname) {
	return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}

// node_modules/@nodable/entities/src/entities.js
const CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
const XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
const COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};

// node_modules/@nodable/entities/src/EntityDecoder.js
const ENTITY_ACTION = Object.freeze({
	ALLOW: "allow",
	BLOCK: "block",
	THROW: "throw"
});
const SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
const LIMIT_TIER_EXTERNAL = "external";
const LIMIT_TIER_BASE = "base";
const LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
const NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
const XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	return {
		xmlVersion: ncr.xmlVersion === 1.1 ? 1.1 : 1,
		onLevel: NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow,
		nullLevel: Math.max(NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove, NCR_LEVEL.remove)
	};
}
var EntityDecoder = class {
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
		this._externalMap = Object.create(null);
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};

// node_modules/@nodable/entities/src/EntityEncoder.js
const XML_UNSAFE_REPLACEMENT = new Array(128);
XML_UNSAFE_REPLACEMENT[38] = "&amp;";
XML_UNSAFE_REPLACEMENT[60] = "&lt;";
XML_UNSAFE_REPLACEMENT[62] = "&gt;";
XML_UNSAFE_REPLACEMENT[34] = "&quot;";
XML_UNSAFE_REPLACEMENT[39] = "&apos;";
const IS_XML_UNSAFE = /* @__PURE__ */ new Uint8Array(128);
IS_XML_UNSAFE[38] = 1;
IS_XML_UNSAFE[60] = 1;
IS_XML_UNSAFE[62] = 1;
IS_XML_UNSAFE[34] = 1;
IS_XML_UNSAFE[39] = 1;

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
const defaultOptions$1 = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: 1e400,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1e400),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
const buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions$1, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};

// node_modules/xml-naming/src/index.js
const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
const buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
const regexes10 = buildRegexes(nameStartChar10, nameChar10);
const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
const regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
const PRODUCTIONS = [
	"name",
	"ncName",
	"qName",
	"nmToken",
	"nmTokens"
];
const createValidator = (production, { xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048 } = {}) => {
	if (!PRODUCTIONS.includes(production)) throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
	const regex = getRegexes(xmlVersion, asciiOnly)[production];
	let cache = /* @__PURE__ */ new Map();
	const validator = (str) => {
		const cached = cache.get(str);
		if (cached !== void 0) return cached;
		const result = regex.test(str);
		if (cache.size < maxCacheSize) cache.set(str, result);
		return result;
	};
	validator.reset = () => {
		cache = /* @__PURE__ */ new Map();
	};
	return validator;
};

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
const skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}

// node_modules/anynum/digitTable.js
const SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
const NOT_DIGIT = 255;
const HIGH_MAP = /* @__PURE__ */ new Map();
const LOW_MAX = 65535;
const TABLE_OFFSET = 1632;
const TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}

// node_modules/anynum/anynum.js
const CHAR_0 = 48;
const CHAR_9 = 57;
const CHAR_MINUS = 45;
const MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}

// node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(str, num, options) {
	const isPositive = num === 1e400;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}

// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn$1(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}

// node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
};

// node_modules/path-expression-matcher/src/ExpressionSet.js
var ExpressionSet = class {
	constructor() {
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		this._deepWildcards = [];
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		this._patterns = /* @__PURE__ */ new Set();
		this._sealed = false;
	}
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		this._sealed = true;
		return this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
	constructor(matcher) {
		this._matcher = matcher;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	matches(expression) {
		return this._matcher.matches(expression);
	}
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
var Matcher = class {
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	toArray() {
		return this.path.map((n) => n.tag);
	}
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	readOnly() {
		return this._view;
	}
};

// node_modules/is-unsafe/src/contexts/html.js
const HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];

// node_modules/is-unsafe/src/contexts/xml.js
const XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];

// node_modules/is-unsafe/src/contexts/svg.js
const SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];

// node_modules/is-unsafe/src/contexts/sql.js
const SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];

// node_modules/is-unsafe/src/contexts/shell.js
const SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];

// node_modules/is-unsafe/src/contexts/redos.js
const REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];

// node_modules/is-unsafe/src/contexts/nosql.js
const sep = "[\"'\\s]*:";
const NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];

// node_modules/is-unsafe/src/contexts/log.js
const LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];

// node_modules/is-unsafe/src/contexts/sql-strict.js
const SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
const SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];

// node_modules/is-unsafe/src/util/decode-entities.js
const NAMED = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}

// node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
const VALID_CONTEXTS = Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue$1;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn$1(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
	return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = attrValue(matches[i]);
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (attrValue(matches[i]) !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
const parseXml = function(xmlData) {
	const options = this.options;
	const crlfPositions = options.captureMetaData ? [] : void 0;
	xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
		if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
		return "\n";
	} : "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
	let low = 0;
	let high = crlfPositions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (crlfPositions[middle] < index) low = middle + 1;
		else high = middle;
	}
	return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
function replaceEntitiesValue$1(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (code === 34 || code === 39) {
			index = xmlData.indexOf(xmlData[index], index + 1);
			if (index === -1) return;
		} else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	let lenient = false;
	let nextGt = -1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
			if (tagData) {
				if (tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			} else {
				lenient = true;
				if (nextGt < i) {
					nextGt = xmlData.indexOf(">", i);
					if (nextGt === -1) return;
				}
				const nextLt = xmlData.indexOf("<", i + 1);
				if (nextLt === -1 || nextLt > nextGt) {
					const exp = xmlData.substring(i + 1, nextGt);
					const sep = exp.search(/\s/);
					if ((sep === -1 ? exp : exp.substring(0, sep)) === tagName && exp[exp.length - 1] !== "/") openTagCount++;
					i = nextGt;
				}
			}
		}
	}
}
function parseValue(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
const METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName$1(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName$1(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate$1(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};

// node_modules/fast-xml-builder/src/util.js
function valToStr(val) {
	return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
}
function safeComment(val) {
	return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(val) {
	return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(val) {
	return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
function resolveName(name, isAttribute, options, matcher, validator) {
	if (!options.sanitizeName) return name;
	const isPI = !isAttribute && name[0] === "?";
	const bare = isPI ? name.slice(1) : name;
	if (validator(bare)) return name;
	const result = options.sanitizeName(bare, {
		isAttribute,
		matcher: matcher.readOnly()
	});
	if (typeof result !== "string" || !validator(result)) throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
	return isPI ? "?" + result : result;
}

// node_modules/fast-xml-builder/src/orderedJs2Xml.js
const EOL = "\n";
function detectXmlVersionFromArray(jArray, options) {
	if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
	const first = jArray[0];
	if (propName(first) === "?xml") {
		const attrs = first[":@"];
		if (attrs) {
			const versionKey = options.attributeNamePrefix + "version";
			if (attrs[versionKey]) return attrs[versionKey];
		}
	}
	return "1.0";
}
function toXml(jArray, options) {
	let indentation = "";
	if (options.format) indentation = EOL;
	const stopNodeExpressions = [];
	if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
		const node = options.stopNodes[i];
		if (typeof node === "string") stopNodeExpressions.push(new Expression(node));
		else if (node instanceof Expression) stopNodeExpressions.push(node);
	}
	const xmlVersion = detectXmlVersionFromArray(jArray, options);
	const qNameValidator = createValidator("qName", { xmlVersion });
	const matcher = new Matcher();
	return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}
function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
	let xmlStr = "";
	let isPreviousElementTag = false;
	if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (!Array.isArray(arr)) {
		if (arr !== void 0 && arr !== null) {
			let text = valToStr(arr);
			text = replaceEntitiesValue(text, options);
			return text;
		}
		return "";
	}
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const rawTagName = propName(tagObj);
		if (rawTagName === void 0) continue;
		const tagName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
		const attrValues = extractAttributeValues(tagObj[":@"], options);
		matcher.push(tagName, attrValues);
		const isStopNode = checkStopNode(matcher, stopNodeExpressions);
		if (tagName === options.textNodeName) {
			let tagText = tagObj[rawTagName];
			if (!isStopNode) {
				tagText = options.tagValueProcessor(tagName, tagText);
				tagText = replaceEntitiesValue(tagText, options);
			}
			tagText = valToStr(tagText);
			if (isPreviousElementTag) xmlStr += indentation;
			xmlStr += tagText;
			isPreviousElementTag = false;
			matcher.pop();
			continue;
		} else if (tagName === options.cdataPropName) {
			if (isPreviousElementTag) xmlStr += indentation;
			const val = tagObj[rawTagName][0][options.textNodeName];
			const safeVal = safeCdata(val);
			xmlStr += `<![CDATA[${safeVal}]]>`;
			isPreviousElementTag = false;
			matcher.pop();
			continue;
		} else if (tagName === options.commentPropName) {
			const val = tagObj[rawTagName][0][options.textNodeName];
			const safeVal = safeComment(val);
			xmlStr += indentation + `<!--${safeVal}-->`;
			isPreviousElementTag = true;
			matcher.pop();
			continue;
		} else if (tagName[0] === "?") {
			const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
			xmlStr += (tagName === "?xml" ? "" : indentation) + `<${tagName}${attStr}?>`;
			isPreviousElementTag = true;
			matcher.pop();
			continue;
		}
		let newIdentation = indentation;
		if (newIdentation !== "") newIdentation += options.indentBy;
		const tagStart = indentation + `<${tagName}${attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator)}`;
		let tagValue;
		if (isStopNode) tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
		else tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
		if (options.unpairedTags.indexOf(tagName) !== -1) {
			if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
			else xmlStr += tagStart + "/>";
		} else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>";
		else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
		else {
			xmlStr += tagStart + ">";
			if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) xmlStr += indentation + options.indentBy + tagValue + indentation;
			else xmlStr += tagValue;
			xmlStr += `</${tagName}>`;
		}
		isPreviousElementTag = true;
		matcher.pop();
	}
	return xmlStr;
}
function extractAttributeValues(attrMap, options) {
	if (!attrMap || options.ignoreAttributes) return null;
	const attrValues = {};
	let hasAttrs = false;
	for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
		attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
		hasAttrs = true;
	}
	return hasAttrs ? attrValues : null;
}
function getRawContent(arr, options, depth = 0) {
	if (options.maxNestedTags && depth > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (!Array.isArray(arr)) {
		if (arr !== void 0 && arr !== null) return valToStr(arr);
		return "";
	}
	let content = "";
	for (let i = 0; i < arr.length; i++) {
		const item = arr[i];
		const tagName = propName(item);
		if (tagName === options.textNodeName) content += valToStr(item[tagName]);
		else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName];
		else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName];
		else if (tagName && tagName[0] === "?") continue;
		else if (tagName) {
			const attStr = attr_to_str_raw(item[":@"], options);
			const nestedContent = getRawContent(item[tagName], options, depth + 1);
			if (!nestedContent || nestedContent.length === 0) content += `<${tagName}${attStr}/>`;
			else content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
		}
	}
	return content;
}
function attr_to_str_raw(attrMap, options) {
	let attrStr = "";
	if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		let attrVal = attrMap[attr];
		if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
		else attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
	}
	return attrStr;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		if (key !== ":@") return key;
	}
}
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
	let attrStr = "";
	if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
		const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
		let attrVal;
		if (isStopNode) attrVal = attrMap[attr];
		else {
			attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
			attrVal = replaceEntitiesValue(attrVal, options);
		}
		if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${resolvedAttrName}`;
		else attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
	}
	return attrStr;
}
function checkStopNode(matcher, stopNodeExpressions) {
	if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
	for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return true;
	return false;
}
function replaceEntitiesValue(textValue, options) {
	if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
		const entity = options.entities[i];
		textValue = textValue.replace(entity.regex, entity.val);
	}
	return textValue;
}

// node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}

// node_modules/fast-xml-builder/src/fxb.js
const defaultOptions = {
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	cdataPropName: false,
	format: false,
	indentBy: "  ",
	suppressEmptyNode: false,
	suppressUnpairedNode: true,
	suppressBooleanAttributes: true,
	tagValueProcessor: function(key, a) {
		return a;
	},
	attributeValueProcessor: function(attrName, a) {
		return a;
	},
	preserveOrder: false,
	commentPropName: false,
	unpairedTags: [],
	entities: [
		{
			regex: /* @__PURE__ */ new RegExp("&", "g"),
			val: "&amp;"
		},
		{
			regex: /* @__PURE__ */ new RegExp(">", "g"),
			val: "&gt;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("<", "g"),
			val: "&lt;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("'", "g"),
			val: "&apos;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("\"", "g"),
			val: "&quot;"
		}
	],
	processEntities: true,
	stopNodes: [],
	oneListGroup: false,
	maxNestedTags: 100,
	jPath: true,
	sanitizeName: false
};
function Builder(options) {
	this.options = Object.assign({}, defaultOptions, options);
	if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) this.options.stopNodes = this.options.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	this.stopNodeExpressions = [];
	if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
		const node = this.options.stopNodes[i];
		if (typeof node === "string") this.stopNodeExpressions.push(new Expression(node));
		else if (node instanceof Expression) this.stopNodeExpressions.push(node);
	}
	if (this.options.ignoreAttributes === true || this.options.attributesGroupName) this.isAttribute = function() {
		return false;
	};
	else {
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.attrPrefixLen = this.options.attributeNamePrefix.length;
		this.isAttribute = isAttribute;
	}
	this.processTextOrObjNode = processTextOrObjNode;
	if (this.options.format) {
		this.indentate = indentate;
		this.tagEndChar = ">\n";
		this.newLine = "\n";
	} else {
		this.indentate = function() {
			return "";
		};
		this.tagEndChar = ">";
		this.newLine = "";
	}
}
function detectXmlVersionFromObj(jObj, options) {
	const decl = jObj["?xml"];
	if (decl && typeof decl === "object") {
		if (options.attributesGroupName && decl[options.attributesGroupName]) {
			const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
			if (v) return v;
		}
		const v = decl[options.attributeNamePrefix + "version"];
		if (v) return v;
	}
	return "1.0";
}
Builder.prototype.build = function(jObj) {
	if (this.options.preserveOrder) return toXml(jObj, this.options);
	else {
		if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) jObj = { [this.options.arrayNodeName]: jObj };
		const matcher = new Matcher();
		const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
		const qNameValidator = createValidator("qName", { xmlVersion });
		return this.j2x(jObj, 0, matcher, qNameValidator).val;
	}
};
Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
	let attrStr = "";
	let val = "";
	if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	const jPath = this.options.jPath ? matcher.toString() : matcher;
	const isCurrentStopNode = this.checkStopNode(matcher);
	for (let key in jObj) {
		if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
		const resolvedKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key) ? key : resolveName(key, false, this.options, matcher, qNameValidator);
		if (typeof jObj[key] === "undefined") {
			if (this.isAttribute(key)) val += "";
		} else if (jObj[key] === null) {
			if (this.isAttribute(key)) val += "";
			else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) val += "";
			else if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
			else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
		} else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
		else if (typeof jObj[key] !== "object") {
			const attr = this.isAttribute(key);
			if (attr && !this.ignoreAttributesFn(attr, jPath)) {
				const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
				attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
			} else if (!attr) {
				if (key === this.options.textNodeName) {
					let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
					val += this.replaceEntitiesValue(newval);
				} else {
					matcher.push(resolvedKey);
					const isStopNode = this.checkStopNode(matcher);
					matcher.pop();
					if (isStopNode) {
						const textValue = valToStr(jObj[key]);
						if (textValue === "") val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
						else val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
					} else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
				}
			}
		} else if (Array.isArray(jObj[key])) {
			const arrLen = jObj[key].length;
			let listTagVal = "";
			let listTagAttr = "";
			for (let j = 0; j < arrLen; j++) {
				const item = jObj[key][j];
				if (typeof item === "undefined") {} else if (item === null) {
					if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
					else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
				} else if (typeof item === "object") {
					if (this.options.oneListGroup) {
						matcher.push(resolvedKey);
						const result = this.j2x(item, level + 1, matcher, qNameValidator);
						matcher.pop();
						listTagVal += result.val;
						if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) listTagAttr += result.attrStr;
					} else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
				} else if (this.options.oneListGroup) {
					let textValue = this.options.tagValueProcessor(resolvedKey, item);
					textValue = this.replaceEntitiesValue(textValue);
					textValue = valToStr(textValue);
					listTagVal += textValue;
				} else {
					matcher.push(resolvedKey);
					const isStopNode = this.checkStopNode(matcher);
					matcher.pop();
					if (isStopNode) {
						const textValue = valToStr(item);
						if (textValue === "") listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
						else listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
					} else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
				}
			}
			if (this.options.oneListGroup) listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
			val += listTagVal;
		} else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
			const Ks = Object.keys(jObj[key]);
			const L = Ks.length;
			for (let j = 0; j < L; j++) {
				const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
				attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
			}
		} else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
	}
	return {
		attrStr,
		val
	};
};
Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
	if (!isStopNode) {
		val = this.options.attributeValueProcessor(attrName, valToStr(val));
		val = this.replaceEntitiesValue(val);
	}
	if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName;
	else return " " + attrName + "=\"" + escapeAttribute(val) + "\"";
};
function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
	const attrValues = this.extractAttributes(object);
	matcher.push(key, attrValues);
	if (this.checkStopNode(matcher)) {
		const rawContent = this.buildRawContent(object, matcher.getDepth());
		const attrStr = this.buildAttributesForStopNode(object);
		matcher.pop();
		return this.buildObjectNode(rawContent, key, attrStr, level);
	}
	const result = this.j2x(object, level + 1, matcher, qNameValidator);
	matcher.pop();
	if (key[0] === "?") return this.buildTextValNode("", key, result.attrStr, level, matcher);
	else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
	else return this.buildObjectNode(result.val, key, result.attrStr, level);
}
Builder.prototype.extractAttributes = function(obj) {
	if (!obj || typeof obj !== "object") return null;
	const attrValues = {};
	let hasAttrs = false;
	if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
		const attrGroup = obj[this.options.attributesGroupName];
		for (let attrKey in attrGroup) {
			if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
			const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
			attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
			hasAttrs = true;
		}
	} else for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		const attr = this.isAttribute(key);
		if (attr) {
			attrValues[attr] = escapeAttribute(obj[key]);
			hasAttrs = true;
		}
	}
	return hasAttrs ? attrValues : null;
};
Builder.prototype.buildRawContent = function(obj, depth = 0) {
	if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (typeof obj === "string") return obj;
	if (typeof obj !== "object" || obj === null) return String(obj);
	if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
	let content = "";
	for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		if (this.isAttribute(key)) continue;
		if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
		const value = obj[key];
		if (key === this.options.textNodeName) content += value;
		else if (Array.isArray(value)) {
			for (let item of value) if (typeof item === "string" || typeof item === "number") content += `<${key}>${item}</${key}>`;
			else if (typeof item === "object" && item !== null) {
				const nestedContent = this.buildRawContent(item, depth + 1);
				const nestedAttrs = this.buildAttributesForStopNode(item);
				if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
				else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
			}
		} else if (typeof value === "object" && value !== null) {
			const nestedContent = this.buildRawContent(value, depth + 1);
			const nestedAttrs = this.buildAttributesForStopNode(value);
			if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
			else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
		} else content += `<${key}>${value}</${key}>`;
	}
	return content;
};
Builder.prototype.buildAttributesForStopNode = function(obj) {
	if (!obj || typeof obj !== "object") return "";
	let attrStr = "";
	if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
		const attrGroup = obj[this.options.attributesGroupName];
		for (let attrKey in attrGroup) {
			if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
			const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
			const val = attrGroup[attrKey];
			if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + cleanKey;
			else attrStr += " " + cleanKey + "=\"" + escapeAttribute(val) + "\"";
		}
	} else for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		const attr = this.isAttribute(key);
		if (attr) {
			const val = obj[key];
			if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + attr;
			else attrStr += " " + attr + "=\"" + escapeAttribute(val) + "\"";
		}
	}
	return attrStr;
};
Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
	if (val === "") {
		if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
	} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
	else {
		let tagEndExp = "</" + key + this.tagEndChar;
		let piClosingChar = "";
		if (key[0] === "?") {
			piClosingChar = "?";
			tagEndExp = "";
		}
		if ((attrStr || attrStr === "") && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
		else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
		else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
	}
};
Builder.prototype.closeTag = function(key) {
	let closeTag = "";
	if (this.options.unpairedTags.indexOf(key) !== -1) {
		if (!this.options.suppressUnpairedNode) closeTag = "/";
	} else if (this.options.suppressEmptyNode) closeTag = "/";
	else closeTag = `></${key}`;
	return closeTag;
};
Builder.prototype.checkStopNode = function(matcher) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
	for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return true;
	return false;
};
Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
	if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
		const safeVal = safeCdata(val);
		return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
	} else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
		const safeVal = safeComment(val);
		return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
	} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
	else {
		let textValue = this.options.tagValueProcessor(key, val);
		textValue = this.replaceEntitiesValue(textValue);
		textValue = valToStr(textValue);
		if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
		else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
	}
};
Builder.prototype.replaceEntitiesValue = function(textValue) {
	if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
		const entity = this.options.entities[i];
		textValue = textValue.replace(entity.regex, entity.val);
	}
	return textValue;
};
function indentate(level) {
	return this.options.indentBy.repeat(level);
}
function isAttribute(name) {
	if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) return name.substr(this.attrPrefixLen);
	else return false;
}

// src/schema/section-json.ts
const attributePrefix = "@_";
const textName = "#text";
function toJson(xml, name, schema) {
	const parsed = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: "@_",
		textNodeName: textName,
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: true,
		htmlEntities: true,
		ignoreDeclaration: true,
		ignorePiTags: true
	}).parse(xml)[name];
	return shape(parsed, {
		type: "object",
		...schema
	}, schema);
}
function shape(value, schema, root) {
	if (!schema) return value;
	if (hasType(schema, "array")) {
		const items = dereference(root, schema.items);
		return (Array.isArray(value) ? value : [value]).map((item) => shape(item, items, root));
	}
	if (typeof value === "string") return hasType(schema, "object") && !hasType(schema, "string") ? value === "" ? {} : { [textName]: value } : value;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shape(child, property(root, schema, key), root)]));
}
function hasType(schema, type) {
	return schema.type === type || Array.isArray(schema.type) && schema.type.includes(type);
}
function property(root, schema, name) {
	const properties = schema.properties;
	return properties && Object.hasOwn(properties, name) ? dereference(root, properties[name]) : void 0;
}
function dereference(root, schema, hops = 8) {
	if (typeof schema !== "object" || schema === null) return void 0;
	const { $ref } = schema;
	if (typeof $ref !== "string" || !$ref.startsWith("#/") || hops === 0) return schema;
	return dereference(root, atPointer(root, $ref.slice(1)), hops - 1);
}
function atPointer(root, pointer) {
	return pointerParts(pointer).reduce((at, part) => typeof at === "object" && at !== null ? at[part] : void 0, root);
}
function pointerParts(pointer) {
	return pointer.split("/").slice(1).map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/schema/section-message.ts
function problem(place, error, { about, owner }, branches = []) {
	const { thing, value } = place;
	const { keyword } = error;
	const given = value === void 0 ? "" : ` is ${quote(value)}`;
	const p = error.params;
	switch (keyword) {
		case "required": return `${thing} has no ${named(p.missingProperty)}. Add it${about ? ` (${lowerFirst(about.replace(/\.$/, ""))}).` : "."}`;
		case "dependentRequired":
		case "dependencies": return `${thing} has ${named(p.property)}, and needs ${named(p.missingProperty)} as well. Add it.`;
		case "enum": return oneOfValues(`${thing}${given}`, value, p.allowedValues);
		case "const": return `${thing}${given}. Write \`${String(p.allowedValue)}\`.`;
		case "pattern": return `${thing}${given}. It must be ${about ? `${about.replace(/\.$/, "")} (\`${String(p.pattern)}\`)` : `of the form \`${String(p.pattern)}\``}.`;
		case "format": return `${thing}${given}. Write it as ${String(p.format)}.`;
		case "type": return wrongType$1(place, [p.type].flat());
		case "additionalProperties":
		case "unevaluatedProperties": return unknownName(place, p.additionalProperty ?? p.unevaluatedProperty, owner);
		case "propertyNames": return `${thing} has ${named(p.propertyName)}, a name that its schema doesn't allow. Rename it.`;
		case "false schema": return `${thing} is not allowed here. Remove it.`;
		case "not": return `${thing}${given}, which its schema rules out. Write something else.`;
		case "oneOf":
		case "anyOf": return noForm(`${thing}${given}`, p.passingSchemas, branches);
		default: return listProblem(place, keyword, p) ?? sizeProblem(place, keyword, p) ?? unsatisfied(`${thing}${given}`, keyword);
	}
}
function unsatisfied(what, keyword) {
	return `${what}${what.endsWith("`") ? " and" : ""} doesn't satisfy \`${keyword}\` of its schema. Fix it, or the schema.`;
}
const MOST_CHOICES = 50;
const SHORTEST_SLIP = 3;
function oneOfValues(what, value, values) {
	const allowed = values.map(String);
	const [near] = value === void 0 || value.length < SHORTEST_SLIP ? [] : nearest(value, allowed);
	const others = near === void 0 ? allowed : allowed.filter((one) => one !== near);
	const shown = others.slice(0, MOST_CHOICES).map((one) => `\`${one}\``);
	const more = others.length > shown.length ? `, or one of ${others.length - shown.length} more` : "";
	const list = shown.length > 1 && !more ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : `${shown.join(", ")}${more}`;
	if (near === void 0) return `${what}. Write ${list}.`;
	return `${what}. Write \`${near}\`${list ? `, or else ${list}` : ""}.`;
}
const types = {
	string: "text without elements or attributes",
	integer: "a whole number",
	number: "a number",
	boolean: "`true` or `false`",
	null: "nothing",
	object: "elements or attributes",
	array: "a list of elements"
};
function wrongType$1({ thing, value }, wanted) {
	const words = wanted.map((type) => types[type] ?? type).join(", or ");
	if (value !== void 0) return `${thing} is ${quote(value)}. It must be ${words}.`;
	return `${thing} must ${wanted[0] === "object" || wanted[0] === "string" ? "hold" : "be"} ${words}, and is something else. Change it.`;
}
function unknownName({ thing }, name, owner) {
	const known = Object.keys(owner?.properties ?? {}).filter((one) => one !== "#text" && one.startsWith("@_") === name.startsWith("@_"));
	const [near] = name === "#text" ? [] : nearest(name, known);
	return `${thing} has ${named(name)}, which its schema doesn't know. ${near ? `Did you mean ${named(near)}?` : "Remove or rename it."}`;
}
function noForm(what, passing, branches) {
	if (passing?.length) return `${what}${what.endsWith("`") ? " and" : ""} fits more than one of the forms that its schema allows one of. Fix it, or the schema.`;
	const [first] = branches;
	const fits = `${what}${what.endsWith("`") ? " and" : ""} fits none of the forms that its schema allows.`;
	return first === void 0 ? `${fits} Fix it, or the schema.` : `${fits} For one of them: ${first}`;
}
function listProblem({ thing, list }, keyword, p) {
	const what = list ? `<${list.name}>` : "items";
	const owner = list?.owner ?? thing;
	switch (keyword) {
		case "minItems":
		case "maxItems":
		case "items":
		case "additionalItems": return list ? `${owner} has ${list.count} ${what}; ${bound$1(keyword, p.limit)}.` : `${owner} has the wrong number of items; ${bound$1(keyword, p.limit)}.`;
		case "uniqueItems": return `${owner} has the same ${what} twice: ${[p.j, p.i].map((index) => Number(index) + 1).join(" and ")} of ${list?.count ?? "them"}. Change or remove one.`;
		case "contains": return p.maxContains !== void 0 && p.minContains === void 0 ? `${owner} has too many ${what} of one kind; ${bound$1("max", p.maxContains)} by its schema.` : `${owner} has too few ${what} of the kind that its schema asks for; ${bound$1("min", p.minContains ?? 1)}.`;
		default: return;
	}
}
function sizeProblem({ thing, value }, keyword, p) {
	switch (keyword) {
		case "minLength":
		case "maxLength": {
			const count = [...value ?? ""].length;
			return `${thing} has ${plural(count, "character")}; ${bound$1(keyword, p.limit)}.`;
		}
		case "minProperties":
		case "maxProperties": return `${thing} has too ${keyword === "minProperties" ? "few" : "many"} elements and attributes (text counts as one); ${bound$1(keyword, p.limit)}.`;
		case "minimum":
		case "exclusiveMinimum":
		case "maximum":
		case "exclusiveMaximum": return `${thing}${value === void 0 ? " is out of range" : ` is ${quote(value)}`}, but must be ${limits[keyword]} ${String(p.limit)}.`;
		case "multipleOf": return `${thing}${value === void 0 ? "" : ` is ${quote(value)}, but`} must be a multiple of ${String(p.multipleOf)}.`;
		default: return;
	}
}
const limits = {
	minimum: "at least",
	exclusiveMinimum: "greater than",
	maximum: "at most",
	exclusiveMaximum: "less than"
};
function bound$1(keyword, limit) {
	return keyword.startsWith("min") ? `at least ${String(limit)} ${limit === 1 ? "is" : "are"} required` : `at most ${String(limit)} ${limit === 1 ? "is" : "are"} allowed`;
}
function named(property) {
	if (property === "#text") return "text";
	return property.startsWith("@_") ? `attribute \`${property.slice("@_".length)}\`` : `<${property}>`;
}

// src/schema/section-place.ts
function childIndex() {
	const known = /* @__PURE__ */ new Map();
	return (element, name) => {
		let children = known.get(element);
		if (!children) {
			children = groupBy(childElements(element), ({ name: own }) => own);
			known.set(element, children);
		}
		return children.get(name) ?? [];
	};
}
function locate(text, section, parts, childrenOf) {
	let element = section;
	let thing = `<${section.name}>`;
	let list;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		if (part === "#text") return {
			at: readWords(text, element) ?? openTag(element),
			thing: `The text of ${thing}`,
			value: readWords(text, element)?.value
		};
		if (part.startsWith("@_")) {
			const name = part.slice("@_".length);
			const found = element.attribute(name);
			return {
				at: found?.value ?? openTag(element),
				thing: `Attribute \`${name}\` of ${thing}`,
				value: found?.value.value
			};
		}
		const siblings = childrenOf(element, part);
		list = index === parts.length - 1 ? {
			owner: thing,
			name: part,
			count: siblings.length
		} : void 0;
		const nth = /^\d+$/.test(parts[index + 1] ?? "") ? Number(parts[++index]) : 0;
		const child = siblings[nth];
		if (!child) break;
		element = child;
		thing = siblings.length > 1 ? `<${part}> (${nth + 1} of ${siblings.length})` : `<${part}>`;
	}
	const isLeaf = element !== section && element.children.every(({ kind }) => kind !== "element");
	return {
		at: openTag(element),
		thing,
		value: isLeaf ? readWords(text, element)?.value : void 0,
		...list && { list }
	};
}

// src/schema/section.ts
var SchemaTooCostly = class extends Error {};
var TooManyFailures = class extends Error {
	most;
	constructor(most) {
		super();
		this.most = most;
	}
};
const nothing$4 = [];
function sectionFailures({ text, vocabulary }, element, check, mended) {
	const source = text.slice(element.start, element.end);
	const unchecked = (why) => [{
		at: openTag(element),
		path: "",
		message: `<${element.name}> can't be checked against its schema: ${why}`
	}];
	let json;
	try {
		json = toJson(mended ? repairXml(source, vocabulary) : source, element.name, check.schema);
	} catch (error) {
		if (error instanceof RangeError) return unchecked("its elements are nested too deeply. Flatten them.");
		return unchecked(`${error instanceof Error ? error.message : String(error)}. Rename the element at fault.`);
	}
	check.begin?.(source.length);
	try {
		if (fits(check.validate, json)) return check.further?.(element) ?? nothing$4;
	} catch (error) {
		return unchecked(obstacle(error, element));
	}
	return describeAll(text, element, check, json);
}
function fits(validate, json) {
	const answer = validate(json);
	if (typeof answer !== "boolean") throw new TypeError(`A schema's validation returned ${typeof answer}.`);
	return answer;
}
function obstacle(error, element) {
	if (error instanceof SchemaTooCostly) return "that would take too long. Simplify the schema, or shorten the section.";
	if (error instanceof TooManyFailures) return `it fails in more than ${error.most} places. Fix the schema, or the section.`;
	if (!(error instanceof RangeError)) throw error;
	if (isDeep(element)) return "its elements are nested too deeply. Flatten them.";
	return "it has too many branches, or refers to itself too often. Simplify the schema.";
}
const DEEP = 100;
function isDeep(element) {
	let level = [element];
	for (let depth = 0; depth < DEEP; depth++) level = level.flatMap((one) => [...childElements(one)]);
	return level.length > 0;
}
const MOST_FINDINGS = 100;
function describeAll(text, element, { schema, validate }, json) {
	const errors = gatherForms((validate.errors ?? []).filter(({ keyword }) => !wrappers.has(keyword)));
	const context = {
		text,
		section: element,
		schema,
		json,
		childrenOf: childIndex()
	};
	const described = errors.slice(0, MOST_FINDINGS).map((error) => describe$3(context, error));
	const more = errors.length - described.length;
	if (more === 0) return described;
	const message = `<${element.name}> does not fit its schema in ${MOST_FINDINGS} places, and ${more} more. Fix the first ones, and run again.`;
	return [...described, {
		at: openTag(element),
		path: "more",
		message
	}];
}
const wrappers = /* @__PURE__ */ new Set([
	"if",
	"allOf",
	"$ref"
]);
const trials = /* @__PURE__ */ new Set([
	"anyOf",
	"oneOf",
	"contains",
	"propertyNames"
]);
function gatherForms(errors) {
	const gathered = [];
	for (const error of errors) {
		const within = [];
		if (trials.has(error.keyword)) for (let last = gathered.at(-1); last && isWithin(last.error, error); last = gathered.at(-1)) {
			within.unshift(...last.within, last.error);
			gathered.pop();
		}
		gathered.push({
			error,
			within
		});
	}
	return gathered;
}
function isWithin(inner, trial) {
	if (!`${inner.instancePath}/`.startsWith(`${trial.instancePath}/`)) return false;
	if (inner.schemaPath.startsWith(`${trial.schemaPath}/`)) return true;
	const owner = trial.schemaPath.slice(0, trial.schemaPath.lastIndexOf("/") + 1);
	return !inner.schemaPath.startsWith(owner) && /^#\/(?:definitions|\$defs)\//.test(inner.schemaPath);
}
function describe$3(context, { error: failed, within }) {
	const error = failed.keyword === "uniqueItems" ? withTwins(failed, context.json) : failed;
	const parts = pointerParts(error.instancePath);
	const missing = error.keyword === "required" ? `/${error.params.missingProperty}` : "";
	const path = `${parts.map((part) => /^\d+$/.test(part) ? `[${Number(part) + 1}]` : `/${part}`).join("")}${missing}`.slice(1);
	const shape = [...parts.filter((part) => !/^\d+$/.test(part)), error.keyword + missing].join("/");
	const place = placeOf$2(context, error);
	return {
		at: culprit(context, place, error),
		path,
		shape,
		message: messageOf(context, place, {
			error,
			within
		})
	};
}
function withTwins(error, json) {
	const items = atPointer(json, error.instancePath);
	const seen = /* @__PURE__ */ new Map();
	for (const [i, item] of (Array.isArray(items) ? items : []).entries()) {
		const key = JSON.stringify(item);
		const j = seen.get(key);
		if (j !== void 0) return {
			...error,
			params: {
				i,
				j
			}
		};
		seen.set(key, i);
	}
	return {
		...error,
		params: {
			i: 0,
			j: 0
		}
	};
}
function placeOf$2({ text, section, json, childrenOf }, { instancePath }) {
	const parts = pointerParts(instancePath);
	const place = locate(text, section, parts, childrenOf);
	const data = atPointer(json, instancePath);
	return typeof data === "string" ? {
		...place,
		value: data
	} : place;
}
function culprit({ text, section, childrenOf }, { at }, { keyword, instancePath, params }) {
	const parts = pointerParts(instancePath);
	const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
	if (typeof name === "string") return locate(text, section, [...parts, name], childrenOf).at;
	return keyword === "uniqueItems" ? locate(text, section, [...parts, String(params.i)], childrenOf).at : at;
}
function messageOf(context, place, { error, within }) {
	const owner = atPointer(context.schema, error.schemaPath.slice(1, error.schemaPath.lastIndexOf("/")));
	const values = within.length > 0 && (error.keyword === "anyOf" || error.keyword === "oneOf") ? allowedValues(within, error) : void 0;
	if (values) return problem(place, {
		...error,
		keyword: "enum",
		params: { allowedValues: values }
	}, {
		about: void 0,
		owner
	});
	const branches = within.filter((one) => !trials.has(one.keyword)).map((one) => messageOf(context, placeOf$2(context, one), {
		error: one,
		within: []
	}));
	return problem(place, error, {
		about: description(owner, error),
		owner
	}, branches);
}
function allowedValues(within, { instancePath }) {
	const values = within.map((one) => {
		if (one.instancePath !== instancePath) return void 0;
		if (one.keyword === "const") return [one.params.allowedValue];
		return one.keyword === "enum" ? one.params.allowedValues : void 0;
	});
	return values.every((one) => one !== void 0) ? values.flat() : void 0;
}
function description(owner, error) {
	const text = (error.keyword === "required" ? (owner?.properties)?.[error.params.missingProperty] : owner)?.description;
	return typeof text === "string" ? text : void 0;
}

// src/rules/section-schema.ts
const sectionSchema = moduleRule({
	id: "section-schema",
	group: "Structure",
	summary: "Sections fit their JSON Schemas",
	rationale: "Some sections are read by tools, so their form matters. Schemas for `<configuration>` (`setting` with name, default and required), `<error_handling>` (`error` with a severity and a code of letters and three digits such as `ERR001`, the letters the same in all of a module) and `<examples>` (`example` with a name) are built in; the configuration can name one of yours for any section, or `false` for one of ours. How XML becomes the JSON that a schema sees is told in [section schemas](../section-schemas.md).",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["sections"],
	bad: example({ sections: "<error_handling>\n  <error code=\"E1\" severity=\"bad\">Ask again</error>\n</error_handling>" }),
	good: example({ sections: "<error_handling>\n  <error code=\"ERR001\" severity=\"critical\">Ask again</error>\n</error_handling>" }),
	*check({ module, sections }) {
		const hasDefect = defectFinder(module.defects);
		for (const { name, kind, slip, element } of module.sections) {
			const schema = sections.get(kind ? module.vocabulary.sections[kind] : name) ?? builtInSections.get(kind);
			if (!schema || element.cutOff) continue;
			for (const { at, path, shape, message } of sectionFailures(module, element, schema, hasDefect(element))) {
				const anchor = `section:${slip || !kind ? name : kind}`;
				yield {
					at,
					message,
					anchor: `${anchor}/${path}`,
					subject: { kind: "text" },
					...shape !== void 0 && { cause: {
						kind: "slip",
						slip: `${anchor}/${shape}`
					} }
				};
			}
		}
	}
});
function defectFinder(defects) {
	const sorted = [...defects].sort((a, b) => a.start - b.start);
	let farthest = 0;
	const ends = sorted.map(({ end }) => {
		farthest = Math.max(farthest, end);
		return farthest;
	});
	return ({ start, end }) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (sorted[middle].start < end) low = middle + 1;
			else high = middle;
		}
		return low > 0 && ends[low - 1] > start;
	};
}

// src/rules/section-unknown.ts
const missedBy = {
	purpose: "purpose",
	trigger_conditions: "trigger-conditions",
	implementation: "implementation",
	integration_points: "integration-points"
};
const sectionUnknown = moduleRule({
	id: "section-unknown",
	group: "Structure",
	summary: "No section's name is a slip of a known one, and no phase's, list's or condition's",
	rationale: "A section of your own is fine; `<intergration_points>` is not one: whoever looks for `<integration_points>` finds nothing. patternlint reads it as the section that was meant. When that section is obligatory, the finding is as severe as its absence would be. The same goes for what stands in sections: `<phas>`, `<requirement>`, `<conditon>`, `<dependson>`, where the element that was meant belongs and is missing.",
	severity: {
		recommended: "warning",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: the name may be one of your own. Safe where the two differ only in upper and lower case, or in how their words are joined (`<Validation>`, `<depends-on>`).",
	looksAt: ["sections"],
	bad: example({ integration: "<intergration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</intergration_points>" }),
	good: example({ integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>" }),
	*check({ module }) {
		for (const { name, kind, slip, element } of module.sections) {
			if (kind === void 0 || !slip) continue;
			const rule = missedBy[kind];
			const meant = module.vocabulary.sections[kind];
			yield {
				at: nameSpan(element),
				message: `Section ${quote(name)} looks like a typo. Write ${quote(meant)}.`,
				anchor: `section:${name}`,
				...rule && { supersedes: [{
					rule,
					anchor: sectionAnchor(kind)
				}] },
				...rename(element, meant, module)
			};
		}
		if (module.misspelt.length === 0) return;
		const numbers = new Map(module.phases.map(({ element }, at) => [element, at]));
		for (const misspelt of module.misspelt) yield describe$2(misspelt, module, numbers);
	}
});
function describe$2({ element, kind, meant, parent }, module, numbers) {
	const name = quote(element.name).slice(1, -1);
	const own = {
		at: nameSpan(element),
		message: `<${name}> looks like a typo of <${meant}>, and is read as that. Write <${meant}>.`,
		cause: {
			kind: "slip",
			slip: `${element.name}:${kind}`
		},
		...rename(element, meant, module)
	};
	const index = numbers.get(kind === "phase" ? element : parent);
	const phase = index === void 0 ? void 0 : module.phases[index];
	if (index === void 0 || !phase || !(kind === "phase" || isPhaseList(kind))) return {
		...own,
		anchor: `element:${element.name}`
	};
	const anchor = phaseAnchor(phase, module);
	if (kind === "phase") return {
		...own,
		anchor: `${anchor}/element:${element.name}`,
		minSeverity: "error",
		...aboutPhase(index, "element")
	};
	return {
		...own,
		anchor: `${anchor}/element:${element.name}`,
		...aboutPhase(index, `${kind} element`),
		...phase.lists[kind]?.items.length ? { supersedes: [{
			rule: `phase-${kind}`,
			anchor: `${anchor}/${kind}`
		}] } : { minSeverity: "error" }
	};
}
function rename(element, meant, { text }) {
	const { name, contentStart, contentEnd, end } = element;
	const opened = writtenName(text, element);
	if (!opened) return {};
	const close = text.slice(contentEnd, end);
	const isEmpty = contentEnd === contentStart && end === contentStart;
	if (!isEmpty && !(close.startsWith(`</${name}`) && /^\s*>$/.test(close.slice(2 + name.length)))) return {};
	const closed = {
		start: contentEnd + 2,
		end: contentEnd + 2 + name.length
	};
	const edits = (isEmpty ? [opened] : [opened, closed]).map((span) => ({
		...span,
		text: meant
	}));
	return { fix: {
		title: `Write <${meant}>`,
		safe: fold(name) === fold(meant),
		edits
	} };
}
function fold(name) {
	return name.toLowerCase().replaceAll(/[-_.]/g, "");
}

// src/read/comments.ts
function readComments(text, module) {
	if (!text.includes("<!--")) return [];
	if (!module) return new MarkdownComments(text, 0, text.length).read();
	const { block, root } = module;
	return [
		...new MarkdownComments(text, 0, block.start).read(),
		...xmlComments(text, block.content.start, root.start),
		...treeComments(text, root),
		...xmlComments(text, root.end, block.content.end),
		...new MarkdownComments(text, block.end, text.length).read()
	];
}
function xmlComments(text, from, to) {
	const piece = text.slice(from, to);
	const found = [];
	for (let at = piece.indexOf("<!--"); at >= 0;) {
		const close = piece.indexOf("-->", at + 4);
		if (close < 0) break;
		found.push({
			start: from + at,
			end: from + close + 3
		});
		at = piece.indexOf("<!--", close + 3);
	}
	return found;
}
function treeComments(text, root) {
	const found = [];
	const pending = [root];
	for (let node = pending.pop(); node; node = pending.pop()) if (node.kind === "element") for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at]);
	else if (node.kind === "comment" && text.startsWith("-->", node.end - 3)) found.push({
		start: node.start,
		end: node.end
	});
	return found;
}
const blank = /^[ \t]*\r?$/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const ownLine = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|(?:-[ \t]*)+$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/;
const CODE_INDENT = 4;
var MarkdownComments = class {
	#text;
	#end;
	#found = [];
	#at;
	#paragraph = -1;
	#inList = false;
	constructor(text, from, to) {
		this.#text = text;
		this.#at = from === 0 && text.charCodeAt(0) === 65279 ? 1 : from;
		this.#end = to;
	}
	read() {
		const first = this.#text.indexOf("<!--", this.#at);
		if (first < 0 || first >= this.#end) return this.#found;
		const content = this.#at <= 1 ? frontMatterEnd(this.#text, this.#at) : this.#at;
		if (content <= this.#end) this.#at = content;
		while (this.#at < this.#end) this.#line();
		this.#endParagraph(this.#end);
		return this.#found;
	}
	#line() {
		const text = this.#text;
		const start = this.#at;
		const end = lineEnd(text, start, this.#end);
		const line = text.slice(start, end);
		this.#at = Math.min(nextLine(text, end), this.#end);
		if (blank.test(line)) {
			this.#endParagraph(start);
			return;
		}
		const fence = readFence(line, start, end);
		if (fence) {
			this.#endParagraph(start);
			this.#at = Math.min(skipFenced(text, fence), this.#end);
			return;
		}
		const indent = indentAt(text, start + (line.length - line.trimStart().length));
		if (listItem.test(line) && !ownLine.test(line)) {
			this.#endParagraph(start);
			this.#inList = true;
		} else if (indent === 0 && this.#paragraph < 0) this.#inList = false;
		if (indent >= CODE_INDENT && this.#paragraph < 0 && !this.#inList) return;
		if (indent < CODE_INDENT && text.startsWith("<!--", start + indent)) {
			this.#endParagraph(start);
			this.#html(start + indent);
		} else if (ownLine.test(line)) {
			this.#endParagraph(start);
			this.#paragraph = start;
			this.#endParagraph(end);
		} else if (this.#paragraph < 0) this.#paragraph = start;
	}
	#html(from) {
		const text = this.#text;
		let end = -1;
		for (let at = from; at >= 0;) {
			const close = this.#close(at);
			if (close < 0) {
				this.#at = this.#end;
				return;
			}
			this.#found.push({
				start: at,
				end: close
			});
			if (close > end) {
				end = lineEnd(text, close, this.#end);
				this.#at = Math.min(nextLine(text, end), this.#end);
			}
			const next = text.indexOf("<!--", close);
			at = next < end ? next : -1;
		}
	}
	#close(start) {
		const close = this.#text.indexOf("-->", start + 4);
		return close < 0 || close + 3 > this.#end ? -1 : close + 3;
	}
	#endParagraph(end) {
		const from = this.#paragraph;
		this.#paragraph = -1;
		if (from < 0) return;
		const text = this.#text.slice(from, end);
		const mark = /\\[\s\S]|`+|<!--/g;
		let runs;
		for (let match = mark.exec(text); match; match = mark.exec(text)) {
			const [found] = match;
			if (found[0] === "\\") continue;
			if (found === "<!--") {
				const close = text.indexOf("-->", mark.lastIndex);
				if (close < 0) return;
				mark.lastIndex = close + 3;
				this.#found.push({
					start: from + match.index,
					end: from + close + 3
				});
			} else {
				runs ??= backtickRuns(text);
				const next = firstAfter(runs.get(found.length) ?? [], match.index);
				if (next !== void 0) mark.lastIndex = next + found.length;
			}
		}
	}
};
function backtickRuns(text) {
	const runs = groupBy(text.matchAll(/`+/g), ([run]) => run.length);
	return new Map([...runs].map(([length, matches]) => [length, matches.map(({ index }) => index)]));
}
function firstAfter(offsets, offset) {
	return offsets[firstAtLeast(offsets, offset + 1)];
}

// src/read/directives.ts
const prefix = "patternlint-";
const kinds = /* @__PURE__ */ new Set([
	"disable",
	"enable",
	"disable-line",
	"disable-next-line",
	"disable-file"
]);
const directiveWords = [...kinds].map((kind) => prefix + kind);
const opening = /<!--\s{0,40}(pat{1,2}[a-z]{3,9}(?:[-_][a-z_-]{2,20}|(?::\s{0,3}|\s{1,3})(?:dis|en)able(?:[-_][a-z_-]{2,20})?))(?=[\s:,]|-->)/iy;
function readDirectives(text, module) {
	if (!/<!--\s{0,40}pat/i.test(text)) return none$4;
	return readComments(text, module).flatMap(({ start, end }) => {
		opening.lastIndex = start;
		const word = opening.exec(text)?.[1];
		return word === void 0 || opening.lastIndex > end - 3 ? [] : [readDirective(text, start, opening.lastIndex - word.length, word, end - 3)];
	});
}
function readDirective(text, start, wordStart, value, close) {
	const word = {
		value,
		start: wordStart,
		end: wordStart + value.length
	};
	const said = text.slice(word.end, close);
	const colon = said.indexOf(":");
	const named = [...said.slice(0, colon < 0 ? said.length : colon).matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
		const from = word.end + index;
		return {
			value: name,
			start: from,
			end: from + name.length
		};
	});
	const kind = value.startsWith(prefix) ? value.slice(12) : "";
	return {
		kind: kinds.has(kind) ? kind : "unknown",
		word,
		rules: named,
		reason: colon < 0 ? "" : said.slice(colon + 1).replaceAll(/\s+/g, " ").trim(),
		start,
		end: close + 3
	};
}
const none$4 = [];

// src/rules/suppression-reason.ts
const purpose$2 = (comment) => `<purpose>\n  ${comment}\n  A second pair of eyes on designs that take < 1 day.\n</purpose>`;
const suppressionReason = moduleRule({
	id: "suppression-reason",
	group: "Suppressions",
	summary: "Every suppression says why",
	rationale: "Whoever meets a suppression later has to decide whether it still holds, and can't without its reason. Write it after a colon; reports that show suppressed findings show it as well.",
	severity: {
		recommended: "off",
		strict: "notice"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["comments"],
	bad: example({ purpose: purpose$2("<!-- patternlint-disable-next-line xml-character -->") }),
	good: example({ purpose: purpose$2("<!-- patternlint-disable-next-line xml-character : shown as it is -->") }),
	*check({ module }) {
		for (const { kind, reason, start, end, word, rules } of readDirectives(module.text, {
			block: module.envelope.block,
			root: module.root
		})) {
			if (kind === "enable" || kind === "unknown" || reason !== "") continue;
			yield {
				at: {
					start,
					end
				},
				message: "This suppression has no reason. Add one after a colon: `: because …`.",
				anchor: `suppression:${word.value}`,
				detail: rules.map(({ value }) => value).join(" "),
				subject: { kind: "text" }
			};
		}
	}
});

// src/rules/suppression-unknown.ts
const purpose$1 = (comment, line = "A second pair of eyes on every design before it is built.") => `<purpose>\n  ${comment}\n  ${line}\n</purpose>`;
const suppressionUnknown = moduleRule({
	id: "suppression-unknown",
	group: "Suppressions",
	summary: "Every suppression names rules that exist",
	rationale: "A comment that names a rule wrongly, or is itself misspelled, suppresses nothing, and nobody notices until the finding that it should have suppressed fails a run. The other way round, a rule that was renamed leaves comments that only look as if they said something.",
	limits: "A comment counts as one of ours when its first word is `patternlint-…`, or resembles it. A comment that is only shown, in code, in CDATA or in the value of an attribute, is text. What a comment says of this rule doesn't count for the comment itself.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Needs review: the nearest rule may not be the one that was meant.",
	looksAt: ["comments"],
	bad: example({ purpose: purpose$1("<!-- patternlint-disable-next-line xml-charakter : shown as it is -->") }),
	good: example({ purpose: purpose$1("<!-- patternlint-disable-next-line xml-character : shown as it is -->", "A second pair of eyes on designs that take < 1 day.") }),
	*check({ module, ruleIds, isRule }) {
		for (const directive of readDirectives(module.text, {
			block: module.envelope.block,
			root: module.root
		})) {
			if (directive.kind === "unknown") {
				const near = nearest(directive.word.value, directiveWords);
				if (near.length > 0 || directive.word.value.startsWith("patternlint-")) yield unknownDirective(directive, near);
				continue;
			}
			for (const name of directive.rules) if (!isRule(name.value)) yield unknownRule(name, nearest(name.value, ruleIds));
		}
	}
});
function unknownDirective({ word }, near) {
	return {
		at: word,
		message: `${quote(word.value)} is not a directive, so this comment does nothing. ${near.length > 0 ? meant(near) : `Known are ${alternatives(directiveWords).replace(/ or (?=`[^`]*`$)/, " and ")}.`}`,
		anchor: `suppression:${word.value}`,
		subject: { kind: "text" },
		...replaced(word, near)
	};
}
function unknownRule(name, near) {
	return {
		at: name,
		message: `${quote(name.value)} is not a rule, so nothing is suppressed. ${near.length > 0 ? meant(near) : "`patternlint rules` lists them; a reason follows a colon."}`,
		anchor: `suppression:${name.value}`,
		subject: { kind: "text" },
		...replaced(name, near)
	};
}
function meant(near) {
	return `Did you mean ${alternatives(near)}?`;
}
function replaced({ start, end }, [only, ...others]) {
	return only === void 0 || others.length > 0 ? {} : { fix: {
		title: `Write ${only}`,
		safe: false,
		edits: [{
			start,
			end,
			text: only
		}]
	} };
}

// src/rules/suppression-unused.ts
const purpose = (comment, line) => `<purpose>\n  ${comment}\n  ${line}\n</purpose>`;
const comment = "<!-- patternlint-disable-next-line xml-character : shown as it is -->";
const suppressionUnused = suppressionRule({
	id: "suppression-unused",
	group: "Suppressions",
	summary: "Every suppression suppresses something",
	rationale: "A comment that outlives its reason says that something is wrong where nothing is, and hides the next finding that happens to stand there. Remove it; of a comment that names several rules, remove those that find nothing. Where several comments suppress one finding, one of them is enough.",
	limits: "A rule that is off suppresses nothing and is not judged, nor is one that compares with a base where there is none. A comment that names no rule may be meant for any, so it is judged only when all rules that are on were asked: in a comparison, in a file that changed. Name the rules that you mean.",
	severity: {
		recommended: "warning",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe: what goes is a comment that changes nothing.",
	bad: example({ purpose: purpose(comment, "A second pair of eyes on every design before it is built.") }),
	good: example({ purpose: purpose(comment, "A second pair of eyes on designs that take < 1 day.") }),
	*check({ unused }) {
		const { directive, names, whole, edits } = unused;
		const [first] = names;
		yield {
			at: whole || !first ? {
				start: directive.start,
				end: directive.end
			} : first,
			message: `${describe$1(unused)} ${whole ? "Remove it." : `Remove ${names.length === 1 ? "that name" : "these names"} from it.`}`,
			anchor: `suppression:${directive.word.value}`,
			detail: names.map(({ value }) => value).join(" "),
			subject: { kind: "text" },
			fix: {
				title: whole ? "Remove the comment" : `Remove ${fewOf(names.map(({ value }) => value)).join(", ")}`,
				safe: true,
				edits
			}
		};
	}
});
function fewOf(names) {
	const distinct = [...new Set(names)];
	return distinct.length > MOST_NAMES$2 ? [...distinct.slice(0, MOST_NAMES$2), `${distinct.length - MOST_NAMES$2} more`] : distinct;
}
const MOST_NAMES$2 = 3;
function describe$1({ directive, names }) {
	const rules = alternatives(fewOf(names.map(({ value }) => value)));
	if (directive.kind === "enable") return names.length === 0 ? "This comment ends no suppression." : `This comment ends no suppression of ${rules}.`;
	return names.length === 0 ? "This comment suppresses nothing." : `This comment suppresses no finding of ${rules}.`;
}

// src/read/near-title.ts
function findNearTitle(text, before) {
	let found;
	const comments = new CommentLines(text);
	for (let at = text.charCodeAt(0) === 65279 ? 1 : 0; at < before;) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const behind = comments.skip(line, at);
		if (behind >= 0) {
			at = behind;
			continue;
		}
		const fence = readFence(line, at, end);
		const near = fence ? void 0 : nearTitle(line, at);
		if (near && found) return {
			...found,
			only: false
		};
		found ??= near;
		at = fence ? skipFenced(text, fence) : nextLine(text, end);
	}
	return found;
}
const deep = /^ {0,3}(#{2,6})[ \t]+(\S.*)$/;
const glued = /^ {0,3}(#{1,6})(?=[\p{L}\p{N}])(.+)$/u;
const bold = /^ {0,3}(\*\*|__)(?=\S)(.*\S)\1[ \t]*$/;
function nearTitle(line, start) {
	const [kind, match] = [
		["deep", deep.exec(line)],
		["no-space", glued.exec(line)],
		["bold", bold.exec(line)]
	].find(([, one]) => one !== null) ?? [void 0, null];
	if (!kind || !match) return void 0;
	const [, sign = "", words = ""] = match;
	const from = start + line.indexOf(sign);
	const stop = from + sign.length;
	const trimmed = line.trimEnd().length;
	const edits = kind === "deep" ? [{
		start: from,
		end: stop,
		text: "#"
	}] : kind === "no-space" ? [{
		start: from,
		end: stop,
		text: "# "
	}] : [{
		start: from,
		end: stop,
		text: "# "
	}, {
		start: start + trimmed - sign.length,
		end: start + trimmed,
		text: ""
	}];
	return {
		kind,
		level: sign.length,
		meant: `# ${words.trim()}`,
		edits,
		only: true,
		start: from,
		end: start + trimmed
	};
}

// src/rules/title.ts
const title = moduleRule({
	id: "title",
	group: "Envelope",
	summary: "The file has a title",
	rationale: "The first heading is what people see in lists and search results. Write one line with a single `#` above the block. With `match: true`, it also has to say the module's name.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where one line only can be meant: a heading of another level, or one that lacks the space after its `#`. Needs review where there are several, or where the title is bold text.",
	looksAt: ["module"],
	options: {
		schema: { match: {
			description: "The title must say the module's name (case, `-` and `_` aside).",
			type: "boolean"
		} },
		defaults: () => ({ match: false })
	},
	bad: example({ title: "## Design review" }),
	good: example({ title: "# Design review" }),
	schemaPointers: ["/title"],
	*check({ module: { envelope, text, name }, failures, options }) {
		if (failures.length > 0) {
			const near = envelope.title ? void 0 : findNearTitle(text, envelope.block.start);
			if (near) yield almost(near);
			else yield {
				at: envelope.title ?? envelope.block.fence ?? {
					start: envelope.block.start,
					end: lineEnd(text, envelope.block.start)
				},
				message: "The file has no title. Write one above the block: a line that begins with `# `.",
				anchor: "title"
			};
		} else if (options.match && envelope.title && name && !plain(envelope.title.value).includes(plain(name.value))) yield {
			at: envelope.title,
			cause: {
				kind: "slip",
				slip: "not the name"
			},
			message: `The title does not say the module's name, ${quote(name.value)}. Change the title or the name.`,
			anchor: "title",
			related: [{
				at: name,
				note: "the name"
			}]
		};
	}
});
function almost({ kind, level, meant, edits, only, ...at }) {
	return {
		at,
		message: `${{
			deep: `The first heading is of level ${level}, and a title is of level 1.`,
			"no-space": "The title has no space after its `#`, so it is not a heading.",
			bold: "The title is bold text, not a heading."
		}[kind]} Write ${quote(meant)}.`,
		anchor: "title",
		fix: {
			title: "Make it the title",
			safe: only && kind !== "bold",
			edits
		}
	};
}
function plain(words) {
	return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

// src/rules/trigger-conditions.ts
const MOST_MODULES = 2;
const triggerConditions = moduleRule({
	id: "trigger-conditions",
	group: "Structure",
	summary: "The module says when it comes into play",
	rationale: "Without conditions, an agent can only guess when to use a module. Give each one a `<condition>` whose type says how it is set off: by itself (`automatic`), on request (`explicit`) or as part of other work (`implicit`). A type that more than two modules of the repository use is accepted as one of its own, unless the configuration lists the types.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	looksAt: ["failures", "conditions"],
	options: {
		schema: { types: {
			description: "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that more than two modules use.",
			type: "array",
			items: { type: "string" },
			minItems: 1,
			uniqueItems: true,
			examples: [[
				"automatic",
				"explicit",
				"implicit",
				"manual"
			]]
		} },
		defaults: () => ({})
	},
	bad: example({ triggers: "<trigger_conditions>\n  <condition type=\"manual\">A design is ready for review</condition>\n</trigger_conditions>" }),
	good: example({ triggers: "<trigger_conditions>\n  <condition type=\"explicit\">A design is ready for review</condition>\n</trigger_conditions>" }),
	schemaPointers: [
		"/trigger_conditions",
		"/trigger_conditions/conditions",
		"/trigger_conditions/conditions/*/type",
		"/trigger_conditions/conditions/*/text"
	],
	*check({ module, failures, options }) {
		const types = options.types ?? Object.values(module.vocabulary.trigger.types);
		for (const failure of failures) yield* lacking(module, failure, types);
		for (const condition of module.conditions) yield* wrongType(module, condition, types, options.types === void 0);
	}
});
const anchor = sectionAnchor("trigger_conditions");
function* lacking(module, { pointer, keyword, indexes }, types) {
	const section = module.vocabulary.sections.trigger_conditions;
	const { element, type } = module.vocabulary.trigger;
	const found = sectionOf(module, "trigger_conditions");
	if (found ? found.element.cutOff : module.root.cutOff) return;
	const condition = module.conditions[indexes[0] ?? -1];
	const at = condition ? openTag(condition.element) : found ? openTag(found.element) : module.openTag;
	if (pointer === "/trigger_conditions") yield {
		at,
		message: `The module has no <${section}>. Say in one when the module comes into play.`,
		anchor
	};
	else if (pointer.endsWith("/conditions")) yield {
		at,
		message: `<${section}> is empty. Add a <${element}> for each occasion.`,
		anchor
	};
	else if (pointer.endsWith("/text")) yield {
		at,
		message: `A <${element}> is empty. Write when the module comes into play.`,
		anchor,
		detail: "empty",
		cause: {
			kind: "slip",
			slip: "empty"
		},
		subject: { kind: "text" }
	};
	else if (keyword === "required") yield {
		at,
		message: `A <${element}> has no ${type}. Write \`${type}="…"\` with ${alternatives(types)}.`,
		anchor,
		detail: `untyped:${condition?.words?.value ?? ""}`,
		cause: {
			kind: "slip",
			slip: "untyped"
		},
		subject: { kind: "text" }
	};
}
function* wrongType({ vocabulary }, { element, type: given, words }, types, mayBeCommon) {
	if (!given) return;
	const subject = { kind: "text" };
	const { trigger } = vocabulary;
	if (given.value.trim() === "") {
		yield {
			at: openTag(element),
			message: `A <${trigger.element}> has an empty ${trigger.type}. Write ${alternatives(types)}.`,
			anchor,
			detail: `untyped:${words?.value ?? ""}`,
			cause: {
				kind: "slip",
				slip: "untyped"
			},
			subject
		};
		return;
	}
	if (types.includes(given.value)) return;
	const [near] = nearest(given.value, types);
	yield {
		at: given,
		message: `${quote(given.value)} is not a type of condition. Write ${near ? quote(near) : alternatives(types)}, or allow it in the configuration.`,
		anchor,
		detail: `type:${given.value}`,
		cause: {
			kind: "slip",
			slip: "type"
		},
		subject,
		...mayBeCommon && { unlessCommon: {
			what: given.value,
			moreThan: MOST_MODULES
		} }
	};
}

// src/rules/xml-balance.ts
const xmlBalance = moduleRule({
	id: "xml-balance",
	group: "XML",
	summary: "Every element is closed once, by its own name",
	rationale: "An element that isn't closed swallows what follows; one closed by another name ends in the wrong place. patternlint tells from indentation and from the known structure of a module where the tag was due, and reads on as if it stood there.",
	limits: "Where a block is not indented and the names in it are the writer's own, the place proposed is the end of the parent element.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where no text can be lost: a tag is closed where its content surely ends, as indentation shows, and one that closes nothing goes. Needs review where content may end up in another element.",
	looksAt: ["defects"],
	bad: example({ purpose: "<purpose>\n  A second pair of eyes on every design." }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes on every design.\n</purpose>" }),
	*check({ module }) {
		yield* defectReports(module, "xml-balance", (defect) => words$1(defect, module));
	}
});
function words$1(defect, module) {
	switch (defect.kind) {
		case "unclosed": return unclosed(defect);
		case "cut-off": return cutOff(defect, module);
		case "misnamed": {
			const { element, found, opener, openerWrong } = defect;
			return openerWrong ? {
				message: `<${element}> is closed as </${found}>. Name it <${found}> in both places.`,
				related: [{
					at: opener,
					note: "closed here"
				}],
				fix: `Write <${found}>`
			} : {
				message: `</${found}> stands where <${element}> has to be closed. Write </${element}>.`,
				related: [{
					at: opener,
					note: "opened here"
				}],
				fix: `Write </${element}>`
			};
		}
		case "conflict": return {
			message: "A merge conflict was left here. Decide for one side, and remove the markers.",
			related: [{
				at: defect.theirs,
				note: "the other side"
			}]
		};
		case "surplus": return surplus(defect, module);
		case "opened-twice": return {
			message: `<${defect.element}> is opened twice. Remove this tag.`,
			related: [{
				at: defect.again,
				note: "opened again here"
			}],
			fix: "Remove the tag"
		};
		case "unslashed": return {
			message: `<${defect.element}> is opened where it has to be closed. Write </${defect.element}>.`,
			related: [{
				at: defect.opener,
				note: "opened here"
			}],
			fix: `Write </${defect.element}>`
		};
		case "unopened":
			if (defect.opening !== void 0) return unopened(defect.element, defect.opening, module);
			return defect.previous ? {
				message: `<${defect.element}> is closed twice. Remove this </${defect.element}>.`,
				related: [{
					at: defect.previous,
					note: "opened and closed here"
				}],
				fix: "Remove the tag"
			} : {
				message: `</${defect.element}> closes nothing: no <${defect.element}> is open here. Remove it, or open one.`,
				fix: "Remove the tag"
			};
		case "closed-early": return early(defect.element, defect.again);
	}
}
function early(root, again) {
	return {
		message: `</${root}> ends the module here, yet more of it follows. Remove this one; another stands at the end.`,
		related: [{
			at: again,
			note: "the real end"
		}],
		fix: "Remove the tag"
	};
}
function surplus({ element, count, leaked, again }, { vocabulary }) {
	const [them, fix] = count === 1 ? ["it", "Remove the tag"] : ["them", `Remove the ${count} tags`];
	const name = element === void 0 ? "This" : `</${element}>`;
	if (leaked) return {
		message: `${count === 1 ? `${name} belongs` : "These tags belong"} to the tool call that wrote this file. Remove ${them}.`,
		fix
	};
	if (count > 1) return {
		message: `${count} close tags in a row close nothing. Remove them.`,
		fix
	};
	if (element === void 0) return {
		message: "This looks like a close tag, but no element name begins like that. Remove it.",
		fix
	};
	if (again && element === vocabulary.root) return early(element, again);
	if (again) return {
		message: `${name} comes too early. Remove it; another one follows.`,
		related: [{
			at: again,
			note: "the element ends here"
		}],
		fix
	};
	return {
		message: `${name} closes nothing. Remove it.`,
		fix
	};
}
function unopened(element, opening, module) {
	const tag = `<${element}${lexiconOf(module.vocabulary).described.has(element) ? " …" : ""}>`;
	return {
		message: `</${element}> has no opening tag. Write ${tag} before its content.`,
		related: [{
			at: {
				start: opening,
				end: opening
			},
			note: `${tag} expected here`
		}],
		fix: `Open <${element}>`,
		supersedes: unsaid(element, opening, module)
	};
}
function unsaid(element, opening, module) {
	const kind = lexiconOf(module.vocabulary).kinds.get(element);
	if (kind === "condition") return [{
		rule: "trigger-conditions",
		anchor: sectionAnchor("trigger_conditions")
	}];
	const phase = kind === "phase" ? phaseAt(opening, module) : void 0;
	if (!phase) return [];
	return [{
		rule: "phase-name",
		anchor: phaseAnchor(phase, module)
	}, {
		rule: "phase-order",
		anchor: `${sectionAnchor("implementation")}/order`
	}];
}
const phasesByStart = /* @__PURE__ */ new WeakMap();
function phaseAt(start, module) {
	let known = phasesByStart.get(module);
	if (!known) {
		known = new Map(module.phases.map((phase) => [phase.element.start, phase]));
		phasesByStart.set(module, known);
	}
	return known.get(start);
}
function unclosed({ element, due, inline }) {
	if (inline) return {
		message: `<${element}> is opened in the text and never closed. If it is text, write \`&lt;${element}>\`; if not, close it.`,
		fix: `Write &lt;${element}>`
	};
	return {
		message: `<${element}> is never closed. Write </${element}> at the end of its content.`,
		related: [{
			at: {
				start: due,
				end: due
			},
			note: `</${element}> expected here`
		}],
		fix: `Close <${element}>`
	};
}
function cutOff({ open, due }, { envelope, vocabulary }) {
	const closers = open.map(({ element }) => `</${element}>`);
	const fence = envelope.block.open ? " and the closing fence" : "";
	const [only] = open;
	if (open.length === 1 && only?.element === vocabulary.root) return {
		...envelope.hidden && { anchor: "xml:root" },
		message: `<${only.element}> is never closed. Write ${closers[0]}${fence} at the end of the block.`,
		related: [{
			at: {
				start: due,
				end: due
			},
			note: "the block breaks off here"
		}],
		fix: `Close <${only.element}>`
	};
	return {
		message: `The block breaks off inside <${only?.element}>: ${closers.join(", ")}${fence} ${closers.length > 1 || fence ? "are" : "is"} missing. Complete it.`,
		related: [{
			at: {
				start: due,
				end: due
			},
			note: "it breaks off here"
		}],
		fix: "Close all that is open"
	};
}

// src/rules/xml-character.ts
const xmlCharacter = moduleRule({
	id: "xml-character",
	group: "XML",
	summary: "`<` and `&` in text are escaped, and no character stands there that XML forbids",
	rationale: "In XML, `<` starts a tag and `&` a reference, so `<100ms` or `R&D` make the whole block unreadable to an XML parser, from that spot on. Write `&lt;` and `&amp;`, or put a longer piece of code into `<![CDATA[ … ]]>`. Control characters and broken UTF-8 can't stand in XML at all.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where the character is still shown. Needs review where nobody knows what was meant.",
	looksAt: ["defects"],
	bad: example({ purpose: "<purpose>\n  Answers come in <100ms, also for R&D.\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  Answers come in &lt;100ms, also for R&amp;D.\n</purpose>" }),
	*check({ module }) {
		yield* defectReports(module, "xml-character", (defect, { text }) => {
			switch (defect.kind) {
				case "stray-character": return defect.found.startsWith("&") ? {
					message: `Unescaped \`&\` in text. Write ${quote(defect.replacement)}.`,
					fix: `Write ${defect.replacement}`
				} : {
					message: `Unescaped \`<\` in text${aroundLess(text, defect.start)}. Write ${quote(defect.replacement)} for ${quote(defect.found)}.`,
					fix: `Write ${defect.replacement}`
				};
				case "code": return {
					message: `This code holds ${defect.count === 1 ? "an unescaped `<` or `&`" : `${defect.count} unescaped \`<\` or \`&\``}. Put its fence between \`<![CDATA[\` and \`]]>\`.`,
					fix: "Put the code into a CDATA section"
				};
				case "unknown-entity": return {
					message: `XML does not know the entity ${quote(`&${defect.name};`)}. Write ${quote(defect.replacement)}.`,
					fix: `Write ${defect.replacement}`
				};
				case "bad-number": return {
					message: `${quote(defect.found)} stands for no character that XML allows. Write the character that is meant.`,
					fix: "Show it as text"
				};
				case "cdata-end": return {
					message: "`]]>` may not stand in text. Write `]]&gt;`.",
					fix: "Write ]]&gt;"
				};
				case "illegal-character": return {
					message: `The character U+${defect.code.toString(16).toUpperCase().padStart(4, "0")} may not stand in XML. Remove it.`,
					fix: "Put a space in its place"
				};
				case "not-utf8": return { message: defect.encoding ? `The file is ${defect.encoding}. Save it as UTF-8.` : "From here on the file is not valid UTF-8. Save it as UTF-8." };
			}
		});
	}
});
function aroundLess(text, at) {
	const word = wordAt(text, at);
	return word === quote("<") ? "" : `: ${word}`;
}

// src/rules/xml-document.ts
const xmlDocument = moduleRule({
	id: "xml-document",
	group: "XML",
	summary: "The block is one XML document: one root, and nothing around it",
	rationale: "A block that holds text before its root, a second root, or something behind its end is not one document, and tools read only part of it. A DOCTYPE and processing instructions have no use in a module, and the first is a way into the parser that nobody should offer.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where only a sign is added, or a declaration goes that says nothing new. Needs review where content is moved or turned into a comment.",
	looksAt: ["defects"],
	bad: example({ close: "</module>\n<notes>\n  Written in a hurry.\n</notes>" }),
	good: example({ sections: "<notes>\n  Written in a hurry.\n</notes>" }),
	*check({ module }) {
		yield* defectReports(module, "xml-document", (defect) => {
			switch (defect.kind) {
				case "after-root":
					if (defect.secondRoot) return { message: `A second <${defect.root}> stands behind the end of the first. Give it a file of its own.` };
					return {
						message: `${defect.element === void 0 ? "Text" : `<${defect.element}>`} stands behind the end of the module. Move it in front of </${defect.root}>.`,
						fix: `Move </${defect.root}> behind it`
					};
				case "before-root": return {
					message: "Text stands before the module's first tag. Move it out of the block, or into an element.",
					fix: "Make it a comment"
				};
				case "no-root": return { message: "The block holds no element. Write the module into it." };
				case "doctype": return {
					message: "A module has no use for a DOCTYPE. Remove it.",
					fix: "Remove the DOCTYPE"
				};
				case "instruction": return {
					message: `A module has no use for the processing instruction \`<?${defect.target} …?>\`. Remove it, or write \`&lt;?\` if it is text.`,
					...defect.wellFormed ? {} : { fix: "Remove it" }
				};
				case "declaration": return {
					message: "The XML declaration is malformed, or names another encoding than UTF-8. Write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`, or nothing.",
					fix: "Remove the declaration"
				};
				case "prefix": return {
					...defect.start === module.root.start + 1 && { anchor: "xml:root" },
					message: `The prefix ${quote(defect.prefix)} is not declared. Write the name with \`_\` for \`:\`, or declare xmlns:${defect.prefix}.`,
					fix: "Declare the prefix"
				};
				case "namespace": return {
					message: namespaceWords(defect),
					fix: `Name it ${defect.plain}`
				};
				case "comment-hyphens": return {
					message: "Two hyphens stand together in a comment, which XML forbids. Put a space between them.",
					fix: "Put a space between them"
				};
				case "comment-open": return {
					message: "This comment is never closed. Write `-->` at its end.",
					fix: "Close it at the end of the line"
				};
				case "cdata-open": return {
					message: "This CDATA section is never closed. Write `]]>` at its end.",
					fix: "Make it plain text"
				};
			}
		});
	}
});
function namespaceWords({ problem, attribute }) {
	const name = quote(attribute);
	switch (problem) {
		case "reserved-prefix": return `${name} declares a prefix that XML keeps for itself. Remove it.`;
		case "reserved-namespace": return `${name} declares a namespace that XML keeps for itself. Remove it, or name another.`;
		case "empty-namespace": return `${name} declares a prefix for nothing. Give it a namespace, or remove it.`;
		case "bad-namespace": return `The value of ${name} is not a URI. Correct it, or remove the attribute.`;
		case "same-attribute": return `${name} is the same attribute as another of its element, under a second prefix. Remove one.`;
		case "bad-id": return `The value of ${name} is not an XML name. Write letters, digits, \`-\` and \`_\`, and begin with a letter.`;
		case "repeated-id": return `Another element has the same ${name}. Give each its own.`;
	}
}

// src/rules/xml-tag.ts
const xmlTag = moduleRule({
	id: "xml-tag",
	group: "XML",
	summary: "Every tag is well formed",
	rationale: "A tag with a stray quote (`<update_frequency\">`), a value without quotes or the same attribute twice is no tag to an XML parser, which stops there. patternlint takes it for the tag that was meant, says so, and reads on.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	fixSafety: "Safe where only signs change: a quote, an `=`, a `<`, a `>`, or the space in an element's name. Needs review where a value has no sure end, or an attribute would go.",
	looksAt: ["defects"],
	bad: example({ sections: "<reporting>\n  <update_frequency\">daily</update_frequency>\n  <report format=short>a page</report>\n</reporting>" }),
	good: example({ sections: "<reporting>\n  <update_frequency>daily</update_frequency>\n  <report format=\"short\">a page</report>\n</reporting>" }),
	*check({ module }) {
		yield* defectReports(module, "xml-tag", words);
	}
});
function words(defect) {
	if (defect.kind === "self-closed") return selfClosed(defect);
	const { element, attributes, found, closing } = defect;
	const tag = closing ? `</${element}>` : `<${element}>`;
	const [attribute = "…"] = attributes;
	const several = attributes.length > 1;
	const subject = `${describe(attributes)}${tag}`;
	const verb = (one, many) => several ? many : one;
	switch (defect.problem) {
		case "stray-quote": return {
			message: `A stray quote stands in ${tag}. Remove it.`,
			fix: "Remove the quote"
		};
		case "missing-quote": return {
			message: `${subject} ${verb("is missing its closing quote", "are missing their closing quotes")}. Add ${verb("it after the value", "them after the values")}.`,
			fix: "Close the quote"
		};
		case "missing-open": return {
			message: `${subject} ${verb("is missing its opening quote", "are missing their opening quotes")}. Add ${verb("it before the value", "them before the values")}.`,
			fix: "Open the quote"
		};
		case "smart-quote": return {
			message: `${subject} ${verb("has", "have")} curly quotes. Write straight ones: \`"\`.`,
			fix: "Write straight quotes"
		};
		case "no-equals": return {
			message: `${subject} ${verb("is missing its", "are missing their")} \`=\`. Write \`${attribute}="…"\`.`,
			fix: "Write the ="
		};
		case "unquoted": return several ? {
			message: `${subject} have no quotes around their values. Add them.`,
			fix: "Put quotes around the values"
		} : {
			message: `${subject} has no quotes around ${quote(found)}. Add them.`,
			fix: "Put quotes around the value"
		};
		case "no-value": return {
			message: `${subject} ${verb("has no value", "have no values")}. Write \`${attribute}="…"\`, or remove ${verb("it", "them")}.`,
			fix: verb("Give it an empty value", "Give them empty values")
		};
		case "repeated": return {
			message: `${subject} ${verb("stands", "stand")} there twice. Remove one.`,
			fix: "Remove the second"
		};
		case "less-than": return {
			message: `${subject} ${verb("holds", "hold")} a \`<\`. Write \`&lt;\`.`,
			fix: "Write &lt;"
		};
		case "no-space": return {
			message: `A space is missing before \`${found}\` in ${tag}. Put one there.`,
			fix: "Put a space there"
		};
		case "space-first": return {
			message: `A space stands before the name in ${tag}. Remove it.`,
			fix: "Remove the space"
		};
		case "spaced-name": return {
			message: `${quote(found)} has a space; element names can't contain any. Write ${tag}.`,
			fix: `Write ${tag}`
		};
		case "junk": return {
			message: `${quote(found)} has no place in ${tag}. Remove it.`,
			fix: "Remove it"
		};
		case "bad-slash": return {
			message: `${quote(found)} begins no closing tag. Write \`${tag}\`.`,
			fix: `Write ${tag}`
		};
		case "no-start": return {
			message: `${tag} is missing its \`<\`. Add it.`,
			fix: "Add the <"
		};
		case "no-end": return {
			message: `${tag} is missing its \`>\`. Add it.`,
			fix: "Add the >"
		};
		case "no-name": return {
			message: `This closing tag has no name. Write \`${tag}\`, which is what it closes.`,
			fix: `Write ${tag}`
		};
	}
}
function selfClosed({ element, closer }) {
	return closer ? {
		message: `<${element}/> closes itself, yet its content and </${element}> follow. Remove the \`/\`.`,
		related: [{
			at: closer,
			note: "closed here"
		}],
		fix: "Remove the /"
	} : {
		message: `<${element}/> closes itself, yet its content follows. Remove the \`/\`, and write </${element}> at the end.`,
		fix: `Remove the /, and close <${element}>`
	};
}
const MOST_NAMES$1 = 3;
function describe(attributes) {
	if (attributes.length === 0) return "";
	const names = attributes.slice(0, MOST_NAMES$1).map((name) => `\`${name}\``);
	const left = attributes.length - names.length;
	return `${attributes.length > 1 ? "Attributes" : "Attribute"} ${names.join(", ")}${left > 0 ? ` and ${left} more` : ""} of `;
}

// src/rules/index.ts
const rules = [
	metadataTable,
	metadataVersion,
	metadataDate,
	metadataStatus,
	title,
	fence,
	xmlCharacter,
	xmlTag,
	xmlBalance,
	xmlDocument,
	moduleName,
	moduleFile,
	moduleCategory,
	moduleUnique,
	purpose$3,
	triggerConditions,
	implementation,
	integrationPoints,
	phaseName,
	phaseOrder,
	phaseRequirements,
	phaseActions,
	phaseValidation,
	sectionUnknown,
	sectionDuplicate,
	sectionSchema,
	placeholder,
	referenceTarget,
	referenceAmbiguous,
	referenceCase,
	referencePath,
	referenceSelf,
	referenceDuplicate,
	referenceReason,
	referenceForm,
	referenceReciprocal,
	dependencyCycle,
	dependencyStatus,
	moduleOrphan,
	referenceProse,
	referenceName,
	suppressionUnused,
	suppressionUnknown,
	suppressionReason,
	changeCheckRemoved,
	changeVersion,
	changeDate,
	changeModuleRemoved,
	changeModuleLost
];

// src/config/config.ts
const defaultConfig = {
	vocabulary: defaultVocabulary,
	preset: "recommended",
	rules: /* @__PURE__ */ new Map(),
	overrides: [],
	roots: [],
	sections: /* @__PURE__ */ new Map(),
	modules: [],
	include: [],
	exclude: [],
	customRules: [],
	missingRules: [],
	ruleFiles: [],
	file: void 0,
	names: []
};
const BASELINE_NAME = "patternlint-baseline.json";
function mayHaveBaseline(root, { baseline }) {
	return baseline !== false && (baseline !== void 0 || isEntry(join$1(root, "patternlint-baseline.json")));
}
const configNames = [
	"patternlint.yml",
	"patternlint.yaml",
	"patternlint.json",
	".patternlint.yml",
	".patternlint.yaml",
	".patternlint.json"
];
function findConfig(root, exists = isEntry) {
	const [found, ...others] = configNames.filter((name) => exists(join$1(root, name)));
	if (found === void 0) return void 0;
	const other = others.find((name) => exists !== isEntry || existsSync(join$1(root, name)));
	if (other !== void 0) throw new UsageError(`${found} and ${other} are both configurations. Keep one of them.`);
	return join$1(root, found);
}
function isEntry(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return true;
	}
}
function withChoices(config, preset, levels) {
	const chosen = { rules: new Map([...levels].map(([id, level]) => [id, { level }])) };
	return {
		...config,
		preset: preset ?? config.preset,
		overrides: levels.size > 0 ? [...config.overrides, chosen] : config.overrides
	};
}
function parseRuleChoice(text) {
	const [name = "", level] = text.split("=", 2);
	const id = parseRuleId(name);
	if (level === void 0) throw new UsageError(`--rule ${id} has no level. Write --rule ${id}=error; to apply the fixes of one rule only, --fix-rule ${id}.`);
	return [id, parseLevel(level, `of rule \`${id}\``)];
}
function parseRuleId(id) {
	const ids = rules.map((rule) => rule.id);
	if (ids.includes(id) || isCustomId(id)) return id;
	throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}
function requireRules(ids, { customRules = [], missingRules }) {
	const known = customRules.map(({ id }) => id);
	for (const id of ids) if (isCustomId(id) && !known.includes(id) && missingRules.length === 0) throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, known), "`patternlint rules` lists them.")}`);
}
function parsePreset(text) {
	if (presets.includes(text)) return text;
	throw new UsageError(`There is no preset \`${text}\`. ${didYouMean(nearest(text, presets), `Choose ${presets.join(" or ")}.`)}`);
}
function parseFailOn(text, option) {
	if (text === "never") return void 0;
	if (severities$1.includes(text)) return text;
	const levels = [...severities$1, "never"];
	throw new UsageError(`${option} can't be \`${text}\`. ${didYouMean(nearest(text, levels), `Write one of ${levels.join(", ")}.`)}`);
}
function parseView(text, option) {
	if (views.includes(text)) return text;
	throw new UsageError(`${option} can't be \`${text}\`. ${didYouMean(nearest(text, views), `Write ${views.join(" or ")}.`)}`);
}
function parseLevel(text, of) {
	const levels = [...severities$1, "off"];
	if (levels.includes(text)) return text;
	throw new UsageError(`The severity ${of} can't be \`${text}\`. ${didYouMean(nearest(text, levels), `Write one of ${levels.join(", ")}.`)}`);
}
function didYouMean(near, otherwise) {
	return near.length > 0 ? `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : otherwise;
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

// src/source/digest.ts
const WORTH_LOADING = 200;
let asked = 0;
let crypto;
function digest(text) {
	if (asked++ === WORTH_LOADING) crypto = globalThis.process?.getBuiltinModule?.("node:crypto");
	return crypto?.createHash("sha256").update(text).digest("hex") ?? bytesToHex(sha256(utf8ToBytes(text)));
}

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
		fix: report.fix,
		cause: report.cause
	};
}
function bound(severity, { minSeverity, maxSeverity }, chosen) {
	const raised = minSeverity && !chosen ? higher(severity, minSeverity) : severity;
	return maxSeverity && rank(raised) < rank(maxSeverity) ? maxSeverity : raised;
}
function rank(severity) {
	return severities$1.indexOf(severity);
}
function higher(a, b) {
	return rank(a) <= rank(b) ? a : b;
}
function compareFindings(a, b) {
	return comparePaths(a.path, b.path) || a.start - b.start || a.end - b.end || comparePaths(a.rule, b.rule) || comparePaths(a.detail, b.detail);
}
function markFindings(findings, names, fingerprint = makeFingerprint) {
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
		let known;
		return {
			...finding,
			get fingerprint() {
				known ??= fingerprint(`${identity}#${occurrence}`);
				return known;
			}
		};
	});
}
const MOST_KEPT$1 = 1e5;
function keepFingerprints() {
	const known = /* @__PURE__ */ new Map();
	return (identity) => {
		let fingerprint = known.get(identity);
		if (fingerprint === void 0) {
			if (known.size >= MOST_KEPT$1) known.clear();
			fingerprint = makeFingerprint(identity);
			known.set(identity, fingerprint);
		}
		return fingerprint;
	};
}
const FINGERPRINT_LENGTH = 32;
function makeFingerprint(identity) {
	return digest(identity).slice(0, FINGERPRINT_LENGTH);
}

// src/read/envelope.ts
const atxOpening = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;
function readEnvelopes(text, vocabulary) {
	const lexicon = lexiconOf(vocabulary);
	return mayHoldModule(text, lexicon) ? new EnvelopeReader(text, lexicon).read() : [];
}
function readHiddenEnvelope(text, vocabulary) {
	const lexicon = lexiconOf(vocabulary);
	return new EnvelopeReader(text, lexicon).readHidden();
}
function mayHoldModule(text, { hints }) {
	return hints.some((hint) => text.includes(hint));
}
const MOST_UNCERTAIN = 8;
var EnvelopeReader = class {
	#text;
	#lexicon;
	#comments;
	#at;
	#table;
	#title;
	#headings = 0;
	#fences = 0;
	#paragraph;
	#uncertain = 0;
	#seeksHidden = false;
	#hiddenStart;
	#hidden;
	#later;
	constructor(text, lexicon) {
		this.#text = text;
		this.#lexicon = lexicon;
		this.#comments = new CommentLines(text);
		this.#at = text.charCodeAt(0) === 65279 ? 1 : 0;
	}
	*read() {
		this.#at = frontMatterEnd(this.#text, this.#at);
		while (this.#at < this.#text.length) {
			const found = this.#line();
			if (found) yield this.#envelope(found);
		}
	}
	readHidden() {
		this.#seeksHidden = true;
		for (const _ of this.read());
		const [text, { root, mainSections }] = [this.#text, this.#lexicon];
		const first = this.#hidden;
		const table = this.#table;
		if (!first || !table || table.start > first.start) return void 0;
		if (!isMetadata(table, this.#lexicon)) return void 0;
		const close = text.lastIndexOf(`</${root}>`);
		const end = close > first.start ? close + root.length + 3 : first.end;
		if (close <= first.start && (first.headings > 0 || first.fences > 0)) return void 0;
		const content = {
			start: first.start,
			end
		};
		const words = text.slice(content.start, end);
		if (mainSections.filter((section) => words.includes(`<${section}>`)).length < 2) return void 0;
		const begin = new RegExp(`^\\s*(&lt;|<)?${inPattern(root)}(?=\\s+[\\w.:-]+\\s*=)`).exec(words);
		const nameAt = begin ? first.start + begin[0].length - root.length : void 0;
		const lostRoot = begin?.[1] === "<" ? void 0 : {
			at: first.start + (/\S/.exec(words)?.index ?? 0),
			nameAt
		};
		const { fence, info, headings, fences } = first;
		const block = {
			fence,
			info,
			content,
			open: false,
			endedEarly: void 0,
			start: first.start,
			end: Math.max(end, first.end)
		};
		const hidden = lostRoot ? "no-root" : "nested";
		return {
			...this.#envelope({
				block,
				root: {
					name: root,
					start: first.start,
					first: true
				},
				certain: false,
				headings,
				fences
			}),
			hidden,
			lostRoot
		};
	}
	#noteHidden(from, to, fence) {
		if (this.#hidden || !this.#seeksHidden) return;
		const words = this.#text.slice(from, to);
		const { root, mainSections } = this.#lexicon;
		const sections = mainSections.map(inPattern).join("|");
		this.#hiddenStart ??= new RegExp(`^\\s*(?:(?:&lt;|<)?${inPattern(root)}(?=\\s+[\\w.:-]+\\s*=)|<(?:${sections})>)`);
		if (!this.#hiddenStart.test(words)) return;
		const end = fence ? to : this.#text.length;
		this.#hidden = {
			start: from,
			end,
			fence: fence?.line,
			info: fence?.info,
			headings: this.#headings,
			fences: this.#fences
		};
	}
	#envelope({ block, root, certain, headings, fences }) {
		const title = this.#title ?? this.#titleAfter(block.end);
		return {
			table: this.#table,
			title,
			block,
			rootName: root.name,
			certain,
			headingsBefore: headings,
			fencesBefore: fences
		};
	}
	#line() {
		const start = this.#at;
		const end = lineEnd(this.#text, start);
		const line = this.#text.slice(start, end);
		this.#at = this.#comments.skip(line, start);
		if (this.#at >= 0) {
			this.#paragraph = void 0;
			return;
		}
		this.#at = nextLine(this.#text, end);
		const fence = readFence(line, start, end);
		if (fence) return this.#fenced(fence);
		const described = this.#table !== void 0 && isMetadata(this.#table, this.#lexicon);
		const root = bareRoot(this.#text, line, start, this.#lexicon, described);
		if (root) return this.#candidate(root, root.name === this.#lexicon.root, () => bareBlock(this.#text, root, this.#lexicon));
		if (this.#table && /^\s*[<&\w]/.test(line)) this.#noteHidden(start, end, void 0);
		this.#heading(line, start);
		if (!this.#table && line.includes("|")) {
			this.#table = readTable(this.#text, line, start, this.#lexicon);
			if (this.#table) this.#at = nextLine(this.#text, this.#table.end);
		}
	}
	#heading(line, start) {
		const atx = readAtxHeading(line);
		if (atx) {
			if (atx.level > 1) this.#headings++;
			else this.#title ??= trimmedValue(line, atx.words, start);
		} else if (this.#paragraph && setextUnderline.test(line)) {
			if (line.includes("=")) this.#title ??= this.#paragraph;
			else this.#headings++;
		}
		const words = line.trim();
		const continues = (this.#paragraph !== void 0 || !/^(?: {4}| {0,3}\t)/.test(line)) && !atx && words !== "" && !words.includes("|") && !setextUnderline.test(line);
		this.#paragraph = continues ? trimmedValue(line, words, start) : void 0;
	}
	#fenced(fence) {
		const text = this.#text;
		const from = this.#at;
		this.#at = skipFenced(text, fence);
		const lexicon = this.#lexicon;
		if (this.#table) this.#noteHidden(from, this.#closerBefore(fence, from), fence);
		const root = findRoot(text, from, this.#at, lexicon);
		const certain = root?.name === lexicon.root && isXml(fence.info);
		const found = root && (certain || root.first) ? this.#candidate(root, certain, () => fencedBlock(text, fence, root, lexicon)) : void 0;
		this.#fences++;
		return found;
	}
	#closerBefore({ sign }, from) {
		const end = this.#text.lastIndexOf(sign, this.#at);
		return end < from ? this.#at : end;
	}
	#candidate(root, certain, block) {
		if (this.#seeksHidden || !certain && this.#uncertain++ >= MOST_UNCERTAIN) return void 0;
		return {
			block: block(),
			root,
			certain,
			headings: this.#headings,
			fences: this.#fences
		};
	}
	#titleAfter(from) {
		if (!this.#later || this.#later.title && this.#later.title.start < from) this.#later = { title: this.#findTitle(from) };
		return this.#later.title;
	}
	#findTitle(from) {
		let at = from;
		while (at < this.#text.length) {
			const end = lineEnd(this.#text, at);
			const line = this.#text.slice(at, end);
			const behind = this.#comments.skip(line, at);
			const fence = readFence(line, at, end);
			const atx = readAtxHeading(line);
			if (atx?.level === 1) return trimmedValue(line, atx.words, at);
			if (behind >= 0) at = behind;
			else at = fence ? skipFenced(this.#text, fence) : nextLine(this.#text, end);
		}
	}
};
function readAtxHeading(line) {
	const match = atxOpening.exec(line);
	if (!match) return void 0;
	const rest = line.slice(match[0].length).trim();
	const open = withoutTrailing(rest, "#");
	const closes = open.length < rest.length && (open === "" || /[ \t]$/.test(open));
	return {
		level: match[1].length,
		words: closes ? open.trim() : rest
	};
}
function trimmedValue(line, value, start) {
	const at = start + Math.max(0, line.indexOf(value));
	return {
		value,
		start: at,
		end: at + value.length
	};
}

// src/read/misspelt.ts
function findMisspelt(text, root, sections, lexicon) {
	const near = root.otherNames().filter((name) => nearNames(name, lexicon) !== unlike);
	if (near.length === 0) return none$3;
	const candidates = new Set(root.named(near).map(({ start }) => start));
	const all = new MisspeltFinder(text, candidates, sections, lexicon).find(root);
	const byKind = groupBy(all, ({ kind }) => kind);
	const byParent = groupBy(all, ({ parent }) => parent);
	return {
		all,
		starts: (kind) => new Set(byKind.get(kind)?.map(({ element }) => element.start)),
		inside: (parent) => byParent.get(parent) ?? []
	};
}
const none$3 = {
	all: [],
	starts: () => /* @__PURE__ */ new Set(),
	inside: () => []
};
var MisspeltFinder = class {
	#text;
	#candidates;
	#sections;
	#lexicon;
	#childNames = /* @__PURE__ */ new Map();
	constructor(text, candidates, sections, lexicon) {
		this.#text = text;
		this.#candidates = candidates;
		this.#sections = sections;
		this.#lexicon = lexicon;
	}
	find(root) {
		const found = [];
		const phases = /* @__PURE__ */ new Set();
		const pending = [{
			element: root,
			parent: root
		}];
		for (let next = pending.pop(); next; next = pending.pop()) {
			const { element, parent } = next;
			const misspelt = this.#candidates.has(element.start) ? this.#slip(element, parent, phases) : void 0;
			if (misspelt) found.push(misspelt);
			if (misspelt?.kind === "phase" || this.#isRightPhase(element, parent)) phases.add(element.start);
			for (const child of childElements(element).toReversed()) pending.push({
				element: child,
				parent: element
			});
		}
		return found;
	}
	#slip(element, parent, phases) {
		const { phase, trigger, carriers } = this.#lexicon;
		const near = nearNames(element.name, this.#lexicon);
		const { triggers, integration } = this.#sections;
		if (near.condition && parent === triggers && this.#isLeaf(element)) return {
			element,
			parent,
			kind: "condition",
			meant: trigger.element
		};
		const list = phases.has(parent.start) ? this.#list(element, parent, near.lists) : void 0;
		if (list) return {
			element,
			parent,
			kind: list,
			meant: phase[list]
		};
		if (near.phase && this.#isPhase(element, parent)) return {
			element,
			parent,
			kind: "phase",
			meant: phase.element
		};
		const carrier = near.carriers.find((one) => this.#isCarrier(element, parent, one, parent === integration));
		return carrier && {
			element,
			parent,
			kind: carrier,
			meant: carriers[carrier]
		};
	}
	#list({ name }, phase, near) {
		const names = this.#namesIn(phase);
		if (names.get(name) !== 1) return void 0;
		return near.find((list) => !names.has(this.#lexicon.phase[list]));
	}
	#namesIn(element) {
		const known = this.#childNames.get(element);
		if (known) return known;
		const names = /* @__PURE__ */ new Map();
		for (const { name } of childElements(element)) names.set(name, (names.get(name) ?? 0) + 1);
		this.#childNames.set(element, names);
		return names;
	}
	#isRightPhase(element, parent) {
		if (element.name !== this.#lexicon.phase.element) return false;
		return parent === this.#sections.implementation || childElements(element).some(({ name }) => this.#isList(name));
	}
	#isPhase(element, parent) {
		const { phase } = this.#lexicon;
		const names = new Set(childElements(element).map(({ name }) => name));
		if (names.has(phase.element)) return false;
		const lists = [...names].filter((name) => this.#isList(name)).length;
		if (parent !== this.#sections.implementation) return lists > 0 && nearest(element.name, [phase.element]).length > 0;
		const nearLists = [...names].filter((name) => nearNames(name, this.#lexicon).lists.length > 0).length;
		if (nearest(element.name, [phase.element]).length === 0) return lists + nearLists > 1;
		return lists + nearLists > 0 || element.attribute(phase.order) !== void 0;
	}
	#isList(name) {
		return phaseLists.some((list) => this.#lexicon.phase[list] === name);
	}
	#isCarrier(element, parent, carrier, isOwn) {
		const { carriers, usesPatternFrom } = this.#lexicon;
		if (carrier === "uses_pattern") return element.attribute(usesPatternFrom) !== void 0;
		if (this.#namesIn(parent).has(carriers[carrier])) return false;
		return isOwn || readItems(this.#text, element).some((item) => readReferences(this.#text, item, carrier).length > 0);
	}
	#isLeaf(element) {
		return childElements(element).every(({ name }) => name !== this.#lexicon.trigger.element);
	}
};
const unlike = {
	phase: false,
	lists: [],
	condition: false,
	carriers: []
};
const known$2 = /* @__PURE__ */ new WeakMap();
const MOST_REMEMBERED = 4096;
function nearNames(name, lexicon) {
	let names = known$2.get(lexicon);
	if (!names || names.size > MOST_REMEMBERED) {
		names = /* @__PURE__ */ new Map();
		known$2.set(lexicon, names);
	}
	let found = names.get(name);
	if (!found) {
		found = compare(name, lexicon);
		names.set(name, found);
	}
	return found;
}
const FARTHEST_PHASE = 2;
function compare(name, lexicon) {
	const { kinds, phase, trigger, carriers } = lexicon;
	if (kinds.has(name)) return unlike;
	const isNear = (word) => nearest(name, [word]).length > 0;
	const [list] = nearest(name, phaseLists.map((one) => phase[one]));
	const near = {
		phase: isNear(phase.element) || name.length > 3 && name.length < 9 && (0, import_fastest_levenshtein.distance)(name.toLowerCase(), phase.element) <= FARTHEST_PHASE,
		lists: phaseLists.filter((one) => phase[one] === list),
		condition: isNear(trigger.element),
		carriers: [
			"depends_on",
			"provides_to",
			"uses_pattern"
		].filter((one) => isNear(carriers[one]))
	};
	return near.phase || near.condition || near.lists.length > 0 || near.carriers.length > 0 ? near : unlike;
}

// src/read/module-parts.ts
function buildModule(path, text, { envelope, root, defects }, { vocabulary, invalidAt, encoding }) {
	const lexicon = lexiconOf(vocabulary);
	const undecoded = invalidAt === void 0 ? [] : [{
		kind: "not-utf8",
		encoding,
		start: invalidAt,
		end: invalidAt + 1,
		edits: [],
		safe: false
	}];
	const sections = readSections(root, lexicon);
	const first = (kind) => sections.find((section) => section.kind === kind)?.element;
	const purpose = first("purpose");
	const triggers = first("trigger_conditions");
	const implementation = first("implementation");
	const integration = first("integration_points");
	const misspelt = findMisspelt(text, root, {
		triggers,
		implementation,
		integration
	}, lexicon);
	const { references, prose } = readCarriers(text, root, misspelt, vocabulary);
	return {
		path,
		vocabulary,
		text,
		envelope,
		root,
		openTag: openTag(root),
		name: root.attribute(vocabulary.name)?.value,
		category: root.attribute(vocabulary.category)?.value,
		version: metadataCell(envelope, "version", vocabulary),
		updated: metadataCell(envelope, "last_updated", vocabulary),
		status: metadataCell(envelope, "status", vocabulary),
		purpose: purpose && readWords(text, purpose),
		misspelt: misspelt.all,
		conditions: triggers ? readConditions(text, triggers, misspelt, vocabulary) : [],
		phases: readPhases(text, root, implementation, misspelt, vocabulary),
		sections,
		references,
		prose,
		groups: prose.filter(({ value }) => isGroupLine(value)).slice(0, MOST_GROUPS),
		unlisted: integration ? readUnlisted(text, integration) : [],
		defects: [...undecoded, ...defects],
		others: otherModules$1(text, envelope.block.end, lexicon)
	};
}
function metadataCell({ table }, column, vocabulary) {
	const cell = table?.cells[findColumn(table, column, vocabulary)];
	return cell?.value ? cell : void 0;
}
function readSections(root, { sectionKinds, sectionNames }) {
	const elements = childElements(root);
	const present = new Set(elements.map(({ name }) => name));
	const absent = sectionNames.filter((name) => !present.has(name));
	return elements.map((element) => {
		const { name } = element;
		const exact = sectionKinds.get(name);
		const kind = exact ?? sectionKinds.get(nearest(name, absent)[0] ?? "");
		return {
			name,
			kind,
			slip: kind !== exact,
			element
		};
	});
}
function readConditions(text, triggers, misspelt, { trigger }) {
	const meant = misspelt.starts("condition");
	return childElements(triggers).filter(({ name, start }) => name === trigger.element || meant.has(start)).map((element) => ({
		element,
		type: element.attribute(trigger.type)?.value,
		words: readWords(text, element)
	}));
}
function readPhases(text, root, implementation, misspelt, { phase }) {
	const meant = misspelt.starts("phase");
	const elements = [...root.named([phase.element]), ...misspelt.all.flatMap((one) => one.kind === "phase" ? [one.element] : [])];
	const own = implementation ? childElements(implementation).filter(({ name, start }) => name === phase.element || meant.has(start)) : [];
	const owned = new Set(own.map(({ start }) => start));
	const others = elements.filter((element) => !owned.has(element.start) && (meant.has(element.start) || hasList(element, phase)));
	const read = (element, container) => readPhase(text, element, container, misspelt, phase);
	const inside = implementation ? own.map((element) => read(element, implementation)) : [];
	if (others.length === 0) return inside;
	const containers = parentsOf(root, new Set(others.map(({ start }) => start)));
	const outside = others.map((element) => read(element, containers.get(element.start) ?? root));
	return [...inside, ...outside].sort((a, b) => a.element.start - b.element.start);
}
function hasList({ children }, words) {
	return children.some((child) => child.kind === "element" && phaseLists.some((list) => words[list] === child.name));
}
function parentsOf(root, starts) {
	const parents = /* @__PURE__ */ new Map();
	const pending = [root];
	for (let element = pending.pop(); element; element = pending.pop()) for (const child of childElements(element)) {
		if (starts.has(child.start)) parents.set(child.start, element);
		pending.push(child);
	}
	return parents;
}
function readPhase(text, element, container, misspelt, words) {
	const lists = {
		requirements: void 0,
		actions: void 0,
		validation: void 0
	};
	for (const child of element.children) {
		if (child.kind !== "element") continue;
		const { name } = child;
		const list = phaseLists.find((one) => words[one] === name);
		if (!list) continue;
		const items = readItems(text, child);
		const before = lists[list];
		if (before) for (const item of items) before.items.push(item);
		else lists[list] = {
			element: child,
			items
		};
	}
	for (const { kind, element: child } of misspelt.inside(element)) if (isPhaseList(kind)) lists[kind] = {
		element: child,
		items: readItems(text, child),
		slip: true
	};
	return {
		element,
		container,
		name: element.attribute(words.name)?.value,
		order: element.attribute(words.order)?.value,
		lists
	};
}
const MOST_UNLISTED = 32;
const MOST_GROUPS = 16;
function readUnlisted(text, integration) {
	return readOwnItems(text, integration).slice(0, MOST_UNLISTED).flatMap((item) => readReferences(text, item, "depends_on").flatMap(({ path, bare }) => bare ? [] : [path]));
}
function readCarriers(text, root, misspelt, vocabulary) {
	const { carriers } = vocabulary;
	const references = [];
	const prose = [];
	for (const element of root.named(Object.values(carriers))) {
		const carrier = kindOf$2(carriers, element.name);
		if (carrier === "uses_pattern") addDefined(references, patternReference(text, element, vocabulary));
		else if (carrier) readLines(text, element, carrier, vocabulary, references, prose);
	}
	for (const { kind, element } of misspelt.all) if (kind === "depends_on" || kind === "provides_to") readLines(text, element, kind, vocabulary, references, prose);
	else if (kind === "uses_pattern") addDefined(references, patternReference(text, element, vocabulary));
	return {
		references,
		prose
	};
}
function addDefined(list, one) {
	if (one !== void 0) list.push(one);
}
function readLines(text, element, carrier, { carriers }, references, prose) {
	const isPart = ({ name }) => name !== carriers.depends_on && name !== carriers.provides_to;
	for (const item of readItems(text, element, isPart)) {
		const found = readReferences(text, item, carrier);
		for (const reference of found) references.push(reference);
		if (found.length === 0 && /[\p{L}\p{N}]/u.test(item.value)) prose.push({
			...item,
			carrier
		});
	}
}
function patternReference(text, element, { usesPatternFrom }) {
	const from = element.attribute(usesPatternFrom)?.value;
	if (!from || from.value.trim() === "") return void 0;
	const reason = readWords(text, element);
	return {
		carrier: "uses_pattern",
		path: detached(from),
		bare: false,
		reason: reason && detached(reason),
		line: openTag(element)
	};
}

// src/read/read-module.ts
function readModule(path, text, options) {
	const reading = readPlainModule(path, text, options);
	return reading.kind === "other" ? readHiddenModule(path, text, options) ?? reading : reading;
}
function readHiddenModule(path, text, options) {
	const lexicon = lexiconOf(options.vocabulary);
	if (!mayHoldModule(text, lexicon)) return void 0;
	const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
	const plain = withoutNesting(lines);
	if (plain !== text) {
		const reading = readPlainModule(path, plain, options);
		if (reading.kind === "module") {
			const hidden = lines === text ? "nested" : "carriage-returns";
			if (reading.module.envelope.table) return {
				kind: "module",
				module: {
					...reading.module,
					envelope: {
						...reading.module.envelope,
						hidden
					}
				}
			};
		}
	}
	const envelope = readHiddenEnvelope(plain, options.vocabulary);
	if (!envelope || !isMainContent(path, plain, envelope, lexicon)) return void 0;
	const { start, end } = envelope.block.content;
	const { root, defects } = readXml(plain, start, end, options.vocabulary, envelope.lostRoot);
	if (root?.name !== lexicon.root) return void 0;
	return {
		kind: "module",
		module: buildModule(path, plain, {
			envelope,
			root,
			defects
		}, options)
	};
}
const quoteMarks = /^ {0,3}(?:>[ \t]?)+/gm;
const markBeforeFence = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?=```|~~~)/gm;
function withoutNesting(text) {
	return text.replaceAll(quoteMarks, blanks).replaceAll(markBeforeFence, blanks);
}
function blanks(marks) {
	return " ".repeat(marks.length);
}
function readPlainModule(path, text, options) {
	const { declared = false, vocabulary } = options;
	const lexicon = lexiconOf(vocabulary);
	let skipped;
	let fallback;
	for (const envelope of readEnvelopes(text, vocabulary)) {
		const { root, defects } = readXml(text, envelope.block.content.start, envelope.block.content.end, vocabulary);
		if (!root || root.name !== lexicon.root && root.name !== envelope.rootName) continue;
		const found = {
			envelope,
			root,
			defects
		};
		const isMain = isMainContent(path, text, envelope, lexicon);
		if (isMain && (envelope.certain ? isOurs$1(found, lexicon) : isMeant(found, lexicon))) return {
			kind: "module",
			module: buildModule(path, text, found, options)
		};
		if (declared && (fallback === void 0 || envelope.certain && !fallback.envelope.certain)) fallback = found;
		if (envelope.certain) {
			skipped = {
				kind: "skipped",
				reason: isMain ? "foreign-root" : "guide"
			};
			break;
		}
	}
	if (fallback) return {
		kind: "module",
		module: buildModule(path, text, fallback, options)
	};
	return skipped ?? { kind: "other" };
}
function isOurs$1({ root, envelope }, lexicon) {
	if (root.attribute(lexicon.name) || root.attribute(lexicon.category)) return true;
	return mainSectionsOf(root, lexicon).size > 1 || envelope.table !== void 0 && isMetadata(envelope.table, lexicon);
}
function isMeant({ envelope, root }, lexicon) {
	const described = root.attribute(lexicon.name) !== void 0 && root.attribute(lexicon.category) !== void 0;
	const isRoot = root.name === lexicon.root;
	return mainSectionsOf(root, lexicon).size > 0 || described && (isRoot || envelope.table !== void 0);
}
function mainSectionsOf(root, { mainSections }) {
	return new Set(childElements(root).flatMap(({ name }) => mainSections.includes(name) ? [name] : []));
}
function isMainContent(path, text, { block, table, headingsBefore, fencesBefore }, lexicon) {
	if (table === void 0 && /(?:^|\/)readme\.[a-z]+$/i.test(path)) return false;
	if (table === void 0 && fencesBefore > 0) return false;
	const length = Math.max(1, lengthOf(text));
	const share = lengthOf(text.slice(block.start, block.end)) / length;
	if (share >= .5) return true;
	if (headingsBefore > 0) return false;
	return table !== void 0 || share >= .25 && otherModules$1(text, block.end, lexicon).length === 0;
}
function lengthOf(text) {
	const trimmed = text.trim();
	return trimmed.includes("\r") ? trimmed.replaceAll("\r\n", "\n").length : trimmed.length;
}

// src/schema/document.ts
function moduleFailures(module) {
	if (validateModule(toDocument(module))) return none$2;
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
const none$2 = [];
function toDocument(module) {
	const { envelope, version, updated, status, vocabulary } = module;
	const triggers = sectionOf(module, "trigger_conditions");
	const integration = sectionOf(module, "integration_points");
	return {
		metadata: envelope.table && {
			version: version?.value,
			last_updated: updated?.value,
			status: status && kindIn(vocabulary.statuses, status.value)
		},
		title: envelope.title?.value,
		name: module.name?.value,
		category: module.category?.value,
		purpose: sectionOf(module, "purpose") && (module.purpose?.value ?? ""),
		trigger_conditions: triggers && { conditions: conditionDocuments(module, triggers) },
		implementation: sectionOf(module, "implementation") || module.phases.length > 0 ? { phases: module.phases.map(phaseDocument) } : void 0,
		integration_points: integration && integrationDocument(module, integration)
	};
}
function kindIn(words, word) {
	return kindOf$2(words, word) ?? word;
}
function conditionDocuments(module, section) {
	const { trigger } = module.vocabulary;
	if (module.conditions.length > 0) return module.conditions.map(({ type, words }) => ({
		type: type && kindIn(trigger.types, type.value),
		text: words?.value ?? ""
	}));
	return readItems(module.text, section.element).map(({ value }) => ({
		type: "automatic",
		text: value
	}));
}
function phaseDocument({ name, order, lists }) {
	return {
		name: name?.value,
		order: order && (/^\d{1,9}$/.test(order.value) ? Number(order.value) : order.value),
		requirements: listDocument(lists.requirements),
		actions: listDocument(lists.actions),
		validation: listDocument(lists.validation)
	};
}
function listDocument(list) {
	return list && !(list.slip && list.items.length > 0) ? valuesOf(list.items) : void 0;
}
function valuesOf(items) {
	return items.map(({ value }) => value);
}
function integrationDocument(module, { element }) {
	const { kinds } = lexiconOf(module.vocabulary);
	const lists = {};
	for (const child of childElements(element)) {
		const items = valuesOf(readItems(module.text, child));
		if (items.length > 0) lists[kinds.get(child.name) ?? child.name] = items;
	}
	if (Object.keys(lists).length === 0) {
		const loose = valuesOf(readItems(module.text, element));
		if (loose.length > 0) lists.depends_on = loose;
	}
	return lists;
}

// src/lint/all-rules.ts
const joined = /* @__PURE__ */ new WeakMap();
function rulesOf({ customRules = none$1 }) {
	if (customRules.length === 0) return rules;
	let all = joined.get(customRules);
	if (!all) {
		all = [...rules, ...customRules];
		joined.set(customRules, all);
	}
	return all;
}
const none$1 = [];

// src/source/wildcards.ts
var GlobError = class extends Error {};
const MOST_NAMES = 24;
const MOST_OPEN_SIGNS = 16;
function compilePath(glob) {
	const runs = [[]];
	const all = splitNames(glob);
	if (all.length > MOST_NAMES) throw new GlobError(`has more than ${MOST_NAMES} names between slashes. Write \`**\` for several`);
	for (const name of all) if (name === "**") runs.push([]);
	else runs.at(-1)?.push(compileName(name));
	const [first = [], ...others] = runs;
	const last = others.pop();
	return (path) => {
		const names = path.split("/");
		if (!matchesAt(first, names, 0)) return false;
		if (!last) return names.length === first.length;
		let at = first.length;
		for (const run of others) {
			while (!matchesAt(run, names, at)) if (++at > names.length) return false;
			at += run.length;
		}
		const end = names.length - Math.max(1, last.length);
		return end >= at && matchesAt(last, names, end);
	};
}
function matchesAt(run, names, at) {
	return at + run.length <= names.length && run.every((matches, offset) => matches(names[at + offset]));
}
function splitNames(glob) {
	const names = [];
	let start = 0;
	for (let at = 0; at < glob.length; at++) if (glob[at] === "\\") at++;
	else if (glob[at] === "[") at = classEnd(glob, at) ?? at;
	else if (glob[at] === "/") {
		names.push(glob.slice(start, at));
		start = at + 1;
	}
	return [...names, glob.slice(start)];
}
function compileName(glob) {
	const [head = nothing$3, ...others] = readPieces(glob);
	const tail = others.pop();
	const middle = others.filter(({ length }) => length > 0);
	return (name) => {
		if (!fitsAt(head, name, 0)) return false;
		if (!tail) return name.length === head.length;
		let at = head.length;
		for (const piece of middle) {
			at = find(piece, name, at);
			if (at < 0) return false;
			at += piece.length;
		}
		return name.length - tail.length >= at && fitsAt(tail, name, name.length - tail.length);
	};
}
const nothing$3 = {
	length: 0,
	parts: []
};
function readPieces(glob) {
	const pieces = [{
		length: 0,
		parts: []
	}];
	let openSigns = 0;
	const add = (part) => {
		const piece = pieces.at(-1);
		const before = piece.parts.at(-1);
		piece.length++;
		if (typeof part === "string" && typeof before === "string") piece.parts[piece.parts.length - 1] = before + part;
		else piece.parts.push(part);
		if (typeof part !== "string" && ++openSigns > MOST_OPEN_SIGNS) throw new GlobError(`has more than ${MOST_OPEN_SIGNS} of \`?\` and \`[…]\`. Write \`*\` for several`);
	};
	for (let at = 0; at < glob.length; at++) {
		const char = glob[at];
		const end = char === "[" ? classEnd(glob, at) : void 0;
		if (char === "*") pieces.push({
			length: 0,
			parts: []
		});
		else if (char === "?") add(() => true);
		else if (char === "\\" && at + 1 < glob.length) add(glob[++at]);
		else if (end !== void 0) {
			add(compileClass(glob.slice(at + 1, end)));
			at = end;
		} else add(char);
	}
	return pieces;
}
function fitsAt({ length, parts }, name, from) {
	if (from + length > name.length) return false;
	let at = from;
	for (const part of parts) {
		if (typeof part === "string" ? !name.startsWith(part, at) : !part(name[at])) return false;
		at += typeof part === "string" ? part.length : 1;
	}
	return true;
}
function find(piece, name, from) {
	const [first] = piece.parts;
	if (piece.parts.length === 1 && typeof first === "string") return name.indexOf(first, from);
	for (let at = from; at + piece.length <= name.length; at++) if (fitsAt(piece, name, at)) return at;
	return -1;
}
function classEnd(glob, start) {
	let at = start + 1;
	if (glob[at] === "!" || glob[at] === "^") at++;
	if (glob[at] === "]") at++;
	for (; at < glob.length && glob[at] !== "/"; at++) if (glob[at] === "\\") at++;
	else if (glob[at] === "]") return at;
}
function compileClass(inside) {
	const negated = /^[!^]/.test(inside);
	const chars = [...inside.slice(negated ? 1 : 0).matchAll(/\\?([\s\S])/g)].map(([written, char]) => ({
		written,
		char
	}));
	const ranges = [];
	for (let at = 0; at < chars.length; at++) {
		const { char } = chars[at];
		const until = chars[at + 1]?.written === "-" ? chars[at + 2] : void 0;
		ranges.push([char, until?.char ?? char]);
		if (until) at += 2;
	}
	return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}

// src/lint/glob.ts
const LONGEST = 256;
const LONGEST_LIST = 4e3;
function matchGlobs(globs) {
	const length = globs.reduce((total, glob) => total + glob.length, 0);
	if (length > LONGEST_LIST) throw new GlobError(`has ${length} characters in all; ${LONGEST_LIST} are allowed. Write fewer globs`);
	const matchers = globs.map(compileGlob);
	return (path) => matchers.some((matches) => matches(path));
}
function compileGlob(glob) {
	if (glob.length > LONGEST) throw new GlobError(`has more than ${LONGEST} characters. Write a shorter one, or several`);
	refuseOtherDialects(glob);
	const matchers = expandBraces(glob.replace(/^(?:\.\/)+/, "")).map(compilePath);
	const [only] = matchers;
	return only && matchers.length === 1 ? only : (path) => matchers.some((matches) => matches(path));
}
function refuseOtherDialects(glob) {
	const plain = glob.replaceAll(/\\[\s\S]/g, "xx");
	if (plain === "") throw new GlobError("is empty. Remove it");
	if (plain.startsWith("!")) throw new GlobError("begins with `!`. List what is to be left out under `exclude`");
	if (plain.startsWith("/")) throw new GlobError("begins with `/`. Paths count from the root; leave the slash out");
	if (plain.endsWith("/")) throw new GlobError(`names a folder. Write \`${glob}**\` for all that is in it`);
	if (/[?*+@!]\(|\([^()|]*\|[^()]*\)/.test(plain)) throw new GlobError("has a group in parentheses. Write `{a,b}` for alternatives");
	if (/\{(?:(?!\.\.)[^{},])*\.\.[^{},]*\}/.test(plain)) throw new GlobError("has a range in braces. Write `[0-9]`, or list the values");
	if (plain.includes("[[:")) throw new GlobError("has a class by name. Write its characters, such as `[a-z]`");
}
function expandBraces(glob) {
	const done = [];
	const open = [glob];
	let size = 0;
	for (let text = open.pop(); text !== void 0; text = open.pop()) {
		const braces = firstBraces(text);
		if (!braces) {
			size += text.length;
			done.push(text);
		} else {
			const { start, commas, end } = braces;
			const cuts = [
				start,
				...commas,
				end
			];
			const parts = cuts.slice(1).map((cut, at) => text.slice(cuts[at] + 1, cut));
			for (const part of parts) open.push(text.slice(0, start) + part + text.slice(end + 1));
		}
		if (size + open.length * text.length > 2256) throw new GlobError("stands for too many alternatives in its braces. Write fewer, or several globs");
	}
	return done;
}
function firstBraces(text) {
	const stack = [];
	let found;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === "\\") at++;
		else if (char === "[") at = classEnd(text, at) ?? at;
		else if (char === "{") stack.push({
			start: at,
			commas: []
		});
		else if (char === ",") stack.at(-1)?.commas.push(at);
		else if (char === "}") {
			const closed = stack.pop();
			if (closed && closed.commas.length > 0 && (!found || closed.start < found.start)) found = {
				...closed,
				end: at
			};
			if (found && stack.length === 0) return found;
		}
	}
	return found;
}

// src/lint/settings.ts
const known$1 = /* @__PURE__ */ new WeakMap();
function selectRules(rules, settings) {
	const made = known$1.get(settings);
	if (made?.rules === rules) return made.select;
	const select = makeSelector(rules, settings);
	known$1.set(settings, {
		rules,
		select
	});
	return select;
}
function makeSelector(rules, settings) {
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
function activate(rule, { preset, rules, vocabulary, observe }, overrides) {
	const chosen = [rules.get(rule.id), ...overrides.map((override) => override.rules.get(rule.id))].filter((setting) => setting !== void 0);
	const level = chosen.findLast((setting) => setting.level !== void 0)?.level;
	const severity = level ?? rule.severity[preset];
	if (severity === "off") return [];
	const options = Object.assign({}, rule.options?.defaults(vocabulary), ...chosen.map((setting) => setting.options ?? {}));
	return [{
		rule: observe ? observe(rule) : rule,
		severity,
		chosen: level !== void 0,
		options
	}];
}

// src/lint/suppression.ts
function readSuppressions(text, module) {
	const directives = readDirectives(text, module);
	if (directives.length === 0) return none;
	const stretches = [];
	const ends = [];
	const ranges = new Ranges(stretches, ends);
	const [own, next] = [lineFinder(text), lineFinder(text)];
	const nextLines = /* @__PURE__ */ new Set();
	for (const [at, directive] of directives.entries()) {
		const rules = directive.rules.map(({ value }) => value);
		const cover = ({ start, end }) => {
			const all = {
				start,
				end,
				reason: directive.reason,
				directive: at
			};
			if (rules.length === 0) stretches.push({
				...all,
				rule: void 0
			});
			for (const rule of rules) stretches.push({
				...all,
				rule
			});
		};
		switch (directive.kind) {
			case "disable-file":
				cover({
					start: 0,
					end: text.length + 1
				});
				break;
			case "disable-line":
				cover(own(directive.start));
				break;
			case "disable-next-line": {
				const { end } = own(directive.end);
				nextLines.add(end);
				if (end < text.length) cover(next(end));
				break;
			}
			case "disable":
				ranges.open(rules, directive, at);
				break;
			case "enable": ranges.close(rules, directive.start, at);
		}
	}
	ranges.close([], text.length + 1);
	return {
		directives: directives.map((one) => makeRemovable(one, text, module, nextLines)),
		stretches,
		ends
	};
}
const none = {
	directives: [],
	stretches: [],
	ends: []
};
const aboutComments = ["suppression-unknown", "suppression-reason"];
function makeRemovable(directive, text, module, nextLines) {
	const [word, rules] = [detached(directive.word), directive.rules.map(detached)];
	return {
		...directive,
		word,
		rules,
		removal: removalOf(directive, text, module, nextLines)
	};
}
function removalOf({ start, end }, text, module, nextLines) {
	const [from, to] = [behindBlanks(text, start, -1), behindBlanks(text, end, 1)];
	const beginsLine = from === 0 || text[from - 1] === "\n";
	const endsLine = to === text.length || text[to] === "\n" || text.startsWith("\r\n", to);
	if (beginsLine && endsLine) return {
		start: from,
		end: nextLines.has(from) || keepsApart(text, from, to, module) ? to : nextLine(text, to),
		text: ""
	};
	if (beginsLine) return {
		start,
		end: to,
		text: ""
	};
	if (endsLine || from < start) return {
		start: from,
		end: endsLine ? to : end,
		text: ""
	};
	return {
		start,
		end,
		text: to === end && !"<>".includes(text[start - 1]) && text[end] !== "<" ? " " : ""
	};
}
function behindBlanks(text, offset, step) {
	let at = offset;
	const signAt = () => text[step === 1 ? at : at - 1];
	while (signAt() === " " || signAt() === "	") at += step;
	return at;
}
function keepsApart(text, lineStart, last, module) {
	if (module && lineStart >= module.block.start && lineStart < module.block.end) return false;
	const next = nextLine(text, last);
	return text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1)).trim() !== "" && text.slice(next, lineEnd(text, next)).trim() !== "";
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
	#ends;
	#rules = /* @__PURE__ */ new Map();
	#all;
	constructor(found, ends) {
		this.#found = found;
		this.#ends = ends;
	}
	open(rules, { end: start, reason }, directive) {
		if (rules.length === 0) {
			if (this.#all && this.#all.except.size === 0) {
				this.#all.shared = true;
				return;
			}
			this.#closeAll(start);
			this.#all = {
				start,
				reason,
				directive,
				shared: false,
				except: /* @__PURE__ */ new Map()
			};
		}
		for (const rule of rules) {
			const range = this.#rules.get(rule);
			if (range) range.shared ||= range.directive !== directive;
			else this.#rules.set(rule, {
				start,
				reason,
				directive,
				shared: false
			});
		}
	}
	close(rules, end, by) {
		const named = rules.length > 0;
		for (const rule of named ? rules : [...this.#rules.keys()]) {
			const range = this.#rules.get(rule);
			if (range) {
				this.#found.push({
					...range,
					end,
					rule
				});
				this.#note(by, named ? rule : void 0, range, rule);
			}
			this.#rules.delete(rule);
		}
		if (!named) this.#closeAll(end, by);
		else for (const rule of rules) if (this.#all && !this.#all.except.has(rule)) {
			this.#all.except.set(rule, end);
			this.#note(by, rule, this.#all, void 0);
		}
	}
	#closeAll(end, by) {
		if (this.#all) {
			this.#found.push({
				...this.#all,
				end,
				rule: void 0
			});
			this.#note(by, void 0, this.#all, void 0);
		}
		this.#all = void 0;
	}
	#note(by, named, { directive, shared }, rule) {
		if (by !== void 0) this.#ends.push({
			directive: by,
			rule: named,
			of: {
				directive,
				rule
			},
			shared
		});
	}
};
function findSuppressions({ directives, stretches: suppressions }) {
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
	const others = /* @__PURE__ */ new Map();
	return (rule, offset) => {
		if (aboutComments.includes(rule)) {
			const find = others.get(rule) ?? findSuppressionsByOthers(rule, directives, suppressions);
			others.set(rule, find);
			return find(rule, offset);
		}
		const found = at(stretches.get(rule) ?? [], offset) ?? at(everything, offset);
		if (found) return found;
		const last = at(most, offset);
		return last && offset < (last.except?.get(rule) ?? last.end) ? last : void 0;
	};
}
function findSuppressionsByOthers(rule, directives, suppressions) {
	const apart = withoutOverlaps(suppressions.flatMap((one) => {
		if (one.rule !== void 0 && one.rule !== rule) return [];
		const end = Math.min(one.end, one.except?.get(rule) ?? one.end);
		const comment = directives[one.directive];
		if (comment.start < one.start || comment.end > end) return [{
			...one,
			end
		}];
		return [{
			...one,
			end: comment.start
		}, {
			...one,
			start: comment.end,
			end
		}];
	}).filter(({ start, end }) => start < end));
	return (_, offset) => at(apart, offset);
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

// src/lint/unused-suppressions.ts
var SuppressionUse = class {
	#used = /* @__PURE__ */ new Map();
	add(path, suppression) {
		const own = this.#used.get(path);
		if (own) own.add(keyOf$2(suppression));
		else this.#used.set(path, /* @__PURE__ */ new Set([keyOf$2(suppression)]));
	}
	has(path, suppression) {
		return this.#used.get(path)?.has(keyOf$2(suppression)) ?? false;
	}
};
function keyOf$2({ directive, rule }) {
	return `${directive} ${rule ?? ""}`;
}
const UNUSED = "suppression-unused";
function makeUnusedFinder(results, settings, isSelected, isChanged) {
	const rules = rulesOf(settings);
	const select = selectRules(rules, settings);
	const ids = new Set(rules.map(({ id }) => id));
	return (use) => {
		const reported = [];
		const suppressed = [];
		for (const result of results) {
			const { path, suppressions } = result;
			if (result.kind !== "module" || suppressions.directives.length === 0 || !isSelected(path)) continue;
			const active = select(path, result.summary.category?.value);
			const entry = active.find(({ rule }) => rule.id === UNUSED);
			if (entry?.rule.scope !== "suppression") continue;
			const { check } = entry.rule;
			const asked = new Set(active.flatMap(({ rule }) => rule.scope === "change" && !isChanged(path) ? [] : [rule.id]));
			const toFindings = (unused) => [...check({
				unused,
				options: entry.options
			})].map((one) => toRaw(one, path, entry));
			const { unused, hidden } = judge(path, suppressions, use, {
				asked,
				all: asked.size === active.length,
				ids
			});
			for (const one of unused) for (const finding of toFindings(one)) reported.push(finding);
			for (const { unused: one, by } of hidden) for (const { finding } of toFindings(one)) suppressed.push({
				...finding,
				justification: by.reason
			});
		}
		return {
			reported,
			suppressed
		};
	};
}
function judge(path, all, use, { asked, all: allAsked, ids }) {
	const isUsed = (suppression) => use.has(path, suppression);
	const first = findUnused(all, ids, isUsed, (rule) => rule === void 0 ? allAsked : rule !== UNUSED && asked.has(rule));
	const others = all.stretches.filter((one) => one.rule === UNUSED || one.rule === void 0 && isUsed(one));
	const suppress = findSuppressionsByOthers(UNUSED, all.directives, others);
	const hidden = first.flatMap((unused) => {
		const by = suppress(UNUSED, unused.directive.start);
		return by ? [{
			unused,
			by
		}] : [];
	});
	for (const { by } of hidden) use.add(path, by);
	const taken = new Set(hidden.map(({ unused }) => unused.directive));
	return {
		unused: findUnused(all, ids, isUsed, (rule) => rule === void 0 ? allAsked : asked.has(rule)).filter(({ directive }) => !taken.has(directive)),
		hidden
	};
}
function findUnused({ directives, ends }, ids, isUsed, isJudged) {
	const endsBy = groupBy(ends, (end) => end.directive);
	const endsOf = groupBy(ends, ({ of }) => of.directive);
	const isClear = directives.every(({ kind, rules: names }) => kind !== "unknown" && names.every(({ value }) => ids.has(value)));
	const idle = directives.map(({ kind, rules: names }, at) => {
		if (kind === "unknown" || kind === "enable" && !isClear) return nothing$2;
		const ended = new Set(endsBy.get(at)?.map(({ rule }) => rule));
		const isIdle = (rule) => kind === "enable" ? !ended.has(rule) : isJudged(rule) && !isUsed({
			directive: at,
			rule
		});
		if (names.length === 0) return (kind === "enable" ? ended.size === 0 : isIdle(void 0)) ? "whole" : nothing$2;
		const unused = names.filter(({ value }) => isIdle(value));
		return unused.length === names.length ? "whole" : new Set(unused.map(({ value }) => value));
	});
	const isIdle = ({ directive, rule }) => {
		const own = idle[directive];
		return own === "whole" || rule !== void 0 && own?.has(rule) === true;
	};
	const release = (by, at) => {
		const useful = (endsBy.get(by) ?? []).filter(({ of, shared }) => shared || of.directive !== at || !isIdle(of));
		const enable = directives[by];
		if (useful.length === 0) return [enable.removal];
		const kept = new Set(useful.map(({ rule }) => rule));
		const names = new Set(enable.rules.flatMap(({ value }) => kept.has(value) ? [] : [value]));
		return names.size === 0 || names.size === enable.rules.length ? [] : [removal(enable, names)];
	};
	return directives.flatMap((directive, at) => {
		const own = idle[at] ?? nothing$2;
		if (own !== "whole" && own.size === 0) return [];
		const ended = new Set((endsOf.get(at) ?? []).filter(({ of }) => isIdle(of)).map((end) => end.directive));
		return [{
			directive,
			names: own === "whole" ? directive.rules : directive.rules.filter(({ value }) => own.has(value)),
			whole: own === "whole",
			edits: apart([removal(directive, own), ...[...ended].flatMap((by) => release(by, at))])
		}];
	});
}
const nothing$2 = /* @__PURE__ */ new Set();
function removal(directive, names) {
	const kept = directive.rules.filter(({ value }) => names !== "whole" && !names.has(value));
	const [first, last] = [directive.rules[0], directive.rules.at(-1)];
	if (kept.length === 0 || !first || !last) return directive.removal;
	return {
		start: first.start,
		end: last.end,
		text: kept.map(({ value }) => value).join(", ")
	};
}
function apart(edits) {
	const sorted = [...edits].sort((a, b) => a.start - b.start);
	return sorted.map((edit, at) => {
		const before = sorted[at - 1];
		return before && before.end > edit.start ? {
			...edit,
			start: before.end
		} : edit;
	});
}

// src/lint/settle.ts
function toRaw(report, path, entry) {
	const { supersedes, unlessCommon } = report;
	return {
		finding: toFinding(report, path, entry),
		supersedes,
		...unlessCommon && { unlessCommon }
	};
}
function settle(raw, suppressions, names, { findUnused, fingerprint } = {}) {
	const suppressed = [];
	const use = new SuppressionUse();
	const reported = raw.filter(({ finding }) => {
		const suppression = suppressions.get(finding.path)?.(finding.rule, finding.start);
		if (suppression) {
			suppressed.push({
				...finding,
				justification: suppression.reason
			});
			use.add(finding.path, suppression);
		}
		return !suppression;
	});
	const unused = findUnused?.(use);
	for (const one of unused?.suppressed ?? []) suppressed.push(one);
	const kept = supersede(unused ? [...reported, ...unused.reported] : reported).sort((a, b) => compareFindings(a.finding, b.finding));
	suppressed.sort(compareFindings);
	const marked = markFindings([...kept.map(({ finding }) => finding), ...suppressed], names, fingerprint);
	const findings = marked.slice(0, kept.length);
	return {
		findings,
		suppressed: marked.slice(kept.length),
		superseded: listSuperseded(kept, findings)
	};
}
function supersede(raw) {
	const causes = raw.filter(({ supersedes }) => supersedes !== void 0);
	if (causes.length === 0) return raw.map(({ finding }) => ({
		finding,
		source: finding,
		takes: nothing$1
	}));
	const { named, groupOf } = groupConsequences(raw, causes);
	const isCaused = findCaused(causes, named, groupOf);
	const taken = /* @__PURE__ */ new Map();
	const gone = /* @__PURE__ */ new Set();
	const left = /* @__PURE__ */ new Map();
	const drop = (group, cause) => {
		const spared = left.get(group);
		if (spared) gone.add(spared);
		if (!left.has(group)) {
			for (const one of group.members) if (one !== cause) gone.add(one);
		}
		left.set(group, !left.has(group) && groupOf(cause) === group ? cause : void 0);
	};
	const keep = (cause) => {
		const reached = new Set(named(cause));
		for (const group of reached) for (const next of group.names) reached.add(next);
		taken.set(cause, [...reached]);
		for (const group of reached) drop(group, cause);
	};
	for (const one of causes) if (!isCaused(one)) keep(one);
	for (const one of raw) if (isCaused(one) && !taken.has(one) && !gone.has(one)) keep(one);
	return raw.flatMap((one) => {
		if (gone.has(one)) return [];
		const takes = taken.get(one) ?? nothing$1;
		const severity = takes.reduce((highest, group) => higher(highest, severityOf(group)), one.finding.severity);
		return [{
			finding: severity === one.finding.severity ? one.finding : {
				...one.finding,
				severity
			},
			source: one.finding,
			takes
		}];
	});
}
const nothing$1 = [];
function groupConsequences(raw, causes) {
	const rules = new Set(causes.flatMap(({ supersedes }) => (supersedes ?? []).map(({ rule }) => rule)));
	const keyOfFinding = ({ finding: { path, rule, anchor } }) => rules.has(rule) ? keyOf$1(path, rule, anchor) : void 0;
	const groups = new Map([...groupBy(raw, keyOfFinding)].map(([key, members]) => [key, {
		members,
		names: /* @__PURE__ */ new Set()
	}]));
	const named = ({ finding, supersedes }) => (supersedes ?? []).flatMap(({ rule, anchor, path }) => groups.get(keyOf$1(path ?? finding.path, rule, anchor)) ?? []);
	const groupOf = (one) => groups.get(keyOfFinding(one) ?? "");
	for (const cause of causes) for (const group of named(cause)) groupOf(cause)?.names.add(group);
	return {
		named,
		groupOf
	};
}
function findCaused(causes, named, groupOf) {
	const only = /* @__PURE__ */ new Map();
	for (const cause of causes) for (const group of named(cause)) only.set(group, only.has(group) && only.get(group) !== cause ? void 0 : cause);
	return (one) => {
		const group = groupOf(one);
		return group !== void 0 && only.has(group) && only.get(group) !== one;
	};
}
const severities = /* @__PURE__ */ new WeakMap();
function severityOf(group) {
	const known = severities.get(group);
	if (known) return known;
	const severity = group.members.map(({ finding }) => finding.severity).reduce(higher);
	severities.set(group, severity);
	return severity;
}
function listSuperseded(kept, findings) {
	const causes = /* @__PURE__ */ new Map();
	for (const [at, { takes }] of kept.entries()) for (const group of takes) {
		const by = causes.get(group);
		if (by) by.push(findings[at]);
		else causes.set(group, [findings[at]]);
	}
	const stays = new Set(kept.map(({ source }) => source));
	return [...causes].flatMap(([{ members }, by]) => members.flatMap(({ finding }) => stays.has(finding) ? [] : [{
		...finding,
		by
	}]));
}
function keyOf$1(path, rule, anchor) {
	return JSON.stringify([
		path,
		rule,
		anchor
	]);
}

// src/lint/lint-file.ts
function makeFileLinter(settings, today) {
	const select = selectRules(rulesOf(settings), settings);
	const { vocabulary } = settings;
	const isDeclared = matchGlobs(settings.modules);
	return ({ path, text, invalidAt, encoding }) => {
		const reading = readModule(path, text, {
			vocabulary,
			declared: isDeclared(path),
			invalidAt,
			encoding
		});
		if (reading.kind !== "module") {
			const file = {
				path,
				suppressions: readSuppressions(text)
			};
			if (reading.kind === "skipped" || !isDeclared(path)) return {
				...reading,
				...file
			};
			return {
				kind: "empty",
				...file,
				raw: lintEmptyFile({
					text,
					vocabulary
				}, path, select(path, void 0))
			};
		}
		const { module } = reading;
		const active = select(path, module.category?.value);
		return {
			kind: "module",
			path,
			summary: summarize(module),
			gathered: gather(module, active),
			raw: lintModule(module, active, settings, today),
			suppressions: readSuppressions(text, {
				block: module.envelope.block,
				root: module.root
			}),
			phases: module.phases.length,
			completePhases: module.phases.filter(({ lists }) => phaseLists.every((list) => (lists[list]?.items.length ?? 0) > 0)).length
		};
	};
}
function lintEmptyFile(file, path, active) {
	return active.flatMap((entry) => {
		if (entry.rule.scope !== "module" || !entry.rule.checkEmptyFile) return [];
		return Array.from(entry.rule.checkEmptyFile(file), (problem) => toRaw(problem, path, entry));
	});
}
function summarize({ path, vocabulary, openTag, name, category, status, references, unlisted, groups }) {
	return {
		path,
		vocabulary,
		openTag,
		name: name && detached(name),
		category: category && detached(category),
		status: status && detached(status),
		references,
		unlisted: unlisted.map(detached),
		groups: groups.map((line) => ({
			...detached(line),
			carrier: line.carrier
		}))
	};
}
function gather(module, active) {
	let gathered;
	for (const { rule } of active) {
		const noted = rule.scope === "catalog" ? rule.gather?.(module) : void 0;
		if (noted === void 0) continue;
		gathered ??= /* @__PURE__ */ new Map();
		gathered.set(rule.id, noted);
	}
	return gathered;
}
function lintModule(module, active, settings, today) {
	const { sections, missingRules = [] } = settings;
	const ruleIds = idsOf(settings);
	const isRule = (name) => ruleIds.includes(name) || missingRules.length > 0 && isCustomId(name);
	const failures = moduleFailures(module);
	const found = [];
	for (const entry of active) {
		if (entry.rule.scope !== "module") continue;
		const own = failuresOf(entry.rule, failures);
		if (!entry.rule.looksAt.some((part) => has$1[part](module, own))) continue;
		for (const report of entry.rule.check({
			module,
			options: entry.options,
			failures: own,
			today,
			sections,
			ruleIds,
			isRule
		})) found.push(toRaw(takesLines(module) ? report : withoutNewLines(report), module.path, entry));
	}
	return found;
}
function withoutNewLines(report) {
	if (!report.fix?.edits.some(({ text }) => text.includes("\n"))) return report;
	const { fix: _, ...rest } = report;
	return rest;
}
const has$1 = {
	module: () => true,
	failures: (_, failures) => failures.length > 0,
	defects: ({ defects }) => defects.length > 0,
	comments: ({ text }) => text.includes("<!--"),
	sections: ({ sections }) => sections.length > 0,
	conditions: ({ conditions }) => conditions.length > 0,
	phases: ({ phases }) => phases.length > 0,
	references: ({ references }) => references.length > 0,
	"unlinked lines": ({ prose }) => prose.length > 0,
	"unlisted paths": ({ unlisted }) => unlisted.length > 0
};
function failuresOf({ schemaPointers }, failures) {
	return schemaPointers && failures.length > 0 ? failures.filter(({ pointer }) => schemaPointers.includes(pointer) || pointer.endsWith("/*") && schemaPointers.includes(pointer.slice(0, -2))) : noFailures;
}
const ids = /* @__PURE__ */ new WeakMap();
function idsOf(settings) {
	const rules = rulesOf(settings);
	let own = ids.get(rules);
	if (!own) {
		own = rules.map(({ id }) => id);
		ids.set(rules, own);
	}
	return own;
}
const noFailures = [];

// src/lint/endings.ts
function extendEndings(paths) {
	const root = { above: /* @__PURE__ */ new Map() };
	const nodes = [root];
	const ends = /* @__PURE__ */ new Map();
	for (const path of paths) {
		if (ends.has(path)) continue;
		let node = root;
		for (const name of path.split("/").reverse()) {
			let next = node.above.get(name);
			if (!next) {
				next = { above: /* @__PURE__ */ new Map() };
				node.above.set(name, next);
				nodes.push(next);
			}
			node = next;
		}
		node.path = path;
		ends.set(path, node);
	}
	for (const node of nodes.reverse()) {
		const [only, ...others] = node.above.values();
		node.whole = only ? others.length === 0 ? only.whole : void 0 : node.path;
	}
	return new Map([...ends].map(([path, { whole }]) => [path, whole ?? path]));
}

// src/lint/causes.ts
const FEWEST_SLIPS = 3;
const FEWEST_COPIES = 3;
const FEWEST_BREAKING = 5;
function findCauses(findings, modules) {
	const names = new Map(modules.map(({ path, name }) => [path, name?.value || path]));
	const found = [];
	let left = findings;
	for (const find of [
		findCopies,
		findTargets,
		findConventions$1,
		findSlips
	]) {
		if (left.length < 2) break;
		const drafts = find(left, names);
		const taken = new Set(drafts.flatMap((draft) => draft.findings));
		for (const draft of drafts) found.push(draft);
		if (taken.size > 0) left = left.filter((finding) => !taken.has(finding));
	}
	return withIds(inOrder$1(found, findings));
}
const findCopies = (findings) => {
	const hinted = groupBy(findings, ({ cause }) => cause?.kind === "copy" ? keyOf(cause.folder, cause.original) : void 0);
	const drafts = [];
	const originals = /* @__PURE__ */ new Map();
	for (const own of hinted.values()) {
		const { rule, cause } = own[0];
		if (own.length < FEWEST_COPIES || cause?.kind !== "copy") continue;
		const { folder, original } = cause;
		const copied = [...own];
		drafts.push({
			rule,
			subject: {
				kind: "copy",
				folder,
				original
			},
			findings: copied,
			identity: [
				"copy",
				rule,
				folder,
				original
			]
		});
		for (const { path } of own) originals.set(path, {
			path: original + path.slice(folder.length),
			copied
		});
	}
	if (drafts.length === 0) return drafts;
	const there = new Set(findings.map((finding) => keyOf(finding.path, finding.rule, finding.anchor, finding.detail)));
	for (const finding of findings) {
		const from = originals.get(finding.path);
		if (!from || finding.cause?.kind === "copy") continue;
		if (there.has(keyOf(from.path, finding.rule, finding.anchor, finding.detail))) from.copied.push(finding);
	}
	return drafts;
};
const findTargets = (findings) => {
	return [...groupBy(findings, ({ rule, cause }) => cause?.kind === "target" ? rule : void 0)].flatMap(([rule, own]) => {
		const whole = extendEndings(own.map((finding) => targetOf(finding).path));
		return several(groupBy(own, (finding) => whole.get(targetOf(finding).path)), 2).map(([path, group]) => ({
			rule,
			subject: {
				kind: "target",
				path,
				which: targetOf(group[0]).which
			},
			findings: group,
			identity: [
				"target",
				rule,
				path
			]
		}));
	});
};
function targetOf({ cause }) {
	return cause;
}
const findConventions$1 = (findings, names) => {
	return several(groupBy(findings, (finding) => names.has(finding.path) ? wayOf(finding) : void 0), FEWEST_BREAKING).flatMap(([way, group]) => {
		const breaking = new Set(group.map(({ path }) => path)).size;
		if (breaking < FEWEST_BREAKING || 2 * breaking < names.size) return [];
		const { rule } = group[0];
		return [{
			rule,
			subject: {
				kind: "convention",
				modules: names.size
			},
			findings: group,
			identity: ["convention", way]
		}];
	});
};
const findSlips = (findings, names) => {
	return several(groupBy(findings, (finding) => {
		const way = wayOf(finding);
		return way === void 0 ? void 0 : keyOf(finding.path, way);
	}), FEWEST_SLIPS).map(([, group]) => {
		const [first] = group;
		const { rule, path } = first;
		return {
			rule,
			subject: {
				kind: "slip",
				file: path
			},
			findings: group,
			identity: [
				"slip",
				names.get(path) ?? path,
				wayOf(first) ?? ""
			]
		};
	});
};
function wayOf({ rule, cause, message }) {
	if (cause !== void 0 && cause.kind !== "slip") return void 0;
	return keyOf(rule, cause ? cause.slip : message);
}
function several(groups, least) {
	return [...groups].filter(([, group]) => group.length >= least);
}
function inOrder$1(drafts, findings) {
	if (drafts.length === 0) return [];
	const places = new Map(findings.map((finding, at) => [finding, at]));
	const placeOf = (finding) => (finding && places.get(finding)) ?? 0;
	return drafts.map((draft) => ({
		...draft,
		findings: [...draft.findings].sort((a, b) => placeOf(a) - placeOf(b))
	})).sort((a, b) => placeOf(a.findings[0]) - placeOf(b.findings[0]));
}
const ID_LENGTH = 32;
function withIds(drafts) {
	const occurrences = /* @__PURE__ */ new Map();
	return drafts.map(({ identity, ...cause }) => {
		const key = keyOf(...identity);
		const occurrence = (occurrences.get(key) ?? 0) + 1;
		occurrences.set(key, occurrence);
		let known;
		return {
			get id() {
				known ??= digest(`cause:${key}#${occurrence}`).slice(0, ID_LENGTH);
				return known;
			},
			...cause
		};
	});
}
function keyOf(...parts) {
	return JSON.stringify(parts);
}

// src/lint/conventions.ts
function findConventions(raw) {
	const modules = /* @__PURE__ */ new Map();
	const common = /* @__PURE__ */ new Set();
	for (const one of raw) {
		if (!one.unlessCommon) continue;
		const kind = kindOf$1(one);
		const paths = modules.get(kind) ?? /* @__PURE__ */ new Set();
		modules.set(kind, paths.add(one.finding.path));
		if (paths.size > one.unlessCommon.moreThan) common.add(kind);
	}
	return common;
}
function withoutConventions(raw, conventions) {
	return conventions.size === 0 ? raw : raw.filter((one) => !one.unlessCommon || !conventions.has(kindOf$1(one)));
}
function kindOf$1({ finding: { rule }, unlessCommon }) {
	return `${rule} ${unlessCommon?.what}`;
}

// src/lint/lint-workspace.ts
function lintWorkspace(snapshot, settings, isSelected = () => true) {
	return lintState(openState(snapshot, settings), settings, isSelected);
}
function openState(snapshot, { roots, vocabulary }, resolver) {
	const modules = snapshot.results.filter((result) => result.kind === "module");
	const catalog = makeCatalog(modules.map(({ summary }) => summary), snapshot.paths, roots, resolver);
	const read = (path) => loadModule(path, snapshot.read, vocabulary);
	const loaded = /* @__PURE__ */ new Map();
	const load = (path) => {
		if (!loaded.has(path)) loaded.set(path, read(path));
		return loaded.get(path);
	};
	let judged;
	const textOf = (path) => {
		judged ??= new Set(snapshot.results.map((result) => result.path));
		return judged.has(path) ? snapshot.read(path) : void 0;
	};
	return {
		snapshot,
		modules,
		catalog,
		conventions: findConventions(foundAlone(snapshot)),
		textOf,
		load,
		read
	};
}
function foundAlone({ results }) {
	return results.flatMap((result) => "raw" in result ? result.raw : nothing);
}
function loadModule(path, textOf, vocabulary) {
	const text = textOf(path);
	if (text === void 0) return void 0;
	const reading = readModule(path, text, {
		vocabulary,
		declared: true
	});
	return reading.kind === "module" ? reading.module : void 0;
}
function lintState(state, settings, isSelected, comparison, kept) {
	const { results } = state.snapshot;
	const own = state.modules.filter(({ summary }) => isSelected(summary.path));
	const raw = [
		...withoutConventions(foundAlone(state.snapshot), state.conventions),
		...lintCatalogRules(state, settings, isSelected, comparison?.history, kept?.among),
		...comparison?.raw ?? []
	];
	const suppressions = new Map(results.flatMap(({ path, suppressions: all }) => all.stretches.length > 0 ? [[path, findSuppressions(all)]] : []));
	const names = new Map(own.flatMap(({ summary: { path, name } }) => name && name.value !== "" ? [[path, name.value]] : []));
	const settled = settle(raw.filter(({ finding }) => isSelected(finding.path)), suppressions, names, {
		findUnused: makeUnusedFinder(results, settings, isSelected, comparison?.isChanged ?? (() => false)),
		fingerprint: kept?.fingerprint
	});
	const modules = own.map(({ summary }) => summary);
	return {
		...settled,
		causes: findCauses(settled.findings, modules),
		vocabulary: settings.vocabulary,
		modules,
		phases: sum$2(own.map(({ phases }) => phases)),
		completePhases: sum$2(own.map(({ completePhases }) => completePhases)),
		skipped: results.filter((result) => result.kind === "skipped").filter(({ path }) => isSelected(path)).map(({ path, reason }) => ({
			path,
			reason
		}))
	};
}
function lintCatalogRules(state, settings, isSelected, history, cache) {
	const select = selectRules(rulesOf(settings), settings);
	return state.modules.flatMap(({ summary: module, gathered }) => {
		if (!isSelected(module.path)) return nothing;
		const active = select(module.path, module.category?.value);
		if (!cache) return lintModuleCatalogRules(module, gathered, active, state, history);
		const known = cache.get(module.path);
		if (known) return known;
		const uses = /* @__PURE__ */ new Set();
		const noting = (get) => (path) => {
			uses.add(path);
			return get(path);
		};
		const raw = lintModuleCatalogRules(module, gathered, active, {
			...state,
			load: noting(state.load),
			textOf: noting(state.textOf)
		}, history);
		for (const { finding } of raw) for (const path of pathsOf(finding)) uses.add(path);
		uses.delete(module.path);
		cache.set(module.path, raw, uses);
		return raw;
	});
}
const nothing = [];
function lintModuleCatalogRules(module, gathered, active, { catalog, load, textOf }, history) {
	const found = [];
	for (const entry of active) {
		if (entry.rule.scope !== "catalog") continue;
		const noted = gathered?.get(entry.rule.id);
		if (entry.rule.gather && noted === void 0) continue;
		if (!history && !entry.rule.looksAt.some((part) => has[part](module, catalog))) continue;
		for (const report of entry.rule.check({
			module,
			gathered: noted,
			catalog,
			options: entry.options,
			load,
			textOf,
			history
		})) found.push(toRaw(report, module.path, entry));
	}
	return found;
}
function pathsOf({ path, related, fix }) {
	return [
		path,
		...related.map((place) => place.path),
		...(fix?.edits ?? []).map((edit) => edit.path ?? path)
	];
}
const has = {
	module: () => true,
	references: ({ references }) => references.length > 0,
	"irregular references": (module, catalog) => catalog.isIrregular(module),
	cycles: (module, catalog) => catalog.cyclesAt(module).length > 0
};
function sum$2(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/report/messages.ts
function counted({ findings }) {
	const parts = severities$1.filter((severity) => findings[severity] > 0).map((severity) => plural(findings[severity], severity));
	return parts.length > 0 ? parts.join(", ") : "nothing to report";
}
function coverage({ summary: { phases, completePhases }, comparison }) {
	const now = `${grouped(completePhases)}/${grouped(phases)}`;
	const was = comparison && `${grouped(comparison.completePhases)}/${grouped(comparison.phases)}`;
	return was === void 0 || was === now ? `phases complete ${grouped(completePhases)} of ${grouped(phases)}` : `phases complete ${was} → ${now}`;
}
function verdictWords({ summary, comparison, findings }) {
	if (!comparison) return counted(summary);
	const { introduced, unchanged, fixed, changes } = comparison;
	const first = introduced > 0 ? findings.length > introduced ? `${plural(introduced, "finding")} introduced` : `${counted(summary)} introduced` : "nothing introduced";
	return [
		...changes.length === 0 ? ["no modules changed"] : summary.modules === 0 ? ["no module is left"] : [],
		first,
		...fixed.length > 0 ? [`${grouped(fixed.length)} fixed`] : [],
		...unchanged > 0 ? [`${grouped(unchanged)} still there`] : []
	].join(" · ");
}
function baselineWords({ summary, baseline }) {
	if (!baseline) return [];
	const { fixed, expired } = baseline;
	return [
		...summary.baselined > 0 ? [`${grouped(summary.baselined)} in the baseline`] : [],
		...expired > 0 ? [`${grouped(expired)} of the baseline ${expired === 1 ? "has" : "have"} expired`] : [],
		...fixed > 0 ? [`${grouped(fixed)} of the baseline ${fixed === 1 ? "is" : "are"} fixed: \`patternlint baseline --prune\``] : []
	];
}
function missingRules({ customRules }) {
	return (customRules?.missing ?? []).map(({ file, reason }) => `The custom rules of ${quote(file)} were not run, because ${reason}. A run without them is no pass.`);
}
function skippedWords({ skipped, root }) {
	const others = skipped.filter(({ reason }) => reason === "foreign-root").length;
	const guides = skipped.length - others;
	const tag = `<${root}>`;
	const kinds = [...others > 0 ? [`${plural(others, "file")} with another kind of ${tag}`] : [], ...guides > 0 ? [`${plural(guides, "page")} that only ${guides === 1 ? "shows" : "show"} ${others > 0 ? "one" : `a ${tag}`}`] : []];
	return kinds.length > 0 ? kinds.join(", ") : void 0;
}
function splitMessage(message) {
	const end = /^(?:`[^`]*`|[^`.?!]|[.?!](?!\s|$))*[.?!](?=\s|$)/.exec(message)?.[0].length ?? message.length;
	return [message.slice(0, end), message.slice(end).trim()];
}
function baseName({ name, commit }) {
	const short = commit.slice(0, 7);
	return commit.startsWith(name) ? short : `${name} (${short})`;
}

// src/report/causes.ts
function countCauses(seeds, findings) {
	return seeds.flatMap((seed) => {
		const own = seed.findings.map((at) => findings[at]);
		const [first] = own;
		if (!first) return [];
		return [{
			get id() {
				return seed.id;
			},
			rule: seed.rule,
			...seed.subject,
			severity: highest(own),
			title: titleOf(seed.subject, own),
			count: own.length,
			files: countFiles(own),
			introduced: first.status === null ? null : own.filter(({ status }) => status === "introduced").length,
			fix: fixOf(own),
			findings: seed.findings
		}];
	});
}
function narrowCauses({ causes, findings }, shown) {
	const places = new Map(shown.map((finding, at) => [finding, at]));
	return countCauses(causes.map((cause) => ({
		get id() {
			return cause.id;
		},
		rule: cause.rule,
		subject: subjectOf(cause),
		findings: cause.findings.flatMap((at) => places.get(findings[at]) ?? [])
	})), shown);
}
function subjectOf(cause) {
	switch (cause.kind) {
		case "slip": return {
			kind: cause.kind,
			file: cause.file
		};
		case "target": return {
			kind: cause.kind,
			path: cause.path,
			which: cause.which
		};
		case "copy": return {
			kind: cause.kind,
			folder: cause.folder,
			original: cause.original
		};
		case "convention": return {
			kind: cause.kind,
			modules: cause.modules
		};
	}
}
function reportItems({ findings, causes }) {
	return tellGroups(findings, causes.map((cause) => ({
		cause,
		own: cause.findings.map((at) => findings[at])
	})));
}
function itemsOf(findings, causes) {
	if (causes.length === 0) return tellGroups(findings, []);
	const byCause = groupBy(findings, ({ cause }) => cause ?? void 0);
	return tellGroups(findings, causes.map((cause) => ({
		cause,
		own: byCause.get(cause.id) ?? []
	})));
}
function tellGroups(findings, groups) {
	const taken = /* @__PURE__ */ new Set();
	const byLead = /* @__PURE__ */ new Map();
	for (const { cause, own } of groups) for (const group of groupBy(own, ({ status }) => status ?? "").values()) {
		if (group.length === 1) continue;
		const reportItem = toItem(cause, group);
		byLead.set(reportItem.lead, reportItem);
		for (const finding of group) taken.add(finding);
	}
	return findings.flatMap((finding) => {
		const reportItem = byLead.get(finding);
		if (reportItem) return [reportItem];
		return taken.has(finding) ? [] : [{
			lead: finding,
			others: [],
			title: void 0,
			advice: void 0,
			fix: fixOf([finding]),
			files: 1
		}];
	});
}
function inTurn(report) {
	const leads = new Set(reportItems(report).map(({ lead }) => lead));
	const turn = (finding) => 2 * severities$1.indexOf(finding.severity) + (leads.has(finding) ? 0 : 1);
	return [...report.findings].sort((a, b) => turn(a) - turn(b));
}
function toItem(cause, group) {
	const severity = highest(group);
	const lead = (cause.kind === "copy" ? group.find(({ rule }) => rule === cause.rule) : void 0) ?? group.find((finding) => finding.severity === severity);
	const others = group.filter((finding) => finding !== lead);
	return {
		lead,
		others,
		title: titleOf(subjectOf(cause), [lead, ...others]),
		advice: cause.kind === "copy" ? copyAdvice(cause) : cause.kind === "convention" ? splitMessage(mostCommonMessage(group))[1] : void 0,
		fix: fixOf(group),
		files: countFiles(group)
	};
}
function copyAdvice({ folder, original }) {
	return `Leave one out (\`exclude: ["${folder}/**"]\`), or name the one that references mean (\`roots: ["${original}"]\`).`;
}
function titleOf(subject, own) {
	const [first] = own;
	const message = subject.kind === "convention" ? mostCommonMessage(own) : first.message;
	const what = splitMessage(message)[0].replace(/\.$/, "");
	const files = countFiles(own);
	switch (subject.kind) {
		case "slip": return own.length === 1 ? what : `${what}, and ${own.length - 1} more like this in ${quote(first.file)}`;
		case "target": {
			const where = files === 1 ? quote(first.file) : plural(files, "file");
			return `${plural(own.length, "reference")} in ${where} ${own.length === 1 ? "leads" : "lead"} to ${quote(subject.path)}, ${subject.which}`;
		}
		case "copy": return `${quote(subject.folder)} repeats ${quote(subject.original)}: ${plural(own.length, "finding")} in ${plural(files, "file")}`;
		case "convention": return `${files} of ${plural(subject.modules, "module")}: ${what}`;
	}
}
function mostCommonMessage(findings) {
	return [...groupBy(findings, ({ message }) => message)].reduce((most, group) => group[1].length > most[1].length ? group : most)[0];
}
function highest(findings) {
	return severities$1.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "notice";
}
function countFiles(findings) {
	return new Set(findings.map(({ file }) => file)).size;
}
function fixOf(findings) {
	if (findings.some(({ fix }) => fix === null)) return null;
	return findings.every(({ fix }) => fix?.safe) ? "safe" : "unsafe";
}

// src/report/report.ts
function viewOf(report, view) {
	if (view === "all" || !report.comparison) return report;
	const findings = report.findings.filter(({ status }) => status === "introduced");
	const summary = {
		...report.summary,
		findings: countBySeverity(findings)
	};
	return {
		...report,
		summary,
		findings,
		causes: narrowCauses(report, findings)
	};
}
function countBySeverity(findings) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
function makeLineSource(read) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		if (!known.has(path)) {
			const text = read(path);
			known.set(path, text === void 0 ? void 0 : indexLines(text));
		}
		return known.get(path);
	};
}
const known = /* @__PURE__ */ new WeakMap();
function linesOf(report) {
	return known.get(report) ?? (() => void 0);
}
function makeReport({ result, settings = {}, files, unreadable, lines, baseline, comparison }) {
	const { customRules = [], missingRules = [] } = settings;
	const introduced = comparison?.change.introduced;
	const statusOf = (finding) => introduced ? introduced.has(finding) ? "introduced" : "unchanged" : null;
	const causeOf = findCauseOf(result);
	const accepted = [...baseline?.accepted ?? []];
	const findings = result.findings.map((finding) => toReported(finding, lines, statusOf(finding), causeOf(finding)));
	const report = {
		root: result.vocabulary.root,
		tool: {
			name: "patternlint",
			version
		},
		summary: {
			files,
			modules: result.modules.length,
			findings: countBySeverity(findings),
			suppressed: result.suppressed.length,
			baselined: accepted.length,
			phases: result.phases,
			completePhases: result.completePhases
		},
		...baseline && { baseline: {
			file: baseline.file,
			fixed: sum$1(baseline.fixed.values()),
			expired: baseline.expired.size
		} },
		...customRules.length + missingRules.length > 0 && { customRules: {
			loaded: customRules.map(toCustomRule),
			missing: missingRules
		} },
		...comparison && { comparison: toComparison(comparison, findings) },
		findings,
		causes: reportCauses(result, findings),
		suppressed: result.suppressed.map((finding) => ({
			...toReported(finding, lines, null),
			justification: finding.justification
		})),
		baselined: accepted.map(([finding, entry]) => toBaselined(finding, entry, lines)),
		modules: result.modules.map(({ path, name }) => ({
			file: path,
			name: name?.value ?? null
		})),
		skipped: result.skipped.map(({ path, reason }) => ({
			file: path,
			reason
		})),
		unreadable
	};
	known.set(report, lines);
	return report;
}
function toCustomRule({ id, summary, rationale, limits, severity, fixable }) {
	return {
		id,
		summary,
		rationale,
		limits: limits ?? null,
		severity,
		fixable
	};
}
function toBaselined(finding, { reason, owner, until }, lines) {
	return {
		...toReported(finding, lines, null),
		status: "baselined",
		reason: reason ?? null,
		owner: owner ?? null,
		until: until ?? null
	};
}
function sum$1(numbers) {
	return [...numbers].reduce((total, number) => total + number, 0);
}
function toComparison({ change, base, lines, notes = [] }, findings) {
	const introduced = findings.filter(({ status }) => status === "introduced").length;
	return {
		base,
		introduced,
		unchanged: findings.length - introduced,
		fixed: change.fixed.map((finding) => toReported(finding, lines, null)),
		phases: change.base.phases,
		completePhases: change.base.completePhases,
		changes: change.modules,
		notes: [...notes]
	};
}
function findCauseOf({ causes }) {
	const known = new Map(causes.flatMap((cause) => cause.findings.map((finding) => [finding, cause])));
	return (finding) => known.get(finding);
}
function reportCauses({ causes, findings }, reported) {
	const places = new Map(findings.map((finding, at) => [finding, at]));
	const seeds = causes.map((cause) => ({
		get id() {
			return cause.id;
		},
		rule: cause.rule,
		subject: cause.subject,
		findings: cause.findings.map((finding) => places.get(finding))
	}));
	return countCauses(seeds, reported);
}
function toReported(finding, lines, status, cause) {
	const region = (path, span) => regionOf(path, span, lines);
	const { rule, severity, message, anchor, related, fix } = finding;
	return {
		rule,
		severity,
		message,
		status,
		...region(finding.path, finding),
		anchor,
		get fingerprint() {
			return finding.fingerprint;
		},
		related: related.map((place) => ({
			...region(place.path, place),
			note: place.note
		})),
		fix: fix ? {
			title: fix.title,
			safe: fix.safe,
			edits: fix.edits.map((edit) => ({
				...region(edit.path ?? finding.path, edit),
				text: edit.text
			}))
		} : null,
		get cause() {
			return cause?.id ?? null;
		}
	};
}
function regionOf(file, { start, end }, lines) {
	const index = lines(file);
	if (!index) return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	const from = positionAt(index, start);
	const to = positionAt(index, Math.max(start, end));
	return {
		file,
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}

// src/source/decode.ts
function decode(bytes) {
	const wide = wideForm(bytes);
	if (wide) return {
		kind: "text",
		text: decodeWide(bytes, wide),
		invalidAt: 0,
		encoding: wide.size === 4 ? "UTF-32" : "UTF-16"
	};
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
function wideForm(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254) {
		const size = c === 0 && d === 0 ? 4 : 2;
		return {
			size,
			littleEndian: true,
			mark: size
		};
	}
	if (a === 254 && b === 255) return {
		size: 2,
		littleEndian: false,
		mark: 2
	};
	if (a === 0 && b === 0 && c === 254 && d === 255) return {
		size: 4,
		littleEndian: false,
		mark: 4
	};
	if (a !== 0 && b !== 0 || bytes.length < SAMPLE_LEAST) return void 0;
	return unmarkedForm(bytes.subarray(0, SAMPLE_MOST));
}
const SAMPLE_LEAST = 8;
const SAMPLE_MOST = 1024;
function unmarkedForm(sample) {
	const zeros = [0, 0];
	for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const enough = sample.length / 2 * .8;
	if (odd >= enough && even === 0) return {
		size: 2,
		littleEndian: true,
		mark: 0
	};
	if (even >= enough && odd === 0) return {
		size: 2,
		littleEndian: false,
		mark: 0
	};
}
function decodeWide(bytes, { size, littleEndian, mark }) {
	const end = bytes.length - (bytes.length - mark) % size;
	const units = bytes.subarray(mark, end);
	if (size === 2) return littleEndian ? units.toString("utf16le") : Buffer.from(units).swap16().toString("utf16le");
	const parts = [];
	for (let at = 0; at < units.length; at += 4) {
		const code = littleEndian ? units.readUInt32LE(at) : units.readUInt32BE(at);
		parts.push(code > 1114111 ? "�" : String.fromCodePoint(code));
	}
	return parts.join("");
}

// src/source/read-file.ts
const LARGEST_FILE = 104857600;
const MIB$1 = 1048576;
var ChangedMeanwhile = class extends Error {
	constructor(path) {
		super(`${path} was changed while it was linted. Run again.`);
	}
};
function makeFileReader(root, limit = LARGEST_FILE) {
	const realRoot = realpathSync(root);
	const inside = /* @__PURE__ */ new Map();
	const buffer = { bytes: Buffer.allocUnsafe(262144) };
	const folderIsInside = (path) => {
		const folder = dirname(path);
		let answer = inside.get(folder);
		if (answer === void 0) {
			answer = isInside(realRoot, realpathSync(join$1(root, folder)));
			inside.set(folder, answer);
		}
		return answer;
	};
	return (path, times, idOf) => {
		let file;
		try {
			const note = (time) => {
				if ((times?.get(path) ?? time) !== time) throw new ChangedMeanwhile(path);
				times?.set(path, time);
			};
			file = folderIsInside(path) ? readRegular(join$1(root, path), limit, buffer, note, idOf) : { kind: "link" };
		} catch (error) {
			if (error instanceof ChangedMeanwhile) throw error;
			file = failure(error);
		}
		if (file.kind !== "text" && times?.has(path)) throw new ChangedMeanwhile(path);
		return file;
	};
}
function readSettingsFile(file, limit, within) {
	try {
		const real = within ? join$1(realpathSync(dirname(file)), file.slice(dirname(file).length)) : realpathSync(file);
		const home = within?.map(realFolder).find((folder) => isInside(folder, real));
		if (within && home === void 0) return { kind: "link" };
		if (home !== void 0 && isGitInternal(real.slice(home.length))) return {
			kind: "refused",
			reason: "it belongs to git"
		};
		return readRegular(real, limit, { bytes: Buffer.allocUnsafe(16384) });
	} catch (error) {
		return failure(error);
	}
}
function realFolder(folder) {
	try {
		return realpathSync(folder);
	} catch {
		return folder;
	}
}
function isInside(folder, path) {
	return path === folder || path.startsWith(folder.endsWith(sep$1) ? folder : folder + sep$1);
}
function isGitInternal(path) {
	return path.split(sep$1).some((part) => part.toLowerCase() === ".git");
}
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const canRefuseLinks = constants.O_NOFOLLOW !== void 0;
function readRegular(file, limit, buffer, note, idOf) {
	if (!canRefuseLinks && lstatSync(file).isSymbolicLink()) return { kind: "link" };
	const handle = openSync(file, flags);
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile()) return {
			kind: "refused",
			reason: stat.isDirectory() ? "it is a folder" : "it is not a regular file"
		};
		if (stat.size > limit) return tooLarge(limit);
		note?.(stat.ctimeMs);
		if (stat.size > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(stat.size);
		let length = 0;
		for (let got = -1; got !== 0 && length < stat.size; length += got) got = readSync(handle, buffer.bytes, length, stat.size - length, null);
		const bytes = buffer.bytes.subarray(0, length);
		return idOf ? {
			...decode(bytes),
			id: idOf(bytes)
		} : decode(bytes);
	} finally {
		closeSync(handle);
	}
}
function tooLarge(limit) {
	return {
		kind: "refused",
		reason: `it is larger than ${limit < MIB$1 ? `${limit / 1024} KiB` : `${limit / MIB$1} MiB`}`
	};
}
function failure(error) {
	const { code } = error;
	if (code === "ELOOP" || code === "EMLINK") return { kind: "link" };
	if (code === "ENOENT" || code === "ENOTDIR") return { kind: "gone" };
	return {
		kind: "refused",
		reason: reasonOf$1(error)
	};
}
function reasonOf$1(error) {
	const { code } = error;
	return reasons$1[code ?? ""] ?? String(code ?? error);
}
const reasons$1 = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of its path is a file",
	EISDIR: "it is a folder",
	ELOOP: "its symbolic links lead in a circle",
	ENAMETOOLONG: "its path is too long",
	EMFILE: "too many files are open",
	ENFILE: "too many files are open",
	EBUSY: "another program has locked it",
	EIO: "the disk reports an error"
};

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
function gitDirProblem({ workTree, gitDir }) {
	const elsewhere = gitDir === workTree ? void 0 : ownershipProblem(workTree, gitDir);
	if (elsewhere !== void 0) return elsewhere;
	const common = commonDir(gitDir);
	const homes = [gitDir, ...common === void 0 ? [] : [common]];
	const real = homes.map(realFolder);
	for (const home of homes) for (const name of [...files, ...folders]) {
		const reason = entryProblem(join$1(home, name), real) ?? (folders.includes(name) ? findInside(join$1(home, name), real) : void 0);
		if (reason !== void 0) return reason;
	}
	if (common !== void 0 && !isWorkTreeOf(common, gitDir)) return `${join$1(gitDir, "commondir")} leads to a repository that does not know this work tree`;
	return whyBorrowed(join$1(common ?? gitDir, "objects"), [...real, realFolder(workTree)]);
}
function isSpecial(path) {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat !== void 0 && !stat.isFile() && !stat.isDirectory();
	} catch {
		return false;
	}
}
function ownershipProblem(workTree, gitDir) {
	const own = join$1(workTree, ".git");
	const stat = lstatSync(own, { throwIfNoEntry: false });
	if (stat?.isSymbolicLink()) return `${own} is a symbolic link`;
	if (stat?.isDirectory() && gitDir === own) return void 0;
	if (gitDir === own) return `${own} names no git directory`;
	if (leadsTo(linkBack(gitDir), own) || configured(gitDir).some((path) => leadsTo(path, workTree))) return void 0;
	return `${own} names ${gitDir}, which does not lead back to it; \`git worktree repair\` or \`core.worktree\` there makes it do so`;
}
function linkBack(gitDir) {
	const text = readPath(join$1(gitDir, "gitdir"));
	return text === void 0 ? void 0 : resolve(realFolder(gitDir), text);
}
function configured(gitDir) {
	return ["config", "config.worktree"].flatMap((name) => {
		const file = readSettingsFile(join$1(gitDir, name), LARGEST_CONFIG$1);
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
	const text = readPath(join$1(gitDir, "commondir"));
	return text === void 0 ? void 0 : resolve(gitDir, text);
}
function isWorkTreeOf(common, gitDir) {
	const parent = dirname(realFolder(gitDir));
	return basename(parent) === "worktrees" && dirname(parent) === realFolder(common);
}
const LARGEST_PATH_FILE = 65536;
const LARGEST_CONFIG$1 = 1048576;
function readPath(file) {
	const read = readSettingsFile(file, LARGEST_PATH_FILE);
	return read.kind === "text" ? read.text.trimEnd() : void 0;
}
function entryProblem(path, homes) {
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
		const path = join$1(folder, entry.name);
		const reason = entry.isDirectory() ? findInside(path, homes) : entryProblem(path, homes);
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
	const list = join$1(objects, "info", "alternates");
	const file = readSettingsFile(list, LARGEST_CONFIG$1);
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
	const { folder = repository.workTree, input, indexFile, timeout = LONGEST_READ, limit = MOST_OUTPUT } = options;
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
			...indexFile !== void 0 && { GIT_INDEX_FILE: indexFile },
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
function gitDisabledReason() {
	return waited;
}
function setGitDisabledReason(reason) {
	if (waited !== void 0) waited = reason;
}
function whyRefused(repository) {
	if (waited !== void 0) return waited;
	const key = `${repository.workTree}\0${repository.gitDir}`;
	if (!refusals.has(key)) refusals.set(key, gitDirProblem(repository));
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
	return searchPath().map((folder) => join$1(folder, name)).find(isProgram);
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
	return new TooMuch(`The files to read from git's objects are larger than ${MOST_LOADED / MIB} MiB together. ${NARROW}`);
}
function tooMuchToJudge() {
	return new TooMuch(`The files to lint from git's objects are larger than ${MOST_JUDGED / MIB} MiB together, copies included. ${NARROW}`);
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
	const answer = git(repository, [
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: lines(ids) });
	const text = answer.kind === "done" ? answer.output.toString("latin1") : "";
	return new Map([...text.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]));
}
function readBlobs(repository, ids) {
	const answer = git(repository, [
		"cat-file",
		"--batch",
		"--buffer"
	], { input: lines(ids) });
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
function gitBlobId(content, like) {
	const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
	return hash(like.length > 40 ? "sha256" : "sha1", Buffer.from(`blob ${bytes.length}\0`), bytes);
}
function hasId(text, id, own = gitBlobId(text, id)) {
	if (own === id) return true;
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
const MOST_RULES$1 = 2e3;
function readIgnoreRules(text) {
	const rules = text.split("\n").slice(0, MOST_RULES$1).flatMap(readLine).reverse();
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

// src/source/repository.ts
function findRepository(from, ceiling) {
	const start = realPath(from);
	const top = ceiling === void 0 ? void 0 : realPath(ceiling);
	const owner = statOf(start)?.uid;
	for (let folder = start;; folder = dirname(folder)) {
		const gitDir = gitDirIn(folder, owner);
		if (gitDir !== void 0) return {
			workTree: folder,
			gitDir
		};
		if (folder === top || dirname(folder) === folder) return void 0;
	}
}
function prefixInRepository(root, repository = findRepository(root)) {
	return repository === void 0 ? "" : relative$1(repository.workTree, realpathSync(root)).split(sep$1).join("/");
}
function pathFrom(root, file) {
	const real = join$1(realPath(dirname(resolve(file))), basename(file));
	return relative$1(realPath(root), real).split(sep$1).join("/");
}
function gitDirIn(folder, owner) {
	const path = join$1(folder, ".git");
	const stat = statOf(path);
	if (!stat || !isOurs(stat, owner)) return void 0;
	if (stat.isDirectory()) return isThere(join$1(path, "HEAD")) ? path : void 0;
	if (!stat.isFile()) return void 0;
	const text = readSettingsFile(path, LARGEST_GIT_FILE);
	const target = text.kind === "text" ? /^gitdir: ([^\0]+?)[\r\n]*$/.exec(text.text)?.[1] : void 0;
	return target === void 0 ? path : resolve(folder, target);
}
const LARGEST_GIT_FILE = 65536;
function isOurs({ uid }, owner) {
	const user = process.geteuid?.();
	return user === void 0 || uid === user || uid === owner || user === 0 && String(uid) === process.env.SUDO_UID;
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}
function statOf(path) {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isThere(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}

// src/source/list-files.ts
function listFiles(root, repository = findRepository(root) ?? null) {
	const listed = repository ? listByGit(root, repository) : void 0;
	if (listed !== void 0 && typeof listed !== "string") return listed;
	const { strange, ...walked } = walk(root);
	if (listed === void 0) return walked;
	if (strange === void 0 || gitDisabledReason() === void 0) return {
		...walked,
		withoutGit: listed
	};
	const reason = `${strange} is not a regular file, and git waits for it`;
	setGitDisabledReason(reason);
	return {
		...walked,
		withoutGit: reason
	};
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
		if (typeof path === "string" && isGone(join$1(root, path))) present.delete(path);
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
function isUncheckedOut(repository) {
	if (!existsSync(join$1(repository.gitDir, "index"))) {
		const head = git(repository, [
			"ls-tree",
			"-z",
			"--full-tree",
			"HEAD"
		]);
		return head.kind === "done" && head.output.length > 0;
	}
	const listing = git(repository, [
		"ls-files",
		"-z",
		"-t",
		"--cached",
		"--deleted"
	], { folder: repository.workTree });
	if (listing.kind !== "done") return false;
	const letters = readRecords(listing.output).map((record) => String.fromCharCode(Buffer.from(record)[0] ?? 0));
	const deleted = letters.filter((letter) => letter === REMOVED).length;
	return deleted > 0 && letters.length === 2 * deleted;
}
function ignoreFiles(root, { workTree }) {
	const steps = relative$1(workTree, realFolder(root)).split(sep$1);
	return ["", ...steps].map((_, at) => join$1(workTree, ...steps.slice(0, at), ".gitignore"));
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
		const folder = join$1(workTree, shown);
		const reason = whyClosed(folder);
		return reason === void 0 ? [] : [{
			kind: "folder",
			file: relative$1(realpathSync(root), folder).split(sep$1).join("/"),
			reason
		}];
	});
}
function whyClosed(folder) {
	try {
		readdirSync(folder);
		return;
	} catch (error) {
		return reasonOf$1(error);
	}
}
const skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walk(root) {
	const at = {
		root,
		paths: [],
		unreadable: [],
		pending: [{
			folder: "",
			ignores: []
		}],
		strange: void 0
	};
	for (let next = at.pending.pop(); next; next = at.pending.pop()) walkFolder(next.folder, next.ignores, at);
	const { paths, unreadable, strange } = at;
	return {
		paths,
		unreadable,
		leftOut: /* @__PURE__ */ new Map(),
		submodules: [],
		by: "walk",
		strange
	};
}
function walkFolder(folder, outer, at) {
	const { paths, unreadable, pending } = at;
	const place = join$1(at.root, folder);
	let entries;
	try {
		entries = readdirSync(place, { withFileTypes: true });
	} catch (error) {
		unreadable.push({
			kind: "folder",
			file: folder,
			reason: reasonOf$1(error)
		});
		return;
	}
	const badNames = entries.some(({ name }) => name.includes("�")) ? readBadNames(place) : noNames;
	const ignores = ignoresIn(folder, entries, outer, at);
	for (const entry of entries) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		const isFolder = entry.isDirectory();
		if (skipped.has(entry.name) || isIgnored(path, isFolder, ignores)) continue;
		const bytes = badNames.get(entry.name)?.pop();
		if (bytes) for (const one of below(Buffer.from(place), folder, bytes, isFolder)) unreadable.push(one);
		else if (isFolder) pending.push({
			folder: path,
			ignores
		});
		else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
	}
}
function ignoresIn(folder, entries, outer, at) {
	const file = entries.find(({ name }) => name === ".gitignore");
	if (!file) return outer;
	const place = join$1(at.root, folder);
	if (!file.isFile() && !file.isDirectory() && isSpecial(join$1(place, ".gitignore"))) at.strange ??= folder === "" ? ".gitignore" : `${folder}/.gitignore`;
	const rules = readIgnoreFile(place);
	return rules ? [...outer, {
		base: folder,
		rules
	}] : outer;
}
const noNames = /* @__PURE__ */ new Map();
function readBadNames(folder) {
	const names = /* @__PURE__ */ new Map();
	for (const name of readdirSync(folder, { encoding: "buffer" })) {
		if (isUtf8(name)) continue;
		const shown = name.toString("utf8");
		addTo(names, shown, name);
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
		Buffer.from(sep$1),
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
			reason: reasonOf$1(error)
		}];
	}
}
const LARGEST_IGNORE_FILE = 1048576;
function readIgnoreFile(folder) {
	const file = readSettingsFile(join$1(folder, ".gitignore"), LARGEST_IGNORE_FILE, [folder]);
	return file.kind === "text" ? readIgnoreRules(file.text) : void 0;
}
function isIgnored(path, isFolder, ignores) {
	for (const { base, rules } of ignores.toReversed()) {
		const ignored = rules(base === "" ? path : path.slice(base.length + 1), isFolder);
		if (ignored !== void 0) return ignored;
	}
	return false;
}

// src/source/tree.ts
async function loadNamed(tree, path) {
	if (!leadsOut$1(path)) return (await tree.load([path]))(path);
	return tree.beside && isInRepository(tree.beside.prefix, path) ? tree.beside.load(posix.join(tree.beside.prefix, path)) : void 0;
}
function isInRepository(prefix, path) {
	return !leadsOut$1(posix.join(prefix, path)) && !isAbsolute(path);
}
function leadsOut$1(path) {
	return /^\.\.(?:\/|$)/.test(path);
}
function workingTree(root, repository = findRepository(root) ?? null, home = repository?.workTree) {
	const { leftOut, ...listing } = listFiles(root, repository);
	const read = makeFileReader(root);
	const texts = /* @__PURE__ */ new Map();
	const charge = makeCharge();
	return {
		...listing,
		...home !== void 0 && { beside: {
			prefix: prefixInRepository(root, { workTree: home }),
			load: async (path) => readSettingsFile(join$1(home, path), 104857600, [home])
		} },
		load: async (wanted, like) => {
			const absent = wanted.filter((path) => leftOut.has(path) && !texts.has(path) && read(path).kind === "gone");
			const ids = absent.map((path) => leftOut.get(path));
			const contents = ids.length > 0 && repository ? loadBlobs(repository, ids) : [];
			for (const [at, path] of absent.entries()) {
				const text = contents[at] ?? outOfReach;
				charge(path, leftOut.get(path), text);
				texts.set(path, text);
			}
			let encoded;
			const times = /* @__PURE__ */ new Map();
			return (path) => {
				const other = like?.(path);
				const file = texts.get(path) ?? read(path, times, other === void 0 ? void 0 : (bytes) => gitBlobId(bytes, other));
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
const THE_INDEX = "the index";
var MissingContents = class extends Error {
	commit;
	paths;
	unasked;
	constructor(commit, paths, unasked) {
		const what = `the contents of ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""} ${commit === "the index" ? "in" : "at"} ${commit}`;
		super(unasked === void 0 ? `git lacks ${what}` : `git can't be asked for ${what}: ${unasked}`);
		this.unasked = unasked;
		this.commit = commit;
		this.paths = paths;
	}
};
function commitTree(repository, commit, prefix) {
	const tree = listCommit(repository, commit, prefix, prefix === "" ? [] : [`${prefix}/`]);
	return tree && {
		...tree,
		beside: besideOf(prefix, (path) => listCommit(repository, commit, "", [path]))
	};
}
function listCommit(repository, commit, prefix, only) {
	const listing = git(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--",
		commit,
		...only
	]);
	if (listing.kind !== "done") return void 0;
	if (hasTooManyRecords(listing.output)) throw tooManyPaths(`commit ${commit}`);
	const entries = [];
	const unreadable = [];
	for (const record of readRecords(listing.output)) {
		if (typeof record !== "string") {
			const file = belowPrefix(showBytes(record.subarray(record.indexOf(TAB$1) + 1)), prefix);
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
		beside: besideOf(prefix, () => makeCommitTree(commit, entries, "", [], loadContents)),
		blobId: (path) => blobs.get(path),
		load: async (wanted, like) => {
			const missing = [...new Set(wanted.flatMap((path) => blobs.get(path) ?? []))].filter((id) => !texts.has(id));
			const contents = missing.length > 0 ? await loadContents(missing) : [];
			for (const [at, id] of missing.entries()) if (contents[at]) texts.set(id, contents[at]);
			const lost = wanted.filter((path) => blobs.has(path) && !texts.has(blobs.get(path)));
			if (lost.length > 0) throw new MissingContents(commit, lost, gitDisabledReason());
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
				return like && text.kind === "text" ? {
					...text,
					id
				} : text;
			};
		}
	};
}
function besideOf(prefix, open) {
	return {
		prefix,
		load: async (path) => (await open(path)?.load([path]))?.(path) ?? { kind: "gone" }
	};
}
const TAB$1 = 9;
function belowPrefix(path, prefix) {
	if (prefix === "") return path;
	return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : void 0;
}

// src/config/source.ts
function diskSource(config, repository, limit = LARGEST_SCHEMA, policy) {
	const file = resolve(config);
	const folder = realFolder(dirname(file));
	const real = join$1(folder, basename(file));
	const homes = [...new Set(repository.flatMap((home) => [home, realFolder(home)]))];
	const isOwn = homes.some((home) => isInside(home, file) || isInside(home, real));
	const within = isOwn ? homes : [...homes, folder];
	const placeOf = (wanted) => join$1(folder, relative$1(dirname(file), resolve(wanted)));
	const read = async (wanted) => {
		const path = placeOf(wanted);
		if (path === real && !isOwn) return readSettingsFile(path, LARGEST_CONFIG);
		if (path !== real && !within.some((home) => isInside(home, path))) return {
			kind: "refused",
			reason: OUTSIDE
		};
		return readSettingsFile(path, path === real ? LARGEST_CONFIG : limit, within);
	};
	return {
		read,
		code: async (wanted) => {
			const may = policy ?? (await import("./config-code-policy.exports.js")).codePolicy();
			if (may.kind === "refuse") return {
				kind: "refused",
				reason: may.reason
			};
			const found = await read(wanted);
			if (found.kind !== "text") return {
				kind: "fault",
				message: whyNotRead(found)
			};
			const { importFile } = await import("./config-import-code.js");
			return importFile(placeOf(wanted), digest(found.text).slice(0, 16));
		},
		show: (path) => relative$1(process.cwd(), path) || path,
		of: ""
	};
}
function whyNotRead(file) {
	if (file.kind === "gone") return "does not exist. Check the path.";
	if (file.kind === "link") return "is a symbolic link, or is behind one that leads out of the repository. Put the file itself there.";
	return `can't be read: ${file.reason}. Name a file that can.`;
}
const OUTSIDE = "it lies outside the repository";
const LARGEST_CONFIG = 262144;
const LARGEST_SCHEMA = 1048576;
const LARGEST_BASELINE = 33554432;
function withUnsaved(source, unsaved, limit = LARGEST_CONFIG) {
	const { code } = source;
	return {
		...source,
		...code && { code: (file) => {
			unsaved(file);
			return code(file);
		} },
		read: async (file) => {
			const text = unsaved(file);
			if (text === void 0) return source.read(file);
			return text.length > limit ? tooLarge(limit) : {
				kind: "text",
				text,
				invalidAt: void 0
			};
		}
	};
}
function treeSource(tree, limit = Number.POSITIVE_INFINITY, code) {
	return {
		...code && { code },
		read: async (file) => {
			const path = file.split(sep$1).join("/");
			const found = await loadNamed(tree, path) ?? {
				kind: "refused",
				reason: OUTSIDE
			};
			return found.kind === "text" && found.text.length > limit ? tooLarge(limit) : found;
		},
		show: (file) => file,
		of: tree.by === "index" ? " of the index" : " of the base"
	};
}

// src/engine/configuration.ts
async function configAt(root, file, repository = findRepository(root)?.workTree ?? root, unsaved = () => void 0, code) {
	const found = file === void 0 ? configFileAt(root, unsaved) : resolve(file);
	if (found === void 0) return defaultConfig;
	const { loadConfig } = await import("./config-load.exports.js");
	const own = diskSource(found, [repository, root], void 0, typeof code === "object" ? code : void 0);
	return loadConfig(found, withUnsaved(typeof code === "function" ? {
		...own,
		code
	} : own, unsaved));
}
function configFileAt(root, unsaved) {
	const isNew = (file) => unsaved(file) !== void 0 && !isEntry(file);
	return configNames.some((name) => isNew(join$1(root, name))) ? findConfig(root, (file) => isNew(file) || isEntry(file)) : findConfig(root);
}
async function configIn(tree, file, code) {
	const paths = new Set(tree.paths);
	const found = file === void 0 ? findConfig("", (path) => paths.has(path)) : normalize(file);
	if (found === void 0) return defaultConfig;
	const { loadConfig } = await import("./config-load.exports.js");
	return loadConfig(found, treeSource(tree, void 0, code));
}
async function configInIndex(root, index, file) {
	const home = findRepository(root)?.workTree ?? root;
	const disk = diskSource(join$1(root, file ?? "patternlint.yml"), [home, root]);
	const config = await configIn(index, file, async (rules) => disk.code?.(join$1(root, rules)) ?? {
		kind: "refused",
		reason: "it can't be read"
	});
	return config.file === void 0 || isAbsolute(config.file) ? config : {
		...config,
		file: join$1(root, config.file)
	};
}

// src/engine/discover.ts
function chooseFiles(config, paths) {
	const isCandidate = candidateFilter(config);
	const isSelected = matchPaths(paths);
	return {
		isCandidate,
		isSelected,
		isMissed: missedFilter(config, isCandidate, isSelected)
	};
}
function candidateFilter({ include, exclude }) {
	const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
	const excluded = matchGlobs(exclude);
	return (path) => included(path) && !excluded(path);
}
function listCandidates({ paths }, isCandidate) {
	const candidates = paths.filter(isCandidate);
	if (candidates.length > 2e5) throw tooManyCandidates();
	return candidates.sort();
}
function isMarkdown(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
function matchPaths(paths) {
	if (paths.length === 0 || paths.includes("")) return () => true;
	return (path) => paths.some((within) => path === within || path.startsWith(`${within}/`));
}
function missedFilter({ exclude }, isCandidate, isSelected) {
	const isExcluded = matchGlobs(exclude);
	return ({ kind, file }) => {
		if (kind === "file") return isCandidate(file) && isSelected(file);
		return file === "" || isSelected(file) && !isExcluded(file) && !isExcluded(`${file}/any.md`);
	};
}

// src/engine/latest-date.ts
function latestDate(now) {
	return new Date(now.getTime() + 504e5).toISOString().slice(0, 10);
}
function earliestDate(now) {
	return (/* @__PURE__ */ new Date(now.getTime() - 432e5)).toISOString().slice(0, 10);
}

// src/engine/root.ts
function chooseRoot(paths, root, cwd) {
	if (root !== void 0) return existingFolder(resolve(cwd, root));
	const first = paths[0] === void 0 ? cwd : resolve(cwd, paths[0]);
	const folder = kindOf(first, paths[0] ?? ".") === "folder" ? first : resolve(first, "..");
	const repository = findRepository(folder);
	if (repository) return asWritten(folder, repository.workTree);
	return leadsOut(relative$1(cwd, folder)) || isAbsolute(paths[0] ?? "") ? folder : cwd;
}
function asWritten(folder, realParent) {
	for (let at = resolve(folder);; at = dirname(at)) {
		if (existsSync(at) && realpathSync(at) === realParent) return at;
		if (dirname(at) === at) return realParent;
	}
}
function resolvePaths(paths, root, cwd, { files, before = [], remedyFor = () => void 0, outside = "Set --root to a folder that holds all paths." } = {}) {
	const has = (all, within) => all.some((file) => file === within || file.startsWith(`${within}/`));
	return paths.map((path) => {
		const absolute = resolve(cwd, path);
		const within = relative$1(root, absolute).split(sep$1).join("/");
		if (!((files ? has(files, within) : kindOf(absolute, path) !== "none") || has(before, within)) && within !== "") throw new PathError(path, `There is no file or folder ${path}. ${remedyFor(path) ?? unsupported(path) ?? "Check the path."}`);
		if (leadsOut(within)) throw new PathError(path, `${path} lies outside the root ${root}. ${outside}`);
		return within;
	});
}
function pathFromRoot(path, root) {
	const within = relative$1(root, resolve(root, path)).split(sep$1).join("/");
	if (within === "" || leadsOut(within)) throw new PathError(path, `${path} is not below the root ${root}. Give a path from the root.`);
	return within;
}
function unsupported(path) {
	if (path === "-") return "To lint standard input, give it a name: --stdin --stdin-path FILE.";
	if (/[*?[\]{}]/.test(path)) return "Globs are not supported here. Name files and folders, or set `include` in the configuration.";
}
function workingFolder() {
	try {
		return process.cwd();
	} catch (error) {
		throw new UsageError(`The working folder can't be opened: ${reasonOf$1(error)}. Change to a folder that exists.`);
	}
}
function existingFolder(path) {
	if (kindOf(path, path) !== "folder") throw new PathError(path, `The root ${path} is not a folder. Check the path.`);
	return path;
}
function leadsOut(path) {
	return /^\.\.(?:[/\\]|$)/.test(path) || isAbsolute(path);
}
function kindOf(path, shown) {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat?.isDirectory() ? "folder" : stat?.isFile() ? "file" : "none";
	} catch (error) {
		throw new PathError(shown, `${shown} can't be opened: ${reasonOf$1(error)}. Check the path.`);
	}
}

// src/report/edits.ts
function isFixable(finding) {
	return finding.fix !== null && finding.fix.edits.length > 0;
}
function countSafe(findings) {
	return findings.filter((finding) => isFixable(finding) && finding.fix.safe).length;
}
function chooseTogether(findings) {
	const taken = /* @__PURE__ */ new Map();
	return findings.filter(({ fix: { edits } }) => {
		const places = edits.map((edit) => ({
			edit,
			among: taken.get(edit.file) ?? []
		}));
		if (places.some(({ edit, among }) => clashes(edit, among))) return false;
		for (const { edit } of places) {
			const among = taken.get(edit.file);
			if (among) among.splice(placeOf$1(edit, among), 0, edit);
			else taken.set(edit.file, [edit]);
		}
		return true;
	});
}
function clashes(edit, taken) {
	const at = placeOf$1(edit, taken);
	for (const other of [taken[at - 1], taken[at]]) if (other && !isSame(edit, other) && (overlap(edit, other) || isInsertion(edit) && isInsertion(other) && comparePlaces(edit, other) === 0)) return true;
	return false;
}
function placeOf$1(edit, sorted) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (comparePlaces(sorted[middle], edit) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
function comparePlaces(a, b) {
	return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
function overlap(a, b) {
	return isBefore(a, b) && isBefore(b, a);
}
function isBefore(edit, other) {
	return edit.line < other.endLine || edit.line === other.endLine && edit.column < other.endColumn;
}
function isSame(a, b) {
	return comparePlaces(a, b) === 0 && a.text === b.text;
}
function isInsertion({ line, column, endLine, endColumn }) {
	return line === endLine && column === endColumn;
}
function applyFixes(chosen, source) {
	const texts = /* @__PURE__ */ new Map();
	for (const [file, edits] of groupBy(chosen.flatMap(({ fix }) => fix.edits), ({ file }) => file)) {
		const index = source(file);
		if (index) texts.set(file, applyEdits(index.text, placedEdits(edits, index)));
	}
	return texts;
}
function placedEdits(edits, { starts }) {
	const offset = (line, column) => starts[line - 1] + column - 1;
	const sorted = [...edits].sort(comparePlaces);
	return sorted.filter((edit, at) => at === 0 || isInsertion(edit) || !isSame(edit, sorted[at - 1])).map(({ line, column, endLine, endColumn, text }) => ({
		start: offset(line, column),
		end: offset(endLine, endColumn),
		text
	}));
}

// src/engine/describe-search.ts
function describeSearch(root, paths, { include, exclude, vocabulary }, report, by) {
	const { root: element, name, category } = vocabulary;
	const places = paths.filter((place) => place !== "").map((place) => join$1(root, place));
	const files = include.length > 0 ? `files that match ${include.join(", ")}` : "Markdown files";
	const but = exclude.length > 0 ? `, leaving out ${exclude.join(", ")}` : "";
	const how = {
		git: "tracked by git, or untracked and not ignored",
		walk: "not named in a .gitignore",
		commit: "in the commit",
		index: "staged"
	}[by];
	const where = places.length > 0 ? places.join(", ") : root;
	const [passed] = report.skipped;
	const why = passed ? `${report.skipped.length} of them hold a <${element}> and were skipped, the first being ${passed.file}: ${passed.reason === "guide" ? "it shows a module in passing" : `its <${element}> has neither a name nor a category`}. If they are modules, list them under \`modules\` in the configuration.` : `None has a fenced xml block with <${element} ${name}="…" ${category}="…">.`;
	return `Looked for ${files}${but} under ${where} (${how}), and found ${report.summary.files}. ${why}`;
}

// src/engine/texts.ts
const PROGRESS_STEP = 250;
async function lintTexts(tree, { isCandidate, isSelected, isMissed }, lintFile, base, onProgress) {
	const candidates = listCandidates(tree, isCandidate);
	const results = /* @__PURE__ */ new Map();
	const same = /* @__PURE__ */ new Set();
	const unreadable = tree.unreadable.filter(isMissed).map(({ file, reason }) => ({
		file: file || ".",
		reason
	}));
	const kept = makeStore();
	let files = 0;
	const texts = await tree.load(candidates, base?.blobId);
	for (const [at, path] of candidates.entries()) {
		if (onProgress && at % PROGRESS_STEP === 0) {
			onProgress(at, candidates.length);
			await new Promise((done) => setImmediate(done));
		}
		const file = texts(path);
		if (file.kind === "text") {
			if (isSelected(path)) files++;
			const result = lintFile({
				path,
				...file
			});
			results.set(path, result);
			const isSame = isSameAtBase(path, file, base);
			if (isSame) same.add(path);
			if (base && !isSame || result.suppressions.directives.length > 0 || "raw" in result && result.raw.length > 0) kept.add(path, file);
		} else if (file.kind === "refused" && isSelected(path)) unreadable.push({
			file: path,
			reason: file.reason
		});
	}
	return {
		results,
		same,
		files,
		unreadable,
		texts: (path) => kept.get(path) ?? texts(path)
	};
}
function textReader(texts) {
	return (path) => {
		const file = texts(path);
		return file.kind === "text" ? file.text : void 0;
	};
}
const MOST_KEPT = 67108864;
function makeStore() {
	let room = MOST_KEPT;
	const kept = /* @__PURE__ */ new Map();
	return {
		get: (path) => kept.get(path),
		add: (path, file) => {
			room -= file.text.length;
			if (room >= 0) kept.set(path, file);
		}
	};
}
function isSameAtBase(path, { text, id, encoding, invalidAt }, base) {
	const atBase = base?.blobId(path);
	return atBase !== void 0 && invalidAt === void 0 && hasId(text, atBase, encoding === void 0 ? id : void 0);
}

// src/engine/lint.ts
async function runLint(options, makeLinter = makeFileLinter) {
	const { root, head, base, repository, now = /* @__PURE__ */ new Date(), onProgress } = options;
	const committed = head?.by === "commit" || head?.by === "index" ? head.paths : void 0;
	if (committed === void 0) existingFolder(root);
	const paths = resolvePaths(options.paths ?? [], root, root, {
		files: committed,
		before: [...base?.tree.paths ?? [], ...head?.unsaved ?? []]
	});
	const config = options.config ?? await configAt(root, void 0);
	const tree = head ?? workingTree(root);
	const baseline = options.baseline === void 0 ? await findBaseline(root, config, committed ? head : void 0) : options.baseline;
	const choice = chooseFiles(config, paths);
	const lintFile = makeLinter(config, latestDate(now));
	const linted = await lintTexts(tree, choice, lintFile, base?.tree, onProgress);
	const state = {
		results: [...linted.results.values()],
		paths: tree.paths,
		read: textReader(linted.texts)
	};
	const lines = makeLineSource(state.read);
	const unmatched = config.names.length === 0 ? [] : (await import("./engine-unmatched-names.js")).describeUnmatched(config, state);
	const finish = async (opened, result, comparison) => {
		const missed = new Set(linted.unreadable.map(({ file }) => file));
		const isJudged = (path) => choice.isSelected(path) && !missed.has(path);
		const accept = {
			state: opened,
			result,
			settings: config,
			isJudged,
			day: earliestDate(now)
		};
		const match = baseline ? (await import("./lint-baseline.js")).matchBaseline({
			entries: baseline.entries,
			...accept
		}) : void 0;
		const known = baseline && match ? { baseline: {
			file: baseline.file,
			...match
		} } : {};
		const { files, unreadable } = linted;
		const report = makeReport({
			result: match?.rest ?? result,
			settings: config,
			files,
			unreadable,
			lines,
			...known,
			...comparison && { comparison }
		});
		return {
			report,
			lines,
			unmatched,
			judged: {
				state: opened,
				result,
				match
			},
			search: describeSearch(root, paths, config, report, tree.by)
		};
	};
	if (!base) {
		const opened = openState(state, config);
		return {
			...await finish(opened, lintState(opened, config, choice.isSelected)),
			isChangedLine: () => false
		};
	}
	const { compareWithBase } = await import("./engine-compare.js");
	const { comparison, isChangedLine } = await compareWithBase({
		root,
		repository: repository === void 0 ? findRepository(root) : repository ?? void 0,
		config,
		base,
		tree,
		linted,
		state,
		lines,
		lintFile,
		choice,
		now,
		baseline
	});
	return {
		...await finish(comparison.change.state, comparison.change.head, comparison),
		isChangedLine
	};
}
async function findBaseline(root, config, commit) {
	if (commit) return (await import("./engine-baseline.exports.js")).baselineIn(root, commit, config);
	return mayHaveBaseline(root, config) ? (await import("./engine-baseline.exports.js")).baselineAt(root, config) : void 0;
}

// src/process/write-file.ts
function writeWhole(file, text, options) {
	try {
		write(file, text, options);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${file} can't be written: ${reasonOf(error)}. ${remedyOf(error)}`);
	}
}
function replaceFile(file, text, guarded, whyNot) {
	try {
		write(file, text, { guarded }, whyNot);
		return;
	} catch (error) {
		return error instanceof Refused ? error.message : `it can't be written: ${reasonOf(error)}`;
	}
}
function moveFile(from, to, guarded) {
	try {
		const places = guarded.map(realFolder);
		const source = findTarget(resolve(from), places);
		if (source.kind !== "beside" || !source.old) throw new Obstacle("it is not a regular file");
		const target = findTarget(resolve(to), places);
		if (target.kind !== "beside" || target.old && (target.old.ino !== source.old.ino || target.old.dev !== source.old.dev)) throw new Obstacle(`${to} exists already`);
		makeFolders(dirname(target.path));
		renameSync(source.path, target.path);
		return;
	} catch (error) {
		return reasonOf(error);
	}
}
function removeEmptyFolders(folders, top) {
	for (const folder of new Set(folders)) try {
		for (let at = folder; at !== top && isInside(top, at); at = dirname(at)) rmdirSync(at);
	} catch {}
}
function write(file, text, { guarded, within }, whyNot) {
	const target = findTarget(resolve(file), guarded.map(realFolder));
	if (within && !within.places.some((folder) => isInside(realFolder(folder), target.path))) throw new UsageError(within.otherwise);
	makeFolders(dirname(target.path));
	if (target.kind === "into") writeInto(target.path, target.isPipe, text);
	else writeBeside(target.path, target.old, text, whyNot);
}
var Refused = class extends Error {};
var Obstacle = class extends Error {};
function findTarget(file, guarded) {
	let folder = parse$2(file).root;
	const names = relative$1(folder, file).split(sep$1);
	for (const [at, name] of names.entries()) {
		const path = join$1(folder, name);
		const isLast = at === names.length - 1;
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (!stat) return {
			kind: "beside",
			path: join$1(path, ...names.slice(at + 1)),
			old: void 0
		};
		if (stat.isSymbolicLink()) {
			if (guarded.some((place) => isInside(place, folder))) throw new Obstacle(`${path} is a symbolic link, and none are followed in the repository`);
			if (isLast) return existing(path, statSync(path, { throwIfNoEntry: false }), true);
			folder = realpathSync(path);
		} else if (isLast) return existing(path, stat, false);
		else folder = path;
	}
	throw new Obstacle("it is a folder");
}
function existing(path, stat, isLink) {
	if (stat?.isDirectory()) throw new Obstacle("it is a folder");
	if (stat?.isBlockDevice()) throw new Obstacle("it is a disk");
	if (stat?.isSocket()) throw new Obstacle("it is a socket");
	if (stat?.isFile() && !isLink) return {
		kind: "beside",
		path,
		old: stat
	};
	return {
		kind: "into",
		path,
		isPipe: stat?.isFIFO() ?? false
	};
}
function makeFolders(folder) {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	if (folder !== dirname(folder)) makeFolders(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (error) {
		if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
	}
}
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
function writeBeside(path, old, text, whyNot) {
	if (old) accessSync(path, constants.W_OK);
	const draft = join$1(dirname(path), `.patternlint-${randomName()}.tmp`);
	try {
		const handle = openSync(draft, newFile, old ? old.mode & 511 : 438);
		try {
			if (old) keepOwnerAndMode(handle, old);
			writeAll(handle, text);
		} finally {
			closeSync(handle);
		}
		const reason = whyNot?.();
		if (reason !== void 0) throw new Refused(reason);
		renameSync(draft, path);
	} catch (error) {
		remove(draft);
		throw error;
	}
}
function randomName() {
	return process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex");
}
function keepOwnerAndMode(handle, { uid, gid, mode }) {
	if (process.getuid?.() === 0) fchownSync(handle, uid, gid);
	fchmodSync(handle, mode & 511);
}
function remove(draft) {
	try {
		rmSync(draft, { force: true });
	} catch {}
}
const LONGEST_WAIT = 1e4;
const PAUSE = 20;
function writeInto(path, isPipe, text) {
	const flags = constants.O_WRONLY | constants.O_TRUNC | constants.O_CREAT | (isPipe ? constants.O_NONBLOCK ?? 0 : 0);
	const handle = retry(() => openSync(path, flags, 438), "ENXIO");
	try {
		writeAll(handle, text);
	} finally {
		closeSync(handle);
	}
}
function writeAll(handle, text) {
	let left = Buffer.from(text);
	while (left.length > 0) {
		const written = retry(() => writeSync(handle, left), "EAGAIN");
		left = left.subarray(written);
	}
}
function retry(attempt, code) {
	for (let waited = 0;; waited += PAUSE) try {
		return attempt();
	} catch (error) {
		if (error.code !== code) throw error;
		if (waited >= LONGEST_WAIT) throw new Obstacle("nobody reads from this pipe");
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}
}
function reasonOf(error) {
	if (error instanceof Obstacle) return error.message;
	const { code } = error;
	return reasons[code ?? ""] ?? String(code ?? error);
}
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EFBIG: "it would be larger than the largest file allowed",
	ENOENT: "no file or folder can be made there",
	ENOTDIR: "a file stands where a folder is needed",
	EEXIST: "a file stands where a folder is needed",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "its symbolic links lead in a circle"
};
function remedyOf(error) {
	if (error instanceof Obstacle && error.message.includes("symbolic link")) return "Name another file, or remove the link.";
	const { code } = error;
	if (code === "ENOSPC" || code === "EDQUOT") return "Make room, or name another file.";
	return "Name another file, or check its permissions.";
}

// src/report/gate.ts
function isAtLeast(severity, level) {
	return severities$1.indexOf(severity) <= severities$1.indexOf(level);
}
function gateOf({ comparison }, gate, failOn) {
	const onlyNew = gate === "introduced" && comparison !== void 0;
	return ({ severity, status }) => failOn !== void 0 && isAtLeast(severity, failOn) && (!onlyNew || status === "introduced");
}
function gateFails(report, gate, failOn) {
	return report.findings.some(gateOf(report, gate, failOn));
}
function baselineFails({ baseline }, strict) {
	return strict === true && baseline !== void 0 && baseline.fixed > 0;
}
function baselineReason(report, strict) {
	if (!baselineFails(report, strict)) return void 0;
	return "fails because the baseline lists findings that are already fixed, and it is strict";
}
function gateReason(report, gate, failOn) {
	if (!report.comparison || gate !== "all") return void 0;
	const counted = report.findings.filter(gateOf(report, gate, failOn));
	const old = counted.filter(({ status }) => status === "unchanged");
	if (old.length === 0 || old.length < counted.length) return void 0;
	return `fails because of ${severities$1.flatMap((severity) => {
		const amount = old.filter((finding) => finding.severity === severity).length;
		return amount > 0 ? [plural(amount, severity)] : [];
	}).join(", ")} that ${old.length === 1 ? "was" : "were"} there before, since the gate is \`all\``;
}
function hasNothing({ summary, findings, comparison }) {
	return summary.modules === 0 && findings.length === 0 && !comparison?.changes.length;
}

// src/report/overview.ts
const SCREEN_WIDTH$1 = 80;
const MOST_RULES = 8;
const FEWEST_RULES = 3;
const MOST_FILES$1 = 3;
const MOST_SKIPPED = 2;
function overview(report, told) {
	const files = [...worstFiles(report.findings), ...skippedFiles(report)];
	const wrapped = files.reduce((lines, text) => lines + Math.floor((renderLine(text, false).length - 1) / SCREEN_WIDTH$1), 0);
	return [
		...ruleTable(countByRule(report.findings, told), Math.max(FEWEST_RULES, MOST_RULES - wrapped)),
		"",
		...files,
		""
	];
}
function countByRule(findings, told) {
	const causes = groupBy(told, ({ lead }) => lead.rule);
	return [...groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => {
		return {
			rule,
			severities: countSeverities(own),
			findings: own.length,
			causes: causes.get(rule)?.length ?? 0,
			files: new Set(own.map(({ file }) => file)).size,
			safeFixes: own.filter(({ fix }) => fix?.safe).length,
			otherFixes: own.filter(({ fix }) => fix && !fix.safe).length
		};
	}).sort((a, b) => compareSeverities(a.severities, b.severities) || (a.rule < b.rule ? -1 : 1));
}
function compareSeverities(a, b) {
	const severity = severities$1.find((one) => a[one] !== b[one]);
	return severity === void 0 ? 0 : b[severity] - a[severity];
}
function ruleTable(counts, most) {
	const rest = counts.slice(most);
	const rows = counts.slice(0, most).map((count) => {
		const worst = severities$1.find((severity) => count.severities[severity] > 0) ?? "notice";
		return [
			styledCell(severityStyles[worst], worst),
			count.rule,
			...numberCells(count),
			String(count.files),
			fixes(count)
		];
	});
	if (rest.length > 0) rows.push([
		"",
		plural(rest.length, "more rule"),
		...numberCells(sum(rest)),
		"",
		fixes(sum(rest))
	]);
	return table([
		"",
		"",
		"findings",
		"causes",
		"files",
		"fixes"
	], rows);
}
function numberCells({ findings, causes }) {
	return [grouped(findings), grouped(causes)];
}
function sum(counts) {
	const total = (of) => counts.reduce((all, count) => all + of(count), 0);
	return {
		findings: total(({ findings }) => findings),
		causes: total(({ causes }) => causes),
		safeFixes: total(({ safeFixes }) => safeFixes),
		otherFixes: total(({ otherFixes }) => otherFixes)
	};
}
function fixes({ safeFixes, otherFixes }) {
	return [...safeFixes > 0 ? [`${grouped(safeFixes)} safe`] : [], ...otherFixes > 0 ? [`${grouped(otherFixes)} to review`] : []].join(", ");
}
function styledCell(style, text) {
	return {
		style,
		text
	};
}
function table(head, rows) {
	const textOf = (cell) => typeof cell === "string" ? cell : cell?.text ?? "";
	const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => textOf(row[at]).length)));
	const isNumber = (at) => at >= 2 && at <= 4;
	const pad = (cell, at) => {
		if (at === head.length - 1) return cell;
		const blank = " ".repeat((widths[at] ?? 0) - textOf(cell).length);
		return isNumber(at) ? [blank, cell] : [cell, blank];
	};
	const row = (cells) => {
		const last = cells.findLastIndex((cell) => textOf(cell) !== "");
		return cells.slice(0, last + 1).map((cell, at) => [at === 0 ? "" : "  ", pad(cell, at)]);
	};
	return [styled("dim", row(head)), ...rows.map(row)];
}
function countByFile(findings) {
	return [...groupBy(findings, ({ file }) => file)].map(([file, own]) => ({
		file,
		severities: countSeverities(own)
	})).sort((a, b) => compareSeverities(a.severities, b.severities));
}
function countSeverities(findings) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
function worstFiles(findings) {
	const files = countByFile(findings);
	const worst = files.filter(({ severities: { error, warning } }) => error + warning > 0).slice(0, MOST_FILES$1).map(({ file, severities: counts }) => ({
		file,
		words: counted({ findings: {
			...counts,
			notice: 0
		} })
	}));
	if (files.length <= 1 || worst.length === 0) return [];
	const width = Math.max(...worst.map(({ words }) => words.length));
	return [styled("dim", "worst files"), ...worst.map(({ file, words }) => `  ${words.padEnd(width)}  ${file}`)];
}
function skippedFiles(report) {
	const { skipped } = report;
	if (skipped.length === 0) return [];
	const such = skipped.length > MOST_SKIPPED ? ", such as" : "";
	return [styled("dim", `skipped: ${skippedWords(report)}${such}`), ...skipped.slice(0, MOST_SKIPPED).map(({ file }) => `  ${file}`)];
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
const wide = /[^\x20-\x7e]/;
function displayWidth(text) {
	if (!wide.test(text)) return text.length;
	let width = 0;
	for (const char of text) {
		const point = char.codePointAt(0);
		if (point < 127) width++;
		else if (!zeroWidth.test(char)) width += eastAsianWidth(point);
	}
	return width;
}

// src/report/frame.ts
const FRAME_WIDTH = 110;
const TAB = "    ";
function frame(region, index, style, hint) {
	const width = Math.max(4, String(region.line + 1).length + 2);
	const gutter = (label) => styled("dim", `${label.padStart(width)} │`);
	const text = lineText(index, region.line);
	const from = Math.min(region.column - 1, text.length);
	const to = region.endLine > region.line ? text.length : Math.min(region.endColumn - 1, text.length);
	const cut = window$1(text, from, to);
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
function window$1(text, from, to) {
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
	return escapeLine(text.includes("	") ? text.replaceAll("	", TAB) : text);
}

// src/report/verdict.ts
const SCREEN_WIDTH = 80;
function verdictLines(report, reason, below) {
	const parts = verdictParts(report, reason, below);
	return below ? [...wrapParts(parts), ...nextStep(report)] : [joinParts(parts)];
}
function verdictText(report, reason) {
	return renderLine(joinParts(verdictParts(report, reason, false)), false);
}
function verdictParts(report, reason, below) {
	const { summary, findings, unreadable, comparison } = report;
	const skipped = skippedWords(report);
	const { missing = [] } = report.customRules ?? {};
	const worst = summary.findings.error > 0 || reason || missing.length > 0 ? "red" : summary.findings.warning > 0 ? "yellow" : "green";
	const hit = new Set(findings.map(({ file }) => file)).size;
	const where = findings.length > 0 ? ` in ${hit} of ${plural(summary.modules, "module")}` : ` in ${plural(summary.modules, "module")}`;
	const fixes = countSafe(findings);
	return [
		styled(worst, styled("bold", `${verdictWords(report)}${where}`)),
		...reason ? [styled("red", reason)] : [],
		...summary.phases > 0 ? [coverage(report)] : [],
		...summary.suppressed > 0 ? [`${summary.suppressed} suppressed in place`] : [],
		...baselineWords(report),
		...skipped !== void 0 && !below ? [`${skipped} skipped`] : [],
		...unreadable.length > 0 ? [styled("red", `${plural(unreadable.length, "file")} unreadable`)] : [],
		...missing.map(({ file }) => styled("red", `custom rules of ${file} not run`)),
		...fixes > 0 && !below ? [`${grouped(fixes)} ${fixes === 1 ? "fix" : "fixes"} with --fix`] : [],
		...findings.length > 0 ? ["patternlint explain RULE"] : [],
		...comparison ? [`compared with ${baseName(comparison.base)}`] : []
	];
}
function nextStep({ findings, baseline, comparison }) {
	const fixes = countSafe(findings);
	const mayAccept = !comparison && !baseline;
	const steps = [...fixes > 0 ? [`patternlint --fix settles ${grouped(fixes)} of ${grouped(findings.length)}`] : [], ...mayAccept ? [`patternlint baseline accepts ${fixes > 0 ? "the rest" : "what is there today"}`] : []];
	return steps.length > 0 ? [styled("cyan", steps.join("; "))] : [];
}
function joinParts(parts) {
	return parts.flatMap((part, at) => at === 0 ? [part] : [styled("dim", " · "), part]);
}
function wrapParts(parts) {
	const rows = [];
	let width = 0;
	for (const part of parts) {
		const own = renderLine(part, false).length;
		const row = rows.at(-1);
		if (row && width + 3 + own <= SCREEN_WIDTH) {
			row.push(part);
			width += 3 + own;
		} else {
			rows.push([part]);
			width = own;
		}
	}
	return rows.map(joinParts);
}

// src/report/pretty.ts
const HANDFUL = 10;
const MOST_ALIKE = 3;
const MOST_FILES = 5;
const MOST_LINES = 10;
function formatPretty(report, lines, { color, quiet, reason, brief = false }) {
	const mixed = report.findings.some(({ status }) => status === "unchanged");
	const told = reportItems(report);
	const isBrief = brief && told.length > HANDFUL;
	const out = [];
	const add = (text) => out.push(renderLine(text, color));
	for (const { reportItem, alike } of chosen(inOrder(told), isBrief)) {
		for (const line of formatItem(reportItem, lines, mixed, isBrief)) add(line);
		if (alike > 0) add(["  ", styled("dim", `… ${grouped(alike)} more like this (--all)`)]);
		out.push("");
	}
	for (const note of quiet ? [] : report.comparison?.notes ?? []) out.push(renderLine(styled("yellow", note), color), "");
	const isLong = told.length > HANDFUL;
	if (!quiet && isLong) for (const line of overview(report, told)) add(line);
	if (!quiet) for (const line of verdictLines(report, reason, isLong)) add(line);
	return out.length === 0 ? "" : `${out.join("\n")}\n`;
}
function inOrder(told) {
	const rank = ({ lead }) => severities$1.indexOf(lead.severity);
	const bySeverity = (group) => [...group].sort((a, b) => rank(a) - rank(b));
	const pressing = told.filter(({ lead }) => lead.severity !== "notice");
	const byFile = groupBy(pressing.filter(({ files }) => files === 1), ({ lead }) => lead.file);
	return [
		...bySeverity(pressing.filter(({ files }) => files > 1).sort((a, b) => b.others.length - a.others.length)),
		...[...byFile.values()].flatMap(bySeverity),
		...told.filter(({ lead }) => lead.severity === "notice")
	];
}
function chosen(told, brief) {
	if (!brief) return told.map((reportItem) => ({
		reportItem,
		alike: 0
	}));
	const kinds = groupBy(told, ({ lead }) => `${lead.rule} ${lead.severity}`);
	const last = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Set();
	for (const kind of kinds.values()) {
		const rest = kind.slice(MOST_ALIKE);
		for (const reportItem of rest) left.add(reportItem);
		last.set(kind[2], rest.reduce((total, { others }) => total + 1 + others.length, 0));
	}
	return told.flatMap((reportItem) => left.has(reportItem) ? [] : [{
		reportItem,
		alike: last.get(reportItem) ?? 0
	}]);
}
function formatItem({ lead, others, title, advice: other, files, fix }, lines, mixed, brief) {
	const style = severityStyles[lead.severity];
	const [what, own] = splitMessage(lead.message);
	const advice = other ?? own;
	const isNew = lead.status === "introduced" && mixed;
	const count = others.length + 1;
	const amount = others.length === 0 ? "" : files > 1 ? `${plural(count, "finding")} in ${plural(files, "file")}` : plural(count, "finding");
	const out = [
		[
			styled("bold", placeOf(lead)),
			"  ",
			styled(style, lead.severity),
			"  ",
			styled("dim", lead.rule),
			...amount ? ["  ", styled("bold", amount)] : [],
			...isNew ? ["  ", styled("bold", "new")] : []
		],
		files > 1 && title !== void 0 ? `${title}.` : what,
		...advice ? [advice] : []
	];
	const index = lines(lead.file);
	if (index && lead.severity !== "notice") out.push("", ...frame(lead, index, style, suggestion(lead)));
	const related = others.length === 0 && (lead.severity !== "notice" || lead.related.length > 1) ? lead.related : [];
	return [
		...out,
		...related.flatMap((one) => formatRelated(one, lead)),
		...formatOthers(lead, others, fix, brief)
	];
}
function formatOthers(lead, others, fix, brief) {
	if (others.length === 0) return [];
	const byFile = groupBy(others, ({ file }) => file);
	const here = byFile.get(lead.file) ?? [];
	byFile.delete(lead.file);
	const mended = fix === "safe" ? " (safe fixes for all)" : "";
	const out = here.length > 0 ? listLines(`and ${grouped(here.length)} more in this file${byFile.size > 0 ? "" : mended}: `, here, brief) : [];
	if (byFile.size > 0) out.push(["  ", styled("dim", `and in ${plural(byFile.size, "more file")}${mended}:`)]);
	for (const own of [...byFile.values()].slice(0, brief ? MOST_FILES : void 0)) {
		const [first, ...more] = own;
		const place = `  ${placeOf(first)}`;
		if (more.length === 0) out.push(place);
		else for (const line of listLines(`${placeOf(first)}  and `, more, brief)) out.push(line);
	}
	const left = brief ? byFile.size - MOST_FILES : 0;
	return left > 0 ? [...out, ["  ", styled("dim", `… ${plural(left, "more file")} (--all)`)]] : out;
}
const LIST_WIDTH = 100;
function listLines(words, findings, brief) {
	const numbers = [...new Set(findings.map(({ line }) => line))];
	const shown = brief ? numbers.slice(0, MOST_LINES) : numbers;
	const rows = [`  ${words}${numbers.length === 1 ? "line" : "lines"}`];
	for (const [at, number] of shown.entries()) {
		const piece = ` ${number}${at < numbers.length - 1 ? "," : ""}`;
		if (rows.at(-1).length + piece.length > LIST_WIDTH && at > 0) rows.push("   ");
		rows.push(`${rows.pop()}${piece}`);
	}
	if (shown.length < numbers.length) rows.push(`${rows.pop()} …`);
	return rows.map((row) => styled("dim", row));
}
function placeOf({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
function formatRelated(related, finding) {
	return related.file === finding.file && related.line === finding.line && related.column === finding.column && finding.related.length === 1 ? [] : [[
		"  ",
		styled("dim", "see"),
		` ${placeOf(related)}  `,
		styled("dim", related.note)
	]];
}
function suggestion({ fix, file, line, column, endLine, endColumn }) {
	if (!fix) return "";
	const kind = fix.safe ? "fix: safe" : "fix: needs review";
	const [edit] = fix.edits;
	return fix.edits.length === 1 && edit && edit.file === file && edit.line === line && edit.column === column && edit.endLine === endLine && edit.endColumn === endColumn && edit.text.trim() !== "" && !edit.text.includes("\n") ? `→ ${edit.text}   (${kind})` : `→ ${fix.title}   (${kind})`;
}

// src/report/json.ts
function formatJson({ root: _, ...report }) {
	return toJson$1(report);
}

// src/report/formats.ts
const formats = [
	{
		name: "pretty",
		inAction: false,
		render: (of) => formatPretty(shown(of), of.lines, {
			color: of.color,
			quiet: of.quiet,
			reason: reason(of),
			brief: of.brief
		})
	},
	{
		name: "compact",
		inAction: false,
		render: async (of) => (await import("./report-compact.exports.js")).formatCompact(shown(of)),
		note: (of) => verdictText(shown(of), reason(of))
	},
	{
		name: "json",
		inAction: false,
		render: ({ report }) => formatJson(report)
	},
	{
		name: "github",
		inAction: false,
		render: async (of) => (await import("./report-workflow-commands.exports.js")).formatGithub(shown(of))
	},
	{
		name: "markdown",
		inAction: false,
		render: async (of) => (await import("./report-markdown.exports.js")).formatMarkdown(shown(of), {
			failed: gateFails(of.report, of.gate, of.failOn) || baselineFails(of.report, of.strictBaseline) || missingRules(of.report).length > 0,
			reason: reason(of)
		})
	},
	{
		name: "sarif",
		inAction: true,
		render: async ({ report, prefix }) => (await import("./report-sarif.exports.js")).formatSarif(report, { prefix })
	},
	{
		name: "junit",
		inAction: true,
		render: async (of) => (await import("./report-junit.exports.js")).formatJunit(shown(of), gateOf(of.report, of.gate, of.failOn))
	},
	{
		name: "gitlab",
		inAction: true,
		render: async ({ report, prefix }) => (await import("./report-gitlab.exports.js")).formatGitlab(report, prefix)
	},
	{
		name: "badge",
		inAction: true,
		render: async ({ report }) => (await import("./report-badge.js")).formatBadge(report)
	},
	{
		name: "card",
		inAction: true,
		render: async ({ report }) => (await import("./report-badge.js")).formatCard(report)
	},
	{
		name: "shields",
		inAction: true,
		render: async ({ report }) => (await import("./report-badge.js")).formatShields(report)
	}
];
const formatNames = formats.map(({ name }) => name);
async function render(format, rendering) {
	return formats.find(({ name }) => name === format).render(rendering);
}
function summaryNote(format, rendering) {
	return formats.find(({ name }) => name === format).note?.(rendering);
}
function shown({ report, show }) {
	return viewOf(report, show);
}
function reason({ report, gate, failOn, strictBaseline }) {
	return gateReason(report, gate, failOn) ?? baselineReason(report, strictBaseline);
}

// src/engine/submodules.ts
const MOST_LOOKED_AT = 500;
function describeSubmodules(root, { submodules }, paths, vocabulary, nothingElse) {
	const asked = submodules.filter((path) => isAskedFor(path, paths)).slice(0, MOST_LOOKED_AT);
	const looks = asked.map((path) => lookInto(root, path, vocabulary));
	const holding = looks.flatMap(({ path, modules }) => modules === 0 ? [] : [`\`${path}\` (${plural(modules, "file")} with modules)`]);
	const withoutGit = looks.flatMap(({ path, withoutGit: reason }) => reason === void 0 ? [] : [`\`${path}\` (${reason})`]);
	const unreadable = looks.flatMap((look) => look.unreadable.map(({ file, reason }) => `\`${file}\` (${reason})`));
	const empty = nothingElse ? asked.filter((path) => isEmpty(join$1(root, path))).map((path) => `\`${path}\``) : [];
	return [
		...holding.length === 0 ? [] : [`Submodules are not linted with the repository around them: ${list(holding)}. Lint each by itself, with its folder as the root.`],
		...withoutGit.length === 0 ? [] : [`In submodules, files are found without git: ${list(withoutGit)}.`],
		...unreadable.length === 0 ? [] : [`In submodules, not everything can be read: ${list(unreadable)}.`],
		...empty.length === 0 ? [] : [`Submodules that are not checked out: ${list(empty)}. \`git submodule update --init\` brings them; lint each by itself, with its folder as the root.`]
	];
}
function describeWithoutGit(reason) {
	return `Files are found without git: ${reason}.`;
}
function isAskedFor(path, paths) {
	return paths.length === 0 || paths.some((within) => within === "" || path === within || path.startsWith(`${within}/`) || within.startsWith(`${path}/`));
}
function lookInto(root, path, vocabulary) {
	const folder = join$1(root, path);
	const within = (file) => file === "" ? path : `${path}/${file}`;
	try {
		if (!lstatSync(folder, { throwIfNoEntry: false })) return {
			path,
			modules: 0,
			unreadable: []
		};
		const read = makeFileReader(folder);
		const listing = listFiles(folder);
		const { paths, withoutGit } = listing;
		const files = paths.filter(mayBeModule).slice(0, MOST_LOOKED_AT).map((file) => ({
			file,
			...read(file)
		}));
		const closed = listing.unreadable.filter(({ kind, file }) => kind === "folder" || mayBeModule(file));
		const isBelow = (file) => closed.some((one) => one.kind === "folder" && file.startsWith(`${one.file}/`));
		const unreadable = [...closed, ...files.flatMap((file) => file.kind === "refused" && !isBelow(file.file) ? [file] : [])];
		return {
			path,
			modules: files.filter((file) => file.kind === "text" && mayShowModule(file.text, vocabulary)).length,
			withoutGit: closed.some(({ file }) => file === "") ? void 0 : withoutGit,
			unreadable: unreadable.map(({ file, reason }) => ({
				file: within(file),
				reason
			}))
		};
	} catch (error) {
		return {
			path,
			modules: 0,
			unreadable: [{
				file: path,
				reason: error instanceof TooMuch ? error.message : reasonOf$1(error)
			}]
		};
	}
}
function mayBeModule(file) {
	return /\.(?:md|markdown)$/i.test(file);
}
function isEmpty(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch {
		return true;
	}
}
const MOST_NAMED = 5;
function list(names) {
	const more = names.length - MOST_NAMED;
	return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${grouped(more)} more` : "");
}

export { loadNamed as $, readReferences as $n, GlobError as $t, existingFolder as A, makeResolver as An, makeReport as At, configFileAt as B, findColumn as Bn, missingRules as Bt, textReader as C, pointerParts as Cn, realFolder as Ct, isFixable as D, comparePaths as Dn, findCauseOf as Dt, countSafe as E, builtInSections as En, decode as Et, latestDate as F, applyEdits as Fn, reportItems as Ft, treeSource as G, indexLines as Gn, lintWorkspace as Gt, configInIndex as H, nearest as Hn, splitMessage as Ht, candidateFilter as I, insertion as In, baseName as It, MissingContents as J, positionAt as Jn, makeFileLinter as Jt, whyNotRead as K, lineEnd as Kn, openState as Kt, chooseFiles as L, baseName$1 as Ln, baselineWords as Lt, resolvePaths as M, relativePath as Mn, viewOf as Mt, workingFolder as N, resolveReference as Nn, inTurn as Nt, placedEdits as O, linkTarget as On, linesOf as Ot, earliestDate as P, components as Pn, itemsOf as Pt, isInRepository as Q, plural as Qn, matchGlobs as Qt, listCandidates as R, folderOf as Rn, counted as Rt, runLint as S, TooManyFailures as Sn, readSettingsFile as St, chooseTogether as T, readXml as Tn, tooLarge as Tt, LARGEST_BASELINE as U, require_fastest_levenshtein as Un, verdictWords as Ut, configIn as V, sectionOf as Vn, skippedWords as Vt, diskSource as W, indentText as Wn, lintState as Wt, belowPrefix as X, groupBy as Xn, selectRules as Xt, THE_INDEX as Y, addTo as Yn, toRaw as Yt, commitTree as Z, grouped as Zn, compileGlob as Zt, hasNothing as _, requireRules as _n, views as _r, gitOverNetwork as _t, render as a, BASELINE_NAME as an, withoutMark as ar, prefixInRepository as at, replaceFile as b, directiveWords as bn, isInside as bt, formatPretty as c, didYouMean as cn, textSpans as cr, readRecords as ct, countByRule as d, mayHaveBaseline as dn, presets as dr, isLfsContent as dt, rulesOf as en, splitFragment as er, makeCommitTree as et, baselineFails as f, parseFailOn as fn, severities$1 as fr, loadBlobs as ft, gateReason as g, parseView as gn, phaseLists as gr, git as gt, gateOf as h, parseRuleId as hn, lexiconOf as hr, tooManyPaths as ht, formats as i, digest as in, quote as ir, pathFrom as it, pathFromRoot as j, meantBy as jn, toReported as jt, chooseRoot as k, withResolutions as kn, makeLineSource as kt, displayWidth as l, findConfig as ln, decodeReferences as lr, showBytes as lt, gateFails as m, parseRuleChoice as mn, kindOf$2 as mr, hasTooManyRecords as mt, describeWithoutGit as n, compareFindings as nn, firstAtLeast as nr, isUncheckedOut as nt, summaryNote as o, configNames as on, childElements as or, BAD_NAME as ot, baselineReason as p, parsePreset as pn, defaultVocabulary as pr, TooMuch as pt, withUnsaved as q, lineText as qn, findCauses as qt, formatNames as r, keepFingerprints as rn, firstIndex as rr, findRepository as rt, formatJson as s, defaultConfig as sn, openTag as sr, isForeign as st, describeSubmodules as t, readModule as tn, writtenPath as tr, workingTree as tt, countByFile as u, isEntry as un, withoutTrailing as ur, hasId as ut, moveFile as v, withChoices as vn, ChangedMeanwhile as vt, applyFixes as w, repairXml as wn, reasonOf$1 as wt, writeWhole as x, SchemaTooCostly as xn, makeFileReader as xt, removeEmptyFolders as y, rules as yn, LARGEST_FILE as yt, configAt as z, lazy as zn, coverage as zt };