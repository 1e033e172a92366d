/** The first of some ascending numbers that is not below another; their count where all are. */
export function firstAtLeast(numbers: ArrayLike<number>, least: number): number {
  return firstIndex(numbers.length, (at) => (numbers[at] as number) >= least);
}

/** The first index from which on something holds; `length` where it never does. */
export function firstIndex(length: number, holds: (at: number) => boolean, from = 0): number {
  let [low, high] = [from, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
