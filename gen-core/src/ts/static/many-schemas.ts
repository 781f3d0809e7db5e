import * as z from "zod";
import { type Fault, faults } from "./fault.js";
import { isObject } from "./json.js";
import { limits } from "./limits.js";
import { finish } from "./list.js";
import type { CreateMany, DeleteMany, UpdateMany } from "./many.js";
import { parseBelow } from "./parse.js";
import type { FieldError, Path } from "./problem.js";
import type { Resources } from "./resources.js";
import { readOwnWhere } from "./where.js";

/** The rows of a create-many. `links` are relations, which such a row cannot name. */
export function createMany<T>(row: z.ZodType<T>, links: readonly string[]): z.ZodType<CreateMany<T>> {
  return body<CreateMany<T>>(["data"], (reader, { data }) => {
    if (!Array.isArray(data)) return reader.fail(["data"], data === null ? faults.notNull() : faults.type("an array"));
    if (data.length === 0) return reader.fail(["data"], faults.empty());
    // Of too many none is looked at.
    if (data.length > limits.createRows) return reader.fail(["data"], faults.tooMany(limits.createRows, "rows"));
    return { data: data.map((item, index) => reader.data(row, item, ["data", index], links)) };
  });
}

/** What an update-many changes, and of which rows of a model. */
export function updateMany<W, T>(
  change: z.ZodType<T>,
  links: readonly string[],
  resources: Resources,
  model: string,
): z.ZodType<UpdateMany<W, T>> {
  return body<UpdateMany<W, T>>(["where", "data"], (reader, { where, data }) => {
    if (isObject(data) && Object.values(data).every((value) => value === undefined)) reader.fail(["data"], faults.empty());
    return {
      where: where === undefined ? where : reader.where(where, resources, model),
      data: data === undefined ? data : reader.data(change, data, ["data"], links),
    };
  });
}

/** Which rows of a model a delete-many removes. */
export function deleteMany<W>(resources: Resources, model: string): z.ZodType<DeleteMany<W>> {
  return body<DeleteMany<W>>(["where"], (reader, { where }) => ({ where: reader.where(where, resources, model) }));
}

/** An object of these members, all of which have to be there; what is made of them, with everything that is wrong. */
function body<B>(
  names: readonly string[],
  read: (reader: BodyReader, members: Record<string, unknown>) => unknown,
): z.ZodType<B> {
  return z.unknown().transform((given, context) => {
    const reader = new BodyReader();
    if (!isObject(given)) {
      reader.fail([], faults.type("an object"));
      return finish<B>(undefined, reader.errors, context);
    }
    for (const name of Object.keys(given)) if (!names.includes(name)) reader.fail([name], faults.unknown());
    const absent = names.filter((name) => given[name] === undefined);
    for (const name of absent) reader.fail([name], faults.required());
    const value = absent.length === names.length ? undefined : read(reader, given);
    return finish<B>(value, reader.errors, context);
  });
}

class BodyReader {
  readonly errors: FieldError[] = [];

  fail(path: Path, { code, message }: Fault): undefined {
    this.errors.push({ path, code, message });
    return undefined;
  }

  /** What a row is given. */
  data(schema: z.ZodType, given: unknown, path: Path, links: readonly string[]): unknown {
    if (given === null) return this.fail(path, faults.notNull());
    const entries = isObject(given) ? Object.entries(given) : [];
    for (const [name] of entries.filter(([name]) => links.includes(name))) {
      this.fail([...path, name], faults.unsupported());
    }
    const own = isObject(given) ? Object.fromEntries(entries.filter(([name]) => !links.includes(name))) : given;
    const { data, errors } = parseBelow(schema, own, path);
    this.errors.push(...errors);
    return data;
  }

  where(given: unknown, resources: Resources, model: string): unknown {
    const { where, errors } = readOwnWhere(given, resources, model);
    this.errors.push(...errors);
    return where;
  }
}
