/** Reads the line of a term or a silence of an agreement's file (docs/terms.md) for people: its words apart from the rest. Pure. */

export interface TermWords {
  /** The term itself, without its number. */
  words: string;
  /** What the file notes beside it. */
  note: string | null;
  /** Who says that it is not so. */
  contestedBy: string | null;
  /** What else the file has of it: keyword and words. */
  rest: [string, string][];
}

const KEYWORDS = ["basis", "clause", "note", "reader", "contested_by", "source", "quote", "read", "missing", "strength"];

/** Words outside of quotation marks, and whole quotations, in order. */
function tokensOf(line: string): string[] {
  return line.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
}

function unquoted(words: string[]): string {
  return words.map((word) => word.replace(/^"|"$/g, "")).join(" ");
}

export function termWords(line: string): TermWords {
  const tokens = tokensOf(line);
  const start = /^[TS]\d+$/.test(tokens[0] ?? "") ? 1 : 0;
  const parts: [string, string[]][] = [["words", []]];
  for (const token of tokens.slice(start)) {
    if (KEYWORDS.includes(token)) parts.push([token, []]);
    else parts.at(-1)?.[1].push(token);
  }
  const found = (keyword: string): string | null => {
    const own = parts.filter(([name]) => name === keyword).map(([, words]) => unquoted(words));
    return own.length === 0 ? null : own.join("; ");
  };
  const apart = new Set(["words", "note", "contested_by"]);
  return {
    words: unquoted(parts[0]?.[1] ?? []),
    note: found("note"),
    contestedBy: found("contested_by"),
    rest: parts.filter(([name]) => !apart.has(name)).map(([name, words]) => [name, unquoted(words)]),
  };
}
