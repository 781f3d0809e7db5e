import { checkDate, checkDateTime, checkTime } from "./datetime.js";
import { checkDecimal } from "./decimal.js";
import { Fault, faults } from "./fault.js";
import type { FilterField, FilterFields } from "./filters.js";
import { isObject } from "./json.js";
import { limits } from "./limits.js";
import type { FieldError, Path } from "./problem.js";
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

/** Reads a `where` against the table of fields: its normal form, or every error of it. */
export function readWhere(value: unknown, fields: FilterFields): { where: unknown; errors: FieldError[] } {
  const reader = new WhereReader(fields);
  const where = reader.condition(value, ["where"], 1);
  reader.checkLimits();
  return { where, errors: reader.errors };
}

class WhereReader {
  readonly errors: FieldError[] = [];
  private readonly fields: FilterFields;
  private conditions = 0;
  private levels = 0;
  private items = 0;

  constructor(fields: FilterFields) {
    this.fields = fields;
  }

  checkLimits(): void {
    if (this.conditions > limits.conditions) this.fail(["where"], faults.tooMany(limits.conditions, "conditions"));
    if (this.levels > limits.levels) this.fail(["where"], faults.tooMany(limits.levels, "levels"));
    if (this.items > limits.listItems) this.fail(["where"], faults.tooMany(limits.listItems, "list items"));
  }

  /** An object of fields and AND, OR, NOT. */
  condition(value: unknown, path: Path, level: number): unknown {
    this.levels = Math.max(this.levels, level);
    if (!isObject(value)) return this.fail(path, faults.type("an object"));
    const entries = Object.entries(value);
    if (entries.length === 0 && level > 1) return this.fail(path, faults.empty());
    return Object.fromEntries(
      entries.map(([name, item]) => {
        const at = [...path, name];
        if (LOGICAL.has(name)) return [name, this.members(item, at, level + 1)];
        const field = Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
        if (field === undefined || field.operators.length === 0) return [name, this.fail(at, faults.unknown())];
        return [name, this.filter(item, field, at)];
      }),
    );
  }

  private members(value: unknown, path: Path, level: number): unknown {
    if (Array.isArray(value)) {
      if (value.length === 0) return this.fail(path, faults.empty());
      return value.map((item, index) => this.condition(item, [...path, index], level));
    }
    if (!isObject(value)) return this.fail(path, faults.type("an object or an array"));
    return this.condition(value, path, level);
  }

  /** A shorthand, or an object of operators. */
  private filter(value: unknown, field: FilterField, path: Path): unknown {
    if (!isObject(value)) {
      this.conditions += 1;
      // JSON has no shorthand: its value could not be told from operators.
      if (field.kind === "json") return this.fail(path, value === null ? faults.notNull() : faults.type("an object"));
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
    if (field.kind === "json") return value === null ? null : this.fail(path, faults.type("a JSON value"));
    const nullable = field.nullable && (operator === "equals" || operator === "not");
    const result = this.value(value, field, path, nullable);
    if (TEXT.has(operator) && typeof result === "string" && characters(result) > limits.operatorText) {
      return this.fail(path, faults.tooLong(limits.operatorText));
    }
    return result;
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

/** A filter's value obeys its scalar, not the rules of its field. */
function checkOf(field: FilterField): Check<unknown> {
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
