import { randomUUID } from "node:crypto";
import type { RequestHeaders } from "./policy.js";
import { type FieldError, Problem, type ProblemCode, problemKinds } from "./problem.js";

/** A request as it came over the wire: nothing in it is decoded. */
export interface RawRequest {
  readonly method: string;
  /** The path as the client sent it, with any mount prefix, without the query. */
  readonly path: string;
  /** The path segment of the key; empty where the path has none. */
  readonly keySegment: string;
  readonly query: string;
  readonly headers: RequestHeaders;
  /** The body's bytes, or `null` when there are more than `limit`. */
  readonly readBody: (limit: number) => Promise<Uint8Array | null>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Of a problem, for logs. */
  readonly failure?: { readonly code: ProblemCode; readonly cause?: unknown };
}

/** Hears the cause of every 500 and 503, which no client sees. */
export type Logger = (message: string, details: { requestId: string; error: unknown }) => void;

export const consoleLogger: Logger = (message, details) => {
  console.error(message, details);
};

export type Handler = (request: RawRequest) => Promise<Reply>;

/** The request's own id where it is a fit one, else a new one. */
export function requestIdOf(headers: RequestHeaders): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

export function jsonReply(
  requestId: string,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId, ...headers },
    body: JSON.stringify(value),
  };
}

export function emptyReply(requestId: string, status: number): Reply {
  return { status, headers: { "X-Request-Id": requestId }, body: null };
}

export function problemReply(
  requestId: string,
  code: ProblemCode,
  errors: readonly FieldError[] = [],
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const kind = problemKinds[code];
  const { status, title, detail } = kind;
  const problem = { type: "about:blank", title, status, code, detail, requestId };
  return {
    status,
    headers: { "Content-Type": "application/problem+json", "X-Request-Id": requestId, ...kind.headers, ...headers },
    body: JSON.stringify(errors.length > 0 ? { ...problem, errors } : problem),
    failure: { code },
  };
}

/** The answer to whatever a stage threw. */
export function failureReply(requestId: string, error: unknown, logger: Logger): Reply {
  const problem = error instanceof Problem ? error : new Problem("internal", [], error);
  const cause = problem.cause ?? problem;
  if (problemKinds[problem.code].status >= 500) logger(problem.message, { requestId, error: cause });
  return { ...problemReply(requestId, problem.code, problem.errors), failure: { code: problem.code, cause } };
}
