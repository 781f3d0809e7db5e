import { decodeUtf8 } from "./json.js";

const HEX = /^[\da-f]{2}$/i;

/** Percent-decodes raw request text (one character a byte, as Node gives it). Throws on bad encoding and on what is not UTF-8. */
export function percentDecode(raw: string): string {
  if (!raw.includes("%")) return decodeUtf8(Buffer.from(raw, "latin1"));
  const bytes: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] !== "%") {
      bytes.push(raw.charCodeAt(at));
      continue;
    }
    const digits = raw.slice(at + 1, at + 3);
    if (!HEX.test(digits)) throw new URIError(`bad percent-encoding at ${at}`);
    bytes.push(Number.parseInt(digits, 16));
    at += 2;
  }
  return decodeUtf8(Uint8Array.from(bytes));
}

/** The parameters of a raw query string, in order; each is cut at its first `=`, `+` is a space. */
export function parseQueryString(raw: string): [string, string][] {
  return raw
    .split("&")
    .filter((piece) => piece !== "")
    .map((piece) => {
      const text = piece.replaceAll("+", " ");
      const cut = text.indexOf("=");
      if (cut < 0) return [percentDecode(text), ""];
      return [percentDecode(text.slice(0, cut)), percentDecode(text.slice(cut + 1))];
    });
}
