// What can be wrong with a block as XML: each kind says what the reader took the spot for. The words are the rules'.
import type { Edit, Span } from "../../text/span.ts";

interface Common extends Span {
  /** Changes that make the spot well-formed. Together, those of all defects make the block well-formed. */
  readonly edits: readonly Edit[];
  /** Whether the edits surely say what the writer meant. */
  readonly safe: boolean;
}

export type Defect = Common &
  (
    | { readonly kind: "stray-character"; readonly found: string; readonly replacement: string }
    /** Code in a fence, with so many signs that would have to be escaped. */
    | { readonly kind: "code"; readonly count: number }
    | { readonly kind: "unknown-entity"; readonly name: string; readonly replacement: string }
    | { readonly kind: "bad-number"; readonly found: string }
    | { readonly kind: "illegal-character"; readonly code: number }
    /** `encoding` is what the file is saved as, where that is known. */
    | { readonly kind: "not-utf8"; readonly encoding?: string | undefined }
    | { readonly kind: "cdata-end" }
    | {
        readonly kind: "tag";
        readonly problem: TagProblem;
        readonly element: string;
        /** Those that have the problem. */
        readonly attributes: readonly string[];
        readonly found: string;
        readonly closing: boolean;
      }
    | {
        readonly kind: "unclosed";
        readonly element: string;
        /** Where the close tag is due. */
        readonly due: number;
        /** Text stands before it on its line and nothing ever closes it: it may be text. */
        readonly inline: boolean;
      }
    | { readonly kind: "cut-off"; readonly open: readonly (Span & { readonly element: string })[]; readonly due: number }
    | {
        readonly kind: "misnamed";
        readonly element: string;
        readonly found: string;
        readonly opener: Span;
        /** The opening tag has the slip, not the closing one. */
        readonly openerWrong: boolean;
      }
    | {
        readonly kind: "unopened";
        readonly element: string;
        readonly previous: Span | undefined;
        /** Where the lost opening tag belongs, when that can be told: the element is read as if it stood there. */
        readonly opening: number | undefined;
      }
    | {
        /** Close tags in a row that close nothing. */
        readonly kind: "surplus";
        /** What the first of them says; undefined where that is no name (`</50>`). */
        readonly element: string | undefined;
        readonly count: number;
        /** They belong to the call by which an agent has written the file. */
        readonly leaked: boolean;
        /** Behind the root's end; before the end of an element of its name, which is open; or anywhere else. */
        readonly place: "behind" | "early" | "inside";
        /** Where the element ends that one tag closes too early. */
        readonly again: Span | undefined;
      }
    /** A merge conflict: the marker before one side, which is read; `theirs` is the other side with its markers. */
    | { readonly kind: "conflict"; readonly theirs: Span }
    | { readonly kind: "opened-twice"; readonly element: string; readonly again: Span }
    /** An opening tag stands where the element's closing tag belongs. */
    | { readonly kind: "unslashed"; readonly element: string; readonly opener: Span }
    /** A tag closes itself, and its content follows; so does its closing tag, unless it is the root's. */
    | { readonly kind: "self-closed"; readonly element: string; readonly closer: Span | undefined }
    | { readonly kind: "closed-early"; readonly element: string; readonly again: Span }
    | { readonly kind: "after-root"; readonly element: string | undefined; readonly root: string; readonly secondRoot: boolean }
    | { readonly kind: "prefix"; readonly prefix: string }
    /** `plain` is a name for the attribute that has nothing to do with namespaces. */
    | { readonly kind: "namespace"; readonly problem: NamespaceProblem; readonly attribute: string; readonly plain: string }
    | { readonly kind: "before-root" }
    | { readonly kind: "no-root" }
    | { readonly kind: "doctype" }
    | { readonly kind: "instruction"; readonly target: string; readonly wellFormed: boolean }
    | { readonly kind: "declaration" }
    | { readonly kind: "comment-hyphens" }
    | { readonly kind: "comment-open" }
    | { readonly kind: "cdata-open" }
  );

export type TagDefect = Extract<Defect, { readonly kind: "tag" }>;

export type ConflictDefect = Extract<Defect, { readonly kind: "conflict" }>;
export type SurplusDefect = Extract<Defect, { readonly kind: "surplus" }>;

export type TagProblem =
  | "stray-quote"
  | "missing-quote"
  | "missing-open"
  | "smart-quote"
  | "no-equals"
  | "unquoted"
  | "no-value"
  | "repeated"
  | "less-than"
  | "no-space"
  | "space-first"
  | "spaced-name"
  | "junk"
  | "no-start"
  | "bad-slash"
  | "no-end"
  | "no-name";

export type NamespaceProblem =
  | "reserved-prefix"
  | "reserved-namespace"
  | "empty-namespace"
  | "bad-namespace"
  | "same-attribute"
  | "bad-id"
  | "repeated-id";

/** Whether a defect makes the block ill-formed; a DOCTYPE or an instruction may be well-formed and still unwelcome. */
export function isIllFormed(defect: Defect): boolean {
  return defect.kind !== "doctype" && !(defect.kind === "instruction" && defect.wellFormed);
}

/** Takes a tag away; without it, `]]` and `>` must not meet. */
export function removal(text: string, { start, end }: Span): Edit {
  return { start, end, text: text.charCodeAt(start - 1) === 93 ? " " : "" };
}
