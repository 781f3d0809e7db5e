import { checkDate, checkDateTime, checkTime } from "./datetime.js";
import { checkDecimal } from "./decimal.js";
import { Fault, faults } from "./fault.js";
import type { FilterField } from "./filters.js";
import { isObject } from "./json.js";
import { limits } from "./limits.js";
import type { FieldError, Path } from "./problem.js";
import { type Relation, relationOf, resourceOf, type Resource, type Resources } from "./resources.js";
import {
  type Check,
  checkBigInt,
  checkBoolean,
  checkBytes,
  checkEnum,
  checkFloat,
  checkInt,
  checkText,
  checkUuid,
} from "./scalars.js";
import { characters } from "./text.js";

const LOGICAL = new Set(["AND", "OR", "NOT"]);
const TEXT = new Set(["contains", "startsWith", "endsWith"]);
const WITH_MODE = new Set(["equals", "not", ...TEXT]);

const TO_ONE = new Set(["is", "isNot"]);
const TO_MANY = new Set(["some", "every", "none"]);

/** Reads a `where` against the tables of fields: its normal form, or every error of it. */
export function readWhere(
  value: unknown,
  resources: Resources,
  model: string,
): { where: unknown; errors: FieldError[] } {
  const reader = new WhereReader(resources, "request");
  const where = reader.condition(value, resourceOf(resources, model), ["where"], 1, true);
  reader.checkLimits();
  return { where, errors: reader.errors };
}

/** The same of rows that are written: it says something, and nothing of other rows. */
export function readOwnWhere(
  value: unknown,
  resources: Resources,
  model: string,
): { where: unknown; errors: FieldError[] } {
  const reader = new WhereReader(resources, "write");
  const where = reader.condition(value, resourceOf(resources, model), ["where"], 1, false);
  reader.checkLimits();
  return { where, errors: reader.errors };
}

/** The same of a policy's row filter: it may name what requests may not. */
export function readPolicyWhere(
  value: unknown,
  resources: Resources,
  model: string,
): { where: unknown; errors: FieldError[] } {
  const reader = new WhereReader(resources, "policy");
  const where = reader.condition(value, resourceOf(resources, model), ["where"], 1, true);
  reader.checkLimits();
  return { where, errors: reader.errors };
}

/** Who says it: a request, one that writes the rows and may name no relation, or a policy, which may name hidden fields and every relation. */
type Whose = "request" | "write" | "policy";

class WhereReader {
  readonly errors: FieldError[] = [];
  private readonly resources: Resources;
  private readonly whose: Whose;
  private conditions = 0;
  private levels = 0;
  private items = 0;

  constructor(resources: Resources, whose: Whose) {
    this.resources = resources;
    this.whose = whose;
  }

  checkLimits(): void {
    if (this.conditions > limits.conditions) this.fail(["where"], faults.tooMany(limits.conditions, "conditions"));
    if (this.levels > limits.levels) this.fail(["where"], faults.tooMany(limits.levels, "levels"));
    if (this.items > limits.listItems) this.fail(["where"], faults.tooMany(limits.listItems, "list items"));
  }

  /** An object of fields, relations and AND, OR, NOT. The whole, and what a relation leads to, may say nothing. */
  condition(value: unknown, resource: Resource, path: Path, level: number, mayBeEmpty: boolean): unknown {
    this.levels = Math.max(this.levels, level);
    if (!isObject(value)) return this.fail(path, faults.type("an object"));
    const entries = Object.entries(value);
    if (entries.length === 0 && !mayBeEmpty) return this.fail(path, faults.empty());
    return Object.fromEntries(
      entries.map(([name, item]) => {
        const at = [...path, name];
        if (LOGICAL.has(name)) return [name, this.members(item, resource, at, level + 1)];
        const relation = relationOf(resource, name);
        const isPolicy = this.whose === "policy";
        if (relation?.filter === true && this.whose === "write") return [name, this.fail(at, faults.unsupported())];
        if (relation !== undefined && (relation.filter || isPolicy))
          return [name, this.related(item, relation, at, level + 1)];
        const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined;
        if (field === undefined || field.operators.length === 0 || (field.hidden === true && !isPolicy))
          return [name, this.fail(at, faults.unknown())];
        return [name, this.filter(item, field, at)];
      }),
    );
  }

  private members(value: unknown, resource: Resource, path: Path, level: number): unknown {
    if (Array.isArray(value)) {
      if (value.length === 0) return this.fail(path, faults.empty());
      return value.map((item, index) => this.condition(item, resource, [...path, index], level, false));
    }
    if (!isObject(value)) return this.fail(path, faults.type("an object or an array"));
    return this.condition(value, resource, path, level, false);
  }

  /** An object of a relation's operators, or null for no row. */
  private related(value: unknown, relation: Relation, path: Path, level: number): unknown {
    if (!isObject(value)) {
      this.conditions += 1;
      if (value !== null) return this.fail(path, faults.type("an object"));
      return relation.nullable ? null : this.fail(path, faults.notNull());
    }
    const operators = Object.entries(value);
    if (operators.length === 0) return this.fail(path, faults.empty());
    const known = relation.list ? TO_MANY : TO_ONE;
    const other = resourceOf(this.resources, relation.to);
    return Object.fromEntries(
      operators.map(([operator, item]) => {
        const at = [...path, operator];
        this.conditions += 1;
        if (!known.has(operator)) return [operator, this.fail(at, faults.unknown())];
        if (item === null) return [operator, relation.nullable ? null : this.fail(at, faults.notNull())];
        return [operator, this.condition(item, other, at, level, true)];
      }),
    );
  }

  /** A shorthand, or an object of operators. */
  private filter(value: unknown, field: FilterField, path: Path): unknown {
    if (!isObject(value)) {
      this.conditions += 1;
      // JSON has no shorthand, nor has a list: it could not be told from operators.
      if (field.kind === "json" || field.list === true)
        return this.fail(path, value === null ? faults.notNull() : faults.type("an object"));
      return this.value(value, field, path, field.nullable);
    }
    const operators = Object.entries(value);
    if (operators.every(([operator]) => operator === "mode" && field.kind === "string"))
      this.fail(path, faults.empty());
    return Object.fromEntries(
      operators.map(([operator, item]) => [operator, this.operator(operator, item, value, field, [...path, operator])]),
    );
  }

  private operator(operator: string, value: unknown, beside: object, field: FilterField, path: Path): unknown {
    if (operator === "mode" && field.kind === "string") return this.mode(value, beside, field, path);
    this.conditions += 1;
    if (!field.operators.some((known) => known === operator)) return this.fail(path, faults.unknown());
    if (operator === "in" || operator === "notIn") return this.list(value, field, path);
    if (field.list === true && operator !== "has") return this.ofList(operator, value, field, path);
    if (field.kind === "json") return value === null ? null : this.fail(path, faults.type("a JSON value"));
    const nullable = field.nullable && (operator === "equals" || operator === "not");
    const result = this.value(value, field, path, nullable);
    if (TEXT.has(operator) && typeof result === "string" && characters(result) > limits.operatorText) {
      return this.fail(path, faults.tooLong(limits.operatorText));
    }
    return result;
  }

  private ofList(operator: string, value: unknown, field: FilterField, path: Path): unknown {
    if (operator !== "isEmpty") return this.list(value, field, path);
    if (typeof value === "boolean") return value;
    return this.fail(path, value === null ? faults.notNull() : faults.type("a boolean"));
  }

  private mode(value: unknown, beside: object, field: FilterField, path: Path): unknown {
    const supported = field.operators.includes("mode");
    if (!supported || Object.keys(beside).some((other) => other !== "mode" && !WITH_MODE.has(other))) {
      return this.fail(path, faults.unsupported());
    }
    return value === "insensitive" ? value : this.fail(path, faults.enumeration(["insensitive"]));
  }

  private list(value: unknown, field: FilterField, path: Path): unknown {
    if (!Array.isArray(value)) return this.fail(path, value === null ? faults.notNull() : faults.type("an array"));
    this.items += value.length;
    return value.map((item, index) => this.value(item, field, [...path, index], false));
  }

  private value(value: unknown, field: FilterField, path: Path, nullable: boolean): unknown {
    if (value === null && nullable) return null;
    const result = checkOf(field)(value);
    return result instanceof Fault ? this.fail(path, result) : result;
  }

  private fail(path: Path, { code, message }: Fault): undefined {
    this.errors.push({ path, code, message });
    return undefined;
  }
}

/** A filter's value, and a part of a key, obey their scalar, not the rules of their field. */
export function checkOf(field: FilterField): Check<unknown> {
  switch (field.kind) {
    case "string":
      return checkText();
    case "boolean":
      return checkBoolean;
    case "int":
      return checkInt();
    case "unsignedInt":
      return checkInt({ min: 0, max: 4294967295 });
    case "bigInt":
      return checkBigInt();
    case "float":
      return checkFloat();
    case "decimal":
      return checkDecimal();
    case "dateTime":
      return checkDateTime;
    case "date":
      return checkDate;
    case "time":
      return checkTime;
    case "bytes":
      return checkBytes;
    case "uuid":
      return checkUuid;
    case "enum":
      return checkEnum(field.names ?? []);
    case "json":
      return () => faults.type("a JSON value");
  }
}
