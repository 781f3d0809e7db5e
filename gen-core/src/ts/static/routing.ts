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
import type { RequestHeaders } from "./policy.js";
import { report, type Telemetry } from "./telemetry.js";

/** What any framework does with a path: `answer` is for each of its methods, also for those that it has not. */
export interface Route {
  /** The contract's path: `/posts/{key}`, where `{key}` stands for one segment. */
  readonly path: string;
  /** The model's name. */
  readonly resource: string;
  readonly operations: readonly RouteOperation[];
}

export interface RouteOperation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly action: string;
  readonly handler: Handler;
  /** The program has a route of its own for it. */
  readonly own?: true;
}

/** What a router wants beside its routes. */
export interface RoutingOptions extends Telemetry {
  /** Default: `console.error`. */
  readonly logger?: Logger;
  /** Operations that the program has routes of its own for, as `POST /users`: ours go by. `Allow` still names them. */
  readonly own?: readonly string[];
}

/** A request, before anything in it is decoded. */
export interface Incoming {
  readonly method: string;
  /** The target of the request line, path and query, as the framework matched it: perhaps rewritten, perhaps without a mount's prefix. */
  readonly target: string;
  /** The same as the client sent it. */
  readonly original: string;
  readonly headers: RequestHeaders;
  readonly readBody: RawRequest["readBody"];
}

/** The routes, less what a program answers itself. */
export function leave(own: readonly string[] = [], routes: readonly Route[]): Route[] {
  const left = new Set(own);
  const marked = routes.map((route) => ({
    ...route,
    operations: route.operations.map((operation) =>
      left.delete(`${operation.method} ${route.path}`) ? { ...operation, own: true as const } : operation,
    ),
  }));
  if (left.size > 0) throw new Error(`The option own names what is no operation: ${[...left].join(", ")}`);
  return marked;
}

/** The methods that a framework routes to a path, `HEAD` wherever `GET`. */
export function methodsOf(route: Route): string[] {
  return route.operations.flatMap(withHead);
}

/** Those that the program routes itself. */
export function ownMethodsOf(route: Route): string[] {
  return route.operations.filter((operation) => operation.own === true).flatMap(withHead);
}

function withHead({ method }: RouteOperation): string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

/** A path as a framework writes it: the key as it says, and all else decoded and escaped as it says. */
export function patternOf(route: Route, key: string, literal: (segment: string) => string): string {
  return route.path
    .split("/")
    .map((segment) => (isKey(segment) ? key : literal(segment)))
    .join("/");
}

/**
 * Answers a request that a framework matched with a route, or `null` where it is none of it: frameworks decode before they match,
 * and some let a key be empty; and a program may have a route of its own.
 */
export async function answer(route: Route, incoming: Incoming, options: RoutingOptions): Promise<Reply | null> {
  const begin = performance.now();
  const { method, target, original, headers, readBody } = incoming;
  const [matched, query] = cut(target);
  const keySegment = keyIn(route, matched, true);
  if (keySegment === null) return null;
  const [path] = cut(original);
  const wanted = method === "HEAD" ? "GET" : method;
  const operation = route.operations.find((operation) => operation.method === wanted);
  if (operation?.own === true) return null;
  const reply =
    operation === undefined
      ? methodNotAllowed(route, headers)
      : await operation.handler({ method, path, keySegment, query, headers, readBody });
  report(options, begin, method, reply, { route: route.path, resource: route.resource, action: operation?.action });
  return reply;
}

/**
 * What a framework has no route for, or could not decode. The target is without the prefix of a mount. Where one of the routes is
 * meant nevertheless, path and method come before the key.
 */
export function refuse(
  routes: readonly Route[],
  { method, target, headers }: Omit<Incoming, "readBody" | "original">,
  options: RoutingOptions,
): Reply {
  const begin = performance.now();
  const route = routeOf(routes, target);
  const requestId = requestIdOf(headers);
  const reply =
    route === undefined
      ? problemReply(requestId, "no_such_route")
      : methodsOf(route).includes(method)
        ? problemReply(requestId, "invalid_key")
        : methodNotAllowed(route, headers);
  report(options, begin, method, reply, route && { route: route.path, resource: route.resource });
  return reply;
}

/** Whatever a middleware or a hook threw. */
export function fail(error: unknown, { method, headers }: Omit<Incoming, "readBody" | "original">, options: RoutingOptions): Reply {
  const reply = failureReply(requestIdOf(headers), error, options.logger ?? consoleLogger);
  report(options, performance.now(), method, reply);
  return reply;
}

/** The route that a request's target, without the prefix of a mount, is a path of. */
export function routeOf(routes: readonly Route[], target: string): Route | undefined {
  const [path] = cut(target);
  return routes.find((route) => keyIn(route, path, false) !== null);
}

/** A reply's headers, with the length of its body. */
export function headersOf({ headers, body }: Reply): Readonly<Record<string, string>> {
  return body === null ? headers : { ...headers, "Content-Length": String(Buffer.byteLength(body)) };
}

function methodNotAllowed(route: Route, headers: RequestHeaders): Reply {
  return problemReply(requestIdOf(headers), "method_not_allowed", [], { Allow: methodsOf(route).join(", ") });
}

/** The key's segment of a path, empty where the route has none; `null` where the path is another. A mount's prefix may be before it. */
function keyIn(route: Route, path: string, mounted: boolean): string | null {
  const [wanted, given] = [route.path.split("/"), path.split("/")];
  const prefix = given.length - wanted.length;
  if (prefix < 0 || (prefix > 0 && !mounted)) return null;
  let key = "";
  // What is before the first slash is the prefix's, or nothing.
  for (let at = 1; at < wanted.length; at += 1) {
    const [segment = "", raw = ""] = [wanted[at], given[prefix + at]];
    if (isKey(segment) ? raw === "" : raw !== segment) return null;
    if (isKey(segment)) key = raw;
  }
  return key;
}

function isKey(segment: string): boolean {
  return segment.startsWith("{");
}

/** Path and query of a request's target, without scheme and host (which frameworks skip too) and fragment. */
function cut(target: string): [path: string, query: string] {
  const relative = target.startsWith("/") ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const [url = ""] = relative.includes("#") ? relative.split("#", 1) : [relative];
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}
