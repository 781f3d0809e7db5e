import { isObject } from "./json.js";
import { Problem } from "./problem.js";
import type { Resources } from "./resources.js";
import { readPolicyWhere } from "./where.js";

export type Action = "list" | "count" | "get" | "create" | "replace" | "update" | "delete";

/** Header names are in lower case. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a request does with a resource. */
export interface Asked {
  readonly action: Action;
  /** The model's name. */
  readonly resource: string;
  /** Where the request names a row: the fields of its key, as in answers. */
  readonly key?: object;
}

/** What a request is about to do, and who asks for it. */
export interface Access<P = unknown> extends Asked {
  readonly headers: RequestHeaders;
  /** What `principal` found. */
  readonly principal: P | undefined;
}

/**
 * `deny` is answered with 403, `unauthenticated` with 401. `rows` goes on with the rows that match, as if there were no others: the
 * grammar is that of `where` in requests (`{ rows: { … } satisfies PostWhere }`), but hidden fields and every relation may be named;
 * no policy is asked for those. A wrong one is answered with 500.
 */
export type Decision = "allow" | "deny" | "unauthenticated" | { readonly rows: object };

/**
 * Decides on every request, before its body is read. It is asked again for whatever the request reaches beside its own resource:
 * what is included, filtered by, or linked. One that throws denies, and so does an answer that is none of these.
 */
export type Policy<P = unknown> = (access: Access<P>) => Decision | Promise<Decision>;

/** Who asks, once a request: nobody that is known, or a principal. One that throws is answered with 401. */
export type PrincipalOf<P> = (headers: RequestHeaders) => P | null | undefined | Promise<P | null | undefined>;

export interface PolicyOptions<P> {
  /** Stands before `policy`, so that the compiler knows what the policy sees. */
  readonly principal?: PrincipalOf<P>;
  /** Asked before every operation. */
  readonly policy: Policy<P>;
}

/** Lets everybody do everything. */
export function allowAll(): Policy {
  return () => "allow";
}

/** The rows that an access has; nothing: all of them. Throws the problem of an access that is not allowed. */
export type Ask = (asked: Asked) => Promise<object | undefined>;

/** Finds out who asks. */
export async function asking<P>(
  { principal, policy }: PolicyOptions<P>,
  resources: Resources,
  headers: RequestHeaders,
): Promise<{ readonly ask: Ask; readonly principal: P | undefined }> {
  let who: P | undefined;
  try {
    who = (await principal?.(headers)) ?? undefined;
  } catch (error) {
    throw new Problem("unauthenticated", [], error);
  }
  const ask: Ask = async (asked) => {
    let decision: unknown;
    try {
      decision = await policy({ ...asked, headers, principal: who });
    } catch (error) {
      throw new Problem("forbidden", [], error);
    }
    if (decision === "allow") return undefined;
    if (decision === "unauthenticated") throw new Problem("unauthenticated");
    if (isObject(decision) && Object.hasOwn(decision, "rows")) return rowsOf(resources, asked.resource, decision["rows"]);
    throw new Problem("forbidden");
  };
  return { ask, principal: who };
}

/** The policy's own `where`. Nothing is read with a wrong one. */
function rowsOf(resources: Resources, resource: string, rows: unknown): object {
  const { where, errors } = readPolicyWhere(rows, resources, resource);
  if (errors.length === 0 && isObject(where)) return where;
  const what = errors.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ");
  throw new Problem("internal", [], new Error(`the policy's row filter of ${resource} is wrong: ${what}`));
}
