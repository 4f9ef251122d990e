/** A drawing's other form, in words. It is made when it is opened first, so that large ones cost nothing before. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export function AsTable({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="as-table" onToggle={(event) => setOpen((before) => before || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
