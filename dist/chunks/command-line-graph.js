import "./rolldown-runtime.js";
import { Hn as nearest, M as resolvePaths, N as workingFolder, On as linkTarget, Pn as components, Qn as plural, S as runLint, Vn as sectionOf, cn as didYouMean, k as chooseRoot, rt as findRepository, tt as workingTree, z as configAt } from "./lint.js";
import { I as UsageError, c as print, d as printNote, j as toJson } from "./print.js";
import { a as isDashed, c as lookOf, i as groupLabel, n as colors, o as labelOf, r as edgeLabel, s as linkOf, t as formatDot } from "./graph-dot.js";
import { l as parseChoice, o as command, r as openBase, u as placeOptions } from "./command-line.js";
const { dirname, relative, resolve } = process.getBuiltinModule("node:path");

// src/graph/group.ts
const groupings = ["category", "folder"];
const MOST_GROUPS = 60;
function draw(graph, grouping, { nodes, edges = Number.POSITIVE_INFINITY }) {
	if (graph.nodes.length <= nodes && graph.edges.length <= edges) return {
		kind: "nodes",
		groups: grouping ? groupNodes(graph.nodes, groupName(grouping)) : [{
			name: "",
			nodes: graph.nodes
		}],
		edges: graph.edges
	};
	return collapse(graph, coarseNames(graph.nodes, grouping ?? "category"), grouping ?? "category");
}
function groupNodes(nodes, nameOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const group = groups.get(nameOf(node)) ?? [];
		group.push(node);
		groups.set(nameOf(node), group);
	}
	return [...groups].map(([name, nodes]) => ({
		name,
		nodes
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}
function groupName(grouping) {
	return (node) => {
		if (node.kind === "missing" && node.change !== "removed") return "does not exist";
		if (grouping === "folder") return node.path.includes("/") ? node.path.slice(0, node.path.lastIndexOf("/")) : ".";
		return node.kind === "module" ? node.category ?? "no category" : "other files";
	};
}
function coarseNames(nodes, grouping) {
	const fine = groupName(grouping);
	if (grouping === "category") return fine;
	const deepest = nodes.reduce((most, { path }) => Math.max(most, path.split("/").length), 0);
	for (let depth = deepest; depth > 1; depth--) {
		const nameOf = (node) => fine(node).split("/").slice(0, depth).join("/");
		if (new Set(nodes.map(nameOf)).size <= MOST_GROUPS) return nameOf;
	}
	return (node) => fine(node).split("/")[0] ?? ".";
}
function collapse({ nodes, edges }, nameOf, grouping) {
	const groups = groupNodes(nodes, nameOf);
	const groupOf = new Map(groups.flatMap(({ name, nodes }) => nodes.map(({ path }) => [path, name])));
	const bundles = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		const [from, to] = [groupOf.get(edge.from), groupOf.get(edge.to)];
		const key = JSON.stringify([from, to]);
		const bundle = bundles.get(key) ?? {
			from,
			to,
			count: 0,
			broken: 0
		};
		bundles.set(key, {
			...bundle,
			count: bundle.count + 1,
			broken: bundle.broken + (edge.broken ? 1 : 0)
		});
	}
	const drawn = grouping === "category" ? plural(groups.length, "category", "categories") : plural(groups.length, "folder");
	return {
		kind: "groups",
		nodes: groups.map(({ name, nodes }) => summarize(name, nodes)),
		edges: [...bundles.values()],
		note: `${plural(nodes.length, "node")} with ${plural(edges.length, "edge")} are drawn as ${drawn}. \`--focus MODULE\`, \`--only-broken\` or paths show a part of them one by one.`
	};
}
function summarize(name, nodes) {
	const sum = (of) => nodes.reduce((all, node) => all + of(node), 0);
	return {
		name,
		modules: sum(({ kind }) => kind === "module" ? 1 : 0),
		errors: sum(({ errors }) => errors),
		phases: sum(({ phases }) => phases),
		completePhases: sum(({ completePhases }) => completePhases),
		missing: sum(({ kind }) => kind === "missing" ? 1 : 0)
	};
}

// src/graph/mermaid.ts
const mermaidLimits = {
	edges: 500,
	characters: 5e4
};
function formatMermaid(drawing, base = "") {
	return drawing.kind === "nodes" ? formatNodes(drawing, base) : formatGroups(drawing);
}
function formatNodes({ groups, edges }, base) {
	const nodes = groups.flatMap((group) => group.nodes);
	const id = new Map(nodes.map(({ path }, at) => [path, `n${at}`]));
	const looks = new Set(nodes.map(lookOf));
	const isBoxed = groups.length > 1 || (groups[0]?.name ?? "") !== "";
	const node = (one) => `${id.get(one.path)}["${labelOf(one).map(escapeText).join("<br/>")}"]:::${lookOf(one)}`;
	const broken = edges.flatMap((edge, at) => edge.broken ? [at] : []);
	return lines([
		"flowchart LR",
		...groups.flatMap(({ name, nodes }, at) => isBoxed ? [
			`  subgraph g${at}["${escapeText(name)}"]`,
			...nodes.map((one) => `    ${node(one)}`),
			"  end"
		] : nodes.map((one) => `  ${node(one)}`)),
		...edges.map((edge) => `  ${id.get(edge.from)} ${arrow(edge)} ${id.get(edge.to)}`),
		...broken.length > 0 ? [`  linkStyle ${broken.join(",")} stroke:${colors.missing},color:${colors.missing}`] : [],
		...nodes.flatMap((one) => {
			const link = linkOf(one, base);
			return link === void 0 || base === "" ? [] : [`  click ${id.get(one.path)} href "${link}"`];
		}),
		...[...looks].sort().map(classDef)
	]);
}
function formatGroups({ nodes, edges, note }) {
	const id = new Map(nodes.map(({ name }, at) => [name, `n${at}`]));
	return lines([
		`%% ${note}`,
		"flowchart LR",
		...nodes.map((one) => `  ${id.get(one.name)}["${groupLabel(one).map(escapeText).join("<br/>")}"]:::${one.errors > 0 ? "errors" : "plain"}`),
		...edges.map(({ from, to, count, broken }) => `  ${id.get(from)} ${broken === count ? "-.->" : "-->"}|${count}${broken > 0 ? `, ${broken} broken` : ""}| ${id.get(to)}`),
		classDef("errors"),
		classDef("plain")
	]);
}
function arrow(edge) {
	const words = edgeLabel(edge);
	const line = edge.change === "added" ? "==>" : edge.broken || edge.change === "removed" || edge.oneSided ? "-.->" : "-->";
	return words === "" ? line : `${line}|${words}|`;
}
function classDef(look) {
	const dashed = isDashed(look) ? ",stroke-dasharray:4 3" : "";
	return `  classDef ${look} stroke:${colors[look]},stroke-width:${look === "plain" || look === "file" ? 1 : 2}px${dashed}`;
}
function escapeText(text) {
	return [...text].map((sign) => /[\w./ ·-]/.test(sign) ? sign : `#${sign.codePointAt(0)};`).join("");
}
function lines(all) {
	return `${all.join("\n")}\n`;
}

// src/graph/formats.ts
const graphFormats = [
	"mermaid",
	"dot",
	"json",
	"svg"
];
async function formatGraph(graph, format, { by, title, base }) {
	if (format === "json") return { text: toJson({
		version: 1,
		...graph
	}) };
	if (format === "mermaid") return mermaid(graph, by, base);
	const drawing = draw(graph, by, { nodes: 150 });
	return {
		text: format === "dot" ? formatDot(drawing, base) : await (await import("./graph-svg.js")).formatSvg(drawing, title, base),
		note: noteOf(drawing)
	};
}
function mermaid(graph, by, base) {
	const drawing = draw(graph, by, {
		nodes: 150,
		edges: mermaidLimits.edges
	});
	const text = formatMermaid(drawing, base);
	if (drawing.kind === "groups" || text.length <= mermaidLimits.characters) return {
		text,
		note: noteOf(drawing)
	};
	const coarse = draw(graph, by, { nodes: 0 });
	return {
		text: formatMermaid(coarse, base),
		note: noteOf(coarse)
	};
}
function noteOf(drawing) {
	return drawing.kind === "groups" ? drawing.note : void 0;
}

// src/graph/graph.ts
function makeGraph({ state, report }) {
	const changes = report.comparison?.changes ?? [];
	const edges = readEdges(state);
	addChanges(edges, changes);
	const nodes = makeNodes(state, report, changes);
	for (const { from, to, broken } of edges.values()) for (const path of [from, to]) if (!nodes.has(path)) nodes.set(path, emptyNode(path, broken ? "missing" : "file"));
	return {
		nodes: [...nodes.values()].sort((a, b) => compare(a.path, b.path)),
		edges: [...edges.values()].map((edge) => ({
			...edge,
			oneSided: isOneSided(edge, nodes)
		})).sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.kind, b.kind))
	};
}
function isOneSided({ kind, toldBy, from, to }, nodes) {
	return kind === "depends_on" && toldBy !== "both" && [from, to].every((path) => nodes.get(path)?.kind === "module");
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function readEdges({ catalog }) {
	const edges = /* @__PURE__ */ new Map();
	for (const module of catalog.modules) for (const { reference, resolution } of catalog.links(module)) {
		const found = linkTarget({ resolution });
		if (found === void 0 && reference.bare) continue;
		const target = found ?? reference.path.value;
		if (target === module.path) continue;
		addEdge(edges, module.path, target, reference, resolution.kind !== "file");
	}
	return edges;
}
function addEdge(edges, path, target, reference, broken) {
	const provides = reference.carrier === "provides_to";
	const [from, to] = provides ? [target, path] : [path, target];
	const kind = reference.carrier === "uses_pattern" ? "uses_pattern" : "depends_on";
	const toldBy = provides ? "to" : "from";
	const reason = reference.reason?.value ?? null;
	const key = keyOf({
		from,
		to,
		kind
	});
	const known = edges.get(key);
	if (!known) edges.set(key, {
		from,
		to,
		kind,
		toldBy,
		reason,
		broken,
		change: null
	});
	else {
		if (known.toldBy !== toldBy) known.toldBy = "both";
		known.reason ??= reason;
		known.broken ||= broken;
	}
}
function keyOf({ from, to, kind }) {
	return JSON.stringify([
		from,
		to,
		kind
	]);
}
function addChanges(edges, changes) {
	const removed = new Set(changes.flatMap(({ kind, file }) => kind === "removed" ? [file] : []));
	for (const { file, edges: own } of changes) for (const { carrier, target, state, broken } of own) {
		if (state === "kept") continue;
		const [from, to] = carrier === "provides_to" ? [target, file] : [file, target];
		const kind = carrier === "uses_pattern" ? "uses_pattern" : "depends_on";
		const toldBy = carrier === "provides_to" ? "to" : "from";
		const known = edges.get(keyOf({
			from,
			to,
			kind
		}));
		if (state === "added" && known && known.toldBy !== "both") known.change = "added";
		if (state === "removed" && (!known || removed.has(to))) edges.set(keyOf({
			from,
			to,
			kind
		}), {
			reason: null,
			...known,
			from,
			to,
			kind,
			toldBy,
			broken,
			change: "removed"
		});
	}
}
function makeNodes(state, { findings }, changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { file, severity } of findings) {
		const own = counts.get(file) ?? {
			error: 0,
			warning: 0,
			notice: 0
		};
		own[severity]++;
		counts.set(file, own);
	}
	const changed = new Map(changes.map(({ file, kind }) => [file, kind]));
	const nodes = /* @__PURE__ */ new Map();
	for (const { path, summary, phases, completePhases } of state.modules) {
		const { error = 0, warning = 0 } = counts.get(path) ?? {};
		nodes.set(path, {
			path,
			kind: "module",
			name: summary.name?.value ?? null,
			category: summary.category?.value ?? null,
			status: summary.status?.value ?? null,
			purpose: purposeOf(state.read(path)),
			phases,
			completePhases,
			errors: error,
			warnings: warning,
			change: changed.get(path) ?? null
		});
	}
	for (const { file, name, kind } of changes) if (kind === "removed") nodes.set(file, {
		...emptyNode(file, "missing"),
		name,
		change: "removed"
	});
	return nodes;
}
function emptyNode(path, kind) {
	return {
		path,
		kind,
		name: null,
		category: null,
		status: null,
		purpose: null,
		phases: 0,
		completePhases: 0,
		errors: 0,
		warnings: 0,
		change: null
	};
}
function purposeOf(module) {
	return module && sectionOf(module, "purpose") && module.purpose?.value.replaceAll(/\s+/g, " ").trim() || null;
}

// src/graph/select.ts
const directions = [
	"dependencies",
	"dependents",
	"both"
];
function findNodes({ nodes }, wanted) {
	const modules = nodes.filter(({ kind }) => kind !== "missing");
	const path = wanted.replaceAll("\\", "/").replace(/^\.\//, "");
	const exact = modules.filter((node) => node.path === path);
	if (exact.length > 0) return exact;
	const named = modules.filter(({ name }) => name === wanted);
	return named.length > 0 ? named : modules.filter((node) => node.path.endsWith(`/${path}`) || fileName(node.path) === path);
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}
function around(graph, paths, direction, depth) {
	const reached = new Set(paths);
	if (direction !== "dependents") for (const path of walk(outgoing(graph), paths, depth)) reached.add(path);
	if (direction !== "dependencies") for (const path of walk(incoming(graph), paths, depth)) reached.add(path);
	return within(graph, reached);
}
function affected(graph) {
	const changed = graph.nodes.flatMap(({ path, change }) => change ? [path] : []);
	const ends = graph.edges.flatMap(({ from, to, change }) => change ? [from, to] : []);
	return within(graph, /* @__PURE__ */ new Set([
		...changed,
		...ends,
		...walk(incoming(graph), changed, Number.POSITIVE_INFINITY)
	]));
}
function cyclic(graph) {
	const number = new Map(graph.nodes.map(({ path }, at) => [path, at]));
	const edges = graph.edges.filter(({ kind, change, broken }) => kind === "depends_on" && change !== "removed" && !broken);
	const next = listsBy(edges, "from", "to");
	const successors = graph.nodes.map(({ path }) => (next.get(path) ?? []).map((to) => number.get(to)));
	const circles = components(graph.nodes.length, (node) => successors[node] ?? []);
	const circleOf = new Map(circles.flatMap((circle, at) => circle.map((node) => [graph.nodes[node]?.path, at])));
	return {
		nodes: graph.nodes.filter(({ path }) => circleOf.has(path)),
		edges: edges.filter(({ from, to }) => circleOf.has(from) && circleOf.get(from) === circleOf.get(to))
	};
}
function brokenOnly({ nodes, edges }) {
	const broken = edges.filter((edge) => edge.broken);
	const ends = new Set(broken.flatMap(({ from, to }) => [from, to]));
	return {
		nodes: nodes.filter(({ path }) => ends.has(path)),
		edges: broken
	};
}
function beside({ nodes, edges }, paths) {
	const isIn = (path) => paths.some((own) => own === "" || path === own || path.startsWith(`${own}/`));
	const kept = edges.filter(({ from, to }) => isIn(from) || isIn(to));
	const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
	return {
		nodes: nodes.filter(({ path }) => isIn(path) || ends.has(path)),
		edges: kept
	};
}
function within({ nodes, edges }, paths) {
	return {
		nodes: nodes.filter(({ path }) => paths.has(path)),
		edges: edges.filter(({ from, to }) => paths.has(from) && paths.has(to))
	};
}
function outgoing({ edges }) {
	const lists = listsBy(edges, "from", "to");
	return (path) => lists.get(path) ?? [];
}
function incoming({ edges }) {
	const lists = listsBy(edges, "to", "from");
	return (path) => lists.get(path) ?? [];
}
function listsBy(edges, key, value) {
	const lists = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		const list = lists.get(edge[key]) ?? [];
		list.push(edge[value]);
		lists.set(edge[key], list);
	}
	return lists;
}
function walk(neighbours, starts, depth) {
	const reached = new Set(starts);
	let frontier = [...reached];
	for (let steps = 0; steps < depth && frontier.length > 0; steps++) {
		const next = [];
		for (const path of frontier) for (const other of neighbours(path)) if (!reached.has(other)) {
			reached.add(other);
			next.push(other);
		}
		frontier = next;
	}
	return reached;
}

// src/command-line/graph.ts
const options = {
	focus: {
		type: "string",
		value: "MODULE",
		help: "what lies around one module, by its path or name",
		group: "Which part"
	},
	depth: {
		type: "string",
		value: "N",
		help: "steps from --focus (default: 1)",
		group: "Which part"
	},
	direction: {
		type: "string",
		value: "WAY",
		completes: directions,
		help: "from --focus: dependencies, dependents or both (default)",
		group: "Which part"
	},
	reaches: {
		type: "string",
		value: "MODULE",
		help: "all modules that need one, directly or through others",
		group: "Which part"
	},
	affected: {
		type: "boolean",
		help: "what the change since --base touches, and all that needs it",
		group: "Which part"
	},
	cycles: {
		type: "boolean",
		help: "only modules that depend on one another",
		group: "Which part"
	},
	"only-broken": {
		type: "boolean",
		help: "only references that lead nowhere",
		group: "Which part"
	},
	base: {
		type: "string",
		value: "REF",
		completes: "revision",
		help: "colour what changed since a branch, tag or commit",
		group: "Which part"
	},
	by: {
		type: "string",
		value: "GROUPING",
		completes: groupings,
		help: `boxes by ${groupings.join(" or ")}; a large graph is drawn as one node for each`,
		group: "Output"
	},
	format: {
		type: "string",
		value: "FORMAT",
		completes: graphFormats,
		help: `mermaid (default), ${graphFormats.slice(1, -1).join(", ")} or ${graphFormats.at(-1)}`,
		group: "Output"
	},
	output: {
		type: "string",
		value: "FILE",
		completes: "file",
		help: "write it to a file; links are relative to that",
		group: "Output"
	},
	"link-base": {
		type: "string",
		value: "URL",
		help: "what links begin with, such as https://github.com/o/r/blob/main/",
		group: "Output"
	},
	config: placeOptions.config,
	root: placeOptions.root
};
const graphCommand = command({
	name: "graph",
	takes: "[paths…]",
	summary: "draw which modules depend on which",
	details: `An arrow leads from a module to one that it needs. Dashed is what only one of the two tells of, red what leads nowhere.
With --base, what the change added, edited or removed is coloured.`,
	options,
	async run({ values, words }) {
		const format = parseChoice(values.format ?? "mermaid", graphFormats);
		const by = parseOne("--by", values.by, groupings);
		const root = chooseRoot(words, values.root, workingFolder());
		const run = await lint(words, values, root);
		const graph = choose(makeGraph({
			state: run.judged.state,
			report: run.report
		}), values);
		if (run.report.summary.modules === 0) throw new UsageError(`There is no module to draw. ${run.search}`);
		const paths = resolvePaths(words, root, workingFolder(), {});
		const part = paths.length > 0 ? beside(graph, paths) : graph;
		const file = values.output === void 0 ? void 0 : resolve(values.output);
		const { text, note } = await formatGraph(part, format, {
			by,
			title: titleOf(values),
			base: linkBase(values["link-base"], root, file)
		});
		if (file === void 0) print(text);
		else {
			const { writeWhole } = await import("./process-write-file.exports.js");
			writeWhole(file, text, { guarded: [root, findRepository(root)?.workTree ?? root] });
		}
		if (part.nodes.length === 0) printNote(`Nothing is left to draw: ${emptyReason(values)}.`);
		if (note !== void 0) printNote(note);
		return 0;
	}
});
async function lint(words, values, root) {
	if (values.affected && values.base === void 0) throw new UsageError("--affected needs a change: name its base with --base REF.");
	const config = await configAt(root, values.config);
	const base = await openBase(root, values.base);
	resolvePaths(words, root, workingFolder(), { before: base?.tree.paths });
	return runLint({
		root,
		config,
		base,
		head: workingTree(root),
		baseline: null
	});
}
function choose(whole, values) {
	const { focus, reaches, cycles } = values;
	const depth = parseDepth(values.depth, focus);
	const direction = parseOne("--direction", values.direction, directions) ?? "both";
	if (focus === void 0 && values.direction !== void 0) throw new UsageError("--direction goes from a module: name it with --focus.");
	let graph = values.affected ? affected(whole) : whole;
	if (focus !== void 0) graph = around(graph, pathsOf(whole, focus, "--focus"), direction, depth);
	if (reaches !== void 0) graph = around(graph, pathsOf(whole, reaches, "--reaches"), "dependents", Number.POSITIVE_INFINITY);
	if (cycles) graph = cyclic(graph);
	return values["only-broken"] ? brokenOnly(graph) : graph;
}
function pathsOf(graph, wanted, option) {
	const found = findNodes(graph, wanted);
	const [only, ...more] = found;
	if (!only) {
		const names = graph.nodes.flatMap(({ kind, name, path }) => kind === "module" ? [...name ? [name] : [], path] : []);
		throw new UsageError(`${option}: no module has the path or name \`${wanted}\`. ${didYouMean(nearest(wanted, names), "`patternlint graph` shows all.")}`);
	}
	if (more.length > 0) throw new UsageError(`${option}: ${found.length} files are meant by \`${wanted}\`: ${found.slice(0, 5).map(({ path }) => path).join(", ")}${found.length > 5 ? " …" : ""}. Give one of the paths.`);
	return [only.path];
}
function parseDepth(text, focus) {
	if (text === void 0) return 1;
	if (focus === void 0) throw new UsageError("--depth counts steps from a module: name it with --focus.");
	if (text === "all") return Number.POSITIVE_INFINITY;
	if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--depth is \`${text}\`. Give a number of steps from 1 to 9999, or all.`);
	return Number(text);
}
function parseOne(option, text, known) {
	if (text === void 0 || known.includes(text)) return text;
	throw new UsageError(`${option} is \`${text}\`. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}
function linkBase(url, root, file) {
	if (url !== void 0) {
		if (!/^(?:https?:\/\/|\.{0,2}\/)/.test(url)) throw new UsageError(`--link-base is \`${url}\`. Give an address with https://, or a path with ./.`);
		return url.endsWith("/") ? url : `${url}/`;
	}
	if (file === void 0) return "";
	const way = relative(dirname(file), root).replaceAll("\\", "/");
	return way === "" ? "" : `${way.split("/").map(encodeURIComponent).join("/")}/`;
}
function titleOf({ focus, reaches, affected, cycles, base }) {
	return `Modules ${focus !== void 0 ? `around ${focus}` : reaches !== void 0 ? `that need ${reaches}` : affected ? `that the change since ${base} affects` : cycles ? "that depend on one another" : "and what they depend on"}`;
}
function emptyReason(values) {
	if (values.cycles) return "no modules depend on one another";
	if (values["only-broken"]) return "every reference leads somewhere";
	if (values.affected) return "the change touches no module";
	return "no module is in that part";
}

export { graphCommand };