// A shorter text that fails as a long one does: stretches are taken out, long ones first, for as long as it still fails.

/** @param fails whether a text shows the failure; asked a few thousand times at most. */
export function shrinkText(text: string, fails: (text: string) => boolean): string {
  let now = text;
  let tries = MOST_TRIES;
  for (let size = now.length >> 1; size > 0; size = size > 1 ? size >> 1 : 0) {
    for (let again = true; again && tries > 0; ) {
      again = false;
      for (let at = 0; at < now.length && tries > 0; ) {
        const shorter = now.slice(0, at) + now.slice(at + size);
        tries--;
        if (fails(shorter)) {
          now = shorter;
          again = size <= 2;
        } else at += size;
      }
    }
  }
  return now;
}

const MOST_TRIES = 4000;
