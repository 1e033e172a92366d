// What the server knows while it runs: the client, its folders, and the documents that it has open. Features ask, and change nothing.
import { join } from "node:path";
import type { Location, Position, TextDocumentIdentifier, TextDocumentPositionParams } from "vscode-languageserver";
import type { Project } from "../engine/project.ts";
import type { Module } from "../read/module.ts";
import type { Span } from "../text/span.ts";
import type { Client } from "./client.ts";
import { type Folder, fileOf, uriOf } from "./folder.ts";
import { type Places, placesIn } from "./positions.ts";

/** A text that an editor has open. */
export interface Document {
  /** As the client writes it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

export interface Session {
  readonly client: Client;
  folders(): readonly Folder[];
  /** By the URI as the client writes it. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** A file of a folder. */
export interface Place {
  readonly folder: Folder;
  readonly project: Project;
  /** From the folder's root. */
  readonly path: string;
}

/** Where a file belongs: to the innermost folder that holds it. */
export function folderFor(session: Pick<Session, "folders">, uri: string): { readonly folder: Folder; readonly path: string } | undefined {
  const file = fileOf(uri);
  if (file === undefined) return undefined;
  const found = session.folders().flatMap((folder) => {
    const path = folder.pathOf(file);
    return path === undefined ? [] : [{ folder, path, holds: folder.holds(path) }];
  });
  found.sort((a, b) => Number(b.holds) - Number(a.holds) || b.folder.path.length - a.folder.path.length);
  return found[0];
}

export function placeOf(session: Pick<Session, "folders">, { uri }: TextDocumentIdentifier): Place | undefined {
  const found = folderFor(session, uri);
  const project = found?.folder.project();
  return found && project && { ...found, project };
}

/** A file's URI, as the client writes it where it has the file open. */
export function uriAt(session: Session, { folder, path }: Pick<Place, "folder" | "path">): string {
  return documentAt(session, folder, path)?.uri ?? uriOf(join(folder.root, path));
}

export function documentAt({ documents }: Pick<Session, "documents">, folder: Folder, path: string): Document | undefined {
  const file = join(folder.root, path);
  const plain = documents.get(uriOf(file));
  if (plain) return plain;
  // Clients escape URIs in ways of their own.
  for (const document of documents.values()) if (fileOf(document.uri) === file) return document;
  return undefined;
}

const known = new WeakMap<Project, Map<string, Places>>();

/** The lines of a file; those of an empty one when it has no text that we know. */
export function placesAt({ client }: Session, { project, path }: Pick<Place, "project" | "path">): Places {
  const text = project.text(path) ?? "";
  const places = known.get(project) ?? new Map<string, Places>();
  known.set(project, places);
  let found = places.get(path);
  if (found?.text !== text) {
    found = placesIn(text, client.encoding);
    places.set(path, found);
  }
  return found;
}

export function locationAt(session: Session, place: Place, span: Span): Location {
  return { uri: uriAt(session, place), range: placesAt(session, place).range(span) };
}

/** A module, and what a request needs to speak of it. */
export interface ModuleAt extends Place {
  readonly module: Module;
  readonly places: Places;
}

export function moduleAt(session: Session, document: TextDocumentIdentifier): ModuleAt | undefined {
  const place = placeOf(session, document);
  const module = place?.project.module(place.path);
  return place && module && { ...place, module, places: placesAt(session, place) };
}

/** The same, with the offset that is meant. */
export function spotAt(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): (ModuleAt & { offset: number }) | undefined {
  const at = moduleAt(session, textDocument);
  return at && { ...at, offset: at.places.offset(required(position)) };
}

function required(position: Position): Position {
  if (!Number.isInteger(position?.line) || !Number.isInteger(position?.character)) throw new TypeError("The request names no position.");
  return position;
}

/** Whether an offset is in a span or at one of its ends. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
