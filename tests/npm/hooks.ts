// What the compiler knows of hooks, beside the generated backend of the schema `tenants`.
import { allowAll, createRouter } from "./routes/index.js";
import type { PrismaClient } from "./shared/client.js";
import type { Call, Hooks } from "./shared/hooks.js";
import { Problem } from "./shared/problem.js";

declare const prisma: PrismaClient;

interface User {
  readonly tenant: string;
}

// Hooks see what the extractor finds.
createRouter({
  prisma,
  principal: async (headers) => (typeof headers["authorization"] === "string" ? { tenant: headers["authorization"] } : null),
  policy: ({ principal }) => (principal === undefined ? "unauthenticated" : "allow"),
  hooks: {
    before: async ({ operation, principal, rows }) => {
      if (operation === "deleteMany") throw new Problem("forbidden");
      if (principal === undefined) return;
      const tenant: string = principal.tenant;
      for (const row of rows()) row["tenant"] = tenant;
    },
    after: (call, { status, body }) => console.log(call.operation, call.resource, call.key, call.requestId, status, body),
  },
});

// Nobody has to be known, and either may be left out.
createRouter({ prisma, policy: allowAll(), hooks: { before: (call) => void (call.body = { title: "a" }) } });
createRouter({ prisma, policy: allowAll(), hooks: { after: async () => {} } });
createRouter({ prisma, policy: allowAll(), hooks: {} });

// Those that stand elsewhere.
class Tenants implements Hooks<User> {
  readonly before = ({ principal }: Call<User>): void => {
    const errors = [{ path: ["data", 3, "title"], code: "refused", message: "is not nice" }] as const;
    if (principal === undefined) throw new Problem("validation_failed", errors);
  };
}
createRouter({ prisma, principal: (): User | undefined => undefined, policy: allowAll(), hooks: new Tenants() });

// @ts-expect-error The extractor finds something else than the hooks see.
createRouter({ prisma, principal: () => 7, policy: allowAll(), hooks: new Tenants() });
// @ts-expect-error A hook answers nothing: it changes the call.
createRouter({ prisma, policy: allowAll(), hooks: { before: (call) => call.body } });
// @ts-expect-error There is no such operation.
createRouter({ prisma, policy: allowAll(), hooks: { before: ({ operation }) => void (operation === "createmany") } });
// @ts-expect-error A body is JSON.
createRouter({ prisma, policy: allowAll(), hooks: { before: (call) => void (call.body = { at: new Date() }) } });
// @ts-expect-error Nor is a bigint.
createRouter({ prisma, policy: allowAll(), hooks: { before: ({ rows }) => rows().forEach((row) => void (row["views"] = 7n)) } });
// @ts-expect-error What is done is done.
createRouter({ prisma, policy: allowAll(), hooks: { after: (call) => void (call.body = null) } });
