/** Things by what they have in common, both in their order; what has no key is left out. */
export function groupBy<T, K>(things: Iterable<T>, key: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const name = key(thing);
    if (name !== undefined) addTo(groups, name, thing);
  }
  return groups;
}

/** Adds a thing to the group of a key. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}
