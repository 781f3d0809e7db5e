import type { RawRequest } from "./http.js";
import { decodeUtf8, type JsonValue, parseJson } from "./json.js";
import { limits } from "./limits.js";
import { Problem } from "./problem.js";

const PARAMETER = /;\s*([^=;\s]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/g;

/** Media type, size and JSON of a body, in this order. */
export async function readJsonBody(request: RawRequest, bodyLimit: number): Promise<JsonValue> {
  if (!isJson(request.headers["content-type"])) throw new Problem("unsupported_media_type");
  const bytes = await request.readBody(bodyLimit);
  if (bytes === null) throw new Problem("payload_too_large");
  try {
    return parseJson(decodeUtf8(bytes), limits.jsonDepth);
  } catch (error) {
    throw new Problem("malformed_json", [], error);
  }
}

function isJson(header: string | readonly string[] | undefined): boolean {
  if (typeof header !== "string") return false;
  const [type = ""] = header.split(";", 1);
  if (type.trim().toLowerCase() !== "application/json") return false;
  return [...header.matchAll(PARAMETER)].every(([, name = "", value = ""]) => {
    if (name.toLowerCase() !== "charset") return true;
    return value.trim().replaceAll('"', "").toLowerCase() === "utf-8";
  });
}
