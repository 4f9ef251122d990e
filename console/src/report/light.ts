/** Lights words and values together, on the elements themselves, so that a long report stays quick under the pointer. */
import type { Span } from "../contract";

export interface Lighting {
  /** Lights words of these spans and the values with these ids. */
  light: (spans: Span[], ids: ReadonlySet<string>) => void;
  clear: () => void;
}

function overlaps(element: HTMLElement, spans: Span[]): boolean {
  const start = Number(element.dataset["start"]);
  const end = Number(element.dataset["end"]);
  return spans.some((span) => span.start < end && span.end > start);
}

export function lightingOf(root: HTMLElement): Lighting {
  let lit: Element[] = [];
  const clear = (): void => {
    for (const element of lit) element.classList.remove("lit");
    lit = [];
  };
  return {
    clear,
    light(spans, ids) {
      clear();
      for (const element of root.querySelectorAll<HTMLElement>(".mark")) if (overlaps(element, spans)) lit.push(element);
      for (const element of root.querySelectorAll<HTMLElement>("[data-value]")) if (ids.has(element.dataset["value"] ?? "")) lit.push(element);
      for (const element of lit) element.classList.add("lit");
    },
  };
}
