/** The address bar: pages change without a reload, back and forward work, and every state that can be sent is in the address. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { queryOf, searchOf, type Query } from "./router";

export interface Address { path: string; query: Query; hash: string }

const listeners = new Set<() => void>();

function current(): Address {
  return { path: location.pathname, query: queryOf(location.search), hash: location.hash.slice(1) };
}

function tell(): void {
  for (const listener of listeners) listener();
}

addEventListener("popstate", tell);

/** Goes to an address of this console. */
export function go(address: string, how: "push" | "replace" = "push"): void {
  const same = address === location.pathname + location.search + location.hash;
  if (how === "replace" || same) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  tell();
}

/** Changes filters in the address and stays on the page; an empty value takes a filter away. */
export function refine(changes: Record<string, string | undefined>, how: "push" | "replace" = "push"): void {
  const { path, query } = current();
  const search = searchOf({ ...query, offset: undefined, ...changes });
  go(path + search, how);
}

export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const listener = (): void => setAddress(current());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return address;
}

interface LinkProperties {
  to: string;
  class?: string | undefined;
  title?: string | undefined;
  rel?: string | undefined;
  "aria-label"?: string | undefined;
  "aria-current"?: "page" | "true" | undefined;
  children?: ComponentChildren;
}

/** A link within the console. It is a real link, so that it can be copied, sent and opened in another tab. */
export function Link({ to, children, ...rest }: LinkProperties) {
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={to} onClick={follow}>
      {children}
    </a>
  );
}
