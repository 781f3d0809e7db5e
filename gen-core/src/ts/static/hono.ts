import { IncomingMessage } from "node:http";
import { type Context, Hono, type Next } from "hono";
import type { Reply } from "./http.js";
import { readBody } from "./node.js";
import { answer, fail, headersOf, type Incoming, patternOf, refuse, type Route, type RoutingOptions } from "./routing.js";

/** These routes: to be served as they are, or mounted as `app.route("/api", createHono(…))`. Bodies are read here, as bytes. */
export function createHono(routes: readonly Route[], options: RoutingOptions): Hono {
  const app = new Hono({ getPath: rawPath });
  for (const route of routes) {
    const handler = async (context: Context, next: Next): Promise<Response | void> => {
      const reply = await answer(route, incoming(context), options);
      return reply === null ? next() : response(reply);
    };
    // Hono's own `getPath` decodes, ours does not.
    for (const path of new Set([patternOf(route, ":key", decodeURIComponent), patternOf(route, ":key", String)])) {
      for (const { method } of route.operations) app.on(method, path, handler);
      app.all(path, handler);
    }
  }
  app.notFound((context) => response(refuse([], incoming(context), options)));
  app.onError(honoFailure(options));
  return app;
}

/** An `onError` for routes of one's own: what a service throws is answered as ours would. */
export function honoFailure(options: RoutingOptions): (error: unknown, context: Context) => Response {
  return (error, context) => response(fail(error, incoming(context), options));
}

/**
 * The path as the client sent it. A `Request` has lost what looks like a relative path, `/tags/%2E%2E`: an application that mounts
 * these routes keeps it by `new Hono({ getPath: rawPath })`, where Node's request is to be had.
 */
export function rawPath(request: Request, options?: { readonly env?: unknown }): string {
  const target = nodeRequest(options?.env)?.url ?? targetOf(request);
  return target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
}

function incoming({ req, env }: Context): Incoming {
  const request = nodeRequest(env);
  if (request === undefined) {
    const { method, raw } = req;
    const target = targetOf(raw);
    return { method, target, original: target, headers: req.header(), readBody: (limit) => readStream(raw, limit) };
  }
  const { method = "", url: target = "", headers } = request;
  return { method, target, original: target, headers, readBody: (limit) => readBody(request, limit) };
}

/** What `@hono/node-server` has of the request. */
function nodeRequest(env: unknown): IncomingMessage | undefined {
  const request: unknown = typeof env === "object" && env !== null ? Reflect.get(env, "incoming") : undefined;
  return request instanceof IncomingMessage ? request : undefined;
}

function targetOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The body, or `null` when it is longer than `limit` bytes. */
async function readStream({ body, headers }: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function response(reply: Reply): Response {
  return new Response(reply.body, { status: reply.status, headers: headersOf(reply) });
}
