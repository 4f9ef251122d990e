/** Which page a path names. Pure; navigation.tsx ties it to the browser's history. */

/** Pattern segments: a word stands for itself, ":name" takes one segment, "*name" takes all that are left. */
export interface Route<Page> { pattern: string; page: Page }
export interface Match<Page> { page: Page; parameters: Record<string, string> }

/** A segment as it was before it was encoded; a malformed one as it stands. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/").filter((part) => part !== "");
  const given = path.split("/").filter((part) => part !== "");
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith("*")) {
      if (given.length <= index) return null;
      parameters[part.slice(1)] = given.slice(index).map(decodeSegment).join("/");
      return parameters;
    }
    const segment = given[index];
    if (segment === undefined) return null;
    if (part.startsWith(":")) parameters[part.slice(1)] = decodeSegment(segment);
    else if (part !== segment) return null;
  }
  return wanted.length === given.length ? parameters : null;
}

/** The first route that fits the path, or null. */
export function findRoute<Page>(routes: readonly Route<Page>[], path: string): Match<Page> | null {
  for (const route of routes) {
    const parameters = matchPattern(route.pattern, path);
    if (parameters !== null) return { page: route.page, parameters };
  }
  return null;
}

/**
 * A path of segments. A "/" inside the last one stays a "/", because servers refuse %2F in a path; a "*name" of the
 * pattern takes it back together.
 */
export function pathOf(...segments: string[]): string {
  return "/" + segments.map((segment) => segment.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":")).join("/");
}

export type Query = Record<string, string>;

/** The query string as names and values; of a name that stands twice the last one counts. */
export function queryOf(search: string): Query {
  const query: Query = {};
  for (const [name, value] of new URLSearchParams(search)) if (value !== "") query[name] = value;
  return query;
}

/** "" or "?name=value", names in order, so that the same filters always have the same address. */
export function searchOf(query: Record<string, string | undefined>): string {
  const kept = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "");
  kept.sort(([one], [other]) => (one < other ? -1 : 1));
  return kept.length === 0 ? "" : "?" + new URLSearchParams(kept).toString();
}

/** Where to go after signing in: only a path of this console, never an address of somebody else. */
export function safeReturn(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) && !/[\\\p{Cc}]/u.test(next) ? next : "/";
}
