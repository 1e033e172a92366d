import "./rolldown-runtime.js";
import { t as formatBaseline } from "./config-baseline-file.js";
import { N as workingFolder, On as linkTarget, Qn as plural, S as runLint, St as readSettingsFile, Vt as skippedWords, Xn as groupBy, Zn as grouped, _ as hasNothing, an as BASELINE_NAME, fr as severities, k as chooseRoot, ln as findConfig, m as gateFails, rt as findRepository, sn as defaultConfig, un as isEntry, x as writeWhole, yn as rules } from "./lint.js";
import { I as UsageError, c as print, d as printNote, k as escapeLine } from "./print.js";
import { t as loadConfig } from "./config-load.js";
import { t as baselineAt } from "./engine-baseline.js";
import { r as makeEntries } from "./lint-baseline-entries.js";
import { l as refNames } from "./source-commits.js";
import { d as refuseWords, o as command, u as placeOptions } from "./command-line.js";
const { existsSync } = process.getBuiltinModule("node:fs");
const { join, relative, sep } = process.getBuiltinModule("node:path");

// src/engine/propose-config.ts
const FEWEST_MODULES = 5;
const FEWEST_WITH_SECTION = 3;
const MEANT = .9;
const MOST_SLIPS = 2;
const MOST_NEXT = 5;
const SCHEMA = "https://raw.githubusercontent.com/patternlint/patternlint/main/schemas/config.schema.json";
function proposeConfig(survey, globOf) {
	const remarks = [];
	const note = (about, text) => {
		remarks.push({
			about,
			text
		});
		return text;
	};
	return {
		text: `${[
			`# What patternlint asks for here. \`patternlint init\` wrote it, from ${plural(survey.modules, "module")} in ${plural(survey.files, "file")}: change what doesn't fit.`,
			`# yaml-language-server: $schema=${SCHEMA}`,
			"preset: recommended",
			...list("exclude", excluded(survey, note, globOf)),
			...list("roots", rootsOf(survey, note)),
			...ruleLines(survey, note),
			...sectionLines(survey, note)
		].join("\n")}\n`,
		remarks,
		next: listNext(survey)
	};
}
function list(key, items) {
	return items.length === 0 ? [] : [
		"",
		`${key}:`,
		...items.map(({ value, why }) => `  - ${quoted(value)} # ${why}`)
	];
}
function quoted(text) {
	return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function excluded({ copies, templates }, note, globOf) {
	const item = (path, isFolder, why) => {
		note("exclude", `${quoted(path)} is ${why}.`);
		return {
			value: globOf(path, isFolder),
			why
		};
	};
	return [...copies.map(({ folder, original, modules }) => item(folder, true, `a copy of ${original === "" ? "the root" : quoted(original)}: ${plural(modules, "module")} of the same name`)), ...templates.map((path) => item(path, false, "a template: its name is left to be filled in"))];
}
function rootsOf({ roots, references }, note) {
	return roots.map(({ folder, references: own }) => {
		const why = `${grouped(own)} of ${grouped(references)} references count from it`;
		note("roots", `${quoted(folder)}: ${why}.`);
		return {
			value: folder,
			why
		};
	});
}
function ruleLines(survey, note) {
	const lines = rules.flatMap((rule) => {
		const setting = settingOf(rule, survey);
		return setting ? [`  # ${note(rule.id, setting.why)}`, `  ${rule.id}: ${setting.value}`] : [];
	});
	const kept = keptOff(survey, note);
	return lines.length + kept.length === 0 ? [] : [
		"",
		"rules:",
		...kept.map((text) => `  # ${text}`),
		...lines,
		...lines.length === 0 ? ["  {}"] : []
	];
}
function settingOf(rule, survey) {
	if (rule.id === "trigger-conditions") return triggerSetting(rule, survey);
	const lowered = loweredLevel(rule, survey);
	if (lowered) return {
		value: lowered,
		why: whyLowered(rule, survey, lowered)
	};
	const { modules, habits } = survey;
	if (modules < FEWEST_MODULES) return void 0;
	if (rule.id === "module-category" && habits.directory === modules) return {
		value: "{ directory: true }",
		why: `The category of all ${grouped(modules)} modules is the name of their folder.`
	};
	if (rule.id === "title" && habits.title === modules) return {
		value: "{ match: true }",
		why: `The titles of all ${grouped(modules)} modules say their names.`
	};
	if (rule.id === "reference-reciprocal" && isReciprocal(survey)) return {
		value: "warning",
		why: edgeWords(survey, "so reciprocity is on")
	};
}
const conventions = /* @__PURE__ */ new Set([
	"metadata-table",
	"metadata-version",
	"metadata-date",
	"metadata-status",
	"title",
	"module-name",
	"module-file",
	"module-category",
	"purpose",
	"trigger-conditions",
	"implementation",
	"integration-points",
	"phase-name",
	"phase-order",
	"phase-requirements",
	"phase-actions",
	"phase-validation",
	"reference-reason",
	"dependency-status",
	"module-orphan"
]);
function loweredLevel({ id, severity }, { modules, recommended }) {
	const breach = recommended.get(id);
	if (!breach || !conventions.has(id) || breach.modules < FEWEST_MODULES || 2 * breach.modules < modules) return void 0;
	return severity.recommended === "error" ? "notice" : "off";
}
function whyLowered({ id }, { modules, recommended }, level) {
	const breach = recommended.get(id) ?? {
		modules: 0,
		findings: 0
	};
	const what = level === "off" ? "it is off" : `it is a ${level}`;
	return `${grouped(breach.modules)} of ${grouped(modules)} modules break it (${plural(breach.findings, "finding")}), so ${what}: no convention here.`;
}
function triggerSetting(rule, survey) {
	const lowered = loweredLevel(rule, survey);
	const known = [
		"automatic",
		"explicit",
		"implicit"
	];
	const own = [...survey.types].filter(([type, count]) => count > MOST_SLIPS && !known.includes(type)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const rest = [...survey.types].filter(([type, count]) => count <= MOST_SLIPS && !known.includes(type)).length;
	if (lowered) return {
		value: lowered,
		why: whyLowered(rule, survey, lowered)
	};
	if (own.length === 0) return void 0;
	const types = `types: [${[...known, ...own.map(([type]) => type)].map(quoted).join(", ")}]`;
	const used = own.map(([type, count]) => `${quoted(type)} ${grouped(count)} times`).join(", ");
	const slips = rest > 0 ? `; ${plural(rest, "other")} once or twice, which are slips` : "";
	return {
		value: `{ ${types} }`,
		why: `Besides the usual types, ${used}${slips}.`
	};
}
function isReciprocal({ edges }) {
	return edges.all >= FEWEST_MODULES && edges.mutual >= MEANT * edges.all;
}
function edgeWords({ edges }, then) {
	return `${Math.floor(100 * edges.mutual / edges.all)} % of the ${grouped(edges.all)} edges are told by both sides, ${then}.`;
}
function keptOff(survey, note) {
	const { edges } = survey;
	return edges.all === 0 || isReciprocal(survey) || survey.modules < FEWEST_MODULES ? [] : [note("reference-reciprocal", edgeWords(survey, "so reciprocity is off"))];
}
function sectionLines({ sections }, note) {
	const off = [...sections].filter(([, { modules, breaking }]) => modules >= FEWEST_WITH_SECTION && 2 * breaking >= modules);
	return off.length === 0 ? [] : [
		"",
		"sections:",
		...off.map(([name, { modules, breaking }]) => `  ${quoted(name)}: false # ${note(`sections.${name}`, `${grouped(breaking)} of ${grouped(modules)} modules with it don't fit its built-in schema: they write it otherwise.`)}`)
	];
}
function listNext(survey) {
	const { strict } = survey;
	const steps = rules.flatMap((rule) => {
		const { id, group, severity } = rule;
		const lowered = loweredLevel(rule, survey);
		const now = lowered ?? (id === "reference-reciprocal" && isReciprocal(survey) ? "warning" : severity.recommended);
		if (group === "Change" || rank(severity.strict) >= rank(now)) return [];
		const breach = strict.get(id) ?? {
			modules: 0,
			findings: 0
		};
		return [{
			id,
			now,
			later: lowered ? severity.recommended : severity.strict,
			lowered: lowered !== void 0,
			breach
		}];
	});
	const held = steps.filter(({ breach }) => breach.modules === 0).map(({ id }) => id);
	const broken = steps.filter(({ breach }) => breach.modules > 0).sort((a, b) => Number(b.lowered) - Number(a.lowered) || a.breach.modules - b.breach.modules || a.breach.findings - b.breach.findings);
	return [
		...held.length > 0 ? [{
			about: "→ error",
			text: `${held.slice(0, MOST_NEXT).join(", ")}: no module breaks ${held.length === 1 ? "it" : "them"}`
		}] : [],
		...habitSteps(survey),
		...broken.slice(0, MOST_NEXT).map(({ id, now, later, breach }) => ({
			about: id,
			text: `${now} → ${later}: ${plural(breach.findings, "finding")} in ${plural(breach.modules, "module")}`
		}))
	];
}
const NEARLY_ALL = .8;
function habitSteps({ modules, habits }) {
	const isNear = (held) => modules >= FEWEST_MODULES && held < modules && held >= NEARLY_ALL * modules;
	const differ = (held) => `${plural(modules - held, "module")} of ${grouped(modules)} ${modules - held === 1 ? "differs" : "differ"}`;
	return [...isNear(habits.directory) ? [{
		about: "module-category",
		text: `{ directory: true }: ${differ(habits.directory)}`
	}] : [], ...isNear(habits.title) ? [{
		about: "title",
		text: `{ match: true }: ${differ(habits.title)}`
	}] : []];
}
function rank(level) {
	return level === "off" ? severities.length : severities.indexOf(level);
}

// src/engine/survey.ts
async function surveyModules(options, globOf) {
	const lint = (more) => runLint({
		...options,
		config: {
			...options.config,
			...more
		},
		baseline: null
	});
	const first = await lint({});
	const { copies, templates } = findCopies(first.judged);
	const exclude = [...copies.map(({ folder }) => globOf(folder, true)), ...templates.map((path) => globOf(path, false))];
	const unrooted = await lint({ exclude });
	const candidates = findRoots(unrooted.judged.state.catalog);
	const rooted = candidates.length > 0 ? await lint({
		exclude,
		roots: candidates.map(({ folder }) => folder)
	}) : unrooted;
	const isBetter = countReferences(rooted.judged.result) <= countReferences(unrooted.judged.result);
	const roots = isBetter ? candidates : [];
	const scope = {
		exclude,
		roots: roots.map(({ folder }) => folder)
	};
	const recommended = isBetter ? rooted : unrooted;
	const habits = {
		"module-category": { directory: true },
		title: { match: true }
	};
	const strict = await lint({
		...scope,
		preset: "strict"
	});
	const withHabits = await lint({
		...scope,
		rules: new Map(Object.entries(habits).map(([id, given]) => [id, { options: given }]))
	});
	const { state, result } = recommended.judged;
	const breaches = {
		recommended: countBreaches(result.findings),
		strict: countBreaches(strict.judged.result.findings)
	};
	const held = (id) => result.modules.length - (countBreaches(withHabits.judged.result.findings).get(id)?.modules ?? 0);
	return {
		survey: {
			modules: result.modules.length,
			files: recommended.report.summary.files,
			copies,
			templates,
			roots,
			references: state.catalog.modules.reduce((sum, { references }) => sum + references.length, 0),
			types: countTypes(state),
			edges: countEdges(state.catalog),
			habits: {
				directory: held("module-category"),
				title: held("title")
			},
			...breaches,
			sections: countSections(state, result)
		},
		scope,
		first
	};
}
function findCopies({ result, state: { catalog } }) {
	const copies = joinFolders(result.causes.flatMap(({ subject, rule, findings }) => {
		if (subject.kind !== "copy") return [];
		const modules = findings.filter((one) => one.rule === rule).length;
		return [isRatherTheCopy(subject.original, subject.folder, catalog) ? {
			folder: subject.original,
			original: subject.folder,
			modules
		} : {
			...subject,
			modules
		}];
	}).filter(({ folder }) => folder !== ""), catalog);
	const isCopied = (path) => copies.some(({ folder }) => path.startsWith(`${folder}/`));
	const named = result.findings.filter(({ rule, anchor, path }) => rule === "placeholder" && anchor === "module:name" && !isCopied(path));
	const templates = new Set(named.map(({ path }) => path));
	return {
		copies,
		templates: catalog.modules.every(({ path }) => templates.has(path) || isCopied(path)) ? [] : [...templates]
	};
}
const copyName = /(?:^|[^a-z])(?:backups?|bak|old|archived?|archives?|cop(?:y|ies)|legacy|dist|build|vendor(?:ed)?|te?mp|deprecated|snapshots?)(?:$|[^a-z])/i;
function isRatherTheCopy(folder, than, catalog) {
	const [says, others] = [copyName.test(folder), copyName.test(than)];
	if (says !== others) return says;
	const [led, ledOther] = [countLinks(folder, catalog), countLinks(than, catalog)];
	if (led !== ledOther) return led < ledOther;
	return depth(folder) > depth(than);
}
function depth(folder) {
	return folder === "" ? 0 : folder.split("/").length;
}
function countLinks(folder, catalog) {
	const isIn = (path) => folder === "" || path.startsWith(`${folder}/`);
	return catalog.modules.filter(({ path }) => !isIn(path)).flatMap((module) => catalog.links(module)).filter(({ target }) => target && isIn(target.path)).length;
}
function joinFolders(copies, catalog) {
	const isCopied = (path) => copies.some(({ folder }) => path.startsWith(`${folder}/`));
	const joined = /* @__PURE__ */ new Map();
	for (const copy of copies) {
		let { folder, original } = copy;
		for (;;) {
			const [outer, last] = [folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), folder.slice(folder.lastIndexOf("/") + 1)];
			const isAlike = original === last || original.endsWith(`/${last}`);
			if (outer === "" || !isAlike || !catalog.modules.every(({ path }) => !path.startsWith(`${outer}/`) || isCopied(path))) break;
			[folder, original] = [outer, original.slice(0, Math.max(0, original.length - last.length - 1))];
		}
		const known = joined.get(folder);
		joined.set(folder, {
			folder,
			original,
			modules: copy.modules + (known?.modules ?? 0)
		});
	}
	return [...joined.values()];
}
const MOST_ROOTS = 5;
const FEWEST_REFERENCES = 3;
const LEAST_SHARE = .05;
function findRoots(catalog) {
	const paths = catalog.modules.flatMap(({ references }) => references.map(({ path }) => path.value)).filter((path) => !/^\.{0,2}\//.test(path));
	let left = paths.filter((path) => !catalog.files.has(path));
	const found = [];
	while (found.length < MOST_ROOTS) {
		const folders = left.flatMap((path) => catalog.files.endingWith(path).map((file) => file.slice(0, -path.length - 1)));
		const [best] = [...groupBy(folders, (folder) => folder)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
		if (!best || best[1].length < Math.max(FEWEST_REFERENCES, LEAST_SHARE * paths.length)) break;
		const [folder] = best;
		const others = left.filter((path) => !catalog.files.has(`${folder}/${path}`));
		found.push({
			folder,
			references: left.length - others.length
		});
		left = others;
	}
	return found;
}
function countReferences({ findings }) {
	return findings.filter(({ rule }) => referenceRules.has(rule)).length;
}
const referenceRules = new Set(rules.flatMap(({ id, group }) => group === "References" ? [id] : []));
function countBreaches(findings) {
	return new Map([...groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => [rule, {
		findings: own.length,
		modules: new Set(own.map(({ path }) => path)).size
	}]));
}
function countTypes(state) {
	const counts = /* @__PURE__ */ new Map();
	for (const { path } of state.catalog.modules) {
		const types = new Set(state.read(path)?.conditions.flatMap(({ type }) => type?.value ?? []));
		for (const type of types) if (/^[\p{L}\p{N}_-]{1,40}$/u.test(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
	}
	return counts;
}
function countEdges(catalog) {
	const sides = /* @__PURE__ */ new Map();
	for (const module of catalog.modules) for (const link of catalog.links(module)) {
		const { carrier } = link.reference;
		if (!link.target || link.target === module || carrier === "uses_pattern" || linkTarget(link) === void 0) continue;
		const key = JSON.stringify(carrier === "depends_on" ? [module.path, link.target.path] : [link.target.path, module.path]);
		sides.set(key, (sides.get(key) ?? /* @__PURE__ */ new Set()).add(carrier));
	}
	return {
		all: sides.size,
		mutual: [...sides.values()].filter(({ size }) => size > 1).length
	};
}
function countSections(state, { findings }) {
	const broken = groupBy(findings.filter(({ rule }) => rule === "section-schema"), ({ path }) => path);
	const counts = /* @__PURE__ */ new Map();
	for (const { path } of state.catalog.modules) {
		const own = broken.get(path) ?? [];
		const module = broken.size > 0 ? state.read(path) : void 0;
		const seen = /* @__PURE__ */ new Map();
		for (const { name, kind, element } of module?.sections ?? []) {
			const word = kind ? module?.vocabulary.sections[kind] ?? name : name;
			seen.set(word, seen.get(word) || own.some(({ start }) => start >= element.start && start < element.end));
		}
		for (const [name, isBroken] of seen) {
			const { modules, breaking } = counts.get(name) ?? {
				modules: 0,
				breaking: 0
			};
			counts.set(name, {
				modules: modules + 1,
				breaking: breaking + (isBroken ? 1 : 0)
			});
		}
	}
	return new Map([...counts].filter(([, { breaking }]) => breaking > 0));
}

// src/command-line/init.ts
const initCommand = command({
	name: "init",
	takes: "",
	summary: "write a configuration, a baseline and a workflow that pass today",
	details: "It looks at the modules, writes patternlint.yml with the reason for each line, accepts what is left in a baseline, and adds a workflow for GitHub. It asks nothing, and overwrites nothing; a workflow that is there stays as it is.",
	options: {
		force: {
			type: "boolean",
			help: "overwrite the configuration and the baseline"
		},
		"dry-run": {
			type: "boolean",
			help: "write nothing: print what would be written"
		},
		root: placeOptions.root
	},
	run: ({ values, words }) => {
		refuseWords("init", words);
		return init(values.root, values.force === true, values["dry-run"] === true);
	}
});
async function init(rootGiven, force, dryRun) {
	const root = chooseRoot([], rootGiven, workingFolder());
	const repository = findRepository(root);
	const config = join(root, "patternlint.yml");
	const workflow = repository && join(repository.workTree, ".github/workflows/patternlint.yml");
	if (!dryRun) refuseExisting(root, config, [config], force);
	const { survey, first } = await surveyModules({
		root,
		config: defaultConfig
	}, globOf);
	if (hasNothing(first.report)) throw new UsageError(`No module to lint. ${first.search} Give another --root.`);
	for (const lost of first.report.unreadable) printNote(`${lost.file} can't be read: ${lost.reason}. Fix that, or exclude the file.`);
	if (first.report.unreadable.length > 0) return 2;
	const proposal = proposeConfig(survey, globOf);
	const settings = await readProposal(proposal.text, config);
	const kept = force ? await baselineAt(root, settings) : void 0;
	const run = await runLint({
		root,
		config: settings,
		baseline: kept ?? null
	});
	const action = repository && workflow ? workflowDraft(root, repository, workflow) : void 0;
	const isKept = action !== void 0 && isEntry(action.file);
	const drafts = [
		...baselineDraft(root, run),
		{
			file: config,
			shown: "patternlint.yml",
			text: proposal.text,
			note: ""
		},
		...action && !isKept ? [action] : []
	];
	if (dryRun) print(drafts.map(({ shown, text }) => `# ---- ${shown}\n${text}`).join("\n"));
	else for (const { file, text } of drafts) writeWhole(file, text, { guarded: [root, repository?.workTree ?? root] });
	print(`${dryRun ? "\n" : ""}${describe(run, proposal, drafts, dryRun, action ? isKept ? keptWords(action) : void 0 : NO_WORKFLOW)}\n`);
	return 0;
}
function refuseExisting(root, config, files, force) {
	const other = findConfig(root);
	const shown = (file) => relative(root, file).split(sep).join("/");
	if (force && other !== void 0 && other !== config) throw new UsageError(`${shown(other)} is a configuration as well. Remove it first.`);
	if (force) return;
	const there = [.../* @__PURE__ */ new Set([
		...other === void 0 ? [] : [other],
		...files.filter((file) => existsSync(file)),
		...[join(root, BASELINE_NAME)].filter((file) => existsSync(file))
	])];
	if (there.length > 0) throw new UsageError(`${there.map(shown).join(" and ")} already ${there.length === 1 ? "exists" : "exist"}. --force overwrites ${there.length === 1 ? "it" : "them"}, --dry-run shows what would be written.`);
}
function readProposal(text, file) {
	return loadConfig(file, {
		read: async () => ({
			kind: "text",
			text,
			invalidAt: void 0
		}),
		show: () => "patternlint.yml",
		of: ""
	});
}
function globOf(path, isFolder) {
	const plain = path.replaceAll(/[*?[\]{}()!+@\\]/g, "\\$&");
	return isFolder ? `${plain}/**` : plain;
}
function baselineDraft(root, { report, judged: { state, result, match } }) {
	if (!match && !gateFails(report, "all", "error")) return [];
	const entries = makeEntries(result.findings, state, match);
	const files = new Set(entries.map(({ file }) => file)).size;
	const count = entries.reduce((sum, entry) => sum + entry.count, 0);
	const note = `: accepts ${plural(count, "finding")} in ${plural(files, "module")}`;
	return [{
		file: join(root, BASELINE_NAME),
		shown: BASELINE_NAME,
		text: formatBaseline(entries),
		note
	}];
}
function workflowDraft(root, repository, file) {
	const names = refNames(repository);
	const branch = [
		"main",
		"master",
		"trunk"
	].find((name) => names.includes(name) || names.includes(`origin/${name}`)) ?? "main";
	const prefix = relative(repository.workTree, root).split(sep).join("/");
	const step = `      - uses: patternlint/patternlint@v1\n${prefix === "" || prefix.startsWith("../") ? "" : `        with:\n          root: ${JSON.stringify(prefix)}\n`}`;
	return {
		file,
		shown: ".github/workflows/patternlint.yml",
		text: `name: patternlint
on:
  push:
    branches: [${branch}]
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  patternlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
${step}`,
		note: "",
		step,
		workTree: repository.workTree
	};
}
function describe(run, { remarks, next }, drafts, dryRun, workflow) {
	const { report, judged } = run;
	const { summary } = report;
	const passed = skippedWords(report);
	const other = passed === void 0 ? "" : `, and ${passed}`;
	const safe = judged.result.findings.filter(({ fix }) => fix?.safe).length;
	return [
		`${plural(summary.modules, "module")} in ${plural(summary.files, "file")}${other}.`,
		...remarks.length > 0 ? [`What init found:\n${columns(remarks)}`] : [],
		`${dryRun ? "To be written" : "Written"}:\n${drafts.map(({ shown, note }) => `  ${shown}${note}`).join("\n")}`,
		...workflow === void 0 ? [] : [workflow],
		...safe > 0 ? [`\`patternlint --fix\` settles ${grouped(safe)} of ${plural(judged.result.findings.length, "finding")}.`] : [],
		...next.length > 0 ? [`What to tighten first, in patternlint.yml under \`rules\`:\n${columns(next)}`] : [],
		`A run ${dryRun ? "would pass" : "passes now"}; only new findings count.`
	].join("\n\n");
}
const NO_WORKFLOW = "No workflow: this is not a git repository.";
const LARGEST_WORKFLOW = 524288;
function keptWords({ file, shown, step, workTree }) {
	const found = readSettingsFile(file, LARGEST_WORKFLOW, [workTree]);
	const stays = `${shown} stays as it is`;
	return found.kind === "text" && found.text.replaceAll("\r\n", "\n").includes(step.trimEnd()) ? `${stays}.` : `${stays}. So that this folder is linted as well, add the step:\n${step.trimEnd()}`;
}
function columns(rows) {
	const width = Math.max(...rows.map(({ about }) => about.length));
	return rows.map(({ about, text }) => `  ${about.padEnd(width)}  ${escapeLine(text)}`).join("\n");
}

export { initCommand };