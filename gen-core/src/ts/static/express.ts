import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import {
  consoleLogger,
  failureReply,
  type Handler,
  type Logger,
  problemReply,
  type RawRequest,
  type Reply,
  requestIdOf,
} from "./http.js";
import { Problem } from "./problem.js";

/** Answers a route of Express with a handler that knows no framework. `keyAt` is the place of `{key}` among the path's segments. */
export function bind(handler: Handler, keyAt?: number): RequestHandler {
  return async (request, response) => {
    send(request, response, await handler(rawRequest(request, keyAt)));
  };
}

/** The last handler of a path. */
export function methodNotAllowed(allow: string): RequestHandler {
  return (request, response) => {
    send(request, response, problemReply(requestIdOf(request.headers), "method_not_allowed", [], { Allow: allow }));
  };
}

/** Nothing matched. */
export const noSuchRoute: RequestHandler = (request, response) => {
  send(request, response, problemReply(requestIdOf(request.headers), "no_such_route"));
};

/**
 * Express decodes a path's key before it calls us, and fails where that is not possible. The route comes before the key: `routes`
 * are the paths with `{key}`, and the methods of each.
 */
export function refuseBadKey(routes: readonly (readonly [path: string, allow: string])[]): ErrorRequestHandler {
  return (error, request, response, next) => {
    const allow = routes.find(([path]) => isAt(path, request.url))?.[1];
    if (!(error instanceof URIError) || allow === undefined) {
      next(error);
    } else if (allow.split(", ").includes(request.method)) {
      send(request, response, problemReply(requestIdOf(request.headers), "invalid_key"));
    } else {
      methodNotAllowed(allow)(request, response, next);
    }
  };
}

function isAt(path: string, url: string): boolean {
  const [wanted, given] = [path.split("/"), cut(url)[0]?.split("/") ?? []];
  return wanted.length === given.length && wanted.every((part, at) => part === "{key}" || part === given[at]);
}

/** Whatever a middleware threw. */
export function failure(logger: Logger = consoleLogger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) next(error);
    else send(request, response, failureReply(requestIdOf(request.headers), error, logger));
  };
}

function rawRequest(request: Request, keyAt: number | undefined): RawRequest {
  const { method, headers } = request;
  const [path = "", query = ""] = cut(request.originalUrl);
  // The mount prefix is cut from `url`, so places count from where the router stands.
  const segments = cut(request.url)[0]?.split("/") ?? [];
  const keySegment = keyAt === undefined ? "" : (segments[keyAt] ?? "");
  return { method, path, keySegment, query, headers, readBody: (limit) => readBody(request, limit) };
}

/** Path and query of a request's target, without scheme and host (which Express skips too) and fragment. */
function cut(target: string): string[] {
  const relative = target.startsWith("/") ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const [url = ""] = relative.includes("#") ? relative.split("#", 1) : [relative];
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}

function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
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

/** By Node's own means: Express would add an ETag and a charset. A text goes out in one piece with the headers, bytes would not. */
function send(request: Request, response: Response, { status, headers, body }: Reply): void {
  response.writeHead(status, body === null ? headers : { ...headers, "Content-Length": String(Buffer.byteLength(body)) });
  if (body === null || request.method === "HEAD") response.end();
  else response.end(body);
}
