import type { Reply } from "./http.js";

/** What is told of a request at its end. The names are OpenTelemetry's (HTTP semantic conventions) where it has one. */
export interface RequestRecord {
  readonly "http.request.method": string;
  /** The contract's path, `/posts/{key}`, without a mount's prefix. Absent: no route was meant. */
  readonly "http.route"?: string;
  readonly "http.response.status_code": number;
  /** Milliseconds until the answer was there; sending it is not among them. */
  readonly "gen.duration_ms": number;
  readonly "gen.request_id": string;
  /** The model's name. */
  readonly "gen.resource"?: string;
  /** The operation. Absent: the path has none for the method. */
  readonly "gen.action"?: string;
  /** The code of the problem that was answered. */
  readonly "gen.problem"?: string;
  /** The same where the status is 500 or above, and then the cause, which no client sees. */
  readonly "error.type"?: string;
  readonly "exception.message"?: string;
  readonly "exception.stacktrace"?: string;
}

/** Both hear of every request once, when its answer is made; neither can change or break it. */
export interface Telemetry {
  /** For a line a request: `consoleLog`, or a method of one's own logger. Default: no lines. */
  readonly log?: (record: RequestRecord) => void;
  /** For metrics and traces. */
  readonly observe?: (record: RequestRecord) => void;
}

/** A line of JSON a request, on standard output. */
export function consoleLog(record: RequestRecord): void {
  console.log(JSON.stringify(record));
}

interface Meant {
  readonly route: string;
  readonly resource: string;
  readonly action?: string | undefined;
}

/** Tells of an answer; `begin` is a time of `performance.now`. */
export function report({ log, observe }: Telemetry, begin: number, method: string, reply: Reply, meant?: Meant): void {
  if (log === undefined && observe === undefined) return;
  const { status, headers, failure } = reply;
  const cause = failure?.cause;
  const record: RequestRecord = {
    "http.request.method": method,
    ...(meant && { "http.route": meant.route }),
    "http.response.status_code": status,
    "gen.duration_ms": Math.round((performance.now() - begin) * 1000) / 1000,
    "gen.request_id": headers["X-Request-Id"] ?? "",
    ...(meant && { "gen.resource": meant.resource }),
    ...(meant?.action !== undefined && { "gen.action": meant.action }),
    ...(failure && { "gen.problem": failure.code }),
    ...(failure && status >= 500 && { "error.type": failure.code, "exception.message": messageOf(cause) }),
    ...(status >= 500 && cause instanceof Error && cause.stack && { "exception.stacktrace": cause.stack }),
  };
  for (const tell of [log, observe]) {
    try {
      tell?.(record);
    } catch (error) {
      console.error("What hears of requests threw.", error);
    }
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
