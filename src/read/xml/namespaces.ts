// Namespaces in XML 1.0 (Third Edition) and xml:id 1.0, as libxml2 judges them: prefixes, their declarations, attributes
// that are one and the same under two prefixes, and identifiers.
import { type Edit, insertion } from "../../text/span.ts";
import { isNcName } from "./characters.ts";
import type { Defect, NamespaceProblem } from "./defect.ts";
import type { Attribute } from "./tree.ts";
import { isUriReference } from "./uri.ts";

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const DECLARATION = "xmlns:";

/** An opening tag, as far as namespaces are concerned. */
export interface NamespacedTag {
  readonly name: string;
  readonly start: number;
  readonly attributes: readonly Attribute[];
}

/** A prefix and what it stands for. */
export interface Declaration {
  readonly prefix: string;
  readonly namespace: string;
}

/** The prefixes in scope. Elements have to be entered and left in the order of the document. */
export class Namespaces {
  /** What each prefix stands for, innermost last. */
  readonly #bindings = new Map<string, string[]>();
  /** How many prefixes stand for each namespace. */
  readonly #bound = new Map<string, number>();
  readonly #ids = new Set<string>();
  /** The last number behind a prefix that made a namespace for it: those before are taken, and not tried again. */
  readonly #numbers = new Map<string, number>();

  /**
   * Judges a tag, and takes its declarations into scope until `leave`.
   *
   * @param defects where defects are added.
   * @returns its declarations, for `leave`.
   */
  enter(tag: NamespacedTag, defects: Defect[]): readonly Declaration[] {
    if (tag.attributes.length === 0 && !tag.name.includes(":")) return none;
    const names = new Names(tag.attributes);
    const declared: Declaration[] = [];
    for (const attribute of tag.attributes) {
      const problem = declarationProblem(attribute);
      if (problem) defects.push(demoted(attribute, problem, names));
      else if (attribute.name.startsWith(DECLARATION) && attribute.name !== "xmlns:xml") {
        declared.push({ prefix: attribute.name.slice(DECLARATION.length), namespace: attribute.value.value });
      }
    }
    this.reenter(declared);
    this.#prefixes(tag, names, defects);
    return declared.length === 0 ? none : declared;
  }

  leave(declared: readonly Declaration[]): void {
    for (const { prefix, namespace } of declared) {
      this.#bindings.get(prefix)?.pop();
      this.#bound.set(namespace, (this.#bound.get(namespace) ?? 0) - 1);
    }
  }

  /** Takes declarations into scope, as of an element that has been left too early. */
  reenter(declared: readonly Declaration[]): void {
    for (const { prefix, namespace } of declared) {
      const stack = this.#bindings.get(prefix);
      if (stack) stack.push(namespace);
      else this.#bindings.set(prefix, [namespace]);
      this.#bound.set(namespace, (this.#bound.get(namespace) ?? 0) + 1);
    }
  }

  #prefixes({ name, start, attributes }: NamespacedTag, names: Names, defects: Defect[]): void {
    const insertAt = start + 1 + name.length;
    // Prefixes without a declaration, with the namespaces that the fix gives them.
    const given = new Map<string, string>();
    const taken = new Set<string>();
    const resolve = (qualified: string, at: number): string | undefined => {
      const colon = qualified.indexOf(":");
      if (colon < 0) return undefined;
      const prefix = qualified.slice(0, colon);
      if (prefix === "xml") return XML_NAMESPACE;
      const known = this.#bindings.get(prefix)?.at(-1) ?? given.get(prefix);
      if (known !== undefined) return known;
      const namespace = this.#unused(prefix, taken);
      given.set(prefix, namespace);
      const edit = insertion(insertAt, ` ${DECLARATION}${prefix}="${namespace}"`);
      defects.push({ kind: "prefix", prefix, start: at, end: at + qualified.length, edits: [edit], safe: false });
      return namespace;
    };
    resolve(name, start + 1);
    const seen = new Set<string>();
    for (const attribute of attributes) {
      if (attribute.name.startsWith(DECLARATION)) continue;
      const namespace = resolve(attribute.name, attribute.start);
      if (namespace === undefined) continue;
      const local = attribute.name.slice(attribute.name.indexOf(":") + 1);
      const expanded = `${namespace} ${local}`;
      if (seen.has(expanded)) defects.push(demoted(attribute, "same-attribute", names));
      else if (namespace === XML_NAMESPACE && local === "id") this.#identifier(attribute, names, defects);
      seen.add(expanded);
    }
  }

  /** xml:id 1.0, 4: an identifier is a name without a colon, and no other element's. */
  #identifier(attribute: Attribute, names: Names, defects: Defect[]): void {
    const id = attribute.value.value.trim();
    if (!isNcName(id)) defects.push(demoted(attribute, "bad-id", names));
    else if (this.#ids.has(id)) defects.push(demoted(attribute, "repeated-id", names));
    else this.#ids.add(id);
  }

  /** A namespace for a prefix that has none, which no other prefix here stands for. */
  #unused(prefix: string, taken: Set<string>): string {
    const plain = encodeURIComponent(prefix);
    for (let number = this.#numbers.get(plain) ?? 1; ; number++) {
      const namespace = number === 1 ? plain : `${plain}_${number}`;
      if ((this.#bound.get(namespace) ?? 0) > 0 || taken.has(namespace)) continue;
      this.#numbers.set(plain, number);
      taken.add(namespace);
      return namespace;
    }
  }
}

const none: readonly Declaration[] = [];

/** What keeps an attribute from being the declaration that its name makes of it (Namespaces, 2.2 and 3). */
function declarationProblem({ name, value: { value } }: Attribute): NamespaceProblem | undefined {
  if (name === "xmlns") {
    if (value === "") return undefined;
    if (value === XML_NAMESPACE || value === XMLNS_NAMESPACE) return "reserved-namespace";
    return isUriReference(value) ? undefined : "bad-namespace";
  }
  if (!name.startsWith(DECLARATION)) return undefined;
  if (name === "xmlns:xml") return value === XML_NAMESPACE ? undefined : "reserved-prefix";
  if (name === "xmlns:xmlns") return "reserved-prefix";
  if (value === "") return "empty-namespace";
  if (value === XML_NAMESPACE || value === XMLNS_NAMESPACE) return "reserved-namespace";
  return isUriReference(value) ? undefined : "bad-namespace";
}

/** The names of a tag's attributes, gathered when one has to be found that is still free. */
class Names {
  readonly #attributes: readonly Attribute[];
  #taken: Set<string> | undefined;

  constructor(attributes: readonly Attribute[]) {
    this.#attributes = attributes;
  }

  free(wanted: string): string {
    this.#taken ??= new Set(this.#attributes.map(({ name }) => name));
    let name = wanted;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    return name;
  }
}

/** An attribute that can't be what it says it is becomes a plain one: an edit of its name, which no other edit touches. */
function demoted({ name, start, end }: Attribute, problem: NamespaceProblem, names: Names): Defect {
  const plain = names.free(name === "xmlns" ? "xmlns_" : name.replace(":", "_"));
  const edit: Edit = { start, end: start + name.length, text: plain };
  return { kind: "namespace", problem, attribute: name, plain, start, end, edits: [edit], safe: false };
}
