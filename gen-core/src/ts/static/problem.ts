/** Codes of a single error within a problem. */
export type FieldErrorCode =
  | "required"
  | "unknown"
  | "type"
  | "not_null"
  | "too_small"
  | "too_big"
  | "too_short"
  | "too_long"
  | "too_many"
  | "pattern"
  | "format"
  | "enum"
  | "empty"
  | "not_unique"
  | "unsupported"
  /** The program's own: its message is the program's. */
  | "refused";

export type Path = readonly (string | number)[];

/** One error of a body or a query. */
export interface FieldError {
  readonly path: Path;
  readonly code: FieldErrorCode;
  readonly message: string;
}

export type ProblemCode =
  | "malformed_json"
  | "invalid_query"
  | "invalid_key"
  | "validation_failed"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "no_such_route"
  | "method_not_allowed"
  | "unique_violation"
  | "foreign_key_violation"
  | "constraint_violation"
  | "payload_too_large"
  | "unsupported_media_type"
  | "internal"
  | "unavailable";

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything the contract says of a problem but its errors. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  malformed_json: { status: 400, title: "Bad Request", detail: "The body is not valid JSON." },
  invalid_query: { status: 400, title: "Bad Request", detail: "The query parameters are not valid." },
  invalid_key: { status: 400, title: "Bad Request", detail: "The key in the path is not valid." },
  validation_failed: { status: 400, title: "Bad Request", detail: "The body is not valid." },
  unauthenticated: {
    status: 401,
    title: "Unauthorized",
    detail: "Authentication is required.",
    headers: { "WWW-Authenticate": "Bearer" },
  },
  forbidden: { status: 403, title: "Forbidden", detail: "The policy does not allow this." },
  not_found: { status: 404, title: "Not Found", detail: "No such row." },
  no_such_route: { status: 404, title: "Not Found", detail: "No such route." },
  method_not_allowed: { status: 405, title: "Method Not Allowed", detail: "The method is not allowed here." },
  unique_violation: { status: 409, title: "Conflict", detail: "A row with the same unique value exists." },
  foreign_key_violation: {
    status: 409,
    title: "Conflict",
    detail: "A related row is missing, or rows still refer to this one.",
  },
  constraint_violation: { status: 409, title: "Conflict", detail: "The database refused the row." },
  payload_too_large: { status: 413, title: "Content Too Large", detail: "The body is too large." },
  unsupported_media_type: {
    status: 415,
    title: "Unsupported Media Type",
    detail: "The body must be application/json in UTF-8.",
  },
  internal: { status: 500, title: "Internal Server Error", detail: "Something went wrong." },
  unavailable: {
    status: 503,
    title: "Service Unavailable",
    detail: "The database is not available.",
    headers: { "Retry-After": "1" },
  },
};

/** Thrown by any stage of a request; becomes the answer. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, errors: readonly FieldError[] = [], cause?: unknown) {
    super(problemKinds[code].detail, { cause });
    this.name = "Problem";
    this.code = code;
    this.errors = errors;
  }
}
