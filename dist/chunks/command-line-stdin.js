import "./rolldown-runtime.js";
import { Et as decode, I as candidateFilter, j as pathFromRoot, k as chooseRoot, rt as findRepository, tt as workingTree, vn as withChoices, yt as LARGEST_FILE, z as configAt } from "./lint.js";
import { I as UsageError, d as printNote, o as isTerminal } from "./print.js";
import { r as withText } from "./engine-overlay.js";
import { t as isIgnored } from "./source-ignored.js";
import { r as openBase } from "./command-line.js";
const { dirname, resolve } = process.getBuiltinModule("node:path");

// src/process/read-input.ts
async function readInput(limit) {
	const parts = [];
	let size = 0;
	for await (const part of process.stdin) {
		size += part.length;
		if (size > limit) return void 0;
		parts.push(part);
	}
	return Buffer.concat(parts);
}

// src/command-line/stdin.ts
async function openStdin(options, file, cwd) {
	const absolute = resolve(cwd, file);
	const root = chooseRoot(options.root === void 0 ? [dirname(absolute)] : [], options.root, cwd);
	const path = pathFromRoot(absolute, root);
	const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
	const base = await openBase(root, options.base);
	const tree = workingTree(root);
	if (isTerminal("stdin") && !options.quiet) printNote(`Reading ${path} from the keyboard; Ctrl-D ends it.`);
	const bytes = await readInput(LARGEST_FILE);
	if (bytes === void 0) throw new UsageError(`Standard input is larger than ${LARGEST_FILE / 1024 / 1024} MiB, the most that is read.`);
	const empty = bytes.length === 0 ? ["Standard input is empty."] : [];
	const text = decode(bytes);
	if (options.fix && (text.encoding !== void 0 || text.invalidAt !== void 0)) throw new UsageError("Standard input is not valid UTF-8, so the fixed text could not be printed as it came. Leave --fix out.");
	const repository = findRepository(root);
	const isLeftOut = repository !== void 0 && !tree.paths.includes(path) && isIgnored(repository, root, path);
	const isCandidate = !isLeftOut && candidateFilter(config)(path);
	const why = isLeftOut ? "git ignores it" : "the configuration, or its name, leaves it out";
	return {
		root,
		config,
		head: isLeftOut ? {
			...tree,
			unsaved: [path]
		} : withText(tree, path, text),
		base,
		paths: [path],
		given: {
			path,
			text: text.text
		},
		notes: isCandidate ? empty : [...empty, `${path} is not linted: ${why}.`]
	};
}

export { openStdin };