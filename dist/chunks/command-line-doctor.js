import "./rolldown-runtime.js";
import { Bt as missingRules, N as workingFolder, Qn as plural, S as runLint, St as readSettingsFile, k as chooseRoot, on as configNames, rt as findRepository, t as describeSubmodules, tt as workingTree, z as configAt } from "./lint.js";
import { E as styled, I as UsageError, N as ConfigError, P as FileError, c as print, j as toJson, t as columnsOf, w as renderLine, x as version } from "./print.js";
import { r as isShallow, t as branchOf, u as resolveCommit } from "./source-commits.js";
import { t as findBase } from "./engine-base.js";
import { a as shownFrom, r as baselinePath } from "./engine-baseline.js";
import { c as dataFormat, d as refuseWords, f as wantsData, o as command, u as placeOptions } from "./command-line.js";
const { existsSync } = process.getBuiltinModule("node:fs");
const { join, relative } = process.getBuiltinModule("node:path");

// src/engine/examine.ts
async function examine(options) {
	const { root, rootReason, env } = options;
	const repository = findRepository(root);
	const tree = attempt(() => workingTree(root, repository ?? null));
	const checks = [
		checkNode(options.nodeVersion),
		checkInstalled(root),
		ok("root", `${root}, ${rootReason}`),
		checkGit(root, repository)
	];
	if ("error" in tree) return [...checks, problem("files", tree.error)];
	checks.push(checkIgnoreFiles(tree.value));
	const config = await attemptLater(() => configAt(root, options.config));
	if ("error" in config) checks.push(problem("configuration", config.error));
	else {
		checks.push(checkConfig(root, config.value, tree.value));
		const run = await attemptLater(() => runLint({
			root,
			config: config.value,
			head: tree.value
		}));
		if ("error" in run) checks.push(problem("baseline", run.error));
		else checks.push(...checkRun(root, config.value, tree.value, run.value));
	}
	return [
		...checks,
		checkBase(root, repository, options.base),
		checkHook(repository, tree.value),
		await checkWorkflows(tree.value),
		checkSurroundings(env)
	];
}
function ok(name, found) {
	return {
		name,
		status: "ok",
		found,
		remedies: []
	};
}
function note(name, found, ...remedies) {
	return {
		name,
		status: "note",
		found,
		remedies
	};
}
function problem(name, error) {
	const [first = "", ...more] = error instanceof FileError ? error.lines : [error.message];
	if (error instanceof ConfigError) return {
		name,
		status: "problem",
		found: first,
		remedies: more
	};
	const [, found = first, remedy = ""] = /^(.*?[.:](?= [A-Z`]))? ?([\s\S]*)$/.exec(first) ?? [];
	return {
		name,
		status: "problem",
		found: found === "" ? first : found,
		remedies: [found === "" ? "" : remedy, ...more].filter((text) => text !== "")
	};
}
const LEAST_NODE = [20, 19];
function checkNode(running) {
	const [major = 0, minor = 0] = running.replace(/^v/, "").split(".").map(Number);
	const [least, minorLeast] = LEAST_NODE;
	const isOld = major < least || major === least && minor < minorLeast;
	const found = `Node ${running.replace(/^v/, "")}`;
	return isOld ? {
		name: "node",
		status: "problem",
		found,
		remedies: [`Install Node ${LEAST_NODE.join(".")} or later.`]
	} : ok("node", found);
}
const LARGEST_MANIFEST = 1048576;
function checkInstalled(root) {
	const file = readSettingsFile(join(root, "node_modules/patternlint/package.json"), LARGEST_MANIFEST);
	const own = file.kind === "text" ? /"version":\s*"([^"\s]+)"/.exec(file.text)?.[1] : void 0;
	const running = `patternlint ${version}`;
	if (own === void 0) return ok("version", `${running}, not installed in this repository`);
	if (own === version) return ok("version", `${running}, as installed in this repository`);
	return note("version", `${running}, and this repository has ${own}`, "`npx patternlint` runs the repository's own.");
}
function checkGit(root, repository) {
	if (!repository) return note("git", "no repository", "Without one, files are found by walking the folder, and there is no base to compare with.");
	const where = repository.workTree === root ? "here" : `in ${repository.workTree}`;
	const head = resolveCommit(repository, "HEAD");
	if (head === void 0) return note("git", `a repository ${where} without a commit`, "There is nothing to compare with before the first commit.");
	const branch = branchOf(repository);
	const found = `a repository ${where}; HEAD is ${head.slice(0, 7)}${branch === void 0 ? ", on no branch" : ` on ${branch}`}`;
	if (!isShallow(repository)) return ok("git", found);
	return note("git", `${found}; the clone is shallow`, "Where HEAD left a branch may be unknown. `git fetch --unshallow` brings the history.");
}
function checkIgnoreFiles({ paths, by, withoutGit }) {
	const files = paths.filter((path) => path === ".gitignore" || path.endsWith("/.gitignore"));
	const how = by === "git" ? "git's, with the user's own" : "read without git";
	const found = files.length === 0 ? `no .gitignore (${how})` : `${list(files)} (${how})`;
	return withoutGit === void 0 ? ok("ignored", found) : note("ignored", found, `Files are found without git: ${withoutGit}.`);
}
function checkConfig(root, config, { paths }) {
	const remedies = paths.filter((path) => /^\.?patternlint(?:rc)?(?:\.config)?\.?(?:ya?ml|json|js|mjs|toml)?$/i.test(path) && !isRead(path)).map((path) => `${path} is not read: a configuration is called ${configNames[0]}.`);
	if (config.file === void 0) {
		const found = `none, so the preset ${config.preset} counts as it is`;
		return remedies.length > 0 ? note("configuration", found, ...remedies) : ok("configuration", `${found}; \`patternlint init\` proposes one`);
	}
	const set = config.rules.size === 0 ? "" : `, ${plural(config.rules.size, "rule")} set`;
	const custom = config.ruleFiles.length === 0 ? "" : `, ${plural(config.ruleFiles.length, "file")} of custom rules`;
	const found = `${shownFrom(root, config.file)}: preset ${config.preset}${set}${custom}`;
	return remedies.length > 0 ? note("configuration", found, ...remedies) : ok("configuration", found);
}
function isRead(path) {
	return configNames.includes(path) || path === "patternlint-baseline.json";
}
function checkRun(root, config, tree, { report, search, unmatched }) {
	const { summary, unreadable, skipped } = report;
	const isEmpty = summary.modules === 0;
	const left = skipped.length === 0 ? "" : `; ${skipped.length} hold a module and are skipped`;
	const found = `${plural(summary.files, "file")} looked at, ${plural(summary.modules, "module")}${left}`;
	const troubles = [
		...unreadable.map(({ file, reason }) => `${file} can't be read: ${reason}. Fix that, or exclude the file.`),
		...missingRules(report),
		...isEmpty ? [search] : []
	];
	const remedies = [
		...troubles,
		...unmatched,
		...describeSubmodules(root, tree, [], config.vocabulary, isEmpty)
	];
	return [{
		name: "modules",
		status: troubles.length > 0 ? "problem" : remedies.length > 0 ? "note" : "ok",
		found,
		remedies
	}, checkBaseline(root, config, report)];
}
function checkBaseline(root, config, { baseline, summary }) {
	if (!baseline) return ok("baseline", baselinePath(root, config) === void 0 ? "none, as the configuration wants it" : "none: everything that is found counts");
	const found = `${baseline.file}: ${plural(summary.baselined, "finding")} accepted`;
	const remedies = [...baseline.fixed > 0 ? [`${baseline.fixed} of it are fixed: \`patternlint baseline --prune\` takes them out.`] : [], ...baseline.expired > 0 ? [`${baseline.expired} of it have expired and count: fix them, or set \`until\` to another day.`] : []];
	return remedies.length > 0 ? note("baseline", found, ...remedies) : ok("baseline", found);
}
const usualBases = [
	"origin/HEAD",
	"main",
	"master"
];
function checkBase(root, repository, named) {
	const describe = (name) => {
		const found = findBase(root, name);
		if ("reason" in found) return found;
		return {
			found: `with \`--base ${name}\`, HEAD is compared with ${found.base.tree.commit.slice(0, 7)}`,
			notes: found.notes
		};
	};
	if (named !== void 0) {
		const base = describe(named);
		if ("reason" in base) return {
			name: "base",
			status: "problem",
			found: `none: ${base.reason}`,
			remedies: base.remedy === "" ? [] : [base.remedy]
		};
		return base.notes.length > 0 ? note("base", base.found, ...base.notes) : ok("base", base.found);
	}
	for (const name of repository ? usualBases : []) {
		const base = describe(name);
		if (!("reason" in base)) return base.notes.length > 0 ? note("base", base.found, ...base.notes) : ok("base", base.found);
	}
	return ok("base", "none: without `--base`, everything that is found counts");
}
function checkHook(repository, { paths }) {
	const managed = paths.filter((path) => [
		".pre-commit-config.yaml",
		"lefthook.yml",
		".husky/pre-commit"
	].includes(path));
	if (managed.length > 0) return ok("hook", `${list(managed)}; \`patternlint --staged\` lints what a commit would take`);
	if (repository && existsSync(join(repository.gitDir, "hooks", "pre-commit"))) return ok("hook", "pre-commit, in the git directory");
	return ok("hook", "none before a commit; `patternlint --staged` would lint what it takes");
}
async function checkWorkflows(tree) {
	const files = tree.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.yml$/.test(path)).sort();
	const texts = await tree.load(files);
	const using = files.filter((path) => {
		const file = texts(path);
		return file.kind === "text" && /\bpatternlint\b/.test(file.text);
	});
	return ok("workflow", using.length > 0 ? list(using) : "none runs patternlint; `patternlint init` writes one");
}
function checkSurroundings(env) {
	const names = [
		["GITHUB_ACTIONS", "GitHub Actions"],
		["GITLAB_CI", "GitLab CI"],
		["CI", "continuous integration"],
		["SSH_CONNECTION", "SSH"],
		["TMUX", "tmux"]
	].flatMap(([variable = "", name = ""]) => env[variable] ? [name] : []);
	const editor = env.TERM_PROGRAM === "vscode" ? ["VS Code's terminal"] : env.NVIM ? ["Neovim's terminal"] : [];
	const settings = [
		"NO_COLOR",
		"FORCE_COLOR",
		"GIT_DIR",
		"GIT_INDEX_FILE",
		"NODE_OPTIONS"
	].filter((name) => env[name] !== void 0 && env[name] !== "");
	const around = [
		...names,
		...editor,
		...settings.map((name) => `${name} is set`)
	];
	return ok("around", around.length > 0 ? around.join(", ") : "nothing that matters");
}
const MOST_LISTED = 3;
function list(names) {
	const more = names.length - MOST_LISTED;
	return names.slice(0, MOST_LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function attempt(work) {
	try {
		return { value: work() };
	} catch (error) {
		return failed(error);
	}
}
async function attemptLater(work) {
	try {
		return { value: await work() };
	} catch (error) {
		return failed(error);
	}
}
function failed(error) {
	if (error instanceof UsageError) return { error };
	throw error;
}
function rootReasonOf(root, given, cwd) {
	if (given !== void 0) return "as --root says";
	if (findRepository(root)?.workTree === void 0) return "the working folder";
	return relative(root, cwd) === "" ? "the repository's root" : "the root of the repository around the working folder";
}

// src/command-line/doctor.ts
const doctorCommand = command({
	name: "doctor",
	takes: "",
	summary: "say what is found around a run, what it would compare, and what stands in its way",
	details: "It changes nothing. It exits with 2 when something is found that a run would end with 2 for, and with 0 otherwise.",
	options: {
		...dataFormat,
		base: {
			type: "string",
			value: "REF",
			completes: "revision",
			help: "try this base, as --base would",
			group: "What counts"
		},
		...placeOptions
	},
	async run({ values, words, color }) {
		refuseWords("doctor", words);
		const asData = wantsData(values.format);
		const cwd = workingFolder();
		const root = chooseRoot([], values.root, cwd);
		const checks = await examine({
			root,
			rootReason: rootReasonOf(root, values.root, cwd),
			config: values.config,
			base: values.base,
			nodeVersion: process.version,
			env: process.env
		});
		print(asData ? toJson({
			version,
			root,
			checks
		}) : table(checks, color, columnsOf("stdout")));
		return checks.some(({ status }) => status === "problem") ? 2 : 0;
	}
});
const marks = {
	ok: ["✓", "green"],
	note: ["!", "yellow"],
	problem: ["✗", "red"]
};
function table(checks, color, width) {
	const name = Math.max(...checks.map((check) => check.name.length));
	const indent = name + 4;
	return `${checks.flatMap(({ name: own, status, found, remedies }) => {
		const [sign, style] = marks[status];
		const [first = "", ...more] = fold(found, width - indent);
		const below = [...more, ...remedies.flatMap((remedy) => fold(remedy, width - indent).map((line) => styled("cyan", line)))];
		return [renderLine([
			styled(style, sign),
			" ",
			styled("bold", own.padEnd(name)),
			"  ",
			first
		], color), ...below.map((line) => renderLine([" ".repeat(indent), line], color))];
	}).join("\n")}\n\n${verdict(checks, color)}\n`;
}
function verdict(checks, color) {
	const count = (status) => checks.filter((check) => check.status === status).length;
	const [problems, notes] = [count("problem"), count("note")];
	if (problems > 0) return renderLine(styled("red", `${plural(problems, "problem")} would end a run with 2.`), color);
	return renderLine(styled("green", `Nothing stands in the way of a run${notes > 0 ? `; ${plural(notes, "thing")} to know` : ""}.`), color);
}
const NARROWEST = 24;
function fold(text, width) {
	const most = Math.max(NARROWEST, width);
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

export { doctorCommand };