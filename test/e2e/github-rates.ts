// GitHub's limits on requests: docs.github.com, "Rate limits for the REST API".

export interface Rates {
  /** Also tells when to come back, as GitHub mostly does; without, a minute is to be waited. */
  saysWhen: boolean;
  /** Requests an hour: 1,000 a repository for GITHUB_TOKEN, 5,000 for people and apps. */
  limit: number;
}

interface FileResult {
  readonly headers: Readonly<Record<string, string>>;
  readonly refused?: "primary" | "secondary";
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "About secondary rate limits": content-generating requests, and points for REST, of which a change costs five. */
const MOST_A_MINUTE = 80;
const MOST_AN_HOUR = 500;
const MOST_POINTS = 900;

export function makeRates(settings: Rates, now: () => number): (method: string) => FileResult {
  const requests: { readonly at: number; readonly points: number; readonly writes: boolean }[] = [];
  let start = now();
  let used = 0;
  return (method) => {
    const at = now();
    if (at >= start + HOUR) [start, used] = [at, 0];
    const writes = method !== "GET";
    const within = (time: number) => requests.filter((one) => one.at > at - time);
    const minute = within(MINUTE);
    const points = minute.reduce((sum, one) => sum + one.points, 0);
    const isTooMuch =
      points >= MOST_POINTS ||
      (writes &&
        (minute.filter((one) => one.writes).length >= MOST_A_MINUTE || within(HOUR).filter((one) => one.writes).length >= MOST_AN_HOUR));
    const isUsedUp = used >= settings.limit;
    if (!isUsedUp) used++;
    if (!isUsedUp && !isTooMuch) requests.push({ at, points: writes ? 5 : 1, writes });
    const headers = {
      "x-ratelimit-limit": String(settings.limit),
      "x-ratelimit-remaining": String(settings.limit - used),
      "x-ratelimit-used": String(used),
      "x-ratelimit-reset": String(Math.ceil((start + HOUR) / 1000)),
      "x-ratelimit-resource": "core",
    };
    if (isUsedUp) return { headers, refused: "primary" };
    if (!isTooMuch) return { headers };
    return { headers: { ...headers, ...(settings.saysWhen && { "retry-after": "60" }) }, refused: "secondary" };
  };
}
