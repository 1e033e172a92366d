import { Qn as plural, gr as phaseLists, ir as quote } from "./lint.js";

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
		...inOneLine(before.purpose?.value) === inOneLine(after.purpose?.value) ? [] : ["the purpose was edited"],
		...triggers(before) === triggers(after) ? [] : ["the trigger conditions were edited"]
	];
}
function triggers({ conditions }) {
	return conditions.map(({ type, words }) => `${type?.value}: ${inOneLine(words?.value)}`).join("\n");
}
function inOneLine(words) {
	return words?.replaceAll(/\s+/g, " ").trim();
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
		...reworded > 0 ? [`${plural(reworded, items[list])} of phase ${phase} ${reworded === 1 ? "was" : "were"} reworded`] : []
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
	const verb = carrier === "depends_on" ? "depends on" : carrier === "provides_to" ? "provides to" : "uses";
	const end = `${quote(target)}${broken && state === "added" ? ", which does not exist" : ""}`;
	return [state === "added" ? `${name} now ${verb} ${end}` : `${name} no longer ${verb} ${end}`];
}

export { reportChange as t };