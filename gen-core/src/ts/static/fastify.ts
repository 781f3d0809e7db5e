import { METHODS } from "node:http";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from "fastify";
import type { Reply } from "./http.js";
import { readBody } from "./node.js";
import {
  answer,
  fail,
  headersOf,
  type Incoming,
  methodsOf,
  ownMethodsOf,
  patternOf,
  refuse,
  type Route,
  type RoutingOptions,
} from "./routing.js";

/** No longer key can come: Node takes no more bytes of headers. Fastify's own limit is 100. */
const maxParamLength = 16_384;

/** What a server needs for every key to be found: `Fastify({ ...serverOptions })`. A plugin cannot set it. */
export const serverOptions: Pick<FastifyServerOptions, "routerOptions"> = { routerOptions: { maxParamLength } };

/** A plugin of these routes: `app.register(createPlugin(…), { prefix: "/api" })`. Bodies are read here, as bytes. */
export function createPlugin(routes: readonly Route[], options: RoutingOptions): FastifyPluginAsync {
  return async (app) => {
    warnOfShortKeys(app);
    // The plugin's own scope: the parsers of others stay as they are.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    app.addHook("preParsing", async (request) => {
      // Fastify answers such a type itself, before any stage of ours. We read the header as it came.
      const type = request.headers["content-type"];
      if (type !== undefined && !MEDIA_TYPE.test(type)) request.headers = { "content-type": "application/octet-stream" };
    });
    for (const route of routes) {
      const url = patternOf(route, ":key", literal);
      const handler = bind(route, options);
      const [methods, own] = [methodsOf(route), ownMethodsOf(route)];
      const ours = methods.filter((method) => !own.includes(method));
      const others = app.supportedMethods.filter((method) => !methods.includes(method));
      for (const method of [...ours, others]) app.route({ method, url, handler, exposeHeadRoute: false });
    }
  };
}

/** A server of its own: these routes, and problems for whatever else is asked. */
export function createServer(routes: readonly Route[], options: RoutingOptions): FastifyInstance {
  const app = Fastify({
    ...serverOptions,
    // What Fastify could not decode.
    frameworkErrors: (_error, request, reply) => void send(reply, refuse(routes, incoming(request), options)),
  });
  for (const method of METHODS) {
    if (method !== "CONNECT" && !app.supportedMethods.includes(method)) app.addHttpMethod(method);
  }
  app.setNotFoundHandler((request, reply) => send(reply, refuse([], incoming(request), options)));
  const failed = fastifyFailure(options);
  app.setErrorHandler((error: Partial<FastifyError>, request, reply) => {
    // Fastify asks for a content type of a method that we have nowhere.
    if (error.code !== "FST_ERR_ROUTE_MISSING_CONTENT_TYPE") return failed(error, request, reply);
    return send(reply, refuse(routes, incoming(request), options));
  });
  app.register(createPlugin(routes, options));
  return app;
}

/** An error handler for routes of one's own: what a service throws is answered as ours would. */
export function fastifyFailure(options: RoutingOptions) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    send(reply, fail(error, incoming(request), options));
}

const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/;

/** Paths are matched decoded; a colon that is meant is written twice. */
function literal(segment: string): string {
  return decodeURIComponent(segment).replaceAll(":", "::");
}

function bind(route: Route, options: RoutingOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const answered = await answer(route, incoming(request), options);
    if (answered !== null) return send(reply, answered);
    reply.callNotFound();
    return reply;
  };
}

function incoming(request: FastifyRequest): Incoming {
  const { method, originalUrl: original, raw } = request;
  // As they came: hooks may have changed those of `request`.
  const { url: target = "", headers } = raw;
  return { method, target, original, headers, readBody: (limit) => readBody(raw, limit) };
}

/** As bytes: to a text Fastify would add a charset. */
function send(reply: FastifyReply, answered: Reply): FastifyReply {
  reply.code(answered.status).headers(headersOf(answered));
  return answered.body === null ? reply.send() : reply.send(Buffer.from(answered.body));
}

function warnOfShortKeys(app: FastifyInstance): void {
  const { maxParamLength: limit = 100 } = app.initialConfig.routerOptions ?? app.initialConfig;
  if (limit >= maxParamLength) return;
  process.emitWarning(
    `Fastify refuses paths whose key is longer than ${limit} characters: make the server with Fastify({ ...serverOptions }).`,
  );
}
