import type { Reply } from "./http.js";
import { jsonOf, type JsonValue } from "./json.js";
import type { RequestHeaders } from "./policy.js";
import { Problem, type ProblemCode } from "./problem.js";

/** The members of a JSON object. */
export interface Members {
  [name: string]: JsonValue | undefined;
}

export type Operation =
  | "list"
  | "query"
  | "count"
  | "get"
  | "getBy"
  | "create"
  | "replace"
  | "update"
  | "delete"
  | "createMany"
  | "updateMany"
  | "deleteMany"
  | "related";

/** An operation that was asked for, and who asks. */
export interface Call<P = unknown> {
  /** Which, by its own name: the action that a policy is asked for is coarser. */
  readonly operation: Operation;
  /** The model's name. */
  readonly resource: string;
  /** The fields of the path's key, as in answers, where the operation has one. Of a row by a unique those of the unique. */
  readonly key?: object;
  readonly headers: RequestHeaders;
  /** What `principal` found. */
  readonly principal: P | undefined;
  /** That of the answer's `X-Request-Id`. */
  readonly requestId: string;
  /**
   * The JSON as it was sent, of which nothing is checked yet; absent where the operation takes none. What `before` makes of it is
   * checked as if it had been sent.
   */
  body?: JsonValue;
  /**
   * The fields that the body writes: of a create, a replace and an update those of the body, of `updateMany` its `data`, of `createMany`
   * those of each row. None of other operations, and none where the body is no such object (which is refused later).
   */
  readonly rows: () => Members[];
}

/** What an operation that was done is answered with. */
export interface Answer {
  /** 200, 201 or 204. */
  readonly status: number;
  /** The JSON; absent where there is none (204). */
  readonly body?: JsonValue;
}

/** Code of the program's own before and after every operation that a router answers, whatever it is. */
export interface Hooks<P = unknown> {
  /**
   * Behind the policy and the body's JSON, before parameters and body are checked. It may change `call.body`, or throw a `Problem`, which
   * is the answer; then nothing is read or written. Anything else that it throws is 500, the cause in the log.
   */
  readonly before?: (call: Call<P>) => void | Promise<void>;
  /**
   * When the operation has succeeded and is committed, before the answer is sent. The answer stays what it is: what this throws goes to
   * the `logger` alone. It is no promise: a process that ends in between leaves it out. What must happen with the operation or not at all
   * belongs in a `transaction` of an `own` one.
   */
  readonly after?: (call: Readonly<Call<P>>, answer: Answer) => void | Promise<void>;
}

/** The call of a request whose body, if the operation takes one, is this. */
export function callOf<P>(call: Omit<Call<P>, "rows" | "body">, body: JsonValue | undefined): Call<P> {
  // With a key of its own: the row that is meant stays the path's.
  const key = call.key && { key: { ...call.key } };
  const whole: Call<P> = { ...call, ...key, ...(body !== undefined && { body }), rows: () => rowsOf(whole) };
  return whole;
}

function rowsOf({ operation, body }: Pick<Call, "operation" | "body">): Members[] {
  switch (operation) {
    case "create":
    case "replace":
    case "update":
      return [body].filter(hasMembers);
    case "updateMany":
      return hasMembers(body) ? [body["data"]].filter(hasMembers) : [];
    case "createMany":
      return hasMembers(body) && Array.isArray(body["data"]) ? body["data"].filter(hasMembers) : [];
    default:
      return [];
  }
}

function hasMembers(value: JsonValue | undefined): value is { [name: string]: JsonValue | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with a body is wrong with the parameters of an operation that has nothing else. */
export async function before<P>(hooks: Hooks<P>, call: Call<P>, invalidInput: ProblemCode): Promise<void> {
  try {
    await hooks.before?.(call);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "validation_failed") throw error;
    throw new Problem(invalidInput, error.errors, error);
  }
}

/** The operation is done. Whatever the hook throws is told, and no more comes of it. */
export async function after<P>(
  hooks: Hooks<P>,
  call: Call<P>,
  { status, body }: Reply,
  tell: (error: unknown) => void,
): Promise<void> {
  try {
    // Of its own: the answer stays what it is.
    await hooks.after?.(call, { status, ...(body !== null && { body: jsonOf<JsonValue>(body) }) });
  } catch (error) {
    try {
      tell(error);
    } catch (second) {
      console.error("The logger threw.", second, error);
    }
  }
}
