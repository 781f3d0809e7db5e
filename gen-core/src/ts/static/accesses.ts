import { isObject } from "./json.js";
import type { Asked } from "./policy.js";
import { relationOf, type Resource, resourceOf, type Resources } from "./resources.js";

/** An access beside the operation's own. */
export interface Beside extends Asked {
  /** Only the resource as a whole will do: the answer would tell of rows that are not granted. */
  readonly whole?: boolean;
}

/** What the parameters of a request reach beside its own resource. Each access is asked for once. */
export function queryAccesses(
  resources: Resources,
  model: string,
  query: { readonly include?: object; readonly where?: object },
): Beside[] {
  const found = new Map<string, Beside>();
  const add = (asked: Beside): void => {
    const name = `${asked.action} ${asked.resource}`;
    found.set(name, { ...found.get(name), ...asked });
  };
  const resource = resourceOf(resources, model);
  if (query.include !== undefined) included(query.include, resource, resources, add);
  if (query.where !== undefined) filtered(query.where, resource, resources, add);
  return [...found.values()];
}

function included(include: unknown, resource: Resource, resources: Resources, add: (asked: Beside) => void): void {
  if (!isObject(include)) return;
  for (const [name, below] of Object.entries(include)) {
    const relation = relationOf(resource, name);
    if (relation === undefined) continue;
    add({ action: relation.list ? "list" : "get", resource: relation.to });
    included(below, resourceOf(resources, relation.to), resources, add);
  }
}

function filtered(where: unknown, resource: Resource, resources: Resources, add: (asked: Beside) => void): void {
  if (Array.isArray(where)) {
    for (const item of where) filtered(item, resource, resources, add);
    return;
  }
  if (!isObject(where)) return;
  for (const [name, value] of Object.entries(where)) {
    const relation = relationOf(resource, name);
    if (name === "AND" || name === "OR" || name === "NOT") {
      filtered(value, resource, resources, add);
    } else if (relation !== undefined) {
      add({ action: "list", resource: relation.to, whole: true });
      const other = resourceOf(resources, relation.to);
      for (const below of isObject(value) ? Object.values(value) : []) filtered(below, other, resources, add);
    }
  }
}

/** The rows that a body links or unlinks. */
export function linkAccesses(resources: Resources, model: string, body: object): Asked[] {
  return Object.entries(body).flatMap(([name, links]) => {
    const relation = relationOf(resourceOf(resources, model), name);
    if (relation === undefined || !isObject(links)) return [];
    const all = [links["connect"], links["set"], links["disconnect"]];
    const keys = all.flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
    return keys.map((key): Asked => ({ action: "get", resource: relation.to, key }));
  });
}

/**
 * Whether a condition on rows of a model depends on a field of it: one that it names, there or behind relations that lead back, or by
 * which a relation finds its rows.
 */
export function names(resources: Resources, model: string, where: unknown, field: string, at: string = model): boolean {
  if (Array.isArray(where)) return where.some((item) => names(resources, model, item, field, at));
  if (!isObject(where)) return false;
  return Object.entries(where).some(([name, value]) => {
    if (name === "AND" || name === "OR" || name === "NOT") return names(resources, model, value, field, at);
    const relation = relationOf(resourceOf(resources, at), name);
    if (relation === undefined) return at === model && name === field;
    const { to, own = [], other = [] } = relation;
    if ((at === model && own.includes(field)) || (to === model && other.includes(field))) return true;
    return isObject(value) && Object.values(value).some((below) => names(resources, model, below, field, to));
  });
}
