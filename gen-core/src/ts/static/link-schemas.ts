import * as z from "zod";
import { Fault, faults } from "./fault.js";
import { isObject } from "./json.js";
import type { LinkChanges, Links } from "./links.js";
import { finish } from "./list.js";
import type { FieldError, Path } from "./problem.js";
import { type Resource, resourceOf, type Resources } from "./resources.js";
import { checkOf } from "./where.js";

/** The links that a create or a replace gives to rows of a model. */
export function linksTo<K>(resources: Resources, model: string): z.ZodType<Links<K>> {
  return operators<Links<K>>(["connect"], resources, model);
}

/** What an update does to the links to rows of a model. */
export function linkChangesTo<K>(resources: Resources, model: string): z.ZodType<LinkChanges<K>> {
  return operators<LinkChanges<K>>(["connect", "disconnect", "set"], resources, model);
}

function operators<T>(known: readonly string[], resources: Resources, model: string): z.ZodType<T> {
  return z.unknown().transform((value, context) => {
    const reader = new LinksReader(resourceOf(resources, model));
    return finish<T>(reader.operators(value, known), reader.errors, context);
  });
}

class LinksReader {
  readonly errors: FieldError[] = [];
  private readonly resource: Resource;

  constructor(resource: Resource) {
    this.resource = resource;
  }

  operators(value: unknown, known: readonly string[]): unknown {
    if (!isObject(value)) return this.fail([], notObject(value));
    const entries = Object.entries(value);
    if (entries.length === 0) return this.fail([], faults.empty());
    return Object.fromEntries(
      entries.map(([operator, keys]) => {
        if (!known.includes(operator)) return [operator, this.fail([operator], faults.unknown())];
        if (operator === "set" && entries.length > 1) return [operator, this.fail([operator], faults.unsupported())];
        return [operator, this.keys(keys, [operator])];
      }),
    );
  }

  private keys(value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) return this.fail(path, value === null ? faults.notNull() : faults.type("an array"));
    return value.map((item, index) => this.key(item, [...path, index]));
  }

  private key(value: unknown, path: Path): unknown {
    if (!isObject(value)) return this.fail(path, notObject(value));
    const { key, fields } = this.resource;
    for (const name of Object.keys(value)) {
      if (!key.includes(name)) this.fail([...path, name], faults.unknown());
    }
    return Object.fromEntries(
      key.map((name) => {
        const field = fields[name];
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        const part = field === undefined ? faults.unknown() : checkOf(field)(given);
        return [name, part instanceof Fault ? this.fail([...path, name], part) : part];
      }),
    );
  }

  private fail(path: Path, { code, message }: Fault): undefined {
    this.errors.push({ path, code, message });
    return undefined;
  }
}

function notObject(value: unknown): Fault {
  return value === null ? faults.notNull() : faults.type("an object");
}
