/** Asks the server. What goes wrong becomes a Failure with the server's own words, its code and what to do. */
import type { Problem } from "./contract";

export class Failure extends Error {
  readonly status: number;
  readonly title: string;
  readonly code: string | null;

  constructor(status: number, title: string, detail: string, code: string | null) {
    super(detail);
    this.status = status;
    this.title = title;
    this.code = code;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "title" in value && "detail" in value;
}

async function failureOf(response: Response): Promise<Failure> {
  try {
    const body: unknown = await response.json();
    if (isProblem(body)) return new Failure(response.status, body.title, body.detail, body.code ?? null);
  } catch {
    // The answer is no JSON, so that only its status speaks.
  }
  return new Failure(response.status, `The server answered ${response.status}`, response.statusText || "It gave no reason.", null);
}

async function send(path: string, options: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, { credentials: "same-origin", ...options });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Failure(0, "The server does not answer", "Look whether \"./armistice serve\" still runs, then try again.", null);
  }
  if (!response.ok) throw await failureOf(response);
  return response;
}

/** A GET; the types of answers are those of the contract, which a test of the server holds. */
export async function ask<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await send(path, { headers: { Accept: "application/json" }, ...(signal ? { signal } : {}) });
  return (await response.json()) as Answer;
}

/** A write with a JSON body, whose answer is JSON or, with 204, nothing. */
export async function write<Answer>(method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Answer> {
  const response = await send(path, {
    method,
    headers: { Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** A write of a file's bytes. */
export async function writeFile<Answer>(path: string, file: Blob): Promise<Answer> {
  const response = await send(path, { method: "POST", headers: { Accept: "application/json", "Content-Type": "application/octet-stream" }, body: file });
  return (await response.json()) as Answer;
}
