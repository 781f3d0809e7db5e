import { parseInstant } from "./datetime.js";
import { Fault } from "./fault.js";
import { percentDecode } from "./percent.js";
import { Problem } from "./problem.js";
import { type Check, checkBigInt, checkBytes, checkInt, checkUuid } from "./scalars.js";
import { isText } from "./text.js";

const WHOLE = /^-?(0|[1-9]\d*)$/;

function invalid(cause?: unknown): Problem {
  return new Problem("invalid_key", [], cause);
}

/** The decoded parts of a raw key segment, each taken with the reader of its scalar. */
export class KeyReader {
  private readonly parts: string[];

  constructor(segment: string, length: number) {
    // Split before decoding: an encoded comma belongs to its part.
    const raw = segment.split(",");
    if (raw.length !== length) throw invalid();
    try {
      this.parts = raw.map(percentDecode).reverse();
    } catch (error) {
      throw invalid(error);
    }
  }

  text(): string {
    const part = this.next();
    if (!isText(part)) throw invalid();
    return part;
  }

  boolean(): boolean {
    return this.oneOf(["true", "false"]) === "true";
  }

  int(min?: number, max?: number): number {
    const rules = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    return this.accept(checkInt(rules), Number(this.whole()));
  }

  bigInt(): string {
    return this.accept(checkBigInt(), this.whole());
  }

  dateTime(): string {
    const part = this.next();
    if (parseInstant(part)?.toISOString() !== part) throw invalid();
    return part;
  }

  date(): string {
    const part = this.dateTime();
    if (!part.endsWith("T00:00:00.000Z")) throw invalid();
    return part;
  }

  time(): string {
    const part = this.dateTime();
    if (!part.startsWith("1970-01-01T")) throw invalid();
    return part;
  }

  /** Base64url in the path, base64 in the wire value. */
  bytes(): string {
    const part = this.next();
    const bytes = Buffer.from(part, "base64url");
    if (bytes.toString("base64url") !== part) throw invalid();
    return this.accept(checkBytes, bytes.toString("base64"));
  }

  uuid(): string {
    return this.accept(checkUuid, this.next());
  }

  oneOf<T extends string>(names: readonly T[]): T {
    const part = this.next();
    const found = names.find((name) => name === part);
    if (found === undefined) throw invalid();
    return found;
  }

  private next(): string {
    return this.parts.pop() ?? "";
  }

  private whole(): string {
    const part = this.next();
    if (!WHOLE.test(part) || part === "-0") throw invalid();
    return part;
  }

  private accept<T>(check: Check<T>, value: unknown): T {
    const result = check(value);
    if (result instanceof Fault) throw invalid();
    return result;
  }
}

/** The key segment of a path, from the parts of a stored row. */
export function writeKey(parts: readonly (string | number | boolean)[]): string {
  return parts.map((part) => encodeURIComponent(part)).join(",");
}

/** Base64 as the base64url of a key segment. */
export function keyBytes(base64: string): string {
  return Buffer.from(base64, "base64").toString("base64url");
}
