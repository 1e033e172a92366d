import { t as __commonJSMin } from "./rolldown-runtime.js";
import { a as catalogRule, i as vocabulary, n as phaseLists, o as changeRule, s as moduleRule, t as depthOf } from "./vocabulary.js";
import { i as lineEnd, n as indentText, o as positionAt, r as indexLines, t as indentAt } from "./lines.js";

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

// src/read/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST = 80;
function nearest(word, candidates) {
	if (word.length > LONGEST) return [];
	const plain = fold$1(word);
	let best = Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
	let found = [];
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > best) continue;
		const edits = (0, import_fastest_levenshtein.distance)(plain, fold$1(candidate));
		if (edits > best) continue;
		if (edits < best) found = [];
		best = edits;
		found.push(candidate);
	}
	return found;
}
function fold$1(word) {
	return word.toLowerCase().replaceAll("-", "_");
}

// src/read/quote.ts
const LONGEST_QUOTE = 80;
function quote(text) {
	const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
	return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, 79)}…` : line}\``;
}

// src/read/xml/tree.ts
function openTag(element) {
	return {
		start: element.start,
		end: element.contentStart
	};
}
function attribute(element, name) {
	return element.attributes.find((candidate) => candidate.name === name);
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
function textSpans(element) {
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
		if (node.kind === "element") pending.push({
			element: node,
			child: 0,
			at: node.contentStart
		});
	}
	return spans;
}
function nameSpan({ start, name }) {
	return {
		start: start + 1,
		end: start + 1 + name.length
	};
}

// src/rule/example.ts
const path = "patterns/design-review.md";
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
function example(parts, shows) {
	return {
		get files() {
			return {
				[path]: moduleText(parts),
				[otherPath]: other
			};
		},
		get shows() {
			const given = Object.values(parts).filter((text) => typeof text === "string");
			return shows ?? given.join("\n");
		}
	};
}
function exampleFiles(files, shows) {
	return {
		get files() {
			const texts = Object.entries(files).map(([file, parts]) => [file, typeof parts === "string" ? parts : moduleText(parts)]);
			return {
				[path]: moduleText({}),
				[otherPath]: other,
				...Object.fromEntries(texts)
			};
		},
		shows
	};
}
function exampleChange(head, base, shows) {
	const state = (...layers) => {
		const all = Object.assign({
			[path]: {},
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
		shows
	};
}

// src/rule/words.ts
function phaseTitle(phase, module) {
	const place = `${module.phases.indexOf(phase) + 1} of ${module.phases.length}`;
	return phase.name?.value.trim() ? `Phase ${quote(phase.name.value)} (${place})` : `Phase ${place}`;
}
function phaseAnchor(phase, module) {
	return `${vocabulary.phase.element}:${phase.name?.value || `#${module.phases.indexOf(phase) + 1}`}`;
}
function sectionAnchor(name) {
	return `section:${name}`;
}
function alternatives(names) {
	const quoted = names.map(quote);
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

// src/rules/change-check-removed.ts
const { dependsOn: dependsOn$1, providesTo: providesTo$1, sections } = vocabulary;
const phase = (...validation) => `<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n${validation.map((item) => `      ${item}\n`).join("")}    </validation>\n  </phase>\n</implementation>`;
const file$2 = "patterns/design-review.md";
const table$4 = "| version | last_updated | status |\n| --- | --- | --- |\n| 2.0.0 | 2025-08-01 | stable |";
const base = { [file$2]: { implementation: phase("Every remark is answered", "Two people have signed") } };
const changeCheckRemoved = changeRule({
	id: "change-check-removed",
	group: "Change",
	summary: "No check goes unnoticed",
	why: "A requirement, a validation, a phase or an edge that is gone makes a module ask for less. That may be what is wanted, and somebody should say so: in a review, or with a comment that silences this finding. A line that says the same in other words is not gone, nor is an edge to a file that this change deletes.",
	limits: "A line is the same in other words when half of its words, or most of its letters, are there again. Actions may go: they are the way, not the check.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleChange({ [file$2]: {
		table: table$4,
		implementation: phase("Every remark is answered")
	} }, base, "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n</validation>"),
	good: exampleChange({ [file$2]: {
		table: table$4,
		implementation: phase("Every remark is answered", "Two other people have signed")
	} }, base, "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n  Two other people have signed\n</validation>"),
	*check({ change: { pair, before, after, phases, edges }, head }) {
		if (!before || !after || !pair.after || after.root.cutOff) return;
		const isHidden = hiddenWords(after);
		for (const phase of phases) {
			if (phase.kind === "removed" && !isHidden(phase.before.name?.value ?? "")) yield gonePhase(phase.before, phases, before, after);
			if (phase.kind !== "kept") continue;
			for (const { list, lost } of phase.lists) {
				const gone = lost.filter(({ value }) => !isHidden(value));
				if (list !== "actions" && gone.length > 0) yield lostItems(list, gone, phase, after);
			}
		}
		yield* goneEdges(edges, head, pair.after, after);
	}
});
function hiddenWords({ text, envelope, defects }) {
	if (defects.length === 0) return () => false;
	const { start, end } = envelope.block.content;
	const plain = (words) => words.replaceAll(/\s+/g, " ").trim();
	const all = plain(text.slice(start, end));
	return (words) => all.includes(plain(words));
}
function gonePhase(gone, phases, before, after) {
	const implementation = childElement(after.root, sections.implementation);
	const kept = phases.flatMap((phase) => phase.kind === "kept" ? [{
		was: phase.before.element,
		is: phase.after.element
	}] : []);
	return {
		at: behind(gone.element, kept) ?? (implementation ? openTag(implementation) : after.openTag),
		message: `${phaseTitle(gone, before)} is gone. Bring it back, or say why it is no longer needed.`,
		anchor: `${phaseAnchor(gone, before)}/gone`
	};
}
function lostItems(list, lost, { before: old, after: now }, after) {
	const element = vocabulary.phase[list];
	const found = now.lists[list];
	const kept = phaseLists.flatMap((name) => {
		const [was, is] = [old.lists[name]?.element, now.lists[name]?.element];
		return was && is ? [{
			was,
			is
		}] : [];
	});
	const place = found?.element ? openTag(found.element) : behind(old.lists[list]?.element, kept);
	const items = lost.slice(0, MOST_QUOTED).map(({ value }) => quote(value));
	const more = lost.length > MOST_QUOTED ? ` and ${lost.length - MOST_QUOTED} more` : "";
	const them = lost.length === 1 ? "it" : "them";
	return {
		at: place ?? openTag(now.element),
		message: `${phaseTitle(now, after)} lost ${items.join(", ")}${more} from <${element}>. Bring ${them} back, or say why ${lost.length === 1 ? "it is" : "they are"} no longer needed.`,
		anchor: `${phaseAnchor(now, after)}/${list}/lost`,
		...!found?.items.length && { covers: [{
			rule: `phase-${list}`,
			anchor: `${phaseAnchor(now, after)}/${list}`
		}] }
	};
}
const MOST_QUOTED = 3;
function behind(gone, kept) {
	const earlier = kept.filter(({ was }) => gone && was.start < gone.start).sort((a, b) => b.was.start - a.was.start)[0]?.is;
	return earlier && earlier.contentEnd < earlier.end ? {
		start: earlier.contentEnd,
		end: earlier.end
	} : void 0;
}
function* goneEdges(edges, head, from, after) {
	const integration = childElement(after.root, sections.integration);
	const lists = [...descendants(after.root)];
	for (const { carrier, target, state, broken } of edges) {
		if (state !== "removed" || broken || carrier !== dependsOn$1 && carrier !== providesTo$1 || !head.files.has(target)) continue;
		const to = head.modules.find(({ path }) => path === target);
		if (to && head.hasLink(from, carrier, to)) continue;
		const list = lists.find(({ name }) => name === carrier) ?? integration;
		yield {
			at: list ? openTag(list) : after.openTag,
			message: `${quote(target)} is gone from <${carrier}>. Bring it back, or say why it is no longer needed.`,
			anchor: `${carrier}:${target}/gone`
		};
	}
}

// src/rules/change-date.ts
const column$4 = vocabulary.metadata.updated;
const purpose$2 = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file$1 = "patterns/design-review.md";
const table$3 = (date) => `| version | last_updated | status |\n| --- | --- | --- |\n| 1.1.0 | ${date} | stable |`;
const before = { [file$1]: { table: table$3("2025-07-09").replace("1.1.0", "1.0.0") } };
const changeDate = changeRule({
	id: "change-date",
	group: "Change",
	summary: "The date of the last change moves when the block changes",
	why: "The date tells how fresh a module is, and nobody remembers it. The fix writes today's date, in UTC. Spacing and comments are no change.",
	limits: "A change that goes on for days keeps the date of its first one: only a date that stayed the same is found.",
	severity: {
		recommended: "off",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: true,
	bad: exampleChange({ [file$1]: {
		purpose: purpose$2,
		table: table$3("2025-07-09")
	} }, before, `<!-- before -->\n${table$3("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table$3("2025-07-09")}`),
	good: exampleChange({ [file$1]: {
		purpose: purpose$2,
		table: table$3("2025-08-01")
	} }, before, `<!-- before -->\n${table$3("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table$3("2025-08-01")}`),
	*check({ change: { before: old, after: now, blockChanged }, date }) {
		if (!old?.updated || !now?.updated || old.updated.value !== now.updated.value || now.updated.value === date) return;
		if (!/^\d{4}-\d{2}-\d{2}$/.test(now.updated.value) || !blockChanged) return;
		yield {
			at: now.updated,
			message: `The block changed, and \`${column$4}\` is still ${quote(now.updated.value)}. Write ${quote(date)}.`,
			anchor: `metadata:${column$4}`,
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

// src/rule/references.ts
function referenceAnchor({ carrier, path }) {
	return `${carrier}:${path.value}`;
}
function rewritePath({ path }, to, safe) {
	const fragment = /#.*$/.exec(path.value)?.[0] ?? "";
	return {
		title: `Write ${to}${fragment}`,
		safe,
		edits: [{
			start: path.start,
			end: path.end,
			text: `${to}${fragment}`
		}]
	};
}

// src/rules/change-module-removed.ts
const table$2 = (version, date) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | ${date} | stable |`;
const mutual = "<integration_points>\n  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>";
const original = {
	open: "<module name=\"requirements\" category=\"patterns\">",
	integration: mutual
};
const renamed = {
	open: "<module name=\"needs\" category=\"planning\">",
	integration: mutual,
	table: table$2("2.0.0", "2025-08-01")
};
const changeModuleRemoved = changeRule({
	id: "change-module-removed",
	group: "Change",
	summary: "No module goes while others still refer to it",
	why: "Whoever deletes or renames a module sees its own file in the pull request, not those that refer to it. This is one finding, with all of them listed, in place of a broken reference in each. When the module was renamed, the fix writes its new path everywhere.",
	limits: "A module that changed its path, its name and more than half of what it says is taken for a removed one and a new one. References to files that are no modules are told by `reference-target` alone.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
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
		const verb = dependents.every(({ reference }) => reference.carrier === vocabulary.dependsOn) ? "depend on" : "refer to";
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
				note: `<${reference.carrier}> names ${quote(reference.path.value)}`
			})),
			covers: [...dependents.map(({ module, reference }) => ({
				rule: "reference-target",
				anchor: referenceAnchor(reference),
				path: module.path
			})), ...after ? unanswered(after, modules, head) : []],
			...after && { fix: {
				title: `Write ${after.path} in ${modules.size === 1 ? "it" : `all ${modules.size}`}`,
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

// src/rules/change-version.ts
const column$3 = vocabulary.metadata.version;
const purpose$1 = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file = "patterns/design-review.md";
const table$1 = (version) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | 2025-08-01 | stable |`;
const changeVersion = changeRule({
	id: "change-version",
	group: "Change",
	summary: "The version rises when the block changes",
	why: "Whoever follows a module sees by its version that it says something else. The fix counts the patch up; a change that asks more, or other things, of those who follow it deserves the minor or the major version, so it wants to be looked at. Spacing and comments are no change.",
	severity: {
		recommended: "notice",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: exampleChange({ [file]: {
		purpose: purpose$1,
		table: table$1("1.0.0")
	} }, {}, `<!-- before -->\n${table$1("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table$1("1.0.0")}`),
	good: exampleChange({ [file]: {
		purpose: purpose$1,
		table: table$1("1.0.1")
	} }, {}, `<!-- before -->\n${table$1("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table$1("1.0.1")}`),
	*check({ change: { before: old, after: now, blockChanged } }) {
		if (!old?.version || !now?.version || !blockChanged) return;
		const [was, is] = [parse(old.version.value), parse(now.version.value)];
		if (!was || !is || compare(is, was) > 0) return;
		const next = `${was.numbers[0]}.${was.numbers[1]}.${was.numbers[2] + (was.preRelease === "" ? 1 : 0)}`;
		const fell = compare(is, was) < 0;
		yield {
			at: now.version,
			message: `The block changed, and the version ${fell ? `fell from ${quote(old.version.value)} to ${quote(now.version.value)}` : `is still ${quote(now.version.value)}`}. Write ${quote(next)}, or a higher one.`,
			anchor: `metadata:${column$3}`,
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
function parse(text) {
	const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text.trim());
	return match ? {
		numbers: match.slice(1, 4).map(Number),
		preRelease: match[4] ?? ""
	} : void 0;
}
function compare(a, b) {
	for (const [at, number] of a.numbers.entries()) if (number !== b.numbers[at]) return number - b.numbers[at];
	if (a.preRelease === b.preRelease) return 0;
	if (a.preRelease === "" || b.preRelease === "") return a.preRelease === "" ? 1 : -1;
	const [left, right] = [a.preRelease.split("."), b.preRelease.split(".")];
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const [x, y] = [left[at], right[at]];
		if (x === y) continue;
		if (x === void 0 || y === void 0) return x === void 0 ? -1 : 1;
		const [numericX, numericY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
		if (numericX && numericY && Number(x) !== Number(y)) return Number(x) - Number(y);
		if (numericX !== numericY) return numericX ? -1 : 1;
		return x < y ? -1 : 1;
	}
	return 0;
}

// src/rules/dependency-cycle.ts
const table = "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |";
const looped = (depends) => ({
	table,
	title: "# Requirements",
	open: "<module name=\"requirements\" category=\"planning\">",
	integration: `<integration_points>\n${depends}  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>`
});
const both = "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n  <provides_to>\n    patterns/requirements.md for the remarks\n  </provides_to>\n</integration_points>";
const dependencyCycle = catalogRule({
	id: "dependency-cycle",
	group: "References",
	summary: "No module depends on itself through others",
	why: "Modules that depend on one another in a circle have no first one to read, to do, or to change by itself. Turn one of the edges round (`provides_to` for `depends_on`), or move what both need into a third module. Each circle of modules is one finding, with a shortest way round; once that is broken, a longer one may show.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleFiles({
		"patterns/requirements.md": looped("  <depends_on>\n    patterns/design-review.md for the remarks\n  </depends_on>\n"),
		"patterns/design-review.md": { integration: both }
	}, "<!-- patterns/design-review.md -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>\n\n<!-- patterns/requirements.md -->\n<depends_on>\n  patterns/design-review.md for the remarks\n</depends_on>"),
	good: exampleFiles({ "patterns/requirements.md": looped("") }, "<!-- patterns/design-review.md -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>\n\n<!-- patterns/requirements.md -->\n<provides_to>\n  patterns/design-review.md for what the design must do\n</provides_to>"),
	*check(context) {
		const { module, catalog } = context;
		for (const { members, hops } of catalog.cycles()) {
			const [first] = hops;
			if (!first || first.from !== module) continue;
			const around = [...hops.map(({ from }) => name(from.path)), name(first.from.path)].join(" → ");
			const size = members.length > hops.length ? `${members.length} modules depend on one another; a shortest circle is` : `${members.length} modules depend on one another:`;
			yield {
				at: first.reference.path,
				message: `${size} ${around}. Turn one of these edges round, or move what they share into another module.`,
				anchor: "cycle",
				detail: members.map(({ path, name: given }) => given?.value ?? path).join(" "),
				related: hops.map((hop, at) => ({
					path: hop.from.path,
					at: hop.reference.path,
					note: describeHop(hop, at, context)
				}))
			};
		}
	}
});
function describeHop({ from, reference, to }, at, { load }) {
	const text = load(from.path)?.text ?? "";
	const { line } = positionAt(indexLines(text), reference.path.start);
	const reason = reference.reason ? ` for ${quote(reference.reason.value)}` : "";
	return `hop ${at + 1}: ${from.path}:${line} depends on ${to.path}${reason}`;
}
function name(path) {
	return quote(path);
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
	why: "`stable` is a promise, and it can't be kept on top of something that is a draft, an experiment, or on its way out. Settle the other module, depend on another, or lower this one's status.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleFiles({ "patterns/requirements.md": requirements("draft") }, "<!-- patterns/design-review.md is stable, patterns/requirements.md is a draft -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>"),
	good: exampleFiles({ "patterns/requirements.md": requirements("stable") }, "<!-- patterns/design-review.md and patterns/requirements.md are stable -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>"),
	*check({ module, catalog }) {
		if (module.status?.value !== vocabulary.stableStatus) return;
		for (const { reference, target } of catalog.links(module)) {
			const status = target?.status;
			if (!target || !status || reference.carrier !== vocabulary.dependsOn || !vocabulary.shakyStatuses.includes(status.value)) continue;
			yield {
				at: reference.path,
				message: `This module is ${vocabulary.stableStatus}, but ${quote(target.path)} is ${status.value}. Settle that one, or lower this one's status.`,
				anchor: referenceAnchor(reference),
				related: [{
					path: target.path,
					at: status,
					note: "its status"
				}]
			};
		}
	}
});

// src/rules/fence.ts
const notes$1 = "<notes>\n```\nreview --all\n```\n</notes>";
const fence = moduleRule({
	id: "fence",
	group: "Envelope",
	summary: "The block stands in one fence, from its first line to its last",
	why: "On GitHub and in every Markdown reader, a line of backticks closes the block that a line of backticks has opened, whatever was meant: the rest of the module is then shown as running text, its tags swallowed. Open and close the block with more backticks than any fence inside it has (four will do), or indent the inner fences by four spaces or more. patternlint itself finds the real end and goes on reading.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ sections: notes$1 }, `\`\`\`xml\n<module …>\n${notes$1}\n</module>\n\`\`\``),
	good: example({
		fence: "````xml",
		sections: notes$1
	}, `\`\`\`\`xml\n<module …>\n${notes$1}\n</module>\n\`\`\`\``),
	*check({ module: { envelope, text, root } }) {
		const { block } = envelope;
		if (!block.fence) {
			yield {
				at: {
					start: root.start,
					end: root.contentStart
				},
				message: "The block stands in no fence, so its tags don't show when rendered. Put a line ```xml before it and a line ``` after it.",
				anchor: "fence"
			};
			return;
		}
		if (block.open && !root.cutOff) yield {
			at: block.fence,
			message: "The block's fence is never closed, so the rest of the file counts to it. Put a line of as many backticks after `</module>`.",
			anchor: "fence"
		};
		if (block.endedEarly) {
			const signs = /[`~]+/.exec(text.slice(block.fence.start, block.fence.end))?.[0] ?? "```";
			yield {
				at: block.endedEarly,
				message: `This fence ends the block here when rendered, and the rest shows as plain text. Open and close the block with ${signs.length + 1} signs, or indent this fence by four spaces.`,
				anchor: "fence:early",
				related: [{
					at: block.fence,
					note: "the block's own fence"
				}]
			};
		}
	}
});

// src/rules/implementation.ts
const section$3 = vocabulary.sections.implementation;
const implementation = moduleRule({
	id: "implementation",
	group: "Structure",
	summary: "The module says how it is done, in phases",
	why: "A module without phases states a wish. Write an `<implementation>` with at least one `<phase>`. In modules of the category `patterns`, whose point the phases are, this is an error in every preset.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ implementation: "<implementation>\n  Review the design.\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	owns: ["/implementation", "/implementation/phases"],
	*check({ module, failures }) {
		if (failures.length === 0) return;
		const found = module.sections.find(({ name }) => name === section$3);
		if (found ? found.element.cutOff : module.root.cutOff) return;
		const grave = module.category?.value === vocabulary.patternCategory ? { atLeast: "error" } : {};
		yield {
			at: found ? openTag(found.element) : module.openTag,
			message: found ? `<${section$3}> has no <${vocabulary.phase.element}>. Divide the work into at least one.` : `The module has no <${section$3}>. Say in one how it is done, in phases.`,
			anchor: sectionAnchor(section$3),
			...grave
		};
	}
});

// src/rules/integration-points.ts
const empty = "<integration_points>\n  <depends_on>\n  </depends_on>\n</integration_points>";
const readme = "<integration_points>\n  <provides_to>\n    README.md for the overview\n  </provides_to>\n</integration_points>";
const usage = "<pattern_usage>\n  <uses_pattern from=\"patterns/design-review.md\">a second pair of eyes</uses_pattern>\n</pattern_usage>";
const section$2 = vocabulary.sections.integration;
const integrationPoints = moduleRule({
	id: "integration-points",
	group: "Structure",
	summary: "The module says what it builds on and what it serves",
	why: "Modules work together; one that names no other can't be found from any, and nobody sees whom a change to it will hit. List paths under `<depends_on>` and `<provides_to>`, one a line, with a reason.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
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
	owns: ["/integration_points"],
	*check({ module, failures }) {
		if (failures.length === 0) return;
		const found = module.sections.find(({ name }) => name === section$2);
		if (found ? found.element.cutOff : module.root.cutOff) return;
		const lists = `<${vocabulary.dependsOn}> or <${vocabulary.providesTo}>`;
		yield {
			at: found ? openTag(found.element) : module.openTag,
			message: found ? `<${section$2}> is empty. List modules under ${lists}.` : `The module has no <${section$2}>. List the modules it works with, under ${lists}.`,
			anchor: sectionAnchor(section$2)
		};
	}
});

// src/rules/metadata-date.ts
const column$2 = vocabulary.metadata.updated;
const metadataDate = moduleRule({
	id: "metadata-date",
	group: "Envelope",
	summary: "The date of the last change is a real date, and not in the future",
	why: "The date tells how fresh a module is; `09/07/2025` is July to some and September to others. Write it as ISO 8601 has it: `YYYY-MM-DD`. A date in the future is a warning, since clocks and time zones differ.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-02-30 | stable |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	owns: [`/metadata/${column$2}`],
	*check({ module: { updated }, failures, today }) {
		if (!updated) return;
		const report = (problem, advice) => ({
			at: updated,
			message: `${problem.replace("%", quote(updated.value))} ${advice}`,
			anchor: `metadata:${column$2}`
		});
		if (failures.some(({ keyword }) => keyword === "pattern")) yield report("Date % is not of the form YYYY-MM-DD.", "Write it as in `2025-07-09`.");
		else if (!isDay(updated.value)) yield report("There is no day %.", "Write the day of the last change.");
		else if (updated.value > today) yield {
			...report("Date % is in the future.", "Write the day of the last change."),
			atMost: "warning"
		};
	}
});
function isDay(date) {
	const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
	return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// src/rules/metadata-status.ts
const column$1 = vocabulary.metadata.status;
const metadataStatus = moduleRule({
	id: "metadata-status",
	group: "Envelope",
	summary: "The status is one of the agreed words",
	why: "A status of its own says nothing to others, and rules that go by it (`dependency-status`) pass the module over. Use one of the allowed words, or allow another in the configuration.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	options: {
		schema: { allowed: {
			description: "The words that a status may be.",
			type: "array",
			items: { type: "string" },
			minItems: 1,
			uniqueItems: true
		} },
		defaults: { allowed: vocabulary.statuses }
	},
	bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stabel |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	owns: [`/metadata/${column$1}`],
	*check({ module: { status }, options: { allowed } }) {
		if (!status || allowed.includes(status.value)) return;
		const [near] = nearest(status.value, allowed);
		yield {
			at: status,
			message: `Status ${quote(status.value)} is none of the allowed ones. Write ${near ? quote(near) : alternatives(allowed)}.`,
			anchor: `metadata:${column$1}`
		};
	}
});

// src/read/xml/characters.ts
const NAME_START = 1;
const NAME = 2;
const asciiClass = /* @__PURE__ */ new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code);
	if (/[A-Za-z_]/.test(char)) asciiClass[code] = 3;
	else if (/[-.0-9]/.test(char)) asciiClass[code] = NAME;
}
const wideNameStart = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;
const wideName = /[\u00B7\u0300-\u036F\u203F-\u2040]/u;
function nameEnd(text, start) {
	const end = plainNameEnd(text, start);
	if (text.charCodeAt(end) !== 58 || end === start) return end;
	const local = plainNameEnd(text, end + 1);
	return local > end + 1 ? local : end;
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
function trimEnd(text, start, end) {
	let at = end;
	while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
	return at;
}
const control = /[^\t\n\r\u0020-\uFFFD]/g;
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function illegalCharacters(text, start = 0, end = text.length) {
	control.lastIndex = start;
	if ((control.exec(text)?.index ?? end) >= end && text.isWellFormed()) return [];
	return [...text.slice(start, end).matchAll(illegal)].map((match) => match.index);
}
const predefined = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
const reference = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|([^\s;&<#"']+));/y;
function readAmpersand(text, at) {
	reference.lastIndex = at;
	const match = reference.exec(text);
	if (!match) return { kind: "bare" };
	const end = reference.lastIndex;
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

// src/read/envelope.ts
const opener = /^ {0,3}(`{3,}|~{3,})/;
const atxOpening = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function readEnvelope(text) {
	if (!text.includes(`<${vocabulary.root}`)) return void 0;
	return new EnvelopeReader(text).read();
}
var EnvelopeReader = class {
	#text;
	#at;
	#table;
	#title;
	#headings = 0;
	#fences = 0;
	#paragraph;
	constructor(text) {
		this.#text = text;
		this.#at = text.charCodeAt(0) === 65279 ? 1 : 0;
	}
	read() {
		this.#skipFrontMatter();
		while (this.#at < this.#text.length) {
			const block = this.#line();
			if (block) {
				if (!this.#title) this.#findTitleAfter(block.end);
				return {
					table: this.#table,
					title: this.#title,
					block,
					headingsBefore: this.#headings,
					fencesBefore: this.#fences
				};
			}
		}
	}
	#skipFrontMatter() {
		if (!/^---[ \t]*\r?\n/.test(this.#text.slice(this.#at, this.#at + 16))) return;
		const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
		close.lastIndex = this.#at;
		if (close.test(this.#text)) this.#at = close.lastIndex;
	}
	#line() {
		const start = this.#at;
		const end = lineEnd(this.#text, start);
		const line = this.#text.slice(start, end);
		this.#at = nextLine(this.#text, end);
		const fence = readFence(line, start, end);
		if (fence) return this.#fenced(fence);
		if (isBareModule(line)) return this.#bare(start);
		this.#heading(line, start);
		if (!this.#table && line.includes("|")) this.#readTable(line, start);
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
		const continues = !atx && words !== "" && !words.includes("|") && !setextUnderline.test(line);
		this.#paragraph = continues ? trimmedValue(line, words, start) : void 0;
	}
	#readTable(header, start) {
		const text = this.#text;
		const secondEnd = lineEnd(text, this.#at);
		const second = text.slice(this.#at, secondEnd);
		if (!delimiterRow.test(second)) return;
		const columns = splitRow(header, start);
		if (splitRow(second, this.#at).length !== columns.length) return;
		const rowStart = nextLine(text, secondEnd);
		const rowEnd = lineEnd(text, rowStart);
		const row = text.slice(rowStart, rowEnd);
		const names = Object.values(vocabulary.metadata);
		if (!columns.some(({ value }) => names.includes(columnName(value)))) return;
		const isRow = row.trim() !== "" && !readFence(row, rowStart, rowEnd);
		this.#table = {
			columns,
			cells: isRow ? splitRow(row, rowStart) : [],
			start,
			end: isRow ? rowEnd : secondEnd
		};
		this.#at = isRow ? nextLine(text, rowEnd) : rowStart;
	}
	#fenced(fence) {
		const text = this.#text;
		const from = this.#at;
		const language = (/^[^\s{]*/.exec(fence.info)?.[0] ?? "").toLowerCase();
		const closers = new Closers(text, from, fence.sign);
		if ((language === "xml" || language === "") && startsWithModule(text, from)) return moduleBlock(text, fence, from, closers);
		const close = closers.next();
		this.#fences++;
		this.#at = close ? nextLine(text, close.end) : text.length;
	}
	#bare(start) {
		const text = this.#text;
		const close = text.lastIndexOf(`</${vocabulary.root}`);
		const greater = close > start ? text.indexOf(">", close) : -1;
		const end = greater < 0 ? text.length : greater + 1;
		return {
			fence: void 0,
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
	#findTitleAfter(from) {
		let at = from;
		while (at < this.#text.length && !this.#title) {
			const end = lineEnd(this.#text, at);
			const line = this.#text.slice(at, end);
			const fence = readFence(line, at, end);
			const close = fence ? new Closers(this.#text, nextLine(this.#text, end), fence.sign).next() : void 0;
			const atx = readAtxHeading(line);
			if (atx?.level === 1) this.#title = trimmedValue(line, atx.words, at);
			at = fence ? close ? nextLine(this.#text, close.end) : this.#text.length : nextLine(this.#text, end);
		}
	}
};
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
const rootTag = new RegExp(`<(/?)${vocabulary.root}(?=[\\s>/])`, "g");
const innerOpener = /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]/gm;
function moduleBlock(text, fence, from, closers) {
	const close = (end, shut, endedEarly) => ({
		fence: fence.line,
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
	const closesLater = makeClosesLater(text);
	for (let closer = closers.next(); closer; closer = closers.next()) {
		for (const tag of text.slice(scanned, closer.start).matchAll(rootTag)) {
			depth += tag[1] ? -1 : 1;
			if (depth <= 0) rootEnd = scanned + tag.index;
		}
		inner += countOpeners(text, scanned, closer.start);
		scanned = closer.end;
		if (depth <= 0 && rootEnd >= 0) {
			const end = tagEnd(text, rootEnd, closer.start);
			if (countOpeners(text, end, closer.start) > 0) return close(end, void 0, first);
			return close(closer.start, closer, first);
		}
		first ??= closer;
		if (inner > 0) inner--;
		else unpaired ??= closer;
		if (unpaired && !closesLater(closer.end)) break;
	}
	if (unpaired) return close(unpaired.start, unpaired, first === unpaired ? void 0 : first);
	const last = lastRootClose(text, from);
	return close(last < 0 ? text.length : tagEnd(text, last, text.length), void 0, first);
}
function countOpeners(text, from, to) {
	const piece = text.slice(from, to);
	if (!piece.includes("```") && !piece.includes("~~~")) return 0;
	return [...piece.matchAll(innerOpener)].length;
}
function makeClosesLater(text) {
	const tag = new RegExp(rootTag);
	let next;
	return (from) => {
		if (next === void 0 || next && next.index < from) {
			tag.lastIndex = from;
			next = tag.exec(text);
		}
		return next?.[1] === "/";
	};
}
function lastRootClose(text, from) {
	const at = text.lastIndexOf(`</${vocabulary.root}`);
	return at >= from ? at : -1;
}
function tagEnd(text, at, limit) {
	const greater = text.indexOf(">", at);
	return greater < 0 || greater >= limit ? limit : greater + 1;
}
function startsWithModule(text, from) {
	let at = from;
	for (;;) {
		const less = text.indexOf("<", at);
		if (less < 0) return false;
		if (text.startsWith("<!--", less)) at = text.indexOf("-->", less) + 1 || text.length;
		else if (text[less + 1] === "?" || text[less + 1] === "!") at = less + 1;
		else {
			const after = text.charCodeAt(less + 1 + vocabulary.root.length);
			return text.startsWith(vocabulary.root, less + 1) && !(after === 95 || after === 45 || after >= 97 && after <= 122);
		}
	}
}
function isBareModule(line) {
	if (!line.startsWith(`<${vocabulary.root} `)) return false;
	return line.includes(` ${vocabulary.name}=`) || line.includes(` ${vocabulary.category}=`);
}
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
function readFence(line, start, end) {
	const match = opener.exec(line);
	if (!match) return void 0;
	const sign = match[1];
	const info = line.slice(match[0].length).trim();
	return sign[0] === "`" && info.includes("`") ? void 0 : {
		line: {
			start,
			end
		},
		sign,
		info
	};
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
function columnName(heading) {
	return heading.toLowerCase().replaceAll(/[ -]/g, "_");
}
function trimmedValue(line, value, start) {
	const at = start + Math.max(0, line.indexOf(value));
	return {
		value,
		start: at,
		end: at + value.length
	};
}
function nextLine(text, end) {
	const feed = text.indexOf("\n", end);
	return feed < 0 ? text.length : feed + 1;
}

// src/rules/metadata-table.ts
const { metadata } = vocabulary;
const columns = [
	metadata.version,
	metadata.updated,
	metadata.status
];
const metadataTable = moduleRule({
	id: "metadata-table",
	group: "Envelope",
	summary: "The file begins with a table that gives version, date and status",
	why: "Whoever relies on a module wants to know which version it is, how fresh, and how settled. Put a table with the columns `version`, `last_updated` and `status` and one row above the title.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ table: "| version | status |\n| --- | --- |\n| 1.0.0 | stable |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	owns: ["/metadata", ...columns.map((column) => `/metadata/${column}`)],
	*check({ module, failures }) {
		const { table } = module.envelope;
		for (const { pointer, keyword } of failures) {
			if (keyword !== "required") continue;
			if (!table) {
				const start = module.text.charCodeAt(0) === 65279 ? 1 : 0;
				yield {
					at: {
						start,
						end: lineEnd(module.text, start)
					},
					message: `The file has no metadata table. Begin it with the columns ${columns.join(", ")} and a row of values.`,
					anchor: "metadata"
				};
				return;
			}
			const column = pointer.slice(10);
			const index = table.columns.findIndex(({ value }) => columnName(value) === column);
			const first = table.columns[0];
			const header = first ? {
				start: first.start,
				end: table.columns.at(-1)?.end ?? first.end
			} : table;
			const message = index < 0 ? `The metadata table has no column \`${column}\`. Add it, with a value.` : `The metadata table gives no ${column}. Fill in the cell.`;
			yield {
				at: table.cells[index] ?? table.columns[index] ?? header,
				message,
				anchor: `metadata:${column}`
			};
		}
	}
});

// src/rules/metadata-version.ts
const column = vocabulary.metadata.version;
const metadataVersion = moduleRule({
	id: "metadata-version",
	group: "Envelope",
	summary: "The version is a semantic version",
	why: "Only versions of one form can be compared, by people and by tools. [Semantic Versioning 2.0.0](https://semver.org/spec/v2.0.0.html) asks for `MAJOR.MINOR.PATCH`. A version with parts left out, or with a `v` before it, is completed by the fix.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0 | 2025-07-09 | stable |" }),
	good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
	owns: [`/metadata/${column}`],
	*check({ module: { version }, failures }) {
		if (!version || !failures.some(({ keyword }) => keyword === "pattern")) return;
		const completed = complete(version.value);
		yield {
			at: version,
			message: `Version ${quote(version.value)} is not MAJOR.MINOR.PATCH. Write ${completed ? quote(completed) : "it as semver.org has it, such as `1.0.0`"}.`,
			anchor: `metadata:${column}`,
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
	return /^v?\.?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/i.exec(version.trim())?.slice(1).map((part) => Number(part ?? 0)).join(".");
}

// src/catalog/files.ts
const MOST_COMPARISONS = 1e3;
function indexFiles(paths) {
	const all = new Set(paths);
	const byBase = lazy(() => groupBy(paths, baseName));
	const byLowerBase = lazy(() => groupBy(paths, (path) => baseName(path).toLowerCase()));
	const endings = /* @__PURE__ */ new Map();
	let asked = 0;
	return {
		endingsOf: (parts) => {
			if (++asked > MOST_COMPARISONS) return [];
			let list = endings.get(parts);
			if (!list) {
				list = paths.map((path) => ({
					ending: path.split("/").slice(-parts).join("/"),
					path
				}));
				endings.set(parts, list);
			}
			return list;
		},
		has: (path) => all.has(path),
		endingWith: (ending) => (byBase().get(baseName(ending)) ?? []).filter((path) => endsWithPath(path, ending)),
		endingWithAnyCase: (ending) => {
			const lower = ending.toLowerCase();
			return (byLowerBase().get(baseName(lower)) ?? []).filter((path) => endsWithPath(path.toLowerCase(), lower));
		},
		named: (base) => byBase().get(base) ?? []
	};
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function endsWithPath(path, ending) {
	return path.endsWith(ending) && (path.length === ending.length || path[path.length - ending.length - 1] === "/");
}
function groupBy(paths, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const group = groups.get(key(path));
		if (group) group.push(path);
		else groups.set(key(path), [path]);
	}
	return groups;
}
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/rules/module-category.ts
const moduleCategory = moduleRule({
	id: "module-category",
	group: "Structure",
	summary: "The module says what category it belongs to",
	why: "Categories sort a catalog, and some rules go by them (a module of `patterns` must have phases). With `directory: true`, the category has to be the name of the folder that the file stands in.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	options: {
		schema: { directory: {
			description: "The category must be the name of the file's folder.",
			type: "boolean"
		} },
		defaults: { directory: false }
	},
	bad: example({ open: "<module name=\"design_review\">" }),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }),
	owns: ["/category"],
	*check({ module: { category, openTag, path }, failures, options }) {
		const anchor = "module:category";
		if (failures.length > 0) yield {
			at: openTag,
			message: `The module has no category. Give it one: \`${vocabulary.category}="…"\`.`,
			anchor
		};
		else if (options.directory && category && category.value !== baseName(folderOf(path))) yield {
			at: category,
			message: `The category is ${quote(category.value)}, the folder ${quote(baseName(folderOf(path)) || ".")}. Change the category, or move the file.`,
			anchor
		};
	}
});

// src/rules/module-file.ts
const moduleFile = moduleRule({
	id: "module-file",
	group: "Structure",
	summary: "The file is called what the module is called",
	why: "Modules refer to each other by path and people speak of them by name; when the two differ, both go wrong. Upper and lower case, `-` and `_` don't count.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ open: "<module name=\"review\" category=\"patterns\">" }, "<!-- patterns/design-review.md -->\n<module name=\"review\" category=\"patterns\">"),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }, "<!-- patterns/design-review.md -->\n<module name=\"design_review\" category=\"patterns\">"),
	*check({ module: { name, path } }) {
		const stem = baseName(path).replace(/\.[^.]+$/, "");
		if (!name || name.value === "" || plain$1(name.value) === plain$1(stem)) return;
		yield {
			at: name,
			message: `The module is called ${quote(name.value)}, its file ${quote(baseName(path))}. Rename one of them.`,
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
	why: "People, tools and this linter know a module by its name, also when its file moves. One form of writing makes it certain that two that look alike are one. The fix changes the name in this file only, so look for other places that use it.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ open: "<module name=\"Design-Review\" category=\"patterns\">" }),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }),
	owns: ["/name"],
	*check({ module, failures }) {
		const [failure] = failures;
		if (!failure) return;
		const { name, openTag, path, text } = module;
		if (!name) {
			const proposal = snakeCase(baseName(path).replace(/\.[^.]+$/, ""));
			const at = openTag.start + 1 + vocabulary.root.length;
			yield {
				at: openTag,
				message: `The module has no name. Give it one: ${quote(`${vocabulary.name}="${proposal || "…"}"`)}.`,
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
	why: "A module that refers to none and that none refers to can't be found from anywhere, and nobody notices when it goes stale. Tie it in, or take it away. Off by default: in a small catalog, modules may well stand alone.",
	severity: {
		recommended: "off",
		strict: "notice"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleFiles({
		"quality/metrics.md": {
			open: "<module name=\"metrics\" category=\"quality\">",
			integration: "<integration_points>\n  <provides_to>\n    README.md for the figures in it\n  </provides_to>\n</integration_points>"
		},
		"README.md": "# Modules\n"
	}, "<!-- quality/metrics.md -->\n<provides_to>\n  README.md for the figures in it\n</provides_to>"),
	good: example({ integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>" }),
	*check({ module, catalog }) {
		if (catalog.isReferenced(module) || catalog.links(module).some(({ target }) => target && target !== module)) return;
		yield {
			at: module.openTag,
			message: "No module refers to this one, and it refers to none. Tie it in, or remove it.",
			anchor: "module:orphan"
		};
	}
});

// src/rules/module-unique.ts
const moduleUnique = catalogRule({
	id: "module-unique",
	group: "Structure",
	summary: "No two modules have one name",
	why: "Whoever asks for a module by its name has to get one, not the one that happens to be found first. Most twins are copies that were never renamed.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleFiles({
		"quality/design_review.md": {
			sections: "<pattern_usage>\n  <uses_pattern from=\"patterns/requirements.md\">gathering</uses_pattern>\n</pattern_usage>",
			integration: "<integration_points>\n  <provides_to>\n    README.md for the overview\n  </provides_to>\n</integration_points>"
		},
		"README.md": "# Modules\n"
	}, "<!-- patterns/design-review.md -->\n<module name=\"design_review\" category=\"patterns\">\n\n<!-- quality/design_review.md -->\n<module name=\"design_review\" category=\"patterns\">"),
	good: example({ open: "<module name=\"design_review\" category=\"patterns\">" }),
	*check({ module, catalog }) {
		if (!module.name || module.name.value === "") return;
		const [first] = catalog.named(module.name.value);
		if (!first?.name || first === module) return;
		yield {
			at: module.name,
			message: `${quote(first.path)} has the name ${quote(module.name.value)} already. Rename one of the two.`,
			anchor: "module:unique",
			related: [{
				path: first.path,
				at: first.name,
				note: "the first of that name"
			}]
		};
	}
});

// src/read/items.ts
const mark = /^(?:[-*+•]|\d+[.)])(?:[ \t]+|$)/;
function readItems(text, element) {
	const items = [];
	if (element.children.length === 0) {
		addLines(text, element.contentStart, element.contentEnd, items, false);
		return items;
	}
	let sameLine = false;
	for (const { start, end } of textSpans(element)) sameLine = addLines(text, start, end, items, sameLine);
	return items;
}
function addLines(text, from, to, items, joins) {
	let sameLine = joins;
	for (let at = from; at < to;) {
		let stop = text.indexOf("\n", at);
		const isLast = stop < 0 || stop >= to;
		if (isLast) stop = to;
		let start = at;
		let end = stop;
		while (start < end && isBlank(text.charCodeAt(start))) start++;
		while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
		if (end > start) {
			const last = sameLine ? items.pop() : void 0;
			const begin = last ? last.start : start;
			items.push({
				value: plainText(text.slice(begin, end)),
				start: begin,
				end
			});
			sameLine = true;
		}
		if (!isLast) sameLine = false;
		at = stop + 1;
	}
	return sameLine;
}
function plainText(raw) {
	const bare = raw.includes("<") ? raw.replaceAll(/<!--.*?-->|<\/?[A-Za-z_][^<>]*>/g, "") : raw;
	return decodeReferences(bare);
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

// src/rule/phase-list.ts
function listPointer(list) {
	return `/implementation/phases/*/${list}`;
}
function* checkPhaseList(list, { module, failures }, advice) {
	const element = vocabulary.phase[list];
	for (const { keyword, indexes } of failures) {
		const phase = module.phases[indexes[0] ?? -1];
		if (!phase || phase.element.cutOff) continue;
		const anchor = `${phaseAnchor(phase, module)}/${list}`;
		const found = phase.lists[list];
		if (keyword === "required" || !found) {
			const slip = slipOf(element, phase);
			yield {
				at: openTag(phase.element),
				message: `${phaseTitle(phase, module)} has no <${element}>. ${slip ? `Is <${slip.name}> meant to be it?` : advice}`,
				anchor,
				...slip && { related: [{
					at: openTag(slip),
					note: "this may be it"
				}] }
			};
		} else if (!found.element.cutOff) yield {
			at: openTag(found.element),
			message: `<${element}> of ${lower(phaseTitle(phase, module))} is empty. ${advice}`,
			anchor
		};
	}
	for (const phase of module.phases) {
		const found = phase.lists[list];
		if (found) yield* checkItems(found.items, `${phaseAnchor(phase, module)}/${list}`, element);
		for (const child of found ? childElements(found.element) : []) if (textSpans(child).every(({ start, end }) => module.text.slice(start, end).trim() === "")) yield {
			at: {
				start: child.start,
				end: child.end
			},
			message: `<${child.name}> in <${element}> says nothing. Fill it in, or remove it.`,
			anchor: `${phaseAnchor(phase, module)}/${list}`,
			detail: "empty",
			atMost: "warning"
		};
	}
}
function* checkItems(items, anchor, element) {
	const seen = /* @__PURE__ */ new Map();
	const mayRepeat = items.length > SHORT || hasEqualSignatures(items);
	for (const item of items) {
		const words = withoutMark(item.value);
		if (words === "") {
			yield {
				at: item,
				message: `An item of <${element}> says nothing. Fill it in, or remove it.`,
				anchor,
				detail: "empty",
				atMost: "warning"
			};
			continue;
		}
		if (!mayRepeat) continue;
		const twin = seen.get(fold(words));
		if (!twin) seen.set(fold(words), item);
		else if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){3}/u.test(words)) yield {
			at: item,
			message: `${quote(words)} stands twice in this <${element}>. Remove one.`,
			anchor,
			detail: `twice:${fold(words)}`,
			related: [{
				at: twin,
				note: "first here"
			}],
			atMost: "warning"
		};
	}
}
const SHORT = 24;
function hasEqualSignatures(items) {
	for (let at = 1; at < items.length; at++) {
		const key = signature(withoutMark(items[at].value));
		for (let before = 0; before < at; before++) if (signature(withoutMark(items[before].value)) === key) return true;
	}
	return false;
}
function signature(words) {
	const last = words.length - 1;
	return words.length << 15 | (words.charCodeAt(0) & 31) << 10 | (words.charCodeAt(last >> 1) & 31) << 5 | words.charCodeAt(last) & 31;
}
function fold(words) {
	return words.toLowerCase();
}
function slipOf(element, phase) {
	const known = new Set(phaseLists.map((list) => vocabulary.phase[list]));
	return childElements(phase.element).find(({ name }) => !known.has(name) && nearest(name, [element]).length > 0);
}
function lower(title) {
	return title.charAt(0).toLowerCase() + title.slice(1);
}

// src/rules/phase-actions.ts
const phaseActions = moduleRule({
	id: "phase-actions",
	group: "Structure",
	summary: "Every phase says what is done in it",
	why: "The actions are the work itself. Under `<actions>`, list them, one a line. An empty item, or the same item twice, is a warning.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	owns: [listPointer("actions")],
	*check(context) {
		yield* checkPhaseList("actions", context, "List what is done.");
	}
});

// src/rules/phase-name.ts
const phaseName = moduleRule({
	id: "phase-name",
	group: "Structure",
	summary: "Every phase has a name of its own",
	why: "People and other modules speak of a phase by its name; two of one name can't be told apart, and one without can't be spoken of.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ implementation: phasesWith("name=\"review\" order=\"1\"", "name=\"review\" order=\"2\"") }, "<phase name=\"review\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"2\">…</phase>"),
	good: example({ implementation: phasesWith("name=\"prepare\" order=\"1\"", "name=\"review\" order=\"2\"") }, "<phase name=\"prepare\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"2\">…</phase>"),
	owns: ["/implementation/phases/*/name"],
	*check({ module, failures }) {
		for (const { indexes } of failures) {
			const nameless = module.phases[indexes[0] ?? -1];
			if (nameless) yield {
				at: openTag(nameless.element),
				message: `${phaseTitle(nameless, module)} has no name. Give it one: \`${vocabulary.phase.name}="…"\`.`,
				anchor: phaseAnchor(nameless, module)
			};
		}
		const seen = /* @__PURE__ */ new Map();
		for (const candidate of module.phases) {
			const { name } = candidate;
			if (!name || name.value.trim() === "") continue;
			const twin = seen.get(name.value)?.name;
			if (twin) yield {
				at: name,
				message: `The name ${quote(name.value)} is given to two phases. Rename one.`,
				anchor: phaseAnchor(candidate, module),
				related: [{
					at: twin,
					note: "first named here"
				}]
			};
			else seen.set(name.value, candidate);
		}
	}
});

// src/rules/phase-order.ts
const { order } = vocabulary.phase;
const phaseOrder = moduleRule({
	id: "phase-order",
	group: "Structure",
	summary: "Phases are numbered 1, 2, 3 … in the order of the file",
	why: "The number says which phase comes when; a gap, a repetition or a number out of turn makes the reader wonder whether a phase is missing. The fix numbers the phases in the order in which they stand; it is safe unless their numbers ask for another order.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ implementation: phasesWith("name=\"prepare\" order=\"1\"", "name=\"review\" order=\"3\"") }, "<phase name=\"prepare\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"3\">…</phase>"),
	good: example({ implementation: phasesWith("name=\"prepare\" order=\"1\"", "name=\"review\" order=\"2\"") }, "<phase name=\"prepare\" order=\"1\">…</phase>\n<phase name=\"review\" order=\"2\">…</phase>"),
	owns: ["/implementation/phases/*/order"],
	*check({ module }) {
		if (module.phases.every(({ order: written }, index) => written?.value === String(index + 1))) return;
		const fix = renumber(module);
		let highest = 0;
		const passedBy = /* @__PURE__ */ new Set();
		for (const [index, phase] of module.phases.entries()) {
			const anchor = `${phaseAnchor(phase, module)}/${order}`;
			const written = phase.order?.value.trim() ?? "";
			const number = /^[1-9]\d{0,8}$/.test(written) ? Number(written) : void 0;
			const title = phaseTitle(phase, module);
			const expected = highest + 1;
			if (!phase.order) yield {
				at: openTag(phase.element),
				message: `${title} has no ${order}. Write \`${order}="${expected}"\`.`,
				anchor,
				fix
			};
			else if (number === void 0) yield {
				at: written === "" ? openTag(phase.element) : phase.order,
				message: `${title} has the ${order} ${quote(written)}, which is no number from 1 up. Write \`${expected}\`.`,
				anchor,
				fix
			};
			else if (number !== expected && !passedBy.delete(number)) {
				const twin = module.phases.slice(0, index).find(({ order: other }) => Number(other?.value) === number);
				const problem = twin ? `repeats the ${order} ${number}` : `has the ${order} ${number} where ${expected} is due`;
				yield {
					at: phase.order,
					message: `${title} ${problem}. Number the phases 1 to ${module.phases.length} as they stand.`,
					anchor,
					fix,
					...twin?.order && { related: [{
						at: twin.order,
						note: `the other ${number}`
					}] }
				};
			}
			for (let passed = expected; number !== void 0 && passed < number && passed - expected <= module.phases.length; passed++) passedBy.add(passed);
			highest = Math.max(highest, number ?? expected);
		}
	}
});
function renumber(module) {
	const numbers = module.phases.flatMap(({ order }) => order && /^\d{1,9}$/.test(order.value) ? [Number(order.value)] : []);
	return {
		title: `Number the phases 1 to ${module.phases.length}`,
		safe: numbers.every((number, at) => at === 0 || number >= numbers[at - 1]),
		edits: module.phases.flatMap((phase, index) => edit(phase, String(index + 1)))
	};
}
function edit({ order: written, element }, number) {
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
	why: "A phase that starts before its conditions hold fails late. Under `<requirements>`, list what must be so before it begins, one item a line. An empty item, or the same item twice, is a warning.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	owns: [listPointer("requirements")],
	*check(context) {
		yield* checkPhaseList("requirements", context, "List what must be so before the phase begins.");
	}
});

// src/rules/phase-validation.ts
const phaseValidation = moduleRule({
	id: "phase-validation",
	group: "Structure",
	summary: "Every phase says what shows that it is done",
	why: "A phase without validation is done when somebody says so. Under `<validation>`, list what shows that it is, one item a line. An empty item, or the same item twice, is a warning.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n  </phase>\n</implementation>" }),
	good: example({ implementation: "<implementation>\n  <phase name=\"review\" order=\"1\">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>" }),
	owns: [listPointer("validation")],
	*check(context) {
		yield* checkPhaseList("validation", context, "List what shows that the phase is done.");
	}
});

// src/rule/defects.ts
const ruleOfKind = {
	"stray-character": "xml-character",
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
	"closed-early": "xml-balance",
	"after-root": "xml-document",
	"before-root": "xml-document",
	"no-root": "xml-document",
	doctype: "xml-document",
	instruction: "xml-document",
	declaration: "xml-document",
	prefix: "xml-document",
	"comment-hyphens": "xml-document",
	"comment-open": "xml-document",
	"cdata-open": "xml-document"
};
function* defectReports(module, rule, words) {
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
			detail: detailOf(defect),
			...said,
			...proposal && { fix: proposal }
		};
	}
}
function detailOf(defect) {
	const of = "element" in defect ? defect.element ?? "" : "name" in defect ? defect.name : "found" in defect ? defect.found : "";
	return `${defect.kind}:${of}`;
}
const ANCHOR_DEPTH = 6;
const MOST_ATTRIBUTES = 64;
function anchorAt(module, offset) {
	const names = [];
	let element = module.root;
	while (names.length < ANCHOR_DEPTH) {
		element = childAround(element, offset);
		if (!element) break;
		const given = element.attributes.length <= MOST_ATTRIBUTES ? attribute(element, "name")?.value.value : void 0;
		names.push(given ? `${element.name}:${given}` : element.name);
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
	return quote(/^\S{1,24}/.exec(text.slice(offset, offset + 24))?.[0] ?? "");
}

// src/rules/placeholder.ts
const note = /(?<=^|[\n>])[ \t]*(?:[-*+•][ \t]+|\d+[.)][ \t]+)?((?:TODO|FIXME|TBD)\b(?=[ \t]*(?:[:(\-–—]|$|[\r\n<]))[^\r\n<]{0,40})|\b(?:TODO|FIXME)(?:\([^)\r\n]{0,40}\))?:[^\r\n<]{0,40}/g;
const command = />\s*(\$\(date\b[^)<\r\n]{0,60}\)?)\s*(?=<)/g;
const placeholder = moduleRule({
	id: "placeholder",
	group: "Structure",
	summary: "Nothing is left over from a template",
	why: "`module_name`, `$(date …)` and `TODO:` were meant to be replaced. What still stands there tells the reader that nobody has looked.",
	limits: "Text that only speaks of such marks (`no TODO may remain`) is left alone: a mark counts at the start of a line, or before a colon. Code in fences inside the block is not looked at.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	options: {
		schema: { words: {
			description: "Further texts that are placeholders wherever they stand in a module.",
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			uniqueItems: true
		} },
		defaults: { words: [] }
	},
	bad: example({ purpose: "<purpose>\n  TODO: say what this is for\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),
	*check({ module, options: { words } }) {
		const { text, name, category, updated, envelope } = module;
		if (name?.value === "module_name") yield {
			...report(name, name.value, "module:name"),
			covers: [{
				rule: "module-file",
				anchor: "module:file"
			}]
		};
		if (category?.value === "category_name" || category?.value === "category") yield report(category, category.value, "module:category");
		for (const cell of envelope.table?.cells ?? []) {
			if (!/\$\(|^(?:YYYY-MM-DD|TODO|TBD|X\.Y\.Z)$/i.test(cell.value)) continue;
			const column = cell === updated ? vocabulary.metadata.updated : cell === module.version ? vocabulary.metadata.version : vocabulary.metadata.status;
			const rule = cell === updated ? "metadata-date" : cell === module.version ? "metadata-version" : "metadata-status";
			yield {
				...report(cell, cell.value, `metadata:${column}`),
				covers: [{
					rule,
					anchor: `metadata:${column}`
				}]
			};
		}
		const { start, end } = envelope.block.content;
		const block = text.slice(start, end);
		const found = [];
		if (/TODO|FIXME|TBD/.test(block)) found.push(...spans(block, note));
		if (block.includes("$(date")) found.push(...spans(block, command));
		for (const word of words) for (let at = block.indexOf(word); at >= 0; at = block.indexOf(word, at + word.length)) found.push({
			start: at,
			end: at + word.length
		});
		const isInCode = found.length > 0 ? makeCodeTest(block) : () => false;
		for (const span of found) if (!isInCode(span.start)) yield inBlock(module, {
			start: start + span.start,
			end: start + span.end
		});
	}
});
function makeCodeTest(block) {
	const fences = [...block.matchAll(/^[ \t]*(?:```|~~~)/gm)].map(({ index }) => index);
	return (offset) => {
		let low = 0;
		let high = fences.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (fences[middle] < offset) low = middle + 1;
			else high = middle;
		}
		return low % 2 === 1;
	};
}
function inBlock(module, at) {
	return report(at, module.text.slice(at.start, at.end), anchorAt(module, at.start));
}
function report(at, text, anchor) {
	return {
		at,
		message: `${quote(text)} is left over from a template. Replace it by what is meant.`,
		anchor,
		detail: text
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
const section$1 = vocabulary.sections.purpose;
const purpose = moduleRule({
	id: "purpose",
	group: "Structure",
	summary: "The module says what it is for",
	why: "The purpose is what people and agents read to decide whether the module is the one they need. Write a sentence or two in `<purpose>`.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ purpose: "<purpose>\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),
	owns: ["/purpose"],
	*check({ module, failures }) {
		if (failures.length === 0) return;
		const found = module.sections.find(({ name }) => name === section$1);
		if (found ? found.element.cutOff : module.root.cutOff) return;
		yield {
			at: found ? openTag(found.element) : module.openTag,
			message: found ? `<${section$1}> is empty. Say what the module is for.` : `The module has no <${section$1}>. Say in one what the module is for.`,
			anchor: sectionAnchor(section$1)
		};
	}
});

// src/rules/reference-ambiguous.ts
const notes = {
	"planning/notes.md": "# Notes\n",
	"quality/notes.md": "# Notes\n"
};
const referenceAmbiguous = catalogRule({
	id: "reference-ambiguous",
	group: "References",
	summary: "Every reference fits one file only",
	why: "A path that is the ending of several files leads a reader to whichever comes first. Write as many folders as tell them apart.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleFiles({
		...notes,
		"patterns/design-review.md": { integration: dependingOn("patterns/requirements.md for what the design must do", "notes.md for the background") }
	}, "notes.md for the background        <!-- planning/notes.md, quality/notes.md -->"),
	good: exampleFiles({
		...notes,
		"patterns/design-review.md": { integration: dependingOn("patterns/requirements.md for what the design must do", "planning/notes.md for the background") }
	}, "planning/notes.md for the background"),
	*check({ module, catalog }) {
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "ambiguous") continue;
			const shown = resolution.paths.slice(0, 4).map(quote).join(", ");
			const more = resolution.paths.length > 4 ? ` and ${resolution.paths.length - 4} more` : "";
			yield {
				at: reference.path,
				message: `${quote(reference.path.value)} fits ${resolution.paths.length} files: ${shown}${more}. Write more of the path.`,
				anchor: referenceAnchor(reference)
			};
		}
	}
});

// src/rules/reference-case.ts
const referenceCase = catalogRule({
	id: "reference-case",
	group: "References",
	summary: "References are written in the upper and lower case of the files",
	why: "On macOS and Windows, `Patterns/X.md` opens `patterns/x.md`; on Linux, in CI and on GitHub it opens nothing. That is why nobody who wrote it noticed.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ integration: dependingOn("Patterns/Requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog }) {
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "case") continue;
			yield {
				at: reference.path,
				message: `${quote(reference.path.value)} differs from the file in upper and lower case. Write ${quote(resolution.proposal)}.`,
				anchor: referenceAnchor(reference),
				fix: rewritePath(reference, resolution.proposal, true)
			};
		}
	}
});

// src/catalog/graph.ts
const SEARCH_BUDGET = 5e6;
function components(count, successors) {
	const index = new Int32Array(count).fill(-1);
	const low = new Int32Array(count);
	const onStack = new Uint8Array(count);
	const stack = [];
	const found = [];
	let next = 0;
	for (let root = 0; root < count; root++) {
		if (index[root] !== -1) continue;
		const path = [{
			node: root,
			edge: 0
		}];
		for (let frame = path.at(-1); frame; frame = path.at(-1)) {
			const { node } = frame;
			if (frame.edge === 0) {
				index[node] = low[node] = next++;
				stack.push(node);
				onStack[node] = 1;
			}
			const to = successors(node)[frame.edge++];
			if (to !== void 0) {
				if (index[to] === -1) path.push({
					node: to,
					edge: 0
				});
				else if (onStack[to]) low[node] = Math.min(low[node], index[to]);
				continue;
			}
			path.pop();
			const parent = path.at(-1)?.node;
			if (parent !== void 0) low[parent] = Math.min(low[parent], low[node]);
			if (low[node] !== index[node]) continue;
			const component = stack.splice(stack.lastIndexOf(node));
			for (const member of component) onStack[member] = 0;
			if (component.length > 1) found.push(component.sort((a, b) => a - b));
		}
	}
	return found.sort((a, b) => a[0] - b[0]);
}
function shortestCycle(component, successors) {
	const inside = new Set(component);
	let best;
	let budget = SEARCH_BUDGET;
	for (const start of component) {
		if (best && (best.length === 2 || budget <= 0)) break;
		const limit = best ? best.length - 1 : component.length;
		const parent = /* @__PURE__ */ new Map([[start, start]]);
		let frontier = [start];
		let closing;
		for (let length = 1; length <= limit && frontier.length > 0 && closing === void 0; length++) {
			const reached = [];
			for (const node of frontier) {
				for (const to of successors(node)) {
					budget--;
					if (to === start) closing ??= node;
					if (!inside.has(to) || parent.has(to)) continue;
					parent.set(to, node);
					reached.push(to);
				}
				if (closing !== void 0) break;
			}
			frontier = reached;
		}
		if (closing === void 0) continue;
		const cycle = [closing];
		while (cycle[0] !== start) cycle.unshift(parent.get(cycle[0]));
		best = cycle;
	}
	return best ?? [...component];
}

// src/catalog/resolve.ts
const FARTHEST = 6;
const MOST_PROPOSALS = 3;
function resolveReference(reference, from, files, roots) {
	const written = reference.path.value.replace(/#.*$/, "");
	const isPlain = !unusual.test(written);
	const form = isPlain ? plainForm : pathForm(written);
	const slashed = isPlain ? written : written.replaceAll("\\", "/").replace(/^[A-Za-z]:\//, "/");
	const relative = !isPlain && /^\.\.?\//.test(slashed);
	const path = relative ? join(folderOf(from), slashed) : isPlain ? written : join("", slashed.replace(/^\/+/, ""));
	if (path === void 0) return { kind: "outside" };
	const starts = relative ? [path] : [...roots.map((root) => join(root, path) ?? path), path];
	const found = starts.find((start) => files.has(start));
	if (found !== void 0) return {
		kind: "file",
		path: found,
		form: relative && !form.plain ? {
			...form,
			proposal: relativePath(folderOf(from), found)
		} : form
	};
	if (!relative) {
		const fits = files.endingWith(path);
		if (fits.length === 1) return {
			kind: "file",
			path: fits[0],
			form
		};
		if (fits.length > 1) return {
			kind: "ambiguous",
			paths: fits
		};
	}
	const shape = {
		from,
		relative,
		parts: path.split("/").length
	};
	const write = (target) => ({
		path: target,
		written: writePath(target, shape, files, roots)
	});
	if (reference.bare) {
		const extended = files.endingWith(`${path}.md`);
		return extended.length === 1 ? {
			kind: "missing",
			moved: [],
			near: extended.map(write)
		} : { kind: "prose" };
	}
	const otherCase = [...new Set(starts.flatMap((start) => files.endingWithAnyCase(start)))].filter((fit) => relative ? fit.toLowerCase() === path.toLowerCase() : true);
	if (otherCase.length === 1) return {
		kind: "case",
		path: otherCase[0],
		proposal: write(otherCase[0]).written
	};
	const moved = files.named(baseName(path)).map(write);
	return {
		kind: "missing",
		moved: moved.slice(0, MOST_PROPOSALS),
		near: moved.length > 0 ? [] : nearPaths(path, files).map(write)
	};
}
function pathTo(target, reference, from, files, roots) {
	const written = reference.path.value.replace(/#.*$/, "").replaceAll("\\", "/");
	return writePath(target, {
		from,
		relative: /^\.\.?\//.test(written),
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
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
	return ("../".repeat(from.length - shared) || "./") + to.slice(shared).join("/");
}
function nearPaths(path, files) {
	const extension = path.slice(path.lastIndexOf("."));
	let best = Math.min(FARTHEST, Math.max(2, Math.floor(path.length / 5)));
	let found = [];
	for (const { ending, path: candidate } of files.endingsOf(path.split("/").length)) {
		if (Math.abs(ending.length - path.length) > best || !ending.endsWith(extension)) continue;
		const edits = (0, import_fastest_levenshtein.distance)(ending, path);
		if (edits > best) continue;
		if (edits < best) found = [];
		best = edits;
		found.push(candidate);
	}
	return found.slice(0, MOST_PROPOSALS);
}

// src/catalog/catalog.ts
function linkTarget({ resolution }) {
	return resolution.kind === "file" || resolution.kind === "case" ? resolution.path : void 0;
}
function makeCatalog(summaries, paths, roots) {
	const modules = [...summaries].sort((a, b) => comparePaths(a.path, b.path));
	const files = indexFiles([...paths].sort(comparePaths));
	const byPath = new Map(modules.map((module) => [module.path, module]));
	const byName = /* @__PURE__ */ new Map();
	for (const module of modules) {
		if (!module.name) continue;
		const group = byName.get(module.name.value);
		if (group) group.push(module);
		else byName.set(module.name.value, [module]);
	}
	const links = /* @__PURE__ */ new Map();
	const outgoing = /* @__PURE__ */ new Set();
	const referenced = /* @__PURE__ */ new Set();
	for (const module of modules) {
		const own = module.references.map((reference) => {
			const resolution = resolveReference(reference, module.path, files, roots);
			const target = resolution.kind === "file" || resolution.kind === "case" ? byPath.get(resolution.path) : void 0;
			const meant = target ?? byPath.get(soleProposal(resolution) ?? "");
			if (meant) outgoing.add(edgeKey(module, reference.carrier, meant));
			if (target && target !== module) referenced.add(target);
			return {
				reference,
				resolution,
				target
			};
		});
		links.set(module, own);
	}
	const linksOf = (module) => links.get(module) ?? [];
	let cycles;
	return {
		modules,
		files,
		named: (name) => byName.get(name) ?? [],
		links: linksOf,
		hasLink: (from, carrier, to) => outgoing.has(edgeKey(from, carrier, to)),
		isReferenced: (module) => referenced.has(module),
		cycles: () => {
			cycles ??= findCycles(modules, linksOf);
			return cycles;
		},
		pathTo: (target, from, reference) => pathTo(target, reference, from.path, files, roots)
	};
}
function soleProposal(resolution) {
	if (resolution.kind !== "missing") return void 0;
	const proposals = [...resolution.moved, ...resolution.near];
	return proposals.length === 1 ? proposals[0]?.path : void 0;
}
function edgeKey(from, carrier, to) {
	return `${from.path}\n${carrier}\n${to.path}`;
}
function findCycles(modules, links) {
	const numbers = new Map(modules.map((module, at) => [module, at]));
	const dependencies = modules.map((module) => links(module).filter(({ reference, target }) => reference.carrier === vocabulary.dependsOn && target && target !== module));
	const successors = dependencies.map((own) => own.map(({ target }) => numbers.get(target)));
	const next = (node) => successors[node] ?? [];
	return components(modules.length, next).map((component) => {
		const path = shortestCycle(component, next);
		const hops = path.map((node, at) => {
			const to = modules[path[(at + 1) % path.length]];
			const link = dependencies[node]?.find(({ target }) => target === to);
			return {
				from: modules[node],
				reference: link.reference,
				to
			};
		});
		return {
			members: component.map((node) => modules[node]),
			hops
		};
	});
}
function comparePaths(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/rules/reference-duplicate.ts
const referenceDuplicate = catalogRule({
	id: "reference-duplicate",
	group: "References",
	summary: "No list names a file twice",
	why: "Of two lines for one target, one is forgotten when the other changes. The fix removes the second line when both say the same; merge their reasons by hand when they differ.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ integration: dependingOn("patterns/requirements.md for what the design must do", "patterns/requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog, load }) {
		const seen = /* @__PURE__ */ new Map();
		for (const link of catalog.links(module)) {
			const { reference } = link;
			if (reference.carrier === vocabulary.usesPattern.element) continue;
			const key = `${reference.carrier}\n${linkTarget(link) ?? reference.path.value}`;
			const first = seen.get(key);
			if (!first) {
				seen.set(key, reference);
				continue;
			}
			const same = (first.reason?.value ?? "") === (reference.reason?.value ?? "");
			const fix = same ? removeLine(reference, load(module.path)?.text) : void 0;
			yield {
				at: reference.path,
				message: `${quote(reference.path.value)} stands twice under <${reference.carrier}>. ${same ? "Remove one line." : "Merge the two lines."}`,
				anchor: referenceAnchor(reference),
				related: [{
					at: first.path,
					note: "first named here"
				}],
				...fix && { fix }
			};
		}
	}
});
function removeLine({ line }, text) {
	if (text === void 0) return void 0;
	const start = text.lastIndexOf("\n", line.start - 1) + 1;
	const feed = text.indexOf("\n", line.end);
	const end = feed < 0 ? text.length : feed + 1;
	const alone = text.slice(start, line.start).trim() === "" && text.slice(line.end, end).trim() === "";
	const one = !/\s(?:or|and)\s\S+\.\w+/i.test(text.slice(line.start, line.end));
	return alone && one ? {
		title: "Remove the line",
		safe: true,
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
	why: "`All commands for quality gates` can't be checked, followed or drawn. Name the files. Off by default, because some lists speak to people only.",
	severity: {
		recommended: "off",
		strict: "notice"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ integration: dependingOn("patterns/requirements.md for what the design must do", "All planning modules for their goals") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module }) {
		for (const line of module.prose) yield {
			at: line,
			message: `${quote(line.value)} names no path, so nothing can be checked. Begin the line with one.`,
			anchor: `${line.carrier}:`,
			detail: line.value
		};
	}
});

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
	why: "`a/../a/x.md`, `a\\x.md` and `/a/x.md` all mean `a/x.md`, but only people see that: search, renaming tools and other readers don't. A path out of the repository leads to what others don't have.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ integration: dependingOn("patterns/../patterns/requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog }) {
		for (const { reference, resolution } of catalog.links(module)) {
			const { path } = reference;
			const anchor = referenceAnchor(reference);
			if (resolution.kind === "outside") yield {
				at: path,
				message: `${quote(path.value)} leads out of the repository. Name a file in it.`,
				anchor
			};
			else if (resolution.kind === "file" && !resolution.form.plain) yield {
				at: path,
				message: `${quote(path.value)} ${problems[resolution.form.problem]}. Write ${quote(resolution.form.proposal)}.`,
				anchor,
				fix: rewritePath(reference, resolution.form.proposal, true)
			};
		}
	}
});

// src/rules/reference-reason.ts
const referenceReason = moduleRule({
	id: "reference-reason",
	group: "References",
	summary: "Every reference says what it is for",
	why: "A reason tells the reader whether to follow the reference, and the writer of the other module what not to break. Write `path for reason`; `with`, a dash or brackets also begin a reason.",
	severity: {
		recommended: "notice",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ integration: dependingOn("patterns/requirements.md") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module }) {
		for (const reference of module.references) {
			if (reference.reason || reference.bare || reference.carrier === vocabulary.usesPattern.element) continue;
			yield {
				at: reference.path,
				message: `${quote(reference.path.value)} is given no reason. Write \`for …\` behind it.`,
				anchor: referenceAnchor(reference)
			};
		}
	}
});

// src/rules/reference-reciprocal.ts
const { dependsOn, providesTo } = vocabulary;
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
	summary: "Both ends of an edge tell it",
	why: "When A depends on B, B should know whom it provides to, or the next person to change B won't. The fix writes the missing line into the other file, with the reason given here; read it, because a reason may want other words from the other side.",
	severity: {
		recommended: "notice",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: exampleFiles(lonely, "<!-- quality/metrics.md -->\n<depends_on>\n  patterns/design-review.md for the remarks that were made\n</depends_on>\n\n<!-- patterns/design-review.md has no <provides_to> with quality/metrics.md -->"),
	good: exampleFiles(answered, "<!-- quality/metrics.md -->\n<depends_on>\n  patterns/design-review.md for the remarks that were made\n</depends_on>\n\n<!-- patterns/design-review.md -->\n<provides_to>\n  quality/metrics.md for the remarks that were made\n</provides_to>"),
	*check({ module, catalog, load }) {
		const told = /* @__PURE__ */ new Set();
		for (const { reference, target } of catalog.links(module)) {
			if (!target || target === module || reference.carrier !== dependsOn && reference.carrier !== providesTo) continue;
			const answer = reference.carrier === dependsOn ? providesTo : dependsOn;
			const key = `${reference.carrier}\n${target.path}`;
			if (catalog.hasLink(target, answer, module) || told.has(key)) continue;
			told.add(key);
			const other = load(target.path);
			const fix = other && answerLine(other, answer, module, reference);
			yield {
				at: reference.path,
				message: `${quote(target.path)} does not name this module under <${answer}>. Add the line there, or remove this one.`,
				anchor: referenceAnchor(reference),
				related: [{
					path: target.path,
					at: target.openTag,
					note: `no <${answer}> for ${module.path}`
				}],
				...fix && { fix }
			};
		}
	}
});
function answerLine(other, list, module, { reason }) {
	const line = `${module.path}${reason ? ` for ${reason.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", " ")}` : ""}`;
	const integration = childElement(other.root, vocabulary.sections.integration);
	if (!integration || integration.cutOff || integration.contentEnd === integration.end) return void 0;
	const found = [...descendants(integration)].find(({ name }) => name === list);
	if (found && found.contentEnd === found.end) return void 0;
	const { text } = other;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const outer = indentText(text, integration.start);
	const inner = found ? indentText(text, found.start) : `${outer}  `;
	const content = found ? `${inner}  ${line}${newline}` : `${inner}<${list}>${newline}${inner}  ${line}${newline}${inner}</${list}>${newline}`;
	const at = closingLineStart(text, found ?? integration);
	if (at === void 0) return void 0;
	return {
		title: `Add it to <${list}> in ${other.path}`,
		safe: false,
		edits: [{
			path: other.path,
			start: at,
			end: at,
			text: content
		}]
	};
}
function closingLineStart(text, element) {
	const start = text.lastIndexOf("\n", element.contentEnd - 1) + 1;
	return start > element.contentStart && text.slice(start, element.contentEnd).trim() === "" ? start : void 0;
}

// src/rules/reference-self.ts
const referenceSelf = catalogRule({
	id: "reference-self",
	group: "References",
	summary: "No module names itself",
	why: "A module that depends on itself can never begin. Mostly the line was copied from another module, and the path was meant to be another.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ integration: dependingOn("patterns/requirements.md for what the design must do", "patterns/design-review.md for the review") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog }) {
		for (const link of catalog.links(module)) {
			if (linkTarget(link) !== module.path) continue;
			const { reference } = link;
			yield {
				at: reference.path,
				message: `${quote(reference.path.value)} is this module itself. Name another, or remove the line.`,
				anchor: referenceAnchor(reference)
			};
		}
	}
});

// src/rules/reference-target.ts
const referenceTarget = catalogRule({
	id: "reference-target",
	group: "References",
	summary: "Every reference names a file that is there",
	why: "A reference to a file that was moved, renamed or never written sends its reader nowhere. When exactly one file has the same base name, it has most likely moved there, and the fix is safe; else the nearest path is proposed. Paths are resolved from the file's own folder when they start with `./` or `../`, then from the configured roots, then from the repository's root, then as the ending of a path when exactly one file fits.",
	limits: "Lines without a path, patterns such as `patterns/*.md`, and URLs are not looked at; `reference-form` lists the first.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ integration: dependingOn("planning/requirements.md for what the design must do") }),
	good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),
	*check({ module, catalog, history }) {
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "missing") continue;
			const { path } = reference;
			const was = history?.target(module, reference);
			const became = was === void 0 ? void 0 : history?.successor(was);
			const proposal = became === void 0 ? void 0 : {
				path: became,
				written: catalog.pathTo(became, module, reference)
			};
			const { moved, near } = was === void 0 ? resolution : {
				moved: proposal ? [proposal] : [],
				near: resolution.moved.length > 0 ? resolution.moved : resolution.near
			};
			const { advice, fix } = propose(reference, moved, near);
			yield {
				at: path,
				message: `${quote(path.value)} ${was === void 0 ? "is no file here" : fate(was, became)}. ${advice}`,
				anchor: referenceAnchor(reference),
				...fix && { fix }
			};
		}
	}
});
function fate(was, became) {
	if (became === was) return `leads nowhere since this file was moved: it led to ${quote(was)}`;
	return `is no file any more: ${quote(was)} was ${became === void 0 ? "deleted" : "renamed"} in this change`;
}
function propose(reference, moved, near) {
	const [only] = moved;
	if (only && moved.length === 1) return {
		advice: `It has moved to ${quote(only.written)}.`,
		fix: rewritePath(reference, only.written, true)
	};
	if (moved.length > 1) return { advice: `Files of that name are ${alternatives(moved.map(({ path }) => path)).replace(/ or (?=`[^`]*`$)/, " and ")}: name one.` };
	const [nearest] = near;
	if (nearest && near.length === 1) return {
		advice: `Is ${quote(nearest.written)} meant?`,
		fix: rewritePath(reference, nearest.written, false)
	};
	if (near.length > 1) return { advice: `Is ${alternatives(near.map(({ written }) => written))} meant?` };
	return { advice: "Correct the path, or remove the line." };
}

// src/rules/section-duplicate.ts
const sectionDuplicate = moduleRule({
	id: "section-duplicate",
	group: "Structure",
	summary: "No section stands twice",
	why: "Readers stop at the first `<purpose>` they find, and tools do too: what the second says is lost. Merge the two.",
	limits: "Only the sections that patternlint knows are looked at; one of your own may repeat.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ purpose: "<purpose>\n  A second pair of eyes.\n</purpose>\n<purpose>\n  No surprises.\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes, and no surprises.\n</purpose>" }),
	*check({ module }) {
		const seen = /* @__PURE__ */ new Map();
		for (const section of module.sections) {
			if (section.meant !== section.name) continue;
			const twin = seen.get(section.name);
			if (twin) yield {
				at: openTag(section.element),
				message: `Section <${section.name}> stands twice. Merge the two into one.`,
				anchor: sectionAnchor(section.name),
				related: [{
					at: openTag(twin.element),
					note: "the first"
				}]
			};
			else seen.set(section.name, section);
		}
	}
});

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
function validate(xmlData, options) {
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
const BASIC_LATIN = {
	amp: "&",
	AMP: "&",
	lt: "<",
	LT: "<",
	gt: ">",
	GT: ">",
	quot: "\"",
	QUOT: "\"",
	apos: "'",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	lsquor: "‚",
	rsquor: "’",
	ldquor: "„",
	bdquo: "„",
	comma: ",",
	period: ".",
	colon: ":",
	semi: ";",
	excl: "!",
	quest: "?",
	num: "#",
	dollar: "$",
	percent: "%",
	ast: "*",
	commat: "@",
	lowbar: "_",
	verbar: "|",
	vert: "|",
	sol: "/",
	bsol: "\\",
	lbrace: "{",
	rbrace: "}",
	lbrack: "[",
	rbrack: "]",
	lpar: "(",
	rpar: ")",
	nbsp: "\xA0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	COPY: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	REG: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	half: "½",
	frac34: "¾",
	iquest: "¿",
	times: "×",
	div: "÷",
	divide: "÷"
};
const LATIN_ACCENTS = {
	Agrave: "À",
	agrave: "à",
	Aacute: "Á",
	aacute: "á",
	Acirc: "Â",
	acirc: "â",
	Atilde: "Ã",
	atilde: "ã",
	Auml: "Ä",
	auml: "ä",
	Aring: "Å",
	aring: "å",
	AElig: "Æ",
	aelig: "æ",
	Ccedil: "Ç",
	ccedil: "ç",
	Egrave: "È",
	egrave: "è",
	Eacute: "É",
	eacute: "é",
	Ecirc: "Ê",
	ecirc: "ê",
	Euml: "Ë",
	euml: "ë",
	Igrave: "Ì",
	igrave: "ì",
	Iacute: "Í",
	iacute: "í",
	Icirc: "Î",
	icirc: "î",
	Iuml: "Ï",
	iuml: "ï",
	ETH: "Ð",
	eth: "ð",
	Ntilde: "Ñ",
	ntilde: "ñ",
	Ograve: "Ò",
	ograve: "ò",
	Oacute: "Ó",
	oacute: "ó",
	Ocirc: "Ô",
	ocirc: "ô",
	Otilde: "Õ",
	otilde: "õ",
	Ouml: "Ö",
	ouml: "ö",
	Oslash: "Ø",
	oslash: "ø",
	Ugrave: "Ù",
	ugrave: "ù",
	Uacute: "Ú",
	uacute: "ú",
	Ucirc: "Û",
	ucirc: "û",
	Uuml: "Ü",
	uuml: "ü",
	Yacute: "Ý",
	yacute: "ý",
	THORN: "Þ",
	thorn: "þ",
	szlig: "ß",
	yuml: "ÿ",
	Yuml: "Ÿ"
};
const LATIN_EXTENDED = {
	Amacr: "Ā",
	amacr: "ā",
	Abreve: "Ă",
	abreve: "ă",
	Aogon: "Ą",
	aogon: "ą",
	Cacute: "Ć",
	cacute: "ć",
	Ccirc: "Ĉ",
	ccirc: "ĉ",
	Cdot: "Ċ",
	cdot: "ċ",
	Ccaron: "Č",
	ccaron: "č",
	Dcaron: "Ď",
	dcaron: "ď",
	Dstrok: "Đ",
	dstrok: "đ",
	Emacr: "Ē",
	emacr: "ē",
	Ecaron: "Ě",
	ecaron: "ě",
	Edot: "Ė",
	edot: "ė",
	Eogon: "Ę",
	eogon: "ę",
	Gcirc: "Ĝ",
	gcirc: "ĝ",
	Gbreve: "Ğ",
	gbreve: "ğ",
	Gdot: "Ġ",
	gdot: "ġ",
	Gcedil: "Ģ",
	Hcirc: "Ĥ",
	hcirc: "ĥ",
	Hstrok: "Ħ",
	hstrok: "ħ",
	Itilde: "Ĩ",
	itilde: "ĩ",
	Imacr: "Ī",
	imacr: "ī",
	Iogon: "Į",
	iogon: "į",
	Idot: "İ",
	IJlig: "Ĳ",
	ijlig: "ĳ",
	Jcirc: "Ĵ",
	jcirc: "ĵ",
	Kcedil: "Ķ",
	kcedil: "ķ",
	kgreen: "ĸ",
	Lacute: "Ĺ",
	lacute: "ĺ",
	Lcedil: "Ļ",
	lcedil: "ļ",
	Lcaron: "Ľ",
	lcaron: "ľ",
	Lmidot: "Ŀ",
	lmidot: "ŀ",
	Lstrok: "Ł",
	lstrok: "ł",
	Nacute: "Ń",
	nacute: "ń",
	Ncaron: "Ň",
	ncaron: "ň",
	Ncedil: "Ņ",
	ncedil: "ņ",
	ENG: "Ŋ",
	eng: "ŋ",
	Omacr: "Ō",
	omacr: "ō",
	Odblac: "Ő",
	odblac: "ő",
	OElig: "Œ",
	oelig: "œ",
	Racute: "Ŕ",
	racute: "ŕ",
	Rcaron: "Ř",
	rcaron: "ř",
	Rcedil: "Ŗ",
	rcedil: "ŗ",
	Sacute: "Ś",
	sacute: "ś",
	Scirc: "Ŝ",
	scirc: "ŝ",
	Scedil: "Ş",
	scedil: "ş",
	Scaron: "Š",
	scaron: "š",
	Tcedil: "Ţ",
	tcedil: "ţ",
	Tcaron: "Ť",
	tcaron: "ť",
	Tstrok: "Ŧ",
	tstrok: "ŧ",
	Utilde: "Ũ",
	utilde: "ũ",
	Umacr: "Ū",
	umacr: "ū",
	Ubreve: "Ŭ",
	ubreve: "ŭ",
	Uring: "Ů",
	uring: "ů",
	Udblac: "Ű",
	udblac: "ű",
	Uogon: "Ų",
	uogon: "ų",
	Wcirc: "Ŵ",
	wcirc: "ŵ",
	Ycirc: "Ŷ",
	ycirc: "ŷ",
	Zacute: "Ź",
	zacute: "ź",
	Zdot: "Ż",
	zdot: "ż",
	Zcaron: "Ž",
	zcaron: "ž"
};
const GREEK = {
	Alpha: "Α",
	alpha: "α",
	Beta: "Β",
	beta: "β",
	Gamma: "Γ",
	gamma: "γ",
	Delta: "Δ",
	delta: "δ",
	Epsilon: "Ε",
	epsilon: "ε",
	epsiv: "ϵ",
	varepsilon: "ϵ",
	Zeta: "Ζ",
	zeta: "ζ",
	Eta: "Η",
	eta: "η",
	Theta: "Θ",
	theta: "θ",
	thetasym: "ϑ",
	vartheta: "ϑ",
	Iota: "Ι",
	iota: "ι",
	Kappa: "Κ",
	kappa: "κ",
	kappav: "ϰ",
	varkappa: "ϰ",
	Lambda: "Λ",
	lambda: "λ",
	Mu: "Μ",
	mu: "μ",
	Nu: "Ν",
	nu: "ν",
	Xi: "Ξ",
	xi: "ξ",
	Omicron: "Ο",
	omicron: "ο",
	Pi: "Π",
	pi: "π",
	piv: "ϖ",
	varpi: "ϖ",
	Rho: "Ρ",
	rho: "ρ",
	rhov: "ϱ",
	varrho: "ϱ",
	Sigma: "Σ",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	varsigma: "ς",
	Tau: "Τ",
	tau: "τ",
	Upsilon: "Υ",
	upsilon: "υ",
	upsi: "υ",
	Upsi: "ϒ",
	upsih: "ϒ",
	Phi: "Φ",
	phi: "φ",
	phiv: "ϕ",
	varphi: "ϕ",
	Chi: "Χ",
	chi: "χ",
	Psi: "Ψ",
	psi: "ψ",
	Omega: "Ω",
	omega: "ω",
	ohm: "Ω",
	Gammad: "Ϝ",
	gammad: "ϝ",
	digamma: "ϝ"
};
const CYRILLIC = {
	Afr: "𝔄",
	afr: "𝔞",
	Acy: "А",
	acy: "а",
	Bcy: "Б",
	bcy: "б",
	Vcy: "В",
	vcy: "в",
	Gcy: "Г",
	gcy: "г",
	Dcy: "Д",
	dcy: "д",
	IEcy: "Е",
	iecy: "е",
	IOcy: "Ё",
	iocy: "ё",
	ZHcy: "Ж",
	zhcy: "ж",
	Zcy: "З",
	zcy: "з",
	Icy: "И",
	icy: "и",
	Jcy: "Й",
	jcy: "й",
	Kcy: "К",
	kcy: "к",
	Lcy: "Л",
	lcy: "л",
	Mcy: "М",
	mcy: "м",
	Ncy: "Н",
	ncy: "н",
	Ocy: "О",
	ocy: "о",
	Pcy: "П",
	pcy: "п",
	Rcy: "Р",
	rcy: "р",
	Scy: "С",
	scy: "с",
	Tcy: "Т",
	tcy: "т",
	Ucy: "У",
	ucy: "у",
	Fcy: "Ф",
	fcy: "ф",
	KHcy: "Х",
	khcy: "х",
	TScy: "Ц",
	tscy: "ц",
	CHcy: "Ч",
	chcy: "ч",
	SHcy: "Ш",
	shcy: "ш",
	SHCHcy: "Щ",
	shchcy: "щ",
	HARDcy: "Ъ",
	hardcy: "ъ",
	Ycy: "Ы",
	ycy: "ы",
	SOFTcy: "Ь",
	softcy: "ь",
	Ecy: "Э",
	ecy: "э",
	YUcy: "Ю",
	yucy: "ю",
	YAcy: "Я",
	yacy: "я",
	DJcy: "Ђ",
	djcy: "ђ",
	GJcy: "Ѓ",
	gjcy: "ѓ",
	Jukcy: "Є",
	jukcy: "є",
	DScy: "Ѕ",
	dscy: "ѕ",
	Iukcy: "І",
	iukcy: "і",
	YIcy: "Ї",
	yicy: "ї",
	Jsercy: "Ј",
	jsercy: "ј",
	LJcy: "Љ",
	ljcy: "љ",
	NJcy: "Њ",
	njcy: "њ",
	TSHcy: "Ћ",
	tshcy: "ћ",
	KJcy: "Ќ",
	kjcy: "ќ",
	Ubrcy: "Ў",
	ubrcy: "ў",
	DZcy: "Џ",
	dzcy: "џ"
};
const MATH = {
	plus: "+",
	pm: "±",
	times: "×",
	div: "÷",
	divide: "÷",
	sdot: "⋅",
	star: "☆",
	starf: "★",
	bigstar: "★",
	lowast: "∗",
	ast: "*",
	midast: "*",
	compfn: "∘",
	smallcircle: "∘",
	bullet: "•",
	bull: "•",
	nbsp: "\xA0",
	hellip: "…",
	mldr: "…",
	prime: "′",
	Prime: "″",
	tprime: "‴",
	bprime: "‵",
	backprime: "‵",
	minus: "−",
	minusd: "∸",
	dotminus: "∸",
	plusdo: "∔",
	dotplus: "∔",
	plusmn: "±",
	minusplus: "∓",
	mnplus: "∓",
	mp: "∓",
	setminus: "∖",
	smallsetminus: "∖",
	Backslash: "∖",
	setmn: "∖",
	ssetmn: "∖",
	lowbar: "_",
	verbar: "|",
	vert: "|",
	VerticalLine: "|",
	colon: ":",
	Colon: "∷",
	Proportion: "∷",
	ratio: "∶",
	equals: "=",
	ne: "≠",
	nequiv: "≢",
	equiv: "≡",
	Congruent: "≡",
	sim: "∼",
	thicksim: "∼",
	thksim: "∼",
	sime: "≃",
	simeq: "≃",
	TildeEqual: "≃",
	asymp: "≈",
	approx: "≈",
	thickapprox: "≈",
	thkap: "≈",
	TildeTilde: "≈",
	ncong: "≇",
	cong: "≅",
	TildeFullEqual: "≅",
	asympeq: "≍",
	CupCap: "≍",
	bump: "≎",
	Bumpeq: "≎",
	HumpDownHump: "≎",
	bumpe: "≏",
	bumpeq: "≏",
	HumpEqual: "≏",
	le: "≤",
	LessEqual: "≤",
	ge: "≥",
	GreaterEqual: "≥",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	greater: ">",
	less: "<"
};
const MATH_ADVANCED = {
	alefsym: "ℵ",
	aleph: "ℵ",
	beth: "ℶ",
	gimel: "ℷ",
	daleth: "ℸ",
	forall: "∀",
	ForAll: "∀",
	part: "∂",
	PartialD: "∂",
	exist: "∃",
	Exists: "∃",
	nexist: "∄",
	nexists: "∄",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	varnothing: "∅",
	nabla: "∇",
	Del: "∇",
	isin: "∈",
	isinv: "∈",
	in: "∈",
	Element: "∈",
	notin: "∉",
	notinva: "∉",
	ni: "∋",
	niv: "∋",
	SuchThat: "∋",
	ReverseElement: "∋",
	notni: "∌",
	notniva: "∌",
	prod: "∏",
	Product: "∏",
	coprod: "∐",
	Coproduct: "∐",
	sum: "∑",
	Sum: "∑",
	minus: "−",
	mp: "∓",
	plusdo: "∔",
	dotplus: "∔",
	setminus: "∖",
	lowast: "∗",
	radic: "√",
	Sqrt: "√",
	prop: "∝",
	propto: "∝",
	Proportional: "∝",
	varpropto: "∝",
	infin: "∞",
	infintie: "⧝",
	ang: "∠",
	angle: "∠",
	angmsd: "∡",
	measuredangle: "∡",
	angsph: "∢",
	mid: "∣",
	VerticalBar: "∣",
	nmid: "∤",
	nsmid: "∤",
	npar: "∦",
	parallel: "∥",
	spar: "∥",
	nparallel: "∦",
	nspar: "∦",
	and: "∧",
	wedge: "∧",
	or: "∨",
	vee: "∨",
	cap: "∩",
	cup: "∪",
	int: "∫",
	Integral: "∫",
	conint: "∮",
	ContourIntegral: "∮",
	Conint: "∯",
	DoubleContourIntegral: "∯",
	Cconint: "∰",
	there4: "∴",
	therefore: "∴",
	Therefore: "∴",
	becaus: "∵",
	because: "∵",
	Because: "∵",
	ratio: "∶",
	Proportion: "∷",
	minusd: "∸",
	dotminus: "∸",
	mDDot: "∺",
	homtht: "∻",
	sim: "∼",
	bsimg: "∽",
	backsim: "∽",
	ac: "∾",
	mstpos: "∾",
	acd: "∿",
	VerticalTilde: "≀",
	wr: "≀",
	wreath: "≀",
	nsime: "≄",
	nsimeq: "≄",
	ncong: "≇",
	simne: "≆",
	ncongdot: "⩭̸",
	ngsim: "≵",
	nsim: "≁",
	napprox: "≉",
	nap: "≉",
	ngeq: "≱",
	nge: "≱",
	nleq: "≰",
	nle: "≰",
	ngtr: "≯",
	ngt: "≯",
	nless: "≮",
	nlt: "≮",
	nprec: "⊀",
	npr: "⊀",
	nsucc: "⊁",
	nsc: "⊁"
};
const ARROWS = {
	larr: "←",
	leftarrow: "←",
	LeftArrow: "←",
	uarr: "↑",
	uparrow: "↑",
	UpArrow: "↑",
	rarr: "→",
	rightarrow: "→",
	RightArrow: "→",
	darr: "↓",
	downarrow: "↓",
	DownArrow: "↓",
	harr: "↔",
	leftrightarrow: "↔",
	LeftRightArrow: "↔",
	varr: "↕",
	updownarrow: "↕",
	UpDownArrow: "↕",
	nwarr: "↖",
	nwarrow: "↖",
	UpperLeftArrow: "↖",
	nearr: "↗",
	nearrow: "↗",
	UpperRightArrow: "↗",
	searr: "↘",
	searrow: "↘",
	LowerRightArrow: "↘",
	swarr: "↙",
	swarrow: "↙",
	LowerLeftArrow: "↙",
	lArr: "⇐",
	Leftarrow: "⇐",
	uArr: "⇑",
	Uparrow: "⇑",
	rArr: "⇒",
	Rightarrow: "⇒",
	dArr: "⇓",
	Downarrow: "⇓",
	hArr: "⇔",
	Leftrightarrow: "⇔",
	iff: "⇔",
	vArr: "⇕",
	Updownarrow: "⇕",
	lAarr: "⇚",
	Lleftarrow: "⇚",
	rAarr: "⇛",
	Rrightarrow: "⇛",
	lrarr: "⇆",
	leftrightarrows: "⇆",
	rlarr: "⇄",
	rightleftarrows: "⇄",
	lrhar: "⇋",
	leftrightharpoons: "⇋",
	ReverseEquilibrium: "⇋",
	rlhar: "⇌",
	rightleftharpoons: "⇌",
	Equilibrium: "⇌",
	udarr: "⇅",
	UpArrowDownArrow: "⇅",
	duarr: "⇵",
	DownArrowUpArrow: "⇵",
	llarr: "⇇",
	leftleftarrows: "⇇",
	rrarr: "⇉",
	rightrightarrows: "⇉",
	ddarr: "⇊",
	downdownarrows: "⇊",
	har: "↽",
	lhard: "↽",
	leftharpoondown: "↽",
	lharu: "↼",
	leftharpoonup: "↼",
	rhard: "⇁",
	rightharpoondown: "⇁",
	rharu: "⇀",
	rightharpoonup: "⇀",
	lsh: "↰",
	Lsh: "↰",
	rsh: "↱",
	Rsh: "↱",
	ldsh: "↲",
	rdsh: "↳",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	mapstoleft: "↤",
	mapstoup: "↥",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	crarr: "↵",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nrightarrow: "↛",
	nrarr: "↛",
	larrtl: "↢",
	rarrtl: "↣",
	leftarrowtail: "↢",
	rightarrowtail: "↣",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	Larr: "↞",
	Rarr: "↠",
	larrhk: "↩",
	rarrhk: "↪",
	larrlp: "↫",
	looparrowleft: "↫",
	rarrlp: "↬",
	looparrowright: "↬",
	harrw: "↭",
	leftrightsquigarrow: "↭",
	nrarrw: "↝̸",
	rarrw: "↝",
	rightsquigarrow: "↝",
	larrbfs: "⤟",
	rarrbfs: "⤠",
	nvHarr: "⤄",
	nvlArr: "⤂",
	nvrArr: "⤃",
	larrfs: "⤝",
	rarrfs: "⤞",
	Map: "⤅",
	larrsim: "⥳",
	rarrsim: "⥴",
	harrcir: "⥈",
	Uarrocir: "⥉",
	lurdshar: "⥊",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	rdldhar: "⥩",
	lrhard: "⥭",
	uharr: "↾",
	uharl: "↿",
	dharr: "⇂",
	dharl: "⇃",
	Uarr: "↟",
	Darr: "↡",
	zigrarr: "⇝",
	nwArr: "⇖",
	neArr: "⇗",
	seArr: "⇘",
	swArr: "⇙",
	nharr: "↮",
	nhArr: "⇎",
	nlarr: "↚",
	nlArr: "⇍",
	nrArr: "⇏",
	larrb: "⇤",
	LeftArrowBar: "⇤",
	rarrb: "⇥",
	RightArrowBar: "⇥"
};
const SHAPES = {
	square: "□",
	Square: "□",
	squ: "□",
	squf: "▪",
	squarf: "▪",
	blacksquar: "▪",
	blacksquare: "▪",
	FilledVerySmallSquare: "▪",
	blk34: "▓",
	blk12: "▒",
	blk14: "░",
	block: "█",
	srect: "▭",
	rect: "▭",
	sdot: "⋅",
	sdotb: "⊡",
	dotsquare: "⊡",
	triangle: "▵",
	tri: "▵",
	trine: "▵",
	utri: "▵",
	triangledown: "▿",
	dtri: "▿",
	tridown: "▿",
	triangleleft: "◃",
	ltri: "◃",
	triangleright: "▹",
	rtri: "▹",
	blacktriangle: "▴",
	utrif: "▴",
	blacktriangledown: "▾",
	dtrif: "▾",
	blacktriangleleft: "◂",
	ltrif: "◂",
	blacktriangleright: "▸",
	rtrif: "▸",
	loz: "◊",
	lozenge: "◊",
	blacklozenge: "⧫",
	lozf: "⧫",
	bigcirc: "◯",
	xcirc: "◯",
	circ: "ˆ",
	Circle: "○",
	cir: "○",
	o: "○",
	bullet: "•",
	bull: "•",
	hellip: "…",
	mldr: "…",
	nldr: "‥",
	boxh: "─",
	HorizontalLine: "─",
	boxv: "│",
	boxdr: "┌",
	boxdl: "┐",
	boxur: "└",
	boxul: "┘",
	boxvr: "├",
	boxvl: "┤",
	boxhd: "┬",
	boxhu: "┴",
	boxvh: "┼",
	boxH: "═",
	boxV: "║",
	boxdR: "╒",
	boxDr: "╓",
	boxDR: "╔",
	boxDl: "╕",
	boxdL: "╖",
	boxDL: "╗",
	boxuR: "╘",
	boxUr: "╙",
	boxUR: "╚",
	boxUl: "╜",
	boxuL: "╛",
	boxUL: "╝",
	boxvR: "╞",
	boxVr: "╟",
	boxVR: "╠",
	boxVl: "╢",
	boxvL: "╡",
	boxVL: "╣",
	boxHd: "╤",
	boxhD: "╥",
	boxHD: "╦",
	boxHu: "╧",
	boxhU: "╨",
	boxHU: "╩",
	boxvH: "╪",
	boxVh: "╫",
	boxVH: "╬"
};
const PUNCTUATION = {
	excl: "!",
	iexcl: "¡",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	frac34: "¾",
	iquest: "¿",
	nbsp: "\xA0",
	comma: ",",
	period: ".",
	colon: ":",
	semi: ";",
	vert: "|",
	Verbar: "‖",
	verbar: "|",
	dblac: "˝",
	circ: "ˆ",
	caron: "ˇ",
	breve: "˘",
	dot: "˙",
	ring: "˚",
	ogon: "˛",
	tilde: "˜",
	DiacriticalGrave: "`",
	DiacriticalAcute: "´",
	DiacriticalTilde: "˜",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	grave: "`"
};
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
const FRACTIONS = {
	frac12: "½",
	half: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄"
};
const MISC_SYMBOLS = {
	trade: "™",
	TRADE: "™",
	telrec: "⌕",
	target: "⌖",
	ulcorn: "⌜",
	ulcorner: "⌜",
	urcorn: "⌝",
	urcorner: "⌝",
	dlcorn: "⌞",
	llcorner: "⌞",
	drcorn: "⌟",
	lrcorner: "⌟",
	intercal: "⊺",
	intcal: "⊺",
	oplus: "⊕",
	CirclePlus: "⊕",
	ominus: "⊖",
	CircleMinus: "⊖",
	otimes: "⊗",
	CircleTimes: "⊗",
	osol: "⊘",
	odot: "⊙",
	CircleDot: "⊙",
	oast: "⊛",
	circledast: "⊛",
	odash: "⊝",
	circleddash: "⊝",
	ocirc: "⊚",
	circledcirc: "⊚",
	boxplus: "⊞",
	plusb: "⊞",
	boxminus: "⊟",
	minusb: "⊟",
	boxtimes: "⊠",
	timesb: "⊠",
	boxdot: "⊡",
	sdotb: "⊡",
	veebar: "⊻",
	vee: "∨",
	barvee: "⊽",
	and: "∧",
	wedge: "∧",
	Cap: "⋒",
	Cup: "⋓",
	Fork: "⋔",
	pitchfork: "⋔",
	epar: "⋕",
	ltlarr: "⥶",
	nvap: "≍⃒",
	nvsim: "∼⃒",
	nvge: "≥⃒",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvgt: ">⃒",
	nvltrie: "⊴⃒",
	nvrtrie: "⊵⃒",
	Vdash: "⊩",
	dashv: "⊣",
	vDash: "⊨",
	Vvdash: "⊪",
	nvdash: "⊬",
	nvDash: "⊭",
	nVdash: "⊮",
	nVDash: "⊯"
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
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
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

// node_modules/@nodable/entities/src/all-entities.js
const ALL_ENTITIES = {
	...BASIC_LATIN,
	...LATIN_ACCENTS,
	...LATIN_EXTENDED,
	...GREEK,
	...CYRILLIC,
	...MATH,
	...MATH_ADVANCED,
	...ARROWS,
	...SHAPES,
	...PUNCTUATION,
	...CURRENCY,
	...FRACTIONS,
	...MISC_SYMBOLS
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
			const result = validate(xmlData, validationOption);
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

// src/read/span.ts
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

// src/read/xml/balance.ts
const GREATER$2 = 62;
const SAME_LINE = 400;
const HANDED_UP = 64;
var Balance = class {
	#text;
	#start;
	#end;
	#defects;
	#stack = [];
	#root;
	#reopenings = [];
	#lastClosed;
	#closeTags;
	#openNames;
	#prefixes = /* @__PURE__ */ new Map();
	closeDefects = [];
	#rootCloseDefects = [];
	forgotten = /* @__PURE__ */ new Set();
	constructor(text, start, end, defects) {
		this.#text = text;
		this.#start = start;
		this.#end = end;
		this.#defects = defects;
	}
	get root() {
		return this.#root;
	}
	get top() {
		return this.#stack.at(-1);
	}
	get isOutside() {
		return this.#stack.length === 0;
	}
	open(name, start, end, attributes, selfClosing) {
		const element = {
			kind: "element",
			name,
			start,
			end,
			attributes,
			children: [],
			contentStart: end,
			contentEnd: end,
			cutOff: false
		};
		if (this.#root === void 0) this.#root = element;
		else {
			if (this.#stack.length === 0) this.reopen({
				start,
				end
			}, name);
			this.#stack.at(-1).children.push(element);
		}
		if (attributes.length > 0 || name.includes(":")) this.#namespaces(element);
		if (selfClosing) {
			this.#declare(attributes, -1);
			return;
		}
		this.#stack.push(element);
		if (this.#openNames) count(this.#openNames, name, 1);
	}
	addOpaque(kind, start, end) {
		this.#stack.at(-1)?.children.push({
			kind,
			start,
			end
		});
	}
	reopen(content, element) {
		const root = this.#root;
		const early = root.contentStart === root.end ? {
			start: root.end - 2,
			end: root.end - 1
		} : {
			start: root.contentEnd,
			end: root.end
		};
		for (const defect of this.#rootCloseDefects) this.forgotten.add(defect);
		this.#reopenings.push({
			early,
			content,
			element,
			again: void 0
		});
		this.#stack.push(root);
	}
	#namespaces({ name, start, attributes }) {
		this.#declare(attributes, 1);
		this.#prefix(name, start + 1, start + 1 + name.length);
		for (const attribute of attributes) this.#prefix(attribute.name, attribute.start, start + 1 + name.length);
	}
	#prefix(name, start, insertAt) {
		const colon = name.indexOf(":");
		if (colon < 0) return;
		const prefix = name.slice(0, colon);
		if (prefix === "xml" || prefix === "xmlns" || (this.#prefixes.get(prefix) ?? 0) > 0) return;
		const edit = insertion(insertAt, ` xmlns:${prefix}="${prefix}"`);
		this.#defects.push({
			kind: "prefix",
			prefix,
			start,
			end: start + name.length,
			edits: [edit],
			safe: false
		});
	}
	#declare(attributes, by) {
		for (const { name } of attributes) if (name.startsWith("xmlns:")) count(this.#prefixes, name.slice(6), by);
	}
	#pop(contentEnd, end) {
		const element = this.#stack.pop();
		this.#declare(element.attributes, -1);
		element.contentEnd = contentEnd;
		element.end = end;
		if (this.#openNames) count(this.#openNames, element.name, -1);
	}
	closeTop(start, end) {
		if (this.#stack.length === 1) {
			this.#rootCloseDefects = this.closeDefects;
			const reopening = this.#reopenings.at(-1);
			if (reopening && !reopening.again) reopening.again = {
				start,
				end
			};
		}
		this.#lastClosed = {
			start: this.#stack.at(-1).start,
			end
		};
		this.#pop(start, end);
	}
	mismatch(name, start, end, nameSpan) {
		const top = this.#stack.at(-1);
		const open = this.#isOpen(name);
		if (top && (open ? this.#closesTopInstead(name, top, start) : this.#misnames(name, top, start))) {
			this.#misnamed(top, name, start, end, nameSpan);
			return;
		}
		const early = open && name === this.#root?.name && this.#stack.length > 1 && this.#lastClose(name) > start;
		if (open && !early) {
			for (let handed = 0; this.#stack.at(-1).name !== name; handed++) this.#unclosed(start, handed < HANDED_UP);
			this.closeTop(start, end);
			return;
		}
		for (const defect of this.closeDefects) this.forgotten.add(defect);
		this.#defects.push({
			kind: "unopened",
			element: name,
			previous: this.#previousClosed(name),
			start,
			end,
			edits: [this.remove({
				start,
				end
			})],
			safe: !early
		});
	}
	#closesTopInstead(name, top, at) {
		const indent = indentAt(this.#text, at);
		if (indent < 0 || indent !== indentAt(this.#text, top.start) || this.#lastClose(name) <= at) return false;
		const owner = this.#stack.findLast((element) => element.name === name);
		return indentAt(this.#text, owner.start) !== indent;
	}
	#misnames(name, top, at) {
		if (isSlip(name, top.name)) return true;
		if (top === this.#root) return false;
		if (at - top.contentStart <= SAME_LINE && !this.#text.slice(top.contentStart, at).includes("\n") && top.children.length === 0) return true;
		const indent = indentAt(this.#text, at);
		return indent >= 0 && indent === indentAt(this.#text, top.start) && this.#lastClose(top.name) < at;
	}
	#misnamed(top, found, start, end, nameSpan) {
		const openerWrong = depthOf.has(found) && !depthOf.has(top.name);
		const opener = {
			start: top.start,
			end: top.contentStart
		};
		const nameStart = this.#text.indexOf(top.name, top.start + 1);
		const edit = openerWrong ? {
			start: nameStart,
			end: nameStart + top.name.length,
			text: found
		} : {
			...nameSpan,
			text: top.name
		};
		const at = openerWrong ? opener : {
			start,
			end
		};
		const defect = {
			kind: "misnamed",
			element: top.name,
			found,
			opener: openerWrong ? {
				start,
				end
			} : opener,
			openerWrong,
			...at,
			edits: [edit],
			safe: isSlip(found, top.name)
		};
		this.#defects.push(defect);
		if (!openerWrong) this.closeDefects.push(defect);
		this.closeTop(start, end);
		if (openerWrong) top.name = found;
	}
	#previousClosed(name) {
		const last = this.#lastClosed;
		return last && this.#text.startsWith(`<${name}`, last.start) ? last : void 0;
	}
	remove({ start, end }) {
		return {
			start,
			end,
			text: this.#text.charCodeAt(start - 1) === 93 ? " " : ""
		};
	}
	#unclosed(limit, handUp) {
		const element = this.#stack.at(-1);
		const parent = this.#stack.at(-2);
		const span = {
			start: element.start,
			end: element.contentStart
		};
		if (parent && this.#isInline(element)) {
			this.#pop(element.contentStart, element.contentStart);
			parent.children.pop();
			parent.children.push(...element.children);
			this.#defects.push({
				kind: "unclosed",
				element: element.name,
				due: element.contentStart,
				inline: true,
				...span,
				edits: [{
					start: element.start,
					end: element.start + 1,
					text: "&lt;"
				}],
				safe: false
			});
			return;
		}
		const split = handUp && parent ? this.#split(element) : -1;
		const moved = split < 0 ? [] : element.children.splice(split);
		const due = trimEnd(this.#text, Math.max(element.contentStart, element.children.at(-1)?.end ?? 0), moved[0]?.start ?? limit);
		this.#pop(due, due);
		parent?.children.push(...moved);
		this.#defects.push({
			kind: "unclosed",
			element: element.name,
			due,
			inline: false,
			...span,
			edits: [this.#insertClose(element, due)],
			safe: moved.length > 0 || this.#isOneLine(element, due)
		});
	}
	#isOneLine(element, due) {
		return due <= lineEnd(this.#text, element.contentStart, this.#end);
	}
	#insertClose(element, due) {
		if (this.#isOneLine(element, due)) return insertion(due, `</${element.name}>`);
		const feed = this.#text.indexOf("\n", element.contentStart);
		const newline = this.#text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
		return insertion(due, `${newline}${indentText(this.#text, element.start)}</${element.name}>`);
	}
	#split(element) {
		if (declaresPrefix(element)) return -1;
		const indent = indentAt(this.#text, element.start);
		const depth = depthOf.get(element.name) ?? Number.POSITIVE_INFINITY;
		return element.children.findIndex((child) => {
			if (child.kind !== "element") return false;
			const childIndent = indentAt(this.#text, child.start);
			if (depthOf.get(child.name) === depth) return true;
			if (indent >= 0 && childIndent >= 0) return childIndent <= indent;
			return depth < Number.POSITIVE_INFINITY && (depthOf.get(child.name) ?? Number.POSITIVE_INFINITY) <= depth;
		});
	}
	#isInline(element) {
		if (indentAt(this.#text, element.start) >= 0 || depthOf.has(element.name)) return false;
		if (declaresPrefix(element) || element.attributes.some(({ value }) => value.value.includes("]]>"))) return false;
		let at = element.start - 1;
		while (at >= this.#start && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at--;
		return at >= this.#start && this.#text.charCodeAt(at) !== GREATER$2;
	}
	#isOpen(name) {
		if (!this.#openNames) {
			this.#openNames = /* @__PURE__ */ new Map();
			for (const element of this.#stack) count(this.#openNames, element.name, 1);
		}
		return (this.#openNames.get(name) ?? 0) > 0;
	}
	closesLater(name, at) {
		return this.#lastClose(name) > at;
	}
	#lastClose(name) {
		if (!this.#closeTags) {
			this.#closeTags = /* @__PURE__ */ new Map();
			const tags = /<\/[ \t]*([^\s<>/]+)/g;
			tags.lastIndex = this.#start;
			for (let match = tags.exec(this.#text); match && match.index < this.#end; match = tags.exec(this.#text)) this.#closeTags.set(withoutTrailing(match[1], "\"'"), match.index);
		}
		return this.#closeTags.get(name) ?? -1;
	}
	finish() {
		const root = this.#root;
		if (!root) return;
		const reopened = this.#reopenings.at(-1);
		const unresolved = this.#stack.length > 0 && reopened !== void 0 && !reopened.again;
		if (this.#stack.length > 0) this.#cutOff(unresolved);
		for (const reopening of this.#reopenings) this.#afterRoot(reopening, root);
	}
	#cutOff(unresolved) {
		const due = trimEnd(this.#text, this.#root.contentStart, this.#end);
		const open = [];
		for (let handed = 0; this.#stack.length > 0; handed++) {
			const element = this.#stack.at(-1);
			if (!(this.#stack.length === 1) && handed < HANDED_UP && (this.#isInline(element) || this.#split(element) >= 0)) this.#unclosed(due, true);
			else {
				open.push(element);
				const end = Math.max(due, element.contentStart);
				this.#pop(end, end);
			}
		}
		if (unresolved && open.length === 1) return;
		for (const element of open) element.cutOff = true;
		const first = open[0];
		const places = open.map(({ name, start, contentStart }) => ({
			element: name,
			start,
			end: contentStart
		}));
		const closers = (unresolved ? open.slice(0, -1) : open).map((element) => this.#insertClose(element, Math.max(due, element.contentStart)));
		this.#defects.push({
			kind: "cut-off",
			open: places,
			due,
			start: first.start,
			end: first.contentStart,
			edits: closers,
			safe: open.length === 1
		});
	}
	#afterRoot(reopening, root) {
		const { early, content, element, again } = reopening;
		const remove = this.remove(early);
		if (again) this.#defects.push({
			kind: "closed-early",
			element: root.name,
			again,
			...early,
			edits: [remove],
			safe: false
		});
		else {
			const close = insertion(trimEnd(this.#text, content.end, this.#end), `\n</${root.name}>`);
			this.#defects.push({
				kind: "after-root",
				element,
				root: root.name,
				secondRoot: element === root.name,
				...content,
				edits: [remove, close],
				safe: false
			});
		}
	}
};
function count(names, name, by) {
	names.set(name, (names.get(name) ?? 0) + by);
}
function isSlip(a, b) {
	return a !== b && nearest(a, [b]).length > 0;
}
function declaresPrefix({ attributes }) {
	return attributes.some(({ name }) => name.startsWith("xmlns:"));
}

// src/read/xml/search.ts
function indexOrEnd(text, sign, from, end) {
	const at = text.indexOf(sign, from);
	return at < 0 || at > end ? end : at;
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

// src/read/xml/character-data.ts
var CharacterData = class {
	#text;
	#end;
	#search;
	#defects;
	#nextAmpersand = -1;
	#nextCdataEnd = -1;
	constructor(text, end, search, defects) {
		this.#text = text;
		this.#end = end;
		this.#search = search;
		this.#defects = defects;
	}
	read(from, to) {
		this.ampersands(from, to);
		this.#cdataEnds(from, to);
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
				this.stray(at, end);
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
	stray(start, end) {
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

// src/read/xml/tag.ts
const GREATER$1 = 62;
const SLASH$1 = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
const MANY = 16;
function readStrictTag(text, nameStop, end, attributes) {
	let at = nameStop;
	let names;
	let less = 0;
	for (;;) {
		const start = skipBlanks(text, at, end);
		if (start >= end) return -1;
		const code = text.charCodeAt(start);
		if (code === GREATER$1) return start + 1;
		if (code === SLASH$1) return start + 1 < end && text.charCodeAt(start + 1) === GREATER$1 ? start + 2 : -1;
		if (start === at) return -1;
		const stop = nameEnd(text, start);
		if (stop === start) return -1;
		const equals = skipBlanks(text, stop, end);
		if (text.charCodeAt(equals) !== EQUALS) return -1;
		const open = skipBlanks(text, equals + 1, end);
		const quote = text.charCodeAt(open);
		if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
		const close = text.indexOf(quote === QUOTE ? "\"" : "'", open + 1);
		if (close < 0 || close >= end) return -1;
		if (less >= 0 && less <= open) less = text.indexOf("<", open + 1);
		if (less >= 0 && less < close) return -1;
		const name = text.slice(start, stop);
		if (names ? names.has(name) : attributes.some((other) => other.name === name)) return -1;
		names?.add(name);
		if (attributes.length === MANY) names = /* @__PURE__ */ new Set([...attributes.map((other) => other.name), name]);
		attributes.push(makeAttribute(text, name, start, close + 1, open + 1, close));
		at = close + 1;
	}
}
function makeAttribute(text, name, start, end, from, to) {
	return {
		name,
		start,
		end,
		value: {
			value: decodeReferences(text.slice(from, to)),
			start: from,
			end: to
		}
	};
}
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
	#wordy = false;
	#parted = -1;
	constructor(text, less, nameStop, end) {
		this.#text = text;
		this.#less = less;
		this.#nameStop = nameStop;
		this.#end = end;
		this.#element = text.slice(less + 1, nameStop);
	}
	read() {
		const text = this.#text;
		const firstLine = lineEnd(text, this.#less, this.#end);
		let at = this.#nameStop;
		for (;;) {
			const start = this.#skipBlanks(at);
			const code = start < this.#end ? text.charCodeAt(start) : LESS;
			if (code === LESS) return this.#unterminated(trimEnd(text, this.#nameStop, start));
			if (code === GREATER$1) return this.#done(start + 1, false, true);
			if (code === SLASH$1 && text.charCodeAt(start + 1) === GREATER$1 && start + 1 < this.#end) return this.#done(start + 2, true, true);
			const attributeStop = nameEnd(text, start);
			const equals = this.#skipBlanks(attributeStop);
			const isAttribute = attributeStop > start && text.charCodeAt(equals) === EQUALS && equals < this.#end;
			if (!isAttribute && start > firstLine && !this.#wordy) return this.#unterminated(trimEnd(text, this.#nameStop, firstLine));
			if (isAttribute) {
				if (start === at && start > this.#nameStop && start !== this.#parted) this.#problem("no-space", {
					start,
					end: attributeStop
				}, [{
					start,
					end: start,
					text: " "
				}], true);
				at = this.#readAttribute(start, attributeStop, equals);
			} else at = attributeStop > start ? this.#bareWord(start, attributeStop) : this.#junk(start);
		}
	}
	#readAttribute(start, stop, equals) {
		const text = this.#text;
		const name = text.slice(start, stop);
		const open = this.#skipBlanks(equals + 1);
		const quote = open < this.#end ? text.charCodeAt(open) : GREATER$1;
		let from = open;
		let to;
		let after;
		if (quote === QUOTE || quote === APOSTROPHE) {
			from = open + 1;
			({to, after} = this.#quotedValue(name, from, quote));
		} else ({to, after} = this.#unquotedValue(name, equals, open));
		if (this.#names.has(name)) this.#problem("repeated", {
			start,
			end: after
		}, [{
			start: this.#blanksBefore(start),
			end: after,
			text: ""
		}], false, name);
		else {
			for (const { index } of text.slice(from, to).matchAll(/</g)) this.#problem("less-than", {
				start: from + index,
				end: from + index + 1
			}, [{
				start: from + index,
				end: from + index + 1,
				text: "&lt;"
			}], true, name);
			this.#names.add(name);
			this.#attributes.push(makeAttribute(text, name, start, after, from, to));
		}
		return after;
	}
	#quotedValue(name, from, quote) {
		const text = this.#text;
		const sign = quote === QUOTE ? "\"" : "'";
		const found = text.indexOf(sign, from);
		const close = found < 0 || found >= this.#end ? -1 : found;
		const clean = close >= 0 && !text.slice(from, close).includes("<");
		const single = close >= 0 && close <= lineEnd(text, from, this.#end) && !/>\s*<|<\//.test(text.slice(from, close));
		if (close >= 0 && (clean || single) && this.#mayFollowValue(close + 1)) return {
			to: close,
			after: close + 1
		};
		let to = from;
		const limit = lineEnd(text, from, this.#end);
		while (to < limit && text.charCodeAt(to) !== GREATER$1 && text.charCodeAt(to) !== LESS && text.charCodeAt(to) !== quote) {
			const stop = nameEnd(text, to);
			if (stop > to && text.charCodeAt(stop) === EQUALS && isQuote(text.charCodeAt(stop + 1)) && to > from) break;
			to = Math.max(stop, to + 1);
		}
		if (to < limit && text.charCodeAt(to) === quote) return {
			to,
			after: to + 1
		};
		if (text.charCodeAt(to - 1) === SLASH$1 && text.charCodeAt(to) === GREATER$1) to--;
		to = trimEnd(text, from, to);
		const space = nameEnd(text, to) > to ? " " : "";
		this.#problem("missing-quote", {
			start: from - 1,
			end: to
		}, [{
			start: to,
			end: to,
			text: sign + space
		}], false, name);
		this.#parted = to;
		return {
			to,
			after: to
		};
	}
	#unquotedValue(name, equals, open) {
		const text = this.#text;
		let to = open;
		while (to < this.#end && !this.#endsUnquoted(to)) to++;
		if (to === open) {
			this.#problem("no-value", {
				start: equals,
				end: equals + 1
			}, [{
				start: equals + 1,
				end: equals + 1,
				text: "\"\""
			}], false, name);
			return {
				to: equals + 1,
				after: equals + 1
			};
		}
		const raw = text.slice(open, to);
		const bare = withoutTrailing(raw, "“”„‘’`\"'").replace(/^[“”„‘’`]+/, "").replaceAll("\"", "&quot;");
		this.#problem("unquoted", {
			start: open,
			end: to
		}, [{
			start: open,
			end: to,
			text: `"${escapeAmpersands(bare)}"`
		}], true, name);
		return {
			to,
			after: to
		};
	}
	#endsUnquoted(at) {
		const code = this.#text.charCodeAt(at);
		if (isBlank(code) || code === GREATER$1 || code === LESS || code < 32) return true;
		return code === SLASH$1 && this.#text.charCodeAt(at + 1) === GREATER$1;
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
					value: "",
					start: stop,
					end: stop
				}
			});
		}
		if (!twin && start > this.#nameStop && start !== this.#parted && !this.#isSpace(start - 1)) this.#problem("no-space", {
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
			this.#wordy = true;
			while (stop < this.#end && !this.#endsUnquoted(stop) && !isQuote(text.charCodeAt(stop)) && nameEnd(text, stop) === stop && !this.#isSpace(stop)) stop++;
			this.#problem("junk", {
				start,
				end: stop
			}, [{
				start,
				end: stop,
				text: " "
			}], false);
		} else this.#problem("stray-quote", {
			start,
			end: stop
		}, [{
			start,
			end: stop,
			text: this.#mayFollowValue(stop) ? "" : " "
		}], true);
		return stop;
	}
	#unterminated(stop) {
		const end = Math.max(stop, this.#nameStop, this.#attributes.at(-1)?.end ?? 0);
		this.#problem("no-end", {
			start: this.#less,
			end
		}, [{
			start: end,
			end,
			text: ">"
		}], true);
		return this.#done(end, false, false);
	}
	#done(end, selfClosing, terminated) {
		return {
			end,
			selfClosing,
			terminated,
			attributes: this.#attributes,
			problems: this.#problems,
			wordy: this.#wordy
		};
	}
	#problem(problem, span, edits, safe, attribute) {
		const found = this.#text.slice(span.start, span.end);
		this.#problems.push({
			kind: "tag",
			problem,
			element: this.#element,
			...attribute === void 0 ? {} : { attribute },
			found,
			closing: false,
			start: span.start,
			end: span.end,
			edits,
			safe
		});
	}
	#mayFollowValue(at) {
		if (at >= this.#end) return true;
		const code = this.#text.charCodeAt(at);
		return isBlank(code) || code === GREATER$1 || code === LESS || code === SLASH$1 && this.#text.charCodeAt(at + 1) === GREATER$1;
	}
	#blanksBefore(at) {
		return trimEnd(this.#text, this.#nameStop, at);
	}
	#isSpace(at) {
		const code = this.#text.charCodeAt(at);
		if (code < 128) return code <= 32;
		if (code >= 65534) return true;
		const point = this.#text.codePointAt(at);
		return point >= 55296 && point <= 57343;
	}
	#skipBlanks(start) {
		let at = start;
		while (at < this.#end && this.#isSpace(at)) at++;
		return at;
	}
};
function isQuote(code) {
	return code === QUOTE || code === APOSTROPHE;
}
function escapeAmpersands(value) {
	return value.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/g, "&amp;");
}

// src/read/xml/reader.ts
function readXml(text, start = 0, end = text.length) {
	return new XmlReader(text, start, end).read();
}
const BANG = 33;
const SLASH = 47;
const QUESTION = 63;
const GREATER = 62;
var XmlReader = class {
	#text;
	#start;
	#end;
	#defects = [];
	#balance;
	#prologue;
	#search;
	#data;
	constructor(text, start, end) {
		this.#text = text;
		this.#start = start;
		this.#end = end;
		this.#balance = new Balance(text, start, end, this.#defects);
		this.#search = new Search(text, end);
		this.#data = new CharacterData(text, end, this.#search, this.#defects);
	}
	read() {
		const text = this.#text;
		let at = this.#start;
		while (at < this.#end) {
			let less = text.indexOf("<", at);
			if (less < 0 || less > this.#end) less = this.#end;
			if (less > at) this.#characters(at, less);
			if (less === this.#end) break;
			at = this.#markup(less);
		}
		this.#finish();
		this.#data.readIllegal(this.#start, this.#defects.filter((defect) => !this.#balance.forgotten.has(defect)));
		const defects = this.#balance.forgotten.size > 0 ? this.#defects.filter((defect) => !this.#balance.forgotten.has(defect)) : this.#defects;
		defects.sort((a, b) => a.start - b.start || a.end - b.end);
		return {
			root: this.#balance.root,
			defects
		};
	}
	#characters(from, to) {
		if (this.#balance.isOutside) this.#outside(from, to);
		this.#data.read(from, to);
	}
	#outside(from, to) {
		const start = skipBlanks(this.#text, from, to);
		if (start === to) return;
		const end = trimEnd(this.#text, start, to);
		if (this.#balance.root) this.#balance.reopen({
			start,
			end: lineEnd(this.#text, start, end)
		}, void 0);
		else if (this.#prologue) this.#prologue.end = end;
		else this.#prologue = {
			start,
			end
		};
	}
	#markup(less) {
		switch (this.#text.charCodeAt(less + 1)) {
			case SLASH: return this.#closeTag(less);
			case BANG: return this.#declaration(less);
			case QUESTION: return this.#instruction(less);
			default: return this.#openTag(less);
		}
	}
	#strayLess(less) {
		const text = this.#text;
		let end = less + 1;
		while (end < this.#end && text.charCodeAt(end) === 60 && nameEnd(text, end + 1) === end + 1 && text.charCodeAt(end + 1) !== SLASH && text.charCodeAt(end + 1) !== BANG) end++;
		if (this.#balance.isOutside) this.#outside(less, end);
		this.#data.stray(less, end);
		return end;
	}
	#openTag(less) {
		const text = this.#text;
		const stop = nameEnd(text, less + 1);
		if (stop === less + 1 || stop > this.#end) return this.#spacedTag(less);
		const attributes = [];
		const end = readStrictTag(text, stop, this.#end, attributes);
		if (end < 0) return this.#brokenTag(less, stop);
		for (const { value } of attributes) this.#data.ampersands(value.start, value.end);
		this.#balance.open(text.slice(less + 1, stop), less, end, attributes, text.charCodeAt(end - 2) === SLASH);
		return end;
	}
	#spacedTag(less) {
		const text = this.#text;
		let from = less + 1;
		while (from < this.#end && text.charCodeAt(from) === 32 && from - less < 4) from++;
		const stop = nameEnd(text, from);
		if (from === less + 1 || stop === from || stop > this.#end) return this.#strayLess(less);
		const name = text.slice(from, stop);
		const attributes = [];
		const end = readStrictTag(text, stop, this.#end, attributes);
		if (end < 0 || !this.#balance.closesLater(name, less)) return this.#strayLess(less);
		this.#tagDefect("space-first", name, {
			start: less,
			end: stop
		}, [{
			start: less + 1,
			end: from,
			text: ""
		}], true);
		for (const { value } of attributes) this.#data.ampersands(value.start, value.end);
		this.#balance.open(name, less, end, attributes, text.charCodeAt(end - 2) === SLASH);
		return end;
	}
	#brokenTag(less, stop) {
		const name = this.#text.slice(less + 1, stop);
		const tag = readBrokenTag(this.#text, less, stop, this.#end);
		const known = depthOf.has(name);
		const closes = this.#balance.closesLater(name, less);
		const described = tag.attributes.some(({ value }) => value.value !== "");
		if (!(tag.wordy ? closes || known && tag.terminated && described : tag.terminated || known || closes)) return this.#strayLess(less);
		this.#defects.push(...tag.problems);
		const quoted = new Set(tag.problems.flatMap((problem) => problem.kind === "tag" && problem.problem === "unquoted" ? [problem.start] : []));
		for (const { value } of tag.attributes) if (!quoted.has(value.start)) this.#data.ampersands(value.start, value.end);
		this.#balance.open(name, less, tag.end, tag.attributes, tag.selfClosing);
		return tag.end;
	}
	#closeTag(less) {
		const text = this.#text;
		this.#balance.closeDefects = [];
		const from = skipBlanks(text, less + 2, this.#end);
		const stop = nameEnd(text, from);
		if (stop === from || stop > this.#end) return this.#namelessClose(less, from);
		const name = text.slice(from, stop);
		if (from > less + 2) this.#tagDefect("space-first", name, {
			start: less,
			end: stop
		}, [{
			start: less + 2,
			end: from,
			text: ""
		}], true, true);
		const end = this.#closeTagEnd(less, name, stop);
		if (this.#balance.top?.name === name) this.#balance.closeTop(less, end);
		else this.#balance.mismatch(name, less, end, {
			start: from,
			end: stop
		});
		return end;
	}
	#closeTagEnd(less, name, stop) {
		const text = this.#text;
		const after = skipBlanks(text, stop, this.#end);
		if (after < this.#end && text.charCodeAt(after) === GREATER) return after + 1;
		const limit = Math.min(lineEnd(text, stop, this.#end), indexOrEnd(text, "<", stop, this.#end));
		const greater = indexOrEnd(text, ">", stop, limit);
		if (greater < limit) {
			const found = text.slice(stop, greater);
			const problem = /^["']+$/.test(found) ? "stray-quote" : "junk";
			this.#tagDefect(problem, name, {
				start: stop,
				end: greater
			}, [{
				start: stop,
				end: greater,
				text: ""
			}], problem === "stray-quote", true);
			return greater + 1;
		}
		this.#tagDefect("no-end", name, {
			start: less,
			end: stop
		}, [insertion(stop, ">")], true, true);
		return stop;
	}
	#namelessClose(less, from) {
		const top = this.#balance.top;
		if (this.#text.charCodeAt(from) !== GREATER || from >= this.#end || !top) return this.#strayLess(less);
		this.#tagDefect("no-name", top.name, {
			start: less,
			end: from + 1
		}, [{
			start: less + 2,
			end: from,
			text: top.name
		}], true, true);
		this.#balance.closeTop(less, from + 1);
		return from + 1;
	}
	#tagDefect(problem, element, span, edits, safe, closing = false) {
		const defect = {
			kind: "tag",
			problem,
			element,
			found: this.#text.slice(span.start, span.end),
			closing,
			start: span.start,
			end: span.end,
			edits,
			safe
		};
		this.#defects.push(defect);
		if (closing) this.#balance.closeDefects.push(defect);
	}
	#declaration(less) {
		const text = this.#text;
		if (text.startsWith("<!--", less)) return this.#comment(less);
		if (text.startsWith("<![CDATA[", less)) return this.#cdata(less);
		if (/^<!doctype\b/i.test(text.slice(less, less + 10))) return this.#doctype(less);
		return this.#strayLess(less);
	}
	#comment(less) {
		const text = this.#text;
		const from = less + 4;
		const found = this.#search.next("-->", from);
		const closed = found < this.#end && found + 3 <= this.#end;
		const stop = closed ? found : trimEnd(text, from, lineEnd(text, from, this.#end));
		const end = closed ? found + 3 : stop;
		const hyphens = [...text.slice(from, stop).matchAll(/-(?=-)|-$/g)].map((match) => insertion(from + match.index + 1, " "));
		if (!closed) this.#defects.push({
			kind: "comment-open",
			start: less,
			end: from,
			edits: [...hyphens, insertion(end, "-->")],
			safe: false
		});
		else if (hyphens.length > 0) {
			const first = hyphens[0].start - 1;
			this.#defects.push({
				kind: "comment-hyphens",
				start: first,
				end: first + 2,
				edits: hyphens,
				safe: true
			});
		}
		this.#balance.addOpaque("comment", less, end);
		return end;
	}
	#cdata(less) {
		const from = less + 9;
		if (from > this.#end) return this.#strayLess(less);
		if (this.#balance.isOutside) {
			if (!this.#balance.root) return this.#strayLess(less);
			this.#balance.reopen({
				start: less,
				end: from
			}, void 0);
		}
		const found = this.#search.next("]]>", from);
		const closed = found + 3 <= this.#end && found < this.#end;
		const stop = closed ? found + 3 : lineEnd(this.#text, from, this.#end);
		if (!closed) {
			this.#defects.push({
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
		this.#balance.addOpaque("cdata", less, stop);
		return stop;
	}
	#doctype(less) {
		const text = this.#text;
		if (!this.#balance.isOutside || this.#balance.root) return this.#strayLess(less);
		const limit = indexOrEnd(text, ">", less, this.#end);
		const bracket = indexOrEnd(text, "[", less, limit);
		const greater = bracket < limit ? indexOrEnd(text, ">", indexOrEnd(text, "]", bracket, this.#end), this.#end) : limit;
		if (greater >= this.#end) return this.#strayLess(less);
		const end = greater + 1;
		this.#defects.push({
			kind: "doctype",
			start: less,
			end,
			edits: [this.#balance.remove({
				start: less,
				end
			})],
			safe: false
		});
		return end;
	}
	#instruction(less) {
		const text = this.#text;
		const stop = nameEnd(text, less + 2);
		const close = this.#search.next("?>", less + 2);
		if (stop === less + 2 || close >= this.#end || close + 2 > this.#end || stop > close) return this.#strayLess(less);
		const target = text.slice(less + 2, stop);
		const end = close + 2;
		if (target === "xml" && less === this.#start) {
			if (!declaration.test(text.slice(less, end))) this.#defects.push({
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
		const wellFormed = target.toLowerCase() !== "xml" && parted;
		this.#defects.push({
			kind: "instruction",
			target,
			wellFormed,
			start: less,
			end,
			edits: wellFormed ? [] : [this.#balance.remove({
				start: less,
				end
			})],
			safe: false
		});
		this.#balance.addOpaque("instruction", less, end);
		return end;
	}
	#finish() {
		if (this.#balance.root) {
			if (this.#prologue) this.#beforeRoot(this.#prologue);
			this.#balance.finish();
			return;
		}
		const start = declarationEnd(this.#text, this.#start, this.#end);
		this.#defects.push({
			kind: "no-root",
			start,
			end: start,
			edits: [insertion(start, "<module>"), insertion(this.#end, "</module>")],
			safe: false
		});
	}
	#beforeRoot({ start, end }) {
		for (let at = this.#defects.length - 1; at >= 0; at--) {
			const defect = this.#defects[at];
			if (defect.start >= start && defect.start < end) this.#defects.splice(at, 1);
		}
		const words = this.#text.slice(start, end);
		const illegal = new Set(illegalCharacters(words));
		const commented = `<!-- ${[...words.split("").entries()].map(([at, unit]) => illegal.has(at) ? " " : unit).join("").replaceAll(/-(?=-)/g, "- ")} -->`;
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
};
const declaration = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[Uu][Tt][Ff]-8\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;
function declarationEnd(text, start, end) {
	if (!text.startsWith("<?xml", start)) return start;
	const close = indexOrEnd(text, "?>", start, end);
	return close < end ? close + 2 : start;
}

// src/read/xml/repair.ts
function repairXml(block) {
	const { defects } = readXml(block);
	const innerFirst = defects.toSorted((a, b) => b.start - a.start || b.end - a.end);
	return applyEdits(block, innerFirst.flatMap(({ edits }) => edits));
}

// src/schema/section.ts
const attributePrefix = "@_";
const textName = "#text";
function sectionFailures(text, element, check, mended) {
	const source = text.slice(element.start, element.end);
	let json;
	try {
		json = toJson(mended ? repairXml(source) : source, element.name, check.schema);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{
			at: openTag(element),
			path: "",
			message: `<${element.name}> can't be checked against its schema: ${reason}. Rename the element at fault.`
		}];
	}
	if (check.validate(json)) return [];
	return (check.validate.errors ?? []).filter(({ keyword }) => !wrappers.has(keyword)).map((error) => describe(text, element, check.schema, error));
}
const wrappers = /* @__PURE__ */ new Set([
	"if",
	"allOf",
	"$ref"
]);
function toJson(xml, name, schema) {
	const parsed = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: attributePrefix,
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
function describe(text, section, schema, error) {
	const parts = pointerParts(error.instancePath);
	const place = locate(text, section, parts);
	const missing = error.keyword === "required" ? `/${error.params.missingProperty}` : "";
	const path = `${parts.map((part) => /^\d+$/.test(part) ? `[${Number(part) + 1}]` : `/${part}`).join("")}${missing}`.slice(1);
	const owner = atPointer(schema, error.schemaPath.slice(1, error.schemaPath.lastIndexOf("/")));
	return {
		at: place.at,
		path,
		message: problem(place, error, description(owner, error))
	};
}
function description(owner, error) {
	const text = (error.keyword === "required" ? (owner?.properties)?.[error.params.missingProperty] : owner)?.description;
	return typeof text === "string" ? text : void 0;
}
function problem({ thing, value }, { keyword, params }, about) {
	const given = value === void 0 ? "" : ` is ${quote(value)}`;
	const p = params;
	switch (keyword) {
		case "required": return `${thing} has no ${named(p.missingProperty)}. Add it${about ? `: ${about}` : "."}`;
		case "enum": {
			const allowed = p.allowedValues.map(String);
			const [near] = value === void 0 ? [] : nearest(value, allowed);
			return `${thing}${given}. Write ${near ? `\`${near}\`, or another of` : "one of"} ${allowed.map((one) => `\`${one}\``).join(", ")}.`;
		}
		case "const": return `${thing}${given}. Write \`${String(p.allowedValue)}\`.`;
		case "pattern": return `${thing}${given}. It has to be ${about ? `${about.replace(/\.$/, "")} (\`${String(p.pattern)}\`)` : `of the form \`${String(p.pattern)}\``}.`;
		case "format": return `${thing}${given}. Write it as ${String(p.format)}.`;
		case "type": return `${thing}${given || " is of another kind"}. Its schema wants ${[p.type].flat().join(" or ")}.`;
		case "additionalProperties":
		case "unevaluatedProperties": return `${thing} has ${named(p.additionalProperty ?? p.unevaluatedProperty)}, which its schema doesn't know. Remove or rename it.`;
		case "minItems":
		case "minLength":
		case "minProperties":
		case "minimum":
		case "exclusiveMinimum": return `${thing}${given || " holds too little"}. Its schema wants at least ${String(p.limit)}.`;
		case "maxItems":
		case "maxLength":
		case "maxProperties":
		case "maximum":
		case "exclusiveMaximum": return `${thing}${given || " holds too much"}. Its schema wants at most ${String(p.limit)}.`;
		default: return `${thing}${given} and doesn't satisfy \`${keyword}\` of its schema. Mend it, or the schema.`;
	}
}
function named(property) {
	if (property === textName) return "text";
	return property.startsWith(attributePrefix) ? `attribute \`${property.slice(2)}\`` : `<${property}>`;
}
function locate(text, section, parts) {
	let element = section;
	let thing = `<${section.name}>`;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		if (part === textName) return {
			at: readWords(text, element) ?? openTag(element),
			thing: `The text of ${thing}`,
			value: readWords(text, element)?.value
		};
		if (part.startsWith(attributePrefix)) {
			const name = part.slice(2);
			const found = attribute(element, name);
			return {
				at: found?.value ?? openTag(element),
				thing: `Attribute \`${name}\` of ${thing}`,
				value: found?.value.value
			};
		}
		const siblings = childElements(element).filter(({ name }) => name === part);
		const nth = /^\d+$/.test(parts[index + 1] ?? "") ? Number(parts[++index]) : 0;
		const child = siblings[nth];
		if (!child) break;
		element = child;
		thing = siblings.length > 1 ? `<${part}> (${nth + 1} of ${siblings.length})` : `<${part}>`;
	}
	const isLeaf = element !== section && childElements(element).length === 0;
	return {
		at: openTag(element),
		thing,
		value: isLeaf ? readWords(text, element)?.value : void 0
	};
}

// src/rules/section-schema.ts
const sectionSchema = moduleRule({
	id: "section-schema",
	group: "Structure",
	summary: "Sections fit their JSON Schemas",
	why: "Some sections are read by tools, so their form matters. Schemas for `<configuration>` (`setting` with name, default and required), `<error_handling>` (`error` with a code such as `ERR001` and a severity) and `<examples>` (`example` with a name) are built in; the configuration can name one of yours for any section, or `false` for one of ours. How XML becomes the JSON that a schema sees is told in [section schemas](../section-schemas.md).",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ sections: "<error_handling>\n  <error code=\"E1\" severity=\"bad\">Ask again</error>\n</error_handling>" }),
	good: example({ sections: "<error_handling>\n  <error code=\"ERR001\" severity=\"critical\">Ask again</error>\n</error_handling>" }),
	*check({ module, sections }) {
		for (const { name, meant, element } of module.sections) {
			const schema = sections.get(meant ?? name);
			if (!schema || element.cutOff) continue;
			const mended = module.defects.some(({ start, end }) => start < element.end && end > element.start);
			for (const { at, path, message } of sectionFailures(module.text, element, schema, mended)) yield {
				at,
				message,
				anchor: `${sectionAnchor(name)}/${path}`
			};
		}
	}
});

// src/rules/section-unknown.ts
const missedBy = /* @__PURE__ */ new Map([
	[vocabulary.sections.purpose, "purpose"],
	[vocabulary.sections.triggers, "trigger-conditions"],
	[vocabulary.sections.implementation, "implementation"],
	[vocabulary.sections.integration, "integration-points"]
]);
const sectionUnknown = moduleRule({
	id: "section-unknown",
	group: "Structure",
	summary: "No section's name is a slip of a known one",
	why: "A section of your own is fine; `<intergration_points>` is not one: whoever looks for `<integration_points>` finds nothing. patternlint reads it as the section that was meant. When that section is obligatory, the finding is as grave as its absence would be.",
	severity: {
		recommended: "warning",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: false,
	bad: example({ integration: "<intergration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</intergration_points>" }),
	good: example({ integration: "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>" }),
	*check({ module }) {
		for (const { name, meant, element } of module.sections) {
			if (meant === void 0 || meant === name) continue;
			const rule = missedBy.get(meant);
			yield {
				at: nameSpan(element),
				message: `Section ${quote(name)} looks like a slip. Write ${quote(meant)}.`,
				anchor: `section:${name}`,
				...rule && { covers: [{
					rule,
					anchor: sectionAnchor(meant)
				}] }
			};
		}
	}
});

// src/rules/title.ts
const title = moduleRule({
	id: "title",
	group: "Envelope",
	summary: "The file has a title",
	why: "The first heading is what people see in lists and search results. Write one line with a single `#` above the block. With `match: true`, it also has to say the module's name.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	options: {
		schema: { match: {
			description: "The title must say the module's name (case, `-` and `_` aside).",
			type: "boolean"
		} },
		defaults: { match: false }
	},
	bad: example({ title: null }, "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |\n\n```xml\n<module …>"),
	good: example({ title: "# Design review" }),
	owns: ["/title"],
	*check({ module: { envelope, text, name }, failures, options }) {
		if (failures.length > 0) yield {
			at: envelope.title ?? envelope.block.fence ?? {
				start: envelope.block.start,
				end: lineEnd(text, envelope.block.start)
			},
			message: "The file has no title. Write one above the block: a line that begins with `# `.",
			anchor: "title"
		};
		else if (options.match && envelope.title && name && !plain(envelope.title.value).includes(plain(name.value))) yield {
			at: envelope.title,
			message: `The title does not say the module's name, ${quote(name.value)}. Let one of them say what the other does.`,
			anchor: "title",
			related: [{
				at: name,
				note: "the name"
			}]
		};
	}
});
function plain(words) {
	return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

// src/rules/trigger-conditions.ts
const section = vocabulary.sections.triggers;
const { element, type } = vocabulary.trigger;
const triggerConditions = moduleRule({
	id: "trigger-conditions",
	group: "Structure",
	summary: "The module says when it comes into play",
	why: "Without conditions, an agent can only guess when to use a module. Give each one a `<condition>` whose type says how it is set off: by itself (`automatic`), on request (`explicit`) or as part of other work (`implicit`). Other types can be allowed in the configuration.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	options: {
		schema: { types: {
			description: "The types that a condition may have.",
			type: "array",
			items: { type: "string" },
			minItems: 1,
			uniqueItems: true
		} },
		defaults: { types: vocabulary.trigger.types }
	},
	bad: example({ triggers: "<trigger_conditions>\n  <condition type=\"manual\">A design is ready for review</condition>\n</trigger_conditions>" }),
	good: example({ triggers: "<trigger_conditions>\n  <condition type=\"explicit\">A design is ready for review</condition>\n</trigger_conditions>" }),
	owns: [
		"/trigger_conditions",
		"/trigger_conditions/conditions",
		"/trigger_conditions/conditions/*/type",
		"/trigger_conditions/conditions/*/text"
	],
	*check({ module, failures, options: { types } }) {
		const anchor = sectionAnchor(section);
		const found = module.sections.find(({ name }) => name === section);
		for (const { pointer, keyword, indexes } of failures) {
			if (found ? found.element.cutOff : module.root.cutOff) continue;
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
				message: `A <${element}> says nothing. Write when the module comes into play.`,
				anchor,
				detail: "empty"
			};
			else if (keyword === "required") yield {
				at,
				message: `A <${element}> has no ${type}. Write \`${type}="…"\` with ${alternatives(types)}.`,
				anchor,
				detail: `untyped:${condition?.words?.value ?? ""}`
			};
		}
		for (const condition of module.conditions) {
			const given = condition.type;
			if (given?.value.trim() === "") {
				yield {
					at: openTag(condition.element),
					message: `A <${element}> has an empty ${type}. Write ${alternatives(types)}.`,
					anchor,
					detail: `untyped:${condition.words?.value ?? ""}`
				};
				continue;
			}
			if (!given || types.includes(given.value)) continue;
			const [near] = nearest(given.value, types);
			yield {
				at: given,
				message: `A condition can't be of the type ${quote(given.value)}. Write ${near ? quote(near) : alternatives(types)}, or allow it in the configuration.`,
				anchor,
				detail: `type:${given.value}`
			};
		}
	}
});

// src/rules/xml-balance.ts
const xmlBalance = moduleRule({
	id: "xml-balance",
	group: "XML",
	summary: "Every element is closed once, by its own name",
	why: "An element that isn't closed swallows what follows; one closed by another name ends in the wrong place. patternlint tells from indentation and from the known structure of a module where the tag was due, and reads on as if it stood there.",
	limits: "Where a block is not indented and the names in it are the writer's own, the place proposed is the end of the parent element.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ purpose: "<purpose>\n  A second pair of eyes on every design." }),
	good: example({ purpose: "<purpose>\n  A second pair of eyes on every design.\n</purpose>" }),
	*check({ module }) {
		let index;
		const lineOf = (offset) => {
			index ??= indexLines(module.text);
			return positionAt(index, offset).line;
		};
		yield* defectReports(module, "xml-balance", (defect) => words$1(defect, module, lineOf));
	}
});
function words$1(defect, module, lineOf) {
	switch (defect.kind) {
		case "unclosed": return unclosed(defect, lineOf);
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
		case "unopened": return defect.previous ? {
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
		case "closed-early": return {
			message: `</${defect.element}> ends the module here, yet more of it follows. Remove this one; another stands at the end.`,
			related: [{
				at: defect.again,
				note: "the real end"
			}],
			fix: "Remove the tag"
		};
	}
}
function unclosed({ element, due, inline }, lineOf) {
	if (inline) return {
		message: `<${element}> is opened in the text and never closed. If it is text, write \`&lt;${element}>\`; if not, close it.`,
		fix: `Write &lt;${element}>`
	};
	return {
		message: `<${element}> is never closed. Write </${element}> at the end of its content, on line ${lineOf(due)}.`,
		related: [{
			at: {
				start: due,
				end: due
			},
			note: `</${element}> is due here`
		}],
		fix: `Close <${element}>`
	};
}
function cutOff({ open, due }, { envelope }) {
	const closers = open.map(({ element }) => `</${element}>`);
	const fence = envelope.block.open ? " and the closing fence" : "";
	const [only] = open;
	if (open.length === 1 && only?.element === vocabulary.root) return {
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
	why: "In XML, `<` starts a tag and `&` a reference, so `<100ms` or `R&D` make the whole block unreadable to an XML parser, from that spot on. Write `&lt;` and `&amp;`, or put a longer piece of code into `<![CDATA[ … ]]>`. Control characters and broken UTF-8 can't stand in XML at all.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ purpose: "<purpose>\n  Answers come in <100ms, also for R&D.\n</purpose>" }),
	good: example({ purpose: "<purpose>\n  Answers come in &lt;100ms, also for R&amp;D.\n</purpose>" }),
	*check({ module }) {
		yield* defectReports(module, "xml-character", (defect, { text }) => {
			switch (defect.kind) {
				case "stray-character": return defect.found.startsWith("&") ? {
					message: `${quote(defect.found)} is text here, but \`&\` starts a reference. Write ${quote(defect.replacement)}.`,
					fix: `Write ${defect.replacement}`
				} : {
					message: `${wordAt(text, defect.start)} is text here, but \`<\` starts a tag. Write ${quote(defect.replacement)} for ${quote(defect.found)}.`,
					fix: `Write ${defect.replacement}`
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
				case "not-utf8": return { message: "From here on the file is not valid UTF-8. Save it as UTF-8." };
			}
		});
	}
});

// src/rules/xml-document.ts
const xmlDocument = moduleRule({
	id: "xml-document",
	group: "XML",
	summary: "The block is one XML document: one root, and nothing around it",
	why: "A block that holds text before its root, a second root, or something behind its end is not one document, and tools read only part of it. A DOCTYPE and processing instructions have no use in a module, and the first is a way into the parser that nobody should offer.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
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
					message: "The XML declaration is malformed. Write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`, or nothing.",
					fix: "Remove the declaration"
				};
				case "prefix": return {
					message: `The prefix ${quote(defect.prefix)} is not declared. Write the name with \`_\` for \`:\`, or declare xmlns:${defect.prefix}.`,
					fix: "Declare the prefix"
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

// src/rules/xml-tag.ts
const xmlTag = moduleRule({
	id: "xml-tag",
	group: "XML",
	summary: "Every tag is well formed",
	why: "A tag with a stray quote (`<update_frequency\">`), a value without quotes or the same attribute twice is no tag to an XML parser, which stops there. patternlint takes it for the tag that was meant, says so, and reads on.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ sections: "<reporting>\n  <update_frequency\">daily</update_frequency>\n  <report format=short>a page</report>\n</reporting>" }),
	good: example({ sections: "<reporting>\n  <update_frequency>daily</update_frequency>\n  <report format=\"short\">a page</report>\n</reporting>" }),
	*check({ module }) {
		yield* defectReports(module, "xml-tag", words);
	}
});
function words(defect) {
	const { element, attribute, found, closing } = defect;
	const tag = closing ? `</${element}>` : `<${element}>`;
	const value = attribute === void 0 ? tag : `Attribute \`${attribute}\` of ${tag}`;
	switch (defect.problem) {
		case "stray-quote": return {
			message: `A stray quote stands in ${tag}. Remove it.`,
			fix: "Remove the quote"
		};
		case "missing-quote": return {
			message: `${value} lacks its closing quote. Put it behind the value.`,
			fix: "Close the quote"
		};
		case "unquoted": return {
			message: `${value} has no quotes around ${quote(found)}. Put them there.`,
			fix: "Put quotes around the value"
		};
		case "no-value": return {
			message: `${value} has no value. Write \`${attribute}="…"\`, or remove it.`,
			fix: "Give it an empty value"
		};
		case "repeated": return {
			message: `${value} stands there twice. Remove one.`,
			fix: "Remove the second"
		};
		case "less-than": return {
			message: `${value} holds a \`<\`. Write \`&lt;\`.`,
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
		case "junk": return {
			message: `${quote(found)} has no place in ${tag}. Remove it.`,
			fix: "Remove it"
		};
		case "no-end": return {
			message: `${tag} lacks its \`>\`. Put it there.`,
			fix: "Put the > there"
		};
		case "no-name": return {
			message: `This closing tag has no name. Write \`${tag}\`, which is what it closes.`,
			fix: `Write ${tag}`
		};
	}
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
	purpose,
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
	changeCheckRemoved,
	changeVersion,
	changeDate,
	changeModuleRemoved
];

export { nearest as C, quote as S, referenceAnchor as _, comparePaths as a, descendants as b, resolveReference as c, withoutMark as d, baseName as f, withoutTrailing as g, decodeReferences as h, applyEdits as i, readItems as l, readEnvelope as m, repairXml as n, linkTarget as o, columnName as p, readXml as r, makeCatalog as s, rules as t, readWords as u, attribute as v, require_fastest_levenshtein as w, openTag as x, childElements as y };