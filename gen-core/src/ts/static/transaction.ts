import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma, PrismaClient } from "./client.js";

const inside = new AsyncLocalStorage<true>();

/** Whether what runs is part of a transaction that the program holds: nothing is tried again in it. */
export function isInside(): boolean {
  return inside.getStore() === true;
}

/**
 * Several operations that are one: services are made of the client that `work` gets. What `work` throws undoes all of it. Nothing is
 * tried again: where another transaction was in the way (a deadlock, a serialization failure), the problem is `unavailable`, and the
 * whole may be tried once more.
 */
export function transaction<T>(prisma: PrismaClient, work: (client: PrismaClient) => Promise<T>): Promise<T> {
  return prisma.$transaction((client) => inside.run(true, () => work(within(client))));
}

/** A client whose own transactions are parts of the one that is open. */
function within(client: Prisma.TransactionClient): PrismaClient {
  const whole: PrismaClient["$transaction"] = async (work: unknown) => {
    if (typeof work === "function") return work(client);
    const done = [];
    for (const each of work as PromiseLike<unknown>[]) done.push(await each);
    return done;
  };
  const get = (target: Prisma.TransactionClient, name: string | symbol): unknown =>
    name === "$transaction" ? whole : Reflect.get(target, name);
  return new Proxy(client, { get }) as PrismaClient;
}
