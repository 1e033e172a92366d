// How far the modules of all folders are, in four numbers: what an editor shows beside the file.
import { NotificationType } from "vscode-languageserver";
import type { Coverage } from "../report/coverage.ts";
import type { Session } from "./session.ts";

/** No notification of the protocol's: sent to clients that ask for it (`initializationOptions.coverage`). */
export const CoverageNotification = { type: new NotificationType<Coverage>("patternlint/coverage") };

export function coverageOf(session: Pick<Session, "folders">): Coverage {
  // Of two folders of one repository, the outer one holds what the inner one does.
  const folders = session
    .folders()
    .filter((folder) => !session.folders().some((other) => other !== folder && isWithin(folder.path, other.path)));
  const all = folders.flatMap((folder) => {
    const result = folder.project()?.result();
    if (!result) return [];
    const broken = new Set(result.findings.flatMap(({ severity, path }) => (severity === "error" ? [path] : [])));
    return [{ ...result, sound: result.modules.filter(({ path }) => !broken.has(path)).length }];
  });
  const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + count(one), 0);
  return {
    modules: sum(({ modules }) => modules.length),
    sound: sum(({ sound }) => sound),
    phases: sum(({ phases }) => phases),
    complete: sum(({ completePhases }) => completePhases),
  };
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder) && /^[\\/]/.test(path.slice(folder.length));
}
