// A file or a module gets another name, and all references with it: from a path, from a module's own name, or because the editor
// moves files and asks what else has to change.
import { posix } from "node:path";
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  type PrepareRenameResult,
  RenameRequest,
  ResponseError,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { baseName, folderOf } from "../../catalog/files.ts";
import { moveReferences, renamed } from "../../catalog/move-references.ts";
import type { Project } from "../../engine/project.ts";
import { isForeign } from "../../source/paths.ts";
import { quote } from "../../text/quote.ts";
import type { Located, Span } from "../../text/span.ts";
import { type FileEdit, toWorkspaceEdit } from "../edits.ts";
import { type Feature, request } from "../feature.ts";
import { fileOf } from "../folder.ts";
import { linkAt, targetsOf } from "../links.ts";
import { type ModuleAt, type Place, type Session, spotAt, touches } from "../session.ts";

export const rename: Feature = {
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    workspace: { fileOperations: { willRename: { filters: [{ scheme: "file", pattern: { glob: "**/*" } }] } } },
  }),
  requests: [
    request(PrepareRenameRequest.type, (params, session): PrepareRenameResult | null => {
      const spot = spotAt(session, params);
      const subject = spot && subjectOf(spot);
      if (!spot || !subject) return null;
      return { range: spot.places.range(subject.at), placeholder: subject.kind === "file" ? subject.path : subject.name.value };
    }),
    request(RenameRequest.type, (params, session): WorkspaceEdit | null => {
      const spot = spotAt(session, params);
      const subject = spot && subjectOf(spot);
      if (!spot || !subject) return null;
      return subject.kind === "file"
        ? moveFile(session, spot, subject.path, newPath(subject.path, params.newName))
        : renameModule(session, spot, subject.name, params.newName);
    }),
    request(WillRenameFilesRequest.type, ({ files }, session): WorkspaceEdit | null => {
      const roots = new Set<string>();
      const edits = session.folders().flatMap((folder) => {
        const project = folder.project();
        // Two folders of one repository have the same references.
        if (!project || roots.has(folder.root)) return [];
        roots.add(folder.root);
        const moves = files.flatMap(({ oldUri, newUri }) => {
          const [from, to] = [oldUri, newUri].map((uri) => folder.pathOf(fileOf(uri) ?? "/"));
          return from !== undefined && to !== undefined ? [[from, to] as const] : [];
        });
        if (moves.length === 0) return [];
        const moved = listMoves(project.paths(), moves);
        // What can't be followed is shown as broken afterwards: the editor moves the files in any case.
        const { edits } = movesIn(project, moved);
        return [toWorkspaceEdit(session, { folder, project }, [...edits, ...nameEdits(project, moved)])];
      });
      return edits.length === 0 ? null : edits.reduce(join);
    }),
  ],
};

type Subject =
  | { readonly kind: "file"; readonly path: string; readonly at: Span }
  | { readonly kind: "module"; readonly name: Located; readonly at: Span };

/** What would get another name at an offset: the file that a path leads to, or the module. */
function subjectOf({ project, path, module, offset }: ModuleAt & { readonly offset: number }): Subject | undefined {
  const link = linkAt(project.catalog(), path, offset);
  const [target, ...others] = link ? targetsOf(link) : [];
  if (link) return target !== undefined && others.length === 0 ? { kind: "file", path: target, at: link.reference.path } : undefined;
  return module.name && touches(module.name, offset) ? { kind: "module", name: module.name, at: module.name } : undefined;
}

function moveFile(session: Session, place: Place, from: string, to: string, more: readonly FileEdit[] = []): WorkspaceEdit {
  const { project, folder } = place;
  if (!session.client.renamesFiles)
    throw refusal("This editor can't rename files for a language server. Rename the file, and the references follow.");
  if (from === to) return toWorkspaceEdit(session, place, more);
  if (!folder.holds(to) || isForeign(to)) throw refusal(`${quote(to)} lies outside of the folder. Choose a path in it.`);
  if (project.paths().includes(to)) throw refusal(`${quote(to)} exists already. Choose another name.`);
  const moved = new Map([[from, to]]);
  const { edits, stranded } = movesIn(project, moved);
  const [lost] = stranded;
  if (lost) throw refusal(`After that, no path in ${quote(lost.path)} would lead to ${quote(to)} alone. Choose another place.`);
  // A name that was typed is the one that is wanted.
  const names = more.length > 0 ? more : nameEdits(project, moved);
  return toWorkspaceEdit(session, place, [...names, ...edits], moved);
}

/** The references that follow, as `patternlint mv` has them follow. */
function movesIn(project: Project, moved: ReadonlyMap<string, string>) {
  const move = { moved, paths: project.paths(), roots: project.config.roots };
  const { edits, stranded } = moveReferences(project.catalog().modules, move);
  return { edits: [...edits].flatMap(([path, own]) => own.map((edit): FileEdit => ({ path, ...edit }))), stranded };
}

/** The names of modules that follow their files, where no other module has the name already. */
function nameEdits(project: Project, moved: ReadonlyMap<string, string>): FileEdit[] {
  const catalog = project.catalog();
  return [...moved].flatMap(([from, to]) => {
    const name = catalog.at(from)?.name;
    const next = name && renamed(name.value, from, to);
    if (!name || !next || catalog.named(next).some(({ path }) => !moved.has(path))) return [];
    return [{ path: from, start: name.start, end: name.end, text: next }];
  });
}

/** The moves of files that come with moves of files and folders. */
function listMoves(paths: readonly string[], moves: readonly (readonly [from: string, to: string])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths)
    for (const [from, to] of moves) {
      if (path === from) found.set(path, to);
      else if (path.startsWith(`${from}/`)) found.set(path, to + path.slice(from.length));
    }
  return found;
}

/** A new path as one types it: from the root; a name alone stays in the file's folder, and the ending is kept. */
function newPath(old: string, typed: string): string {
  const plain = typed.trim().replaceAll("\\", "/");
  const ending = posix.extname(old);
  const named = posix.extname(plain) === "" ? plain + ending : plain;
  const path = posix.normalize(named.includes("/") ? named : posix.join(folderOf(old), named));
  // Control characters, and what no reference could name: it ends a path, or means something else in one.
  if (/[\p{Cc}\s<>&"'`?*|{}()[\],;#$]/u.test(path) || /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:)/.test(path) || baseName(path) === ending)
    throw refusal(`A file can't be called ${quote(typed)} here. Write a path from the root, such as ${quote(old)}.`);
  return path;
}

/** The file goes with its module where it was named after it, in the file's own way of joining words. */
function renameModule(session: Session, place: Place, name: Located, typed: string): WorkspaceEdit {
  const wanted = typed.trim();
  if (!/^[\p{L}\p{N}_.-]+$/u.test(wanted)) throw refusal(`A module can't be called ${quote(typed)}. Use letters, digits and \`_\`.`);
  const edit = { path: place.path, start: name.start, end: name.end, text: wanted };
  const ending = posix.extname(place.path);
  const base = baseName(place.path).slice(0, -ending.length);
  if (fold(base) !== fold(name.value) || !session.client.renamesFiles) return toWorkspaceEdit(session, place, [edit]);
  const renamed = base.includes("-") && !base.includes("_") ? wanted.replaceAll("_", "-") : wanted;
  return moveFile(session, place, place.path, posix.join(folderOf(place.path), renamed + ending), [edit]);
}

/** As the rule module-file compares them. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, "");
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function join(a: WorkspaceEdit, b: WorkspaceEdit): WorkspaceEdit {
  return a.documentChanges
    ? { documentChanges: [...a.documentChanges, ...(b.documentChanges ?? [])] }
    : { changes: { ...a.changes, ...b.changes } };
}
