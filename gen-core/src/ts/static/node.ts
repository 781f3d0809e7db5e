import type { IncomingMessage } from "node:http";
import { Problem } from "./problem.js";

/** The body of a request of Node's server, or `null` when it is longer than `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  if (request.readableDidRead) {
    return Promise.reject(
      new Error("The body was read before this router: mount it before body parsers such as express.json()."),
    );
  }
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(null);
  // Nobody waits for the answer: what came of the body is no JSON.
  const aborted = (): Problem => new Problem("malformed_json", [], new Error("The client closed the connection."));
  if (request.destroyed) return Promise.reject(aborted());
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      // What is over the limit is let pass unread, so that the client gets to read the answer.
      if (length <= limit) chunks.push(chunk);
      else resolve(null);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => reject(aborted()));
    request.on("close", () => reject(aborted()));
  });
}
