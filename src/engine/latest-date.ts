/** Today where it is latest (UTC+14), as YYYY-MM-DD, so that nobody's today is the future. */
export function latestDate(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
