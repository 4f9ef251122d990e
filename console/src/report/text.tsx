/** The text of a report in its paragraphs, each mark a stop for the pointer and for the arrow keys. */
import { memo } from "./memo";
import type { Span } from "../contract";
import { RawWords } from "../safe";
import { CodePoints, segmentsOf, type Marked } from "../spans";

interface TextProperties { text: CodePoints; marks: Marked<string>[]; headlines: Span[] }

/** Records that rest on whole clauses. Words that only these carry are not underlined, or all of the text would be. */
const WIDE = /^(claim|position|demand|term|silence|trend|announcement|regime|negotiation|count|relation|dispute)-/;

/** Marks by the paragraph that they touch, so that each paragraph looks at its own only. */
function byParagraph(paragraphs: { start: number; end: number }[], marks: Marked<string>[]): Marked<string>[][] {
  const found: Marked<string>[][] = paragraphs.map(() => []);
  for (const mark of marks) {
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.end ?? 0) <= mark.span.start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < paragraphs.length && (paragraphs[index]?.start ?? Infinity) < mark.span.end; index++) found[index]?.push(mark);
  }
  return found;
}

function MarkedTextView({ text, marks, headlines }: TextProperties) {
  const paragraphs = text.paragraphs();
  const own = byParagraph(paragraphs, marks);
  let first = true;
  return (
    <>
      {paragraphs.map((paragraph, at) => {
        const headline = headlines.some((span) => span.start <= paragraph.start && span.end >= paragraph.end);
        return (
          <p key={paragraph.start} dir="auto" class={headline ? "headline" : undefined}>
            {segmentsOf(text, own[at] ?? [], paragraph.start, paragraph.end).map((segment) => {
              if (segment.keys.length === 0) return <RawWords key={segment.start}>{segment.text}</RawWords>;
              const stop = first;
              first = false;
              return (
                <span key={segment.start} class={segment.keys.every((key) => WIDE.test(key)) ? "mark wide" : "mark"} role="button" tabIndex={stop ? 0 : -1} data-start={segment.start} data-end={segment.end} data-values={segment.keys.join(" ")}>
                  <RawWords>{segment.text}</RawWords>
                </span>
              );
            })}
          </p>
        );
      })}
    </>
  );
}

export const MarkedText = memo(MarkedTextView, (one, other) => one.text === other.text && one.marks === other.marks);
