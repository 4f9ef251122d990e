/** Spans count Unicode code points; JavaScript strings count UTF-16 units. Here the two are kept apart. */
import type { Span } from "./contract";

/** A text that can be cut by code points. */
export class CodePoints {
  readonly text: string;
  readonly length: number;
  private readonly units: Uint32Array;

  constructor(text: string) {
    this.text = text;
    const units = new Uint32Array(text.length + 1);
    let count = 0;
    let unit = 0;
    while (unit < text.length) {
      units[count++] = unit;
      const code = text.codePointAt(unit) ?? 0;
      unit += code > 0xffff ? 2 : 1;
    }
    units[count] = text.length;
    this.units = units.subarray(0, count + 1);
    this.length = count;
  }

  /** The words from the code point start up to, without, the code point end; what lies outside the text is left out. */
  slice(start: number, end: number): string {
    const from = Math.min(Math.max(start, 0), this.length);
    const to = Math.min(Math.max(end, from), this.length);
    return this.text.slice(this.units[from], this.units[to]);
  }

  /** Offsets of the paragraphs, which empty lines or line breaks divide, without the breaks. */
  paragraphs(): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    let start = 0;
    for (let index = 0; index <= this.length; index++) {
      const atEnd = index === this.length;
      if (atEnd || this.text.charCodeAt(this.units[index] ?? 0) === 10) {
        if (index > start) found.push({ start, end: index });
        start = index + 1;
      }
    }
    return found;
  }
}

/** Words of the text with the marks that lie over all of them. */
export interface Segment<Key> { start: number; end: number; text: string; keys: Key[] }
export interface Marked<Key> { span: Span; key: Key }

/** Cuts [start, end) where a mark begins or ends. Empty marks and marks outside are left out; keys come once each. */
export function segmentsOf<Key>(text: CodePoints, marks: readonly Marked<Key>[], start = 0, end = text.length): Segment<Key>[] {
  const inside = marks.filter(({ span }) => span.start < span.end && span.start < end && span.end > start);
  const cuts = new Set<number>([start, end]);
  for (const { span } of inside) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  const segments: Segment<Key>[] = [];
  for (let index = 0; index + 1 < ordered.length; index++) {
    const from = ordered[index] as number;
    const to = ordered[index + 1] as number;
    const keys = new Set<Key>();
    for (const { span, key } of inside) if (span.start <= from && span.end >= to) keys.add(key);
    segments.push({ start: from, end: to, text: text.slice(from, to), keys: [...keys] });
  }
  return segments;
}

/** The words around a span: at most so many code points on each side, cut at a space where there is one. */
export function contextOf(text: CodePoints, span: Span, reach: number): { before: string; words: string; after: string } {
  const before = text.slice(span.start - reach, span.start).split("\n").at(-1) ?? "";
  const after = text.slice(span.end, span.end + reach).split("\n")[0] ?? "";
  return {
    before: span.start > reach ? before.replace(/^\S*\s/, "") : before,
    words: text.slice(span.start, span.end),
    after: span.end + reach < text.length ? after.replace(/\s\S*$/, "") : after,
  };
}

/** A piece of untrusted text: plain words, or a character that nobody sees, with its name. */
export interface Piece { text: string; hidden: string | null }

const HIDDEN = new Map<number, string>([
  [0x00ad, "soft hyphen"], [0x034f, "grapheme joiner"], [0x061c, "Arabic letter mark"], [0x115f, "Hangul filler"],
  [0x1160, "Hangul filler"], [0x180e, "vowel separator"], [0x200b, "zero-width space"], [0x200c, "zero-width non-joiner"],
  [0x200d, "zero-width joiner"], [0x200e, "left-to-right mark"], [0x200f, "right-to-left mark"], [0x2028, "line separator"],
  [0x2029, "paragraph separator"], [0x202a, "left-to-right embedding"], [0x202b, "right-to-left embedding"],
  [0x202c, "end of direction"], [0x202d, "left-to-right override"], [0x202e, "right-to-left override"],
  [0x2060, "word joiner"], [0x2061, "invisible"], [0x2062, "invisible"], [0x2063, "invisible"], [0x2064, "invisible"],
  [0x2066, "left-to-right isolate"], [0x2067, "right-to-left isolate"], [0x2068, "first-strong isolate"],
  [0x2069, "end of isolate"], [0x3164, "Hangul filler"], [0xfeff, "zero-width no-break space"], [0xffa0, "Hangul filler"],
]);

function hiddenName(code: number): string | null {
  const named = HIDDEN.get(code);
  if (named !== undefined) return named;
  if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0)) return "control character";
  if (code >= 0xe0000 && code <= 0xe007f) return "invisible tag";
  return null;
}

// Joiners belong to the spelling of Persian, Urdu, the scripts of India and to emoji; between their letters they hide nothing.
const JOINED = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\p{Extended_Pictographic}\ufe0f]/u;

function joins(code: number, before: string | undefined, after: string | undefined): boolean {
  return (code === 0x200c || code === 0x200d) && before !== undefined && after !== undefined && JOINED.test(before) && JOINED.test(after);
}

/** The text in pieces, each invisible character or direction control a piece of its own with its name. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const characters = [...text];
  let plain = "";
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0;
    const name = hiddenName(code);
    if (name === null || joins(code, characters[index - 1], characters[index + 1])) {
      plain += character;
    } else {
      if (plain !== "") pieces.push({ text: plain, hidden: null });
      plain = "";
      pieces.push({ text: "", hidden: name });
    }
  }
  if (plain !== "" || pieces.length === 0) pieces.push({ text: plain, hidden: null });
  return pieces;
}

/** Whether the text holds anything that piecesOf would name; quick, for the many texts that hold nothing. */
export function holdsHidden(text: string): boolean {
  return /[\p{Cc}\p{Cf}\u034f\u115f\u1160\u2028\u2029\u3164\uffa0]/u.test(text.replace(/[\t\n\r]/g, ""));
}
