import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from "express";
import type { Reply } from "./http.js";
import { readBody } from "./node.js";
import {
  answer,
  fail,
  headersOf,
  type Incoming,
  patternOf,
  refuse,
  type Route,
  routeOf,
  type RoutingOptions,
} from "./routing.js";

/** Express has `HEAD` wherever it has `GET`. */
const METHODS = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;

/** A router of these routes. Mount it before any body parser: bodies are read here, as bytes. */
export function createRouter(routes: readonly Route[], options: RoutingOptions): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const route of routes) {
    const path = router.route(patternOf(route, ":key", escape));
    const handler = bind(route, options);
    for (const { method } of route.operations) path[METHODS[method]](handler);
    path.all(handler);
  }
  router.use(refuseBadKey(routes, options));
  return router;
}

/** An application of its own: these routes, and problems for whatever else is asked. */
export function createApp(routes: readonly Route[], options: RoutingOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(createRouter(routes, options));
  app.use((request, response) => send(request, response, refuse([], incoming(request), options)));
  app.use(expressFailure(options));
  return app;
}

/** Characters that mean something in a path of Express stand for themselves. */
function escape(literal: string): string {
  return literal.replace(/[:*{}()[\]?+!\\]/g, "\\$&");
}

function bind(route: Route, options: RoutingOptions): RequestHandler {
  return async (request, response, next) => {
    const reply = await answer(route, incoming(request), options);
    if (reply === null) next();
    else send(request, response, reply);
  };
}

/** Express decodes a path's key before it calls us, and fails where that is not possible. */
function refuseBadKey(routes: readonly Route[], options: RoutingOptions): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (!(error instanceof URIError) || routeOf(routes, request.url) === undefined) next(error);
    else send(request, response, refuse(routes, incoming(request), options));
  };
}

/** An error handler for routes of one's own, behind them: what a service throws is answered as ours would. */
export function expressFailure(options: RoutingOptions): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) next(error);
    else send(request, response, fail(error, incoming(request), options));
  };
}

function incoming(request: Request): Incoming {
  // The mount's prefix is cut from `url`.
  const { method, url: target, originalUrl: original, headers } = request;
  return { method, target, original, headers, readBody: (limit) => readBody(request, limit) };
}

/** By Node's own means: Express would add an ETag and a charset. A text goes out in one piece with the headers, bytes would not. */
function send(request: Request, response: Response, reply: Reply): void {
  response.writeHead(reply.status, headersOf(reply));
  if (reply.body === null || request.method === "HEAD") response.end();
  else response.end(reply.body);
}
