// Whether a text is a URI reference (RFC 3986), which a namespace's name has to be (Namespaces in XML 1.0, 2.1). As
// libxml2 has it: a port is a number of 31 bits, and a fragment may hold square brackets, for XPointer.

const pchar = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})";
const query = `(?:${pchar}|[/?])*`;
const userOrHost = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*";
const authority = `(?:(?:[A-Za-z0-9\\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*@)?(?:\\[[^\\]]*\\]|${userOrHost})(?::([0-9]+))?`;
const segments = `(?:/${pchar}*)*`;
const scheme = "[A-Za-z][A-Za-z0-9+.\\-]*:";
const firstSegment = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=@]|%[0-9A-Fa-f]{2})+";
const reference = new RegExp(
  `^(?:${scheme}(?://${authority}${segments}|/(?:${pchar}+${segments})?|${pchar}+${segments})?|//${authority}${segments}|/(?:${pchar}+${segments})?|${firstSegment}${segments})?(?:\\?${query})?(?:#(?:${pchar}|[/?[\\]])*)?$`,
);

const MOST_PORT = 2 ** 31 - 1;

export function isUriReference(text: string): boolean {
  const match = reference.exec(text);
  return match !== null && Number(match[1] ?? match[2] ?? 0) <= MOST_PORT;
}
