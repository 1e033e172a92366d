// "3 modules depend on this", above a module's opening tag.
import { type CodeLens, CodeLensRequest } from "vscode-languageserver";
import { type Feature, request } from "../feature.ts";
import { dependentsOf, mentionsOf } from "../links.ts";
import { locationAt, moduleAt, uriAt } from "../session.ts";
import { countModules } from "./hover.ts";

export const lens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  requests: [
    request(CodeLensRequest.type, ({ textDocument }, session): CodeLens[] | null => {
      const at = moduleAt(session, textDocument);
      if (!at) return null;
      const mentions = mentionsOf(at.project.catalog(), at.path).filter(
        ({ from, link }) => link.reference.carrier === "depends_on" && from.path !== at.path,
      );
      const count = dependentsOf(mentions, at.path).length;
      const range = at.places.range(at.module.name ?? at.module.openTag);
      const title = count === 0 ? "no module depends on this" : `${countModules(count)} on this`;
      const show = session.client.showReferences;
      // A lens without a command is shown all the same.
      if (count === 0 || show === undefined) return [{ range, command: { title, command: "" } }];
      const places = mentions.map(({ from, link }) => locationAt(session, { ...at, path: from.path }, link.reference.path));
      return [{ range, command: { title, command: show, arguments: [uriAt(session, at), range.start, places] } }];
    }),
  ],
};
