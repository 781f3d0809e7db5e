// What the compiler knows of a policy, beside the generated backend of the schema `tenants`.
import type { BookWhere } from "./contracts/book/book.query.dto.js";
import { allowAll, createApp, createRouter } from "./routes/index.js";
import type { PrismaClient } from "./shared/client.js";
import type { Access, Decision, Policy } from "./shared/policy.js";

declare const prisma: PrismaClient;

interface User {
  readonly tenant: string;
}

// The simplest ones.
createRouter({ prisma, policy: allowAll() });
createApp({ prisma, policy: ({ action }) => (action === "list" ? "allow" : "deny") });

// The policy sees what the extractor finds.
createRouter({
  prisma,
  principal: async (headers) => (typeof headers["authorization"] === "string" ? { tenant: headers["authorization"] } : null),
  policy: ({ principal, resource }) => {
    if (principal === undefined) return "unauthenticated";
    if (resource !== "Book") return "allow";
    const tenant: string = principal.tenant;
    // Typed by the model; a hidden field is one of a policy's.
    return { rows: { tenant, shelf: { is: { tenant } } } satisfies BookWhere };
  },
});

// One that stands elsewhere.
const policy: Policy<User> = async ({ principal, key }: Access<User>): Promise<Decision> =>
  principal === undefined || key === undefined ? "deny" : { rows: { tenant: principal.tenant } };
createRouter({ prisma, policy, principal: (): User | undefined => undefined });

// @ts-expect-error No router mounts without a policy.
createRouter({ prisma });
// @ts-expect-error A decision is one of a few.
createRouter({ prisma, policy: () => "yes" });
// @ts-expect-error The extractor finds something else than the policy sees.
createRouter({ prisma, principal: () => 7, policy });
const wrong: BookWhere = {
  // @ts-expect-error There is no such field.
  tenants: "mine",
};
createRouter({ prisma, policy: () => ({ rows: wrong }) });
