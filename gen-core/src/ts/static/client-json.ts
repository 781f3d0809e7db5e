import { isObject, type JsonValue } from "./json.js";

/** What Prisma Client takes as a Json value that is not null. */
export type ClientJson = Exclude<JsonValue, null> | { toJSON(): unknown };

/** The client copies objects key by key, which loses a key `__proto__`: such a value is handed over as text. */
export function toJson(value: Exclude<JsonValue, null>): ClientJson {
  if (!holdsProto(value)) return value;
  return { toJSON: () => ({ $type: "Json", value: JSON.stringify(value) }) };
}

/** An item of a list of Json, where the client takes no bare null. */
export function toJsonItem(value: JsonValue): ClientJson {
  return value === null ? { toJSON: () => null } : toJson(value);
}

function holdsProto(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsProto);
  return isObject(value) && (Object.hasOwn(value, "__proto__") || Object.values(value).some(holdsProto));
}
