/** Hears of changes of the ledger by server-sent events. */
import { useEffect, useState } from "preact/hooks";

/** The number of an entry of the log: the event's data is the bare number, or JSON that holds it as "seq". */
function entryOf(data: string): number | null {
  const match = /^\s*(\d+)\s*$/.exec(data) ?? /"seq"\s*:\s*(\d+)/.exec(data);
  return match === null ? null : Number(match[1]);
}

/** The log's last entry where it has grown beyond what is shown, or null. */
export function useLedgerGrowth(shown: number): number | null {
  const [latest, setLatest] = useState(shown);
  useEffect(() => {
    const events = new EventSource("/api/changes");
    events.addEventListener("changed", (event) => {
      const entry = entryOf(String((event as MessageEvent<unknown>).data));
      if (entry !== null) setLatest((before) => Math.max(before, entry));
    });
    return () => events.close();
  }, []);
  return latest > shown ? latest : null;
}
