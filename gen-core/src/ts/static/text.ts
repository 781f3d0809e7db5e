import type { JsonValue } from "./json.js";

/** U+0000, and halves of surrogate pairs: no database text holds them. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

export function isText(value: string): boolean {
  return !UNSTORABLE.test(value);
}

/** The number of Unicode code points. */
export function characters(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** Whether a parsed JSON value can be stored: its texts and keys, and no infinity. */
export function isDeepText(value: unknown): value is JsonValue {
  if (typeof value === "string") return isText(value);
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isDeepText);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).every(([key, item]) => isText(key) && isDeepText(item));
  }
  return value !== undefined;
}
