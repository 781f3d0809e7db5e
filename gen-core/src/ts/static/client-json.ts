import type { JsonValue } from "./json.js";

/** What Prisma Client takes as a Json value that is not null. */
export interface ClientJson {
  toJSON(): unknown;
}

/**
 * Hands a value over as the text that it is. As an object the client would copy it key by key, which loses a key `__proto__`, and
 * round a bare number to 15 digits.
 */
export function toJson(value: Exclude<JsonValue, null>): ClientJson {
  return { toJSON: () => ({ $type: "Json", value: JSON.stringify(value) }) };
}

/** An item of a list of Json, where the client takes no bare null. */
export function toJsonItem(value: JsonValue): ClientJson {
  return value === null ? { toJSON: () => null } : toJson(value);
}
