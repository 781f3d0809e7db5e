import type * as z from "zod";
import { type Beside, names } from "./accesses.js";
import { readJsonBody } from "./body.js";
import type { Page } from "./filters.js";
import { Granted } from "./granted.js";
import { after, before, callOf, type Hooks, type Operation } from "./hooks.js";
import {
  consoleLogger,
  emptyReply,
  failureReply,
  type Handler,
  jsonReply,
  type Logger,
  type Reply,
  requestIdOf,
} from "./http.js";
import { limits } from "./limits.js";
import { type KeySchemas, parse, parseWithKey } from "./parse.js";
import { parseQueryString } from "./percent.js";
import { type Action, type Asked, asking, type PolicyOptions } from "./policy.js";
import { Problem, type ProblemCode } from "./problem.js";
import type { Resources } from "./resources.js";

export interface ControllerOptions<P = unknown> extends PolicyOptions<P> {
  /** What the program does before and after every operation. Stands behind `principal`, whose type it sees. */
  readonly hooks?: Hooks<P>;
  /** Default: `console.error`. */
  readonly logger?: Logger;
  /** Bytes of a body; the default is the contract's. */
  readonly bodyLimit?: number;
}

/** An operation of a resource: what its stages read, and what it then does. */
export interface Endpoint<K, Q, B> {
  readonly operation: Operation;
  /** What the policy is asked for. */
  readonly action: Action;
  readonly resource: string;
  readonly resources: Resources;
  /** Another resource that the operation reads. */
  readonly also?: Asked;
  /** Reads the path's key. */
  readonly key: (segment: string) => K;
  readonly query: z.ZodType<Q>;
  /** Absent: the operation takes no body. */
  readonly body?: z.ZodType<B>;
  /** What a wrong body is; `validation_failed` unless it holds parameters. */
  readonly bodyProblem?: ProblemCode;
  /** The fields of the key, where the body may have them as well. */
  readonly bodyKey?: KeySchemas;
  /** What the parameters and the body reach beside the operation's own resource. */
  readonly accesses?: (input: { query: Q; body: B }) => readonly Beside[];
  /** Only the resource as a whole will do: rows that a policy does not grant could be written. */
  readonly whole?: true;
  /** What many rows are given: a policy's row filter may name none of it. */
  readonly sets?: (input: { body: B }) => object;
  readonly run: (input: { key: K; query: Q; body: B; granted: Granted }) => Promise<Outcome>;
}

export type Outcome =
  | { readonly status: number; readonly value: unknown; readonly createdKey?: string }
  | { readonly status: number; readonly empty: true };

/** For operations without a key in their path. */
export const noKey = (): undefined => undefined;

/** A row, or 404 when there is none. */
export function found(status: number, row: object | null): Outcome {
  if (row === null) throw new Problem("not_found");
  return { status, value: row };
}

/** What is selected of a row, and what is included. */
export function selected(row: object, { select, include = {} }: Selection): object {
  if (select === undefined) return row;
  const names = new Set([...select, ...Object.keys(include)]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
}

/** The same of every row of a page. */
export function selectedPage(page: Page<object>, query: Selection): Page<object> {
  return { ...page, data: page.data.map((row) => selected(row, query)) };
}

interface Selection {
  readonly select?: readonly string[];
  readonly include?: object;
}

/** No body, or 404 when there was no row. */
export function gone(status: number, existed: boolean): Outcome {
  if (!existed) throw new Problem("not_found");
  return { status, empty: true };
}

/** An operation that takes a body. */
export function endpoint<K, Q, B, P>(
  options: ControllerOptions<P>,
  spec: Endpoint<K, Q, B> & { readonly body: z.ZodType<B> },
): Handler;
/** An operation that takes none. */
export function endpoint<K, Q, P>(options: ControllerOptions<P>, spec: Endpoint<K, Q, undefined>): Handler;
export function endpoint<K, Q, B, P>(
  options: ControllerOptions<P>,
  spec: Endpoint<K, Q, B | undefined>,
): Handler {
  const { logger = consoleLogger, bodyLimit = limits.bodyBytes, hooks } = options;
  return async (request): Promise<Reply> => {
    const requestId = requestIdOf(request.headers);
    try {
      // The order is the contract's: route, key, policy, media type, size, JSON, hook, query parameters, body, rows, hook.
      const key = spec.key(request.keySegment);
      const { action, resource } = spec;
      const { ask, principal } = await asking(options, spec.resources, request.headers);
      const granted = new Granted();
      const keyed = typeof key === "object" && key !== null ? { key } : {};
      granted.set("own", await ask({ action, resource, ...keyed }));
      if (spec.whole === true && granted.get("own") !== undefined) throw new Problem("forbidden");
      granted.set("listed", spec.also === undefined ? granted.get("own") : await ask(spec.also));
      let json = spec.body === undefined ? undefined : await readJsonBody(request, bodyLimit);
      const { headers } = request;
      const call = hooks && callOf({ operation: spec.operation, resource, ...keyed, headers, principal, requestId }, json);
      const { bodyProblem = "validation_failed" } = spec;
      if (hooks && call) {
        await before(hooks, call, spec.body === undefined ? "invalid_query" : bodyProblem);
        json = call.body;
      }
      const query = parse(spec.query, parameters(request.query), "invalid_query");
      const body = spec.body === undefined ? undefined : parseWithKey(spec.body, json, spec.bodyKey, key, bodyProblem);
      for (const { whole, ...asked } of spec.accesses?.({ query, body }) ?? []) {
        const rows = await ask(asked);
        if (whole === true && rows !== undefined) throw new Problem("forbidden");
        granted.set(asked.key ?? `${asked.action} ${asked.resource}`, rows);
      }
      const set = Object.keys(spec.sets?.({ body }) ?? {});
      if (set.some((field) => names(spec.resources, resource, granted.get("own"), field))) throw new Problem("forbidden");
      const outcome = await spec.run({ key, query, body, granted });
      const reply = replyOf(requestId, request.path, outcome);
      if (hooks && call) {
        await after(hooks, call, reply, (error) => logger("The hook `after` failed.", { requestId, error }));
      }
      return reply;
    } catch (error) {
      return failureReply(requestId, error, logger);
    }
  };
}

function replyOf(requestId: string, path: string, outcome: Outcome): Reply {
  if ("empty" in outcome) return emptyReply(requestId, outcome.status);
  const { status, value, createdKey } = outcome;
  const location: Record<string, string> = createdKey === undefined ? {} : { Location: `${path}/${createdKey}` };
  return jsonReply(requestId, status, value, location);
}

function parameters(raw: string): [string, string][] {
  try {
    return parseQueryString(raw);
  } catch (error) {
    throw new Problem("invalid_query", [], error);
  }
}
