// What can be done about findings: mend one, all of its rule, or all that is safe to mend; or suppress it where it stands.
import {
  type CodeAction,
  type CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Diagnostic,
  type SnippetTextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { MarkedFinding } from "../../lint/finding.ts";
import { waysToSuppress } from "../../lint/ways-to-suppress.ts";
import { escapeControls } from "../../report/escape.ts";
import { findingDiagnostic } from "../diagnostics.ts";
import { toWorkspaceEdit } from "../edits.ts";
import { type Feature, request } from "../feature.ts";
import { fixAll, isFixableHere, isSafe } from "../fix-all.ts";
import { documentAt, type Place, placeOf, placesAt, type Session } from "../session.ts";

const QUICK_FIX: CodeActionKind = "quickfix";
const FIX_ALL: CodeActionKind = "source.fixAll.patternlint";

export const codeActions: Feature = {
  capabilities: ({ codeActions: wanted }) => (wanted ? { codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL] } } : {}),
  requests: [
    request(CodeActionRequest.type, (params, session): CodeAction[] | null => {
      const place = placeOf(session, params.textDocument);
      return place ? actionsAt(session, place, params) : null;
    }),
  ],
};

function actionsAt(session: Session, place: Place, { range, context }: CodeActionParams): CodeAction[] {
  const places = placesAt(session, place);
  const [start, end] = [places.offset(range.start), places.offset(range.end)];
  const all = place.folder.findings(place.path);
  const here = all.filter((finding) => finding.start <= end && start <= Math.max(finding.start, finding.end));
  // Kinds are trees: whoever asks for `source` wants `source.fixAll.patternlint` as well.
  const isWanted = (kind: string) =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  if (!isWanted(QUICK_FIX)) return isWanted(FIX_ALL) ? fixEverything(session, place, all, FIX_ALL) : [];
  // An action on the whole file stands where one looks for it: among the quick fixes of a finding, else among those of the file.
  const kind = here.length > 0 && context.only?.some((only) => FIX_ALL.startsWith(only)) !== true ? QUICK_FIX : FIX_ALL;
  return [
    ...fixes(session, place, here),
    ...fixesOfRules(session, place, here, all),
    ...(isWanted(kind) ? fixEverything(session, place, all, kind, 2) : []),
    ...suppressions(session, place, here),
  ];
}

function fixes(session: Session, place: Place, here: readonly MarkedFinding[]): CodeAction[] {
  return here.flatMap((finding) => {
    const { fix } = finding;
    if (!fix || fix.edits.length === 0) return [];
    const edit = toWorkspaceEdit(
      session,
      place,
      fix.edits.map((one) => ({ ...one, path: one.path ?? place.path })),
    );
    const title = `${escapeControls(fix.title)}${fix.safe ? "" : " (review it)"}`;
    return [{ title, kind: QUICK_FIX, diagnostics: [findingDiagnostic(session, place, finding)], isPreferred: fix.safe, edit }];
  });
}

/** Where one finding of a rule can be mended, all of them in the file can. */
function fixesOfRules(session: Session, place: Place, here: readonly MarkedFinding[], all: readonly MarkedFinding[]): CodeAction[] {
  const rules = [...new Set(here.filter(isFixableHere).map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const own = all.filter((finding) => finding.rule === rule && isFixableHere(finding));
    const edits = own.length > 1 ? fixAll(place, (finding) => finding.rule === rule) : [];
    if (edits.length === 0) return [];
    const title = `Fix all \`${rule}\` in this file${own.every(isSafe) ? "" : " (review it)"}`;
    return [{ title, kind: QUICK_FIX, diagnostics: diagnosticsOf(session, place, own), edit: editOf(session, place, edits) }];
  });
}

/** @param from how many fixes it takes: one when it is asked for by its kind, as on saving; two beside the fix of one finding. */
function fixEverything(session: Session, place: Place, all: readonly MarkedFinding[], kind: CodeActionKind, from = 1): CodeAction[] {
  const safe = all.filter((finding) => isSafe(finding) && isFixableHere(finding));
  if (safe.length < from) return [];
  const edits = fixAll(place, isSafe);
  if (edits.length === 0) return [];
  const title = "Fix everything that is safe to fix in this file";
  return [{ title, kind, diagnostics: diagnosticsOf(session, place, safe), edit: editOf(session, place, edits) }];
}

const REASON = "reason";

/** The closest comment that takes the findings of a rule at this place away, and brings none. */
function suppressions(session: Session, place: Place, here: readonly MarkedFinding[]): CodeAction[] {
  const text = place.project.text(place.path);
  const firsts = here.filter(({ rule }, at) => here.findIndex((other) => other.rule === rule) === at);
  return firsts.flatMap((finding) => {
    const way =
      text === undefined
        ? undefined
        : waysToSuppress(finding.rule, text, finding.start, REASON).find((one) => works(place, finding, one.text));
    if (!way) return [];
    return [
      {
        title: `Suppress \`${finding.rule}\` ${way.where}`,
        kind: QUICK_FIX,
        diagnostics: [findingDiagnostic(session, place, finding)],
        edit: withReason(session, place, editOf(session, place, [way.edit])),
      },
    ];
  });
}

function works({ folder, project, path }: Place, finding: MarkedFinding, text: string): boolean {
  const before = folder.findings(path);
  const after = project.preview(path, text);
  const count = (findings: readonly MarkedFinding[]) => findings.filter(({ rule }) => rule === finding.rule).length;
  // What it was the cause of may be found now; what has nothing to do with it may not.
  const consequences = project.result().superseded.filter((one) => one.path === path && one.by.some(({ rule }) => rule === finding.rule));
  const expected = new Set([...before, ...consequences].map(keyOf));
  return count(after) < count(before) && after.every((one) => expected.has(keyOf(one)));
}

function keyOf({ rule, anchor }: Pick<MarkedFinding, "rule" | "anchor">): string {
  return `${rule}\n${anchor}`;
}

/** An editor that can, lets one type the reason at once. */
function withReason(session: Session, place: Place, edit: WorkspaceEdit): WorkspaceEdit {
  const [change] = edit.documentChanges ?? [];
  if (!session.client.snippetEdits || !documentAt(session, place.folder, place.path) || !change || !("edits" in change)) return edit;
  const edits = change.edits.map((one): SnippetTextEdit => {
    const text = "newText" in one ? one.newText : "";
    const [before = "", after = ""] = text.split(`: ${REASON} -->`).map((part) => part.replaceAll(/[\\$}]/g, "\\$&"));
    return { range: one.range, snippet: { kind: "snippet", value: `${before}: \${1:${REASON}} -->${after}` } };
  });
  return { documentChanges: [{ ...change, edits }] };
}

function editOf(session: Session, place: Place, edits: ReturnType<typeof fixAll>): WorkspaceEdit {
  return toWorkspaceEdit(
    session,
    place,
    edits.map((edit) => ({ ...edit, path: place.path })),
  );
}

function diagnosticsOf(session: Session, place: Place, findings: readonly MarkedFinding[]): Diagnostic[] {
  return findings.map((finding) => findingDiagnostic(session, place, finding));
}
