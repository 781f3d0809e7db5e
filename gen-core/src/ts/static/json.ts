/** Any JSON value. (`undefined` stands here only so that Prisma's own JSON type fits; JSON has none.) */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue | undefined };

/** Parses JSON text nested at most `depth` deep (a scalar is 0 deep, `[]` is 1). Throws a SyntaxError otherwise. */
export function parseJson(text: string, depth: number): JsonValue {
  // Measured first: a recursive parser would meet its own limits on hostile input.
  if (nesting(text) > depth) throw new SyntaxError(`nested more than ${depth} deep`);
  return JSON.parse(text);
}

/** JSON of the schema's own: a default. */
export function jsonOf<T extends JsonValue>(text: string): T {
  const value: T = JSON.parse(text);
  return value;
}

/** Decodes strictly: what is not UTF-8 throws, and a byte order mark stays (JSON refuses it). */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === "\\") at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') {
      quoted = true;
    } else if (char === "[" || char === "{") {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (char === "]" || char === "}") {
      depth -= 1;
    }
  }
  return deepest;
}
