import { S as require_fastest_levenshtein, _ as nameSpan, b as quote, d as nameEnd, f as withoutTrailing, g as descendants, h as childElements, l as withoutMark, m as childElement, p as attribute, r as sectionFailures, v as openTag, x as nearest, y as textSpans } from "./section.js";
import { i as phaseLists, o as vocabulary, r as mainSections } from "./vocabulary.js";
import { n as changeRule, r as moduleRule, t as catalogRule } from "./rule.js";
import { i as lineEnd, n as indentText, o as nextLine, t as indentAt } from "./lines.js";

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
	return `${vocabulary.phase.element}:${phase.name?.value || `#${numberOf(phase, module)}`}`;
}
function aboutPhase(phase, part) {
	return { subject: {
		kind: "phase",
		phase,
		part
	} };
}
function lowerFirst(title) {
	return title.charAt(0).toLowerCase() + title.slice(1);
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
const file$3 = "patterns/design-review.md";
const table$4 = "| version | last_updated | status |\n| --- | --- | --- |\n| 2.0.0 | 2025-08-01 | stable |";
const base = { [file$3]: { implementation: phase("Every remark is answered", "Two people have signed") } };
const changeCheckRemoved = changeRule({
	id: "change-check-removed",
	group: "Change",
	summary: "No check goes unnoticed",
	why: "A requirement, a validation, a phase or an edge that is gone makes a module ask for less. That may be what is wanted, and somebody should say so: in a review, or with a comment that suppresses this finding. A line that says the same in other words is not gone, nor one that now stands elsewhere in the module; nor is an edge that another replaces, or one to a file that this change deletes.",
	limits: "A line is the same in other words when half of its words, or most of its letters, are there again. An edge is replaced by one on its line, with its reason, or to a file whose name is almost the same. Actions may go: they are the way, not the check.",
	severity: {
		recommended: "warning",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleChange({ [file$3]: {
		table: table$4,
		implementation: phase("Every remark is answered")
	} }, base, "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n</validation>"),
	good: exampleChange({ [file$3]: {
		table: table$4,
		implementation: phase("Every remark is answered", "Two other people have signed")
	} }, base, "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n  Two other people have signed\n</validation>"),
	*check({ change: { pair, before, after, phases, edges }, head }) {
		if (!before || !after || !pair.after || after.root.cutOff) return;
		const isHidden = hiddenWords(after);
		yield* gonePhases(phases, before, after, isHidden);
		for (const phase of phases) {
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
function isLoss({ before: { lists }, lost }) {
	const hasChecks = (lists.requirements?.items.length ?? 0) + (lists.validation?.items.length ?? 0) > 0;
	return !hasChecks && !lists.actions?.items.length || lost.some(({ list }) => !hasChecks || list !== "actions");
}
function* gonePhases(phases, before, after, isHidden) {
	const implementation = childElement(after.root, sections.implementation);
	const kept = new Map(phases.flatMap((phase) => phase.kind === "kept" ? [[phase.before, phase.after]] : []));
	const gone = new Map(phases.flatMap((phase) => phase.kind === "removed" ? [[phase.before, phase]] : []));
	let at = implementation ? openTag(implementation) : after.openTag;
	let group = [];
	for (const phase of before.phases) {
		const one = gone.get(phase);
		if (one && isLoss(one) && !isHidden(phase.name?.value ?? "")) group.push(one);
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
			anchor: sectionAnchor(sections.implementation)
		}] }
	};
}
function bringBack(one) {
	return one ? "Bring it back, or say why it is no longer needed." : "Bring them back, or say why they are no longer needed.";
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
function* goneEdges(edges, head, from, after) {
	const integration = childElement(after.root, sections.integration);
	const lists = new Map([...descendants(after.root)].reverse().map((element) => [element.name, element]));
	const isEdge = (carrier) => carrier === dependsOn$1 || carrier === providesTo$1;
	for (const carrier of [dependsOn$1, providesTo$1]) {
		const targets = edges.filter((edge) => edge.carrier === carrier && isLostEdge(edge, head, from)).map(({ target }) => target);
		if (targets.length === 0) continue;
		const list = lists.get(carrier) ?? integration;
		const one = targets.length === 1;
		yield {
			at: list ? openTag(list) : after.openTag,
			message: `${quoteSome(targets)} ${one ? "is" : "are"} gone from <${carrier}>. ${bringBack(one)}`,
			anchor: one ? `${carrier}:${targets[0]}/gone` : `${carrier}/gone`,
			...!one && { detail: targets.join(" ") },
			...!after.references.some((reference) => isEdge(reference.carrier)) && { supersedes: [{
				rule: "integration-points",
				anchor: sectionAnchor(sections.integration)
			}] }
		};
	}
}
function isLostEdge({ carrier, target, state, broken, replaced }, head, from) {
	if (state !== "removed" || broken || replaced || !head.files.has(target)) return false;
	return !head.mayLink(from, carrier, target);
}

// src/rules/change-date.ts
const column$4 = vocabulary.metadata.updated;
const purpose$3 = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file$2 = "patterns/design-review.md";
const table$3 = (date) => `| version | last_updated | status |\n| --- | --- | --- |\n| 1.1.0 | ${date} | stable |`;
const before = { [file$2]: { table: table$3("2025-07-09").replace("1.1.0", "1.0.0") } };
const changeDate = changeRule({
	id: "change-date",
	group: "Change",
	summary: "The date of the last change moves when the block changes",
	why: "The date tells how fresh a module is, and nobody remembers it. The fix writes the day of the last commit that touched the file, as its author had it; of what is not committed yet, today's, in UTC. Spacing, quotes and comments are no change.",
	limits: "A change that goes on for days keeps the date of its first one: only a date that stayed the same is found.",
	severity: {
		recommended: "off",
		strict: "warning"
	},
	since: "1.0.0",
	fixable: true,
	bad: exampleChange({ [file$2]: {
		purpose: purpose$3,
		table: table$3("2025-07-09")
	} }, before, `<!-- before -->\n${table$3("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table$3("2025-07-09")}`),
	good: exampleChange({ [file$2]: {
		purpose: purpose$3,
		table: table$3("2025-08-01")
	} }, before, `<!-- before -->\n${table$3("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table$3("2025-08-01")}`),
	*check({ change: { before: old, after: now, blockChanged }, day }) {
		if (!old?.updated || !now?.updated || old.updated.value !== now.updated.value) return;
		if (!/^\d{4}-\d{2}-\d{2}$/.test(now.updated.value) || !blockChanged) return;
		const { day: date, earliest } = day();
		if (now.updated.value >= earliest) return;
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
	why: "A file that loses its block, or whose block is no longer taken for a module, drops out of every check, and a run would be green because it has nothing left to look at. Deleting the file is fine, as far as this rule is concerned; so is moving the module to another one.",
	limits: "A module whose name, or most of whose text, is in a new file at the head was moved, whatever is left at its old place. A file that is renamed to something that is not linted counts as deleted; one that the configuration excludes is not looked at, on either side. A `patternlint-disable-file` in what is left suppresses the finding, which is then counted as suppressed.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: false,
	bad: exampleChange({ [file$1]: "# Second look\n\nTo be written anew.\n" }, { [file$1]: second }, "<!-- before -->\n# Second look\n\n```xml\n<module name=\"second_look\" category=\"quality\">…</module>\n```\n\n<!-- after -->\n# Second look\n\nTo be written anew."),
	good: exampleChange({ [file$1]: null }, { [file$1]: second }, "<!-- before -->\n# Second look\n\n```xml\n<module name=\"second_look\" category=\"quality\">…</module>\n```\n\n<!-- after: the file is deleted -->"),
	*check({ change: { pair, left } }) {
		if (pair.after || !left) return;
		yield {
			at: {
				start: 0,
				end: 0
			},
			message: `${quote(pair.before.path)} was a module and ${states[left]}. Restore it, or delete the file.`,
			anchor: "lost",
			supersedes: [{
				rule: "fence",
				anchor: "fence:none"
			}]
		};
	}
});
const states = {
	empty: "is empty now",
	text: `has no fenced block with <${vocabulary.root}> any more`,
	guide: `only shows a <${vocabulary.root}> in passing now, under headings, behind other blocks or as a small part of the page`,
	"foreign-root": `has a <${vocabulary.root}> without name, category and sections now, as other kinds of files have`,
	unreadable: "can't be read any more"
};

// src/rule/references.ts
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
			supersedes: [...dependents.map(({ module, reference }) => ({
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
const purpose$2 = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file = "patterns/design-review.md";
const table$1 = (version) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | 2025-08-01 | stable |`;
const changeVersion = changeRule({
	id: "change-version",
	group: "Change",
	summary: "The version rises when the block changes",
	why: "Whoever follows a module sees by its version that it says something else. The fix counts the patch up; a change that asks more, or other things, of those who follow it deserves the minor or the major version, so it wants to be looked at. Spacing, quotes, comments, the order of what has none, rewritten paths and broken XML are no change.",
	severity: {
		recommended: "notice",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: exampleChange({ [file]: {
		purpose: purpose$2,
		table: table$1("1.0.0")
	} }, {}, `<!-- before -->\n${table$1("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table$1("1.0.0")}`),
	good: exampleChange({ [file]: {
		purpose: purpose$2,
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
	why: "Modules that depend on one another in a circle have no first one to read, to do, or to change by itself. Turn one of the edges round (`provides_to` for `depends_on`), or move what both need into a third module. Each circle of modules is one finding, with a shortest way round; once that is broken, a longer one may show. In a comparison, a circle that grew is told at the edge that made it grow, and one that became smaller is no new one.",
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
		const { module } = context;
		for (const change of cyclesAt(module, context)) {
			const { members } = change.cycle;
			const [first] = change.hops;
			if (!first) continue;
			const around = [...change.hops.map(({ from }) => quote(from.path)), quote(first.from.path)].join(" → ");
			yield {
				at: first.reference.path,
				message: `${size(change)} ${around}. Turn one of these edges round, or move what they share into another module.`,
				anchor: "cycle",
				detail: members.map(({ path, name }) => name?.value ?? path).join(" "),
				subject: {
					kind: "cycle",
					members: members.map(({ path }) => path)
				},
				related: change.hops.map((hop, at) => ({
					path: hop.from.path,
					at: hop.reference.path,
					note: describeHop(hop, at)
				}))
			};
		}
	}
});
function cyclesAt(module, { catalog, history }) {
	return (history?.cycles() ?? catalog.cycles().map((cycle) => ({
		kind: "old",
		cycle,
		hops: cycle.hops
	}))).filter(({ hops }) => hops[0]?.from === module);
}
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
				...aboutEdge(reference),
				message: `This module is ${vocabulary.stableStatus}, but ${quote(target.path)} is ${status.value}. Settle that one, or lower this one's status.`,
				related: [{
					path: target.path,
					at: status,
					note: "its status"
				}]
			};
		}
	}
});

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

// src/read/block.ts
function isXml({ language }) {
	return language === "xml" || language === "";
}
function findRoot(text, from, to) {
	const piece = text.slice(0, to);
	let first = true;
	let at = from;
	for (;;) {
		const less = piece.indexOf("<", at);
		if (less < 0) return void 0;
		first &&= piece.slice(at, less).trim() === "";
		if (piece.startsWith("<!--", less)) at = piece.indexOf("-->", less) + 3;
		else if (piece[less + 1] === "?" || piece[less + 1] === "!") at = piece.indexOf(">", less) + 1;
		else if (piece[less + 1] === "<") at = less + 1;
		else return rootAt(piece, less, first);
		if (at <= less) return void 0;
	}
}
function rootAt(text, less, first) {
	let start = less + 1;
	while (text[start] === " " && start - less < 4) start++;
	const name = text.slice(start, nameEnd(text, start));
	const { root } = vocabulary;
	if (name === root || isGlued(name) || isNearRoot(name)) return {
		name,
		start: less,
		first
	};
}
function isGlued(name) {
	return name === vocabulary.root + vocabulary.name || name === vocabulary.root + vocabulary.category;
}
function isNearRoot(name) {
	return name !== vocabulary.root && nearest(name, [vocabulary.root]).length > 0;
}
function rootTags(name) {
	const names = name === vocabulary.root ? name : `(?:${vocabulary.root}|${name.replaceAll(".", "\\.")})`;
	return new RegExp(`<(/?)${names}(?=[\\s>/])`, "g");
}
function fencedBlock(text, fence, { name }) {
	const from = nextLine(text, fence.line.end);
	const closers = new Closers(text, from, fence.sign);
	const tags = rootTags(name);
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
	for (let closer = closers.next(); closer; closer = closers.next()) {
		for (const tag of text.slice(scanned, closer.start).matchAll(tags)) {
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
	const last = lastRootClose(text, from, name);
	return close(last < 0 ? text.length : tagEnd(text, last, text.length), void 0, first);
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
function lastRootClose(text, from, name) {
	const at = Math.max(text.lastIndexOf(`</${vocabulary.root}`), text.lastIndexOf(`</${name}`));
	return at >= from ? at : -1;
}
function tagEnd(text, at, limit) {
	const greater = text.slice(at, limit).indexOf(">");
	return greater < 0 ? limit : at + greater + 1;
}
function bareBlock(text, { start, name }) {
	const close = lastRootClose(text, start + 1, name);
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
function bareRoot(text, line, start) {
	if (!line.startsWith("<")) return void 0;
	const root = findRoot(text, start, start + line.length);
	if (!root) return void 0;
	const [named, sorted] = [line.includes(` ${vocabulary.name}=`), line.includes(` ${vocabulary.category}=`)];
	return (root.name === vocabulary.root ? named || sorted : named && sorted) ? root : void 0;
}
function otherModules$1(text, from) {
	const found = [];
	for (let at = text.indexOf(vocabulary.name, from) < 0 ? text.length : from; at < text.length;) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const fence = readFence(line, at, end);
		const next = fence ? skipFenced(text, fence) : nextLine(text, end);
		const root = fence ? findRoot(text, nextLine(text, end), next) : bareRoot(text, line, at);
		if (root && isOther(text, root, next)) found.push({
			start: root.start,
			end: tagEnd(text, root.start, next)
		});
		at = next;
	}
	return found;
}
function isOther(text, { start, name }, end) {
	const tag = text.slice(start, tagEnd(text, start, end));
	const has = (attribute) => new RegExp(`\\s${attribute}\\s*=`).test(tag);
	if (has(vocabulary.name) && has(vocabulary.category)) return true;
	return name === vocabulary.root && mainSections.some((section) => text.slice(start, end).includes(`<${section}>`));
}

// src/rules/fence.ts
const notes$1 = "<notes>\n```\nreview --all\n```\n</notes>";
const fence = moduleRule({
	id: "fence",
	group: "Envelope",
	summary: "The module stands in one fence called xml, from `<module>` to `</module>`, and alone in its file",
	why: "A block that is called `html`, or whose root is `<moduel>`, is no module to any tool that looks for one, and a second module in a file is never found. patternlint goes by what was meant, says so, and reads on. On GitHub and in every Markdown reader, a line of backticks closes the block that a line of backticks has opened, whatever was meant: the rest of the module is then shown as running text, its tags swallowed. Open and close the block with more backticks than any fence inside it has (four will do), or indent the inner fences by four spaces or more. patternlint itself finds the real end and goes on reading.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
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
		yield* otherModules(module);
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
		if (block.info && !isXml(block.info)) yield language(block.info);
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
function* rootName({ root, text }) {
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
		const grave = module.category?.value === vocabulary.patternCategory ? { minSeverity: "error" } : {};
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
			maxSeverity: "warning"
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

// src/read/envelope.ts
const atxOpening = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function readEnvelopes(text) {
	return mayHoldModule(text) ? new EnvelopeReader(text).read() : [];
}
const hints = [
	`<${vocabulary.root}`,
	`</${vocabulary.root}`,
	` ${vocabulary.category}=`,
	...mainSections.map((name) => `<${name}`)
];
function mayHoldModule(text) {
	return hints.some((hint) => text.includes(hint));
}
const MOST_UNCERTAIN = 8;
var EnvelopeReader = class {
	#text;
	#at;
	#table;
	#title;
	#headings = 0;
	#fences = 0;
	#paragraph;
	#uncertain = 0;
	#later;
	constructor(text) {
		this.#text = text;
		this.#at = text.charCodeAt(0) === 65279 ? 1 : 0;
	}
	*read() {
		this.#skipFrontMatter();
		while (this.#at < this.#text.length) {
			const found = this.#line();
			if (found) yield this.#envelope(found);
		}
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
		const root = bareRoot(this.#text, line, start);
		if (root) return this.#candidate(root, root.name === vocabulary.root, () => bareBlock(this.#text, root));
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
		this.#at = skipFenced(text, fence);
		const root = findRoot(text, from, this.#at);
		const certain = root?.name === vocabulary.root && isXml(fence.info);
		const found = root && (certain || root.first) ? this.#candidate(root, certain, () => fencedBlock(text, fence, root)) : void 0;
		this.#fences++;
		return found;
	}
	#candidate(root, certain, block) {
		if (!certain && this.#uncertain++ >= MOST_UNCERTAIN) return void 0;
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
			const fence = readFence(line, at, end);
			const atx = readAtxHeading(line);
			if (atx?.level === 1) return trimmedValue(line, atx.words, at);
			at = fence ? skipFenced(this.#text, fence) : nextLine(this.#text, end);
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
	const byEnding = indexEndings(paths, (path) => path);
	const byLowerEnding = indexEndings(paths, (path) => path.toLowerCase());
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
		endingWith: byEnding,
		endingWithAnyCase: (ending) => byLowerEnding(ending.toLowerCase()),
		named: byEnding
	};
}
function baseName(path) {
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
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const ending = endingOf(form(path), parts);
		if (ending === void 0) continue;
		const group = groups.get(ending);
		if (group) group.push(path);
		else groups.set(ending, [path]);
	}
	return groups;
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
	why: "Whoever asks for a module by its name has to get one, not the one that happens to be found first. Most twins are copies that were never renamed. In a comparison, the module that had the name first keeps it.",
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
	*check({ module, catalog, history }) {
		if (!module.name || module.name.value === "") return;
		const first = history ? history.firstNamed(module.name.value) : catalog.named(module.name.value)[0];
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

// src/rule/phase-list.ts
function listPointer(list) {
	return `/implementation/phases/*/${list}`;
}
function* checkPhaseList(list, { module, failures }, advice) {
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
			const slip = slipOf(element, phase);
			yield {
				at: openTag(phase.element),
				message: `${phaseTitle(phase, module)} has no <${element}>. ${slip ? `Is <${slip.name}> meant to be it?` : advice}`,
				...about,
				...slip && { related: [{
					at: openTag(slip),
					note: "this may be it"
				}] }
			};
		} else if (!found.element.cutOff) yield {
			at: openTag(found.element),
			message: `<${element}> of ${lowerFirst(phaseTitle(phase, module))} is empty. ${advice}`,
			...about
		};
	}
	for (const [index, phase] of module.phases.entries()) {
		const found = phase.lists[list];
		const about = {
			anchor: `${phaseAnchor(phase, module)}/${list}`,
			...aboutPhase(index, list)
		};
		if (found) yield* checkItems(found.items, about, element);
		for (const child of found ? childElements(found.element) : []) if (textSpans(child).every(({ start, end }) => module.text.slice(start, end).trim() === "")) yield {
			at: {
				start: child.start,
				end: child.end
			},
			message: `<${child.name}> in <${element}> says nothing. Fill it in, or remove it.`,
			...about,
			detail: "empty",
			maxSeverity: "warning"
		};
	}
}
function* checkItems(items, about, element) {
	const seen = /* @__PURE__ */ new Map();
	const mayRepeat = items.length > SHORT || hasEqualSignatures(items);
	for (const item of items) {
		const words = withoutMark(item.value);
		if (words === "") {
			yield {
				at: item,
				message: `An item of <${element}> says nothing. Fill it in, or remove it.`,
				...about,
				detail: "empty",
				maxSeverity: "warning"
			};
			continue;
		}
		if (!mayRepeat) continue;
		const twin = seen.get(fold(words));
		if (!twin) seen.set(fold(words), item);
		else if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){3}/u.test(words)) yield {
			at: item,
			message: `${quote(words)} stands twice in this <${element}>. Remove one.`,
			...about,
			detail: `twice:${fold(words)}`,
			related: [{
				at: twin,
				note: "first here"
			}],
			maxSeverity: "warning"
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
			const index = indexes[0] ?? -1;
			const nameless = module.phases[index];
			if (nameless) yield {
				at: openTag(nameless.element),
				message: `${phaseTitle(nameless, module)} has no name. Give it one: \`${vocabulary.phase.name}="…"\`.`,
				anchor: phaseAnchor(nameless, module),
				...aboutPhase(index, "name")
			};
		}
		const seen = /* @__PURE__ */ new Map();
		for (const [index, candidate] of module.phases.entries()) {
			const { name } = candidate;
			if (!name || name.value.trim() === "") continue;
			const twin = seen.get(name.value)?.name;
			if (twin) yield {
				at: name,
				message: `The name ${quote(name.value)} is given to two phases. Rename one.`,
				anchor: phaseAnchor(candidate, module),
				...aboutPhase(index, "name"),
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
		const faults = findFaults(module);
		const [first, ...others] = faults;
		if (!first) return;
		yield {
			at: first.at,
			message: others.length === 0 ? describeOne(first, module) : describeAll(faults, module),
			anchor: `${sectionAnchor(vocabulary.sections.implementation)}/${order}`,
			subject: {
				kind: "phases",
				faults: faults.map(({ index, what }) => ({
					phase: index,
					what
				}))
			},
			related: relatedPlaces(faults),
			fix: renumber(module)
		};
	}
});
function findFaults({ phases }) {
	if (phases.every(({ order: written }, index) => written?.value === String(index + 1))) return [];
	const seen = /* @__PURE__ */ new Map();
	let highest = 0;
	return phases.flatMap((phase, index) => {
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
function describeOne({ phase, written, expected, twin }, module) {
	const title = phaseTitle(phase, module);
	if (!phase.order) return `${title} has no ${order}. Write \`${order}="${expected}"\`.`;
	if (!isNumber(written)) return `${title} has the ${order} ${quote(written)}, which is not a number from 1 up. Write \`${expected}\`.`;
	return `${title} ${twin ? `repeats the ${order} ${written}` : `has the ${order} ${written}; ${expected} expected`}. Number the phases 1 to ${module.phases.length} as they stand.`;
}
const MOST_NUMBERS = 12;
function describeAll(faults, module) {
	const { phases } = module;
	const numbers = phases.map(({ order: written }) => written?.value.trim() ? quote(written.value.trim()).slice(1, -1) : "none").join(", ");
	return `${phases.length <= MOST_NUMBERS ? `The phases are numbered ${numbers}; 1 to ${phases.length} expected.` : `${faults.length} of ${phases.length} phases are out of order, the first is ${lowerFirst(phaseTitle(faults[0].phase, module))}.`} Number them as they stand.`;
}
const MOST_PLACES = 10;
function has(written, expected, twin) {
	if (written === "") return `has no ${order}`;
	if (!isNumber(written)) return `has ${quote(written)}, which is not a number`;
	return twin ? `repeats ${quote(written)}` : `has ${quote(written)}; ${expected} expected`;
}
function relatedPlaces(faults) {
	const [first, ...others] = faults;
	const twin = first.twin?.order && {
		at: first.twin.order,
		note: `the other ${first.written}`
	};
	const places = others.slice(0, MOST_PLACES).map(({ at, phase, written, expected, twin: other }) => {
		return {
			at,
			note: `${phase.name?.value.trim() ? quote(phase.name.value) : "this phase"} ${has(written, expected, other)}`
		};
	});
	const left = others.length - places.length;
	const last = places.at(-1);
	return [...twin ? [twin] : [], ...last && left > 0 ? [...places.slice(0, -1), {
		...last,
		note: `${last.note}, … and ${left} more`
	}] : places];
}
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
	namespace: "xml-document",
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
			subject: {
				kind: "text",
				...isUnbalanced(defect) && { unbalanced: defect.element }
			},
			...said,
			...proposal && { fix: proposal }
		};
	}
}
function isUnbalanced(defect) {
	return defect.kind === "unclosed" || defect.kind === "misnamed" || defect.kind === "closed-early";
}
function detailOf(defect) {
	return `${defect.kind}:${subject(defect)}`;
}
function subject(defect) {
	if ("element" in defect) return defect.element ?? "";
	if ("name" in defect) return defect.name;
	if ("found" in defect) return defect.found;
	return "attribute" in defect ? defect.attribute : "";
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
			supersedes: [{
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
				supersedes: [{
					rule,
					anchor: `metadata:${column}`
				}]
			};
		}
		const { start, end } = envelope.block.content;
		const block = text.slice(start, end);
		const found = [];
		if (/TODO|FIXME|TBD/.test(block)) for (const span of spans(block, note)) found.push(span);
		if (block.includes("$(date")) for (const span of spans(block, command)) found.push(span);
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
const purpose$1 = moduleRule({
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
	why: "A path that is the ending of several files leads a reader to whichever comes first. Write as many folders as tell them apart. In a comparison, a module that was added and that references fit as well as the file they led to is one finding, at the module that was added.",
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
	*check({ module, catalog, history }) {
		const blurred = history?.blurred(module.path) ?? [];
		if (blurred.length > 0) yield addedTwin(module, blurred);
		for (const { reference, resolution } of catalog.links(module)) {
			if (resolution.kind !== "ambiguous") continue;
			const shown = resolution.paths.slice(0, 4).map(quote).join(", ");
			const more = resolution.paths.length > 4 ? ` and ${resolution.paths.length - 4} more` : "";
			yield {
				...aboutEdge(reference, true),
				message: `${quote(reference.path.value)} fits ${resolution.paths.length} files: ${shown}${more}. Write more of the path.`
			};
		}
	}
});
function addedTwin(module, blurred) {
	const [first] = blurred;
	const modules = new Set(blurred.map((one) => one.module)).size;
	const who = blurred.length === 1 ? "1 reference" : `${blurred.length} references in ${modules} module${modules === 1 ? "" : "s"}`;
	return {
		at: module.openTag,
		message: `${who} led to ${quote(first?.target ?? "")} and now ${blurred.length === 1 ? "fits" : "fit"} this file as well. Rename this one, or write more of the path there.`,
		anchor: "module:twin",
		related: blurred.map(({ module: from, reference }) => ({
			path: from.path,
			at: reference.path,
			note: `<${reference.carrier}> names ${quote(reference.path.value)}`
		})),
		supersedes: blurred.map(({ module: from, reference }) => ({
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
				...aboutEdge(reference, true),
				message: `${quote(reference.path.value)} differs from the file in upper and lower case. Write ${quote(resolution.proposal)}.`,
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
		for (let node = closing; node !== start; cycle.push(node)) node = parent.get(node);
		best = cycle.reverse();
	}
	return best ?? [...component];
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
	if (!parent.has(to)) return void 0;
	const path = [to];
	for (let node = to; node !== from;) {
		node = parent.get(node);
		path.push(node);
	}
	return path.reverse();
}

// src/catalog/dependencies.ts
function makeDependencyGraph(modules, links) {
	const numbers = new Map(modules.map((module, at) => [module, at]));
	const hops = modules.map((from) => links(from).flatMap(({ reference, target: to }) => reference.carrier === vocabulary.dependsOn && to && to !== from ? [{
		from,
		reference,
		to
	}] : []));
	const targets = hops.map((own) => own.map(({ to }) => numbers.get(to)));
	const successors = (node) => targets[node] ?? [];
	const edges = new Set(targets.flatMap((own, node) => own.map((to) => node * modules.length + to)));
	const circle = (nodes) => nodes.map((node, at) => {
		const to = nodes[(at + 1) % nodes.length];
		return hops[node]?.[targets[node]?.indexOf(to)];
	});
	let cycles;
	return {
		has: (from, to) => edges.has(numbers.get(from) * modules.length + numbers.get(to)),
		cycles: () => {
			cycles ??= components(modules.length, successors).map((component) => ({
				members: component.map((node) => modules[node]),
				hops: circle(shortestCycle(component, successors))
			}));
			return cycles;
		},
		through: ({ members }, fits) => {
			const inside = new Set(members.map((member) => numbers.get(member)));
			for (const node of inside) for (const hop of hops[node] ?? []) {
				const to = numbers.get(hop.to);
				if (!inside.has(to) || !fits(hop)) continue;
				const back = shortestPath(to, node, (one) => successors(one).filter((next) => inside.has(next)));
				return back && [hop, ...circle([node, ...back.slice(0, -1)]).slice(1)];
			}
		}
	};
}

// src/catalog/resolve.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
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
			ending: path,
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
	const moved = files.named(baseName(path)).slice(0, MOST_PROPOSALS).map(write);
	return {
		kind: "missing",
		moved,
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
	return joinModules(modules, files, roots, (reference, { path }) => resolveReference(reference, path, files, roots));
}
function withResolutions(catalog, roots, settled) {
	const known = new Map(catalog.modules.flatMap((module) => catalog.links(module).map((link) => [link.reference, link.resolution])));
	return joinModules(catalog.modules, catalog.files, roots, (reference) => settled.get(reference) ?? known.get(reference));
}
function joinModules(modules, files, roots, resolve) {
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
	const uncertain = /* @__PURE__ */ new Set();
	const referenced = /* @__PURE__ */ new Set();
	for (const module of modules) {
		const own = module.references.map((reference) => {
			const resolution = resolve(reference, module);
			const target = resolution.kind === "file" || resolution.kind === "case" ? byPath.get(resolution.path) : void 0;
			for (const path of target ? [target.path] : meantPaths(resolution)) outgoing.add(edgeKey(module, reference.carrier, path));
			if (resolution.kind === "ambiguous") uncertain.add(edgeKey(module, reference.carrier, resolution.ending));
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
	let graph;
	const dependencies = () => {
		graph ??= makeDependencyGraph(modules, linksOf);
		return graph;
	};
	return {
		modules,
		files,
		at: (path) => byPath.get(path),
		named: (name) => byName.get(name) ?? [],
		links: linksOf,
		mayLink: (from, carrier, to) => outgoing.has(edgeKey(from, carrier, to)) || uncertain.size > 0 && endings(to).some((ending) => uncertain.has(edgeKey(from, carrier, ending))),
		isReferenced: (module) => referenced.has(module),
		dependsOn: (from, to) => dependencies().has(from, to),
		cycles: () => dependencies().cycles(),
		cycleThrough: (cycle, fits) => dependencies().through(cycle, fits),
		pathTo: (target, from, reference) => pathTo(target, reference, from.path, files, roots)
	};
}
function meantPaths(resolution) {
	return resolution.kind === "missing" ? [...resolution.moved, ...resolution.near].map(({ path }) => path) : [];
}
function edgeKey(from, carrier, to) {
	return `${from.path}\n${carrier}\n${to}`;
}
function endings(path) {
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
		const onLine = countByLine(module.references);
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
			const fix = same && onLine.get(reference.line.start) === 1 ? removeLine(reference, load(module.path)?.text) : void 0;
			yield {
				...aboutEdge(reference),
				message: `${quote(reference.path.value)} stands twice under <${reference.carrier}>. ${same ? "Remove one line." : "Merge the two lines."}`,
				related: [{
					at: first.path,
					note: "first named here"
				}],
				...fix && { fix }
			};
		}
	}
});
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
			if (resolution.kind === "outside") yield {
				...aboutEdge(reference, true),
				message: `${quote(path.value)} leads out of the repository. Name a file in it.`
			};
			else if (resolution.kind === "file" && !resolution.form.plain) yield {
				...aboutEdge(reference),
				message: `${quote(path.value)} ${problems[resolution.form.problem]}. Write ${quote(resolution.form.proposal)}.`,
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
				...aboutReference(reference),
				message: `${quote(reference.path.value)} is given no reason. Write \`for …\` behind it.`
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
			if (catalog.mayLink(target, answer, module.path) || told.has(key)) continue;
			told.add(key);
			const other = load(target.path);
			const fix = other && answerLine(other, answer, module, reference);
			yield {
				...aboutEdge(reference),
				message: `${quote(target.path)} does not name this module under <${answer}>. Add the line there, or remove this one.`,
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
				...aboutEdge(reference),
				message: `${quote(reference.path.value)} is this module itself. Name another, or remove the line.`
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
				...aboutEdge(reference, true),
				message: `${quote(path.value)} ${was === void 0 ? "is no file here" : fate(was, became)}. ${advice}`,
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
		const hasDefect = defectFinder(module.defects);
		for (const { name, meant, element } of module.sections) {
			const schema = sections.get(meant ?? name);
			if (!schema || element.cutOff) continue;
			for (const { at, path, message } of sectionFailures(module.text, element, schema, hasDefect(element))) yield {
				at,
				message,
				anchor: `${sectionAnchor(name)}/${path}`
			};
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
				...rule && { supersedes: [{
					rule,
					anchor: sectionAnchor(meant)
				}] }
			};
		}
	}
});

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
		if (this.#at <= 1) this.#skipFrontMatter();
		while (this.#at < this.#end) this.#line();
		this.#endParagraph(this.#end);
		return this.#found;
	}
	#skipFrontMatter() {
		const text = this.#text;
		if (!/^---[ \t]*\r?\n/.test(text.slice(this.#at, this.#at + 16))) return;
		const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
		close.lastIndex = this.#at;
		if (close.test(text) && close.lastIndex <= this.#end) this.#at = close.lastIndex;
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
	const runs = /* @__PURE__ */ new Map();
	for (const { 0: run, index } of text.matchAll(/`+/g)) {
		const group = runs.get(run.length);
		if (group) group.push(index);
		else runs.set(run.length, [index]);
	}
	return runs;
}
function firstAfter(offsets, offset) {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (offsets[middle] <= offset) low = middle + 1;
		else high = middle;
	}
	return offsets[low];
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
const opening = /<!--\s{0,40}(pat{1,2}[a-z]{3,9}[-_][a-z_-]{2,20})(?=[\s:,]|-->)/iy;
function readDirectives(text, module) {
	if (!/<!--\s{0,40}pat/i.test(text)) return none;
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
const none = [];

// src/rules/suppression-unknown.ts
const purpose = (comment) => `<purpose>\n  ${comment}\n  A second pair of eyes on every design before it is built.\n</purpose>`;
const suppressionUnknown = moduleRule({
	id: "suppression-unknown",
	group: "Suppressions",
	summary: "Every suppression names rules that exist",
	why: "A comment that names a rule wrongly, or is itself misspelled, suppresses nothing, and nobody notices until the finding that it should have suppressed fails a run. The other way round, a rule that was renamed leaves comments that only look as if they said something.",
	limits: "A comment counts as one of ours when its first word is `patternlint-…`, or resembles it. A comment that is only shown, in code, in CDATA or in the value of an attribute, is text. What a comment says of this rule doesn't count for the comment itself.",
	severity: {
		recommended: "error",
		strict: "error"
	},
	since: "1.0.0",
	fixable: true,
	bad: example({ purpose: purpose("<!-- patternlint-disable-next-line xml-charakter : shown as it is -->") }),
	good: example({ purpose: purpose("<!-- patternlint-disable-next-line xml-character : shown as it is -->") }),
	*check({ module, ruleIds }) {
		for (const directive of readDirectives(module.text, {
			block: module.envelope.block,
			root: module.root
		})) {
			if (directive.kind === "unknown") {
				const near = nearest(directive.word.value, directiveWords);
				if (near.length > 0 || directive.word.value.startsWith("patternlint-")) yield unknownDirective(directive, near);
				continue;
			}
			for (const name of directive.rules) if (!ruleIds.includes(name.value)) yield unknownRule(name, nearest(name.value, ruleIds));
		}
	}
});
function unknownDirective({ word }, near) {
	return {
		at: word,
		message: `${quote(word.value)} is not a directive, so this comment does nothing. ${near.length > 0 ? meant(near) : `Known are ${alternatives(directiveWords).replace(/ or (?=`[^`]*`$)/, " and ")}.`}`,
		anchor: `suppression:${word.value}`,
		...replaced(word, near)
	};
}
function unknownRule(name, near) {
	return {
		at: name,
		message: `${quote(name.value)} is not a rule, so nothing is suppressed. ${near.length > 0 ? meant(near) : "`patternlint rules` lists them; a reason follows a colon."}`,
		anchor: `suppression:${name.value}`,
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
				case "not-utf8": return { message: defect.encoding ? `The file is ${defect.encoding}. Save it as UTF-8.` : "From here on the file is not valid UTF-8. Save it as UTF-8." };
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
	purpose$1,
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
	suppressionUnknown,
	changeCheckRemoved,
	changeVersion,
	changeDate,
	changeModuleRemoved,
	changeModuleLost
];

export { makeCatalog as a, baseName as c, otherModules$1 as d, linkTarget as i, columnName as l, readDirectives as n, withResolutions as o, comparePaths as r, resolveReference as s, rules as t, readEnvelopes as u };