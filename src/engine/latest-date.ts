// Which day it is, for those who are not all in one place.

/** Today where it is latest (UTC+14), as YYYY-MM-DD, so that nobody's today is the future. */
export function latestDate(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Today where it is earliest (UTC-12): as long as a day isn't over there, it isn't over. */
export function earliestDate(now: Date): string {
  return new Date(now.getTime() - 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
