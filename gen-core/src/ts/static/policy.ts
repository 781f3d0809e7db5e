import { Problem } from "./problem.js";

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

/** What a request is about to do. */
export interface Access extends Asked {
  readonly headers: RequestHeaders;
}

/** `deny` is answered with 403, `unauthenticated` with 401. */
export type Decision = "allow" | "deny" | "unauthenticated";

/**
 * Decides on every request, before its body is read. It is asked again for whatever the request reaches beside its own resource:
 * what is included, filtered by, or linked. One that throws denies.
 */
export type Policy = (access: Access) => Decision | Promise<Decision>;

/** Lets everybody do everything. */
export function allowAll(): Policy {
  return () => "allow";
}

/** Throws the problem of an access that is not allowed. */
export async function authorize(policy: Policy, access: Access): Promise<void> {
  let decision: Decision;
  try {
    decision = await policy(access);
  } catch (error) {
    throw new Problem("forbidden", [], error);
  }
  if (decision === "unauthenticated") throw new Problem("unauthenticated");
  if (decision !== "allow") throw new Problem("forbidden");
}
