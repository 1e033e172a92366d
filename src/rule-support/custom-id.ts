// What a custom rule may be called; apart, because every run asks it.

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name is one that a custom rule may have, and no rule of ours. */
export function isCustomId(id: string): boolean {
  return idForm.test(id);
}
