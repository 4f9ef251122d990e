/** Words of others on our pages: isolated in direction, invisible characters made visible, never read as markup. */
import { Fragment } from "preact";
import { holdsHidden, piecesOf } from "./spans";

function Pieces({ text }: { text: string }) {
  if (!holdsHidden(text)) return <>{text}</>;
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.hidden === null ? (
          <Fragment key={index}>{piece.text}</Fragment>
        ) : (
          <span key={index} class="hidden-character" title="a character that nobody sees, made visible">
            {piece.hidden}
          </span>
        ),
      )}
    </>
  );
}

/** A short text of others within a line of ours. */
export function Words({ children }: { children: string }) {
  return (
    <bdi>
      <Pieces text={children} />
    </bdi>
  );
}

/** A short text of others, or "not stated". */
export function Stated({ children }: { children: string | null | undefined }) {
  return children === null || children === undefined || children === "" ? <NotStated /> : <Words>{children}</Words>;
}

export function NotStated() {
  return <span class="not-stated">not stated</span>;
}

/** Words that a source wrote, in the serif. */
export function Quote({ children }: { children: string }) {
  return (
    <q class="source">
      “<Words>{children}</Words>”
    </q>
  );
}

/** A piece of a report's text where the paragraph isolates the direction. */
export function RawWords({ children }: { children: string }) {
  return <Pieces text={children} />;
}
