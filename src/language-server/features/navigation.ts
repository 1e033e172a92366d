// From a path to its file, and from a file to the paths that lead to it.
import {
  DefinitionRequest,
  type DocumentLink,
  DocumentLinkRequest,
  type Location,
  type LocationLink,
  ReferencesRequest,
} from "vscode-languageserver";
import { escapeControls } from "../../report/escape.ts";
import type { Span } from "../../text/span.ts";
import { type Feature, request } from "../feature.ts";
import { linkAt, mentionsOf, targetsOf } from "../links.ts";
import { locationAt, type ModuleAt, moduleAt, type Place, type Session, spotAt, touches, uriAt } from "../session.ts";

export const navigation: Feature = {
  capabilities: () => ({ definitionProvider: true, referencesProvider: true, documentLinkProvider: { resolveProvider: false } }),
  requests: [
    request(DefinitionRequest.type, (params, session): Location[] | LocationLink[] | null => {
      const spot = spotAt(session, params);
      const link = spot && linkAt(spot.project.catalog(), spot.path, spot.offset);
      if (!link) return null;
      const targets = targetsOf(link).map((path) => ({ ...spot, path }));
      if (!session.client.definitionLinks) return targets.map((target) => locationAt(session, target, nameOf(target)));
      return targets.map((target) => ({
        originSelectionRange: spot.places.range(link.reference.path),
        targetUri: uriAt(session, target),
        targetRange: locationAt(session, target, nameOf(target)).range,
        targetSelectionRange: locationAt(session, target, nameOf(target)).range,
      }));
    }),
    request(ReferencesRequest.type, (params, session): Location[] | null => {
      const spot = spotAt(session, params);
      const path = spot && subjectAt(spot);
      if (!spot || path === undefined) return null;
      const target = { ...spot, path };
      const own = params.context?.includeDeclaration ? [locationAt(session, target, nameOf(target))] : [];
      const mentions = mentionsOf(spot.project.catalog(), path);
      return [...own, ...mentions.map(({ from, link }) => locationAt(session, { ...spot, path: from.path }, link.reference.path))];
    }),
    request(DocumentLinkRequest.type, ({ textDocument }, session): DocumentLink[] | null => {
      const at = moduleAt(session, textDocument);
      return at ? linksOf(session, at) : null;
    }),
  ],
};

/** The file that is spoken of at an offset: a path's, or the module's own where its name stands. */
export function subjectAt({ project, path, module, offset }: ModuleAt & { readonly offset: number }): string | undefined {
  const link = linkAt(project.catalog(), path, offset);
  if (link) {
    const targets = targetsOf(link);
    return targets.length === 1 ? targets[0] : undefined;
  }
  return isOwnName(module, offset) ? path : undefined;
}

/** Whether an offset stands on what a module is called: its opening tag, with the name in it, or its title. */
export function isOwnName({ openTag, envelope: { title } }: ModuleAt["module"], offset: number): boolean {
  return touches(openTag, offset) || (title !== undefined && touches(title, offset));
}

/** Where a file says what it is called; its beginning when it is no module. */
function nameOf({ project, path }: Place): Span {
  const module = project.catalog().at(path);
  return module?.name ?? module?.openTag ?? { start: 0, end: 0 };
}

function linksOf(session: Session, { folder, project, path, places }: ModuleAt): DocumentLink[] {
  const catalog = project.catalog();
  const module = catalog.at(path);
  if (!module) return [];
  return catalog.links(module).flatMap((link) => {
    const targets = targetsOf(link);
    const [target] = targets;
    if (target === undefined || targets.length > 1) return [];
    const name = catalog.at(target)?.name?.value;
    return [
      {
        range: places.range(link.reference.path),
        target: uriAt(session, { folder, path: target }),
        ...(session.client.linkTooltips && { tooltip: escapeControls(name === undefined ? target : `${name} (${target})`) }),
      },
    ];
  });
}
