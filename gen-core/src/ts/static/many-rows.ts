import type { Prisma, PrismaClient } from "./client.js";

/** Prisma makes of each call one statement, in which a field is given in all rows or in none. */
type Create<T> = (data: T[]) => Prisma.PrismaPromise<{ count: number }>;

/** Creates all rows or none, in their order, and says how many. */
export async function createAll<T extends object>(prisma: PrismaClient, rows: readonly T[], create: Create<T>): Promise<number> {
  const groups = alike(rows);
  const [only = [], ...more] = groups;
  const done = more.length === 0 ? [await create(only)] : await prisma.$transaction(groups.map(create));
  return done.reduce((total, { count }) => total + count, 0);
}

/** Rows that stand together and give the same fields: so a field that a row does not give keeps its default. */
function alike<T extends object>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  let last: string | undefined;
  for (const row of rows) {
    const shape = Object.keys(row).sort().join();
    const group = shape === last ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([row]);
    else group.push(row);
    last = shape;
  }
  return groups;
}
