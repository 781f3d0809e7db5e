import * as z from "zod";
import { checkDate, checkDateTime, checkTime } from "./datetime.js";
import { checkDecimal, type DecimalRules } from "./decimal.js";
import { Fault } from "./fault.js";
import type { JsonValue } from "./json.js";
import {
  type BigIntRules,
  type Check,
  checkBigInt,
  checkBoolean,
  checkBytes,
  checkEnum,
  checkFloat,
  checkInt,
  checkJson,
  checkText,
  checkUuid,
  type FloatRules,
  type IntRules,
  type TextRules,
} from "./scalars.js";

/** The scalars of the contract as schemas. What they accept, and every code and message, is said by the check behind each. */
function scalar<T>(check: Check<T>): z.ZodType<T> {
  return z.unknown().transform((value, context) => {
    const result = check(value);
    if (!(result instanceof Fault)) return result;
    context.addIssue({ code: "custom", message: result.message, params: { code: result.code } });
    return z.NEVER;
  });
}

export const text = (rules?: TextRules): z.ZodType<string> => scalar(checkText(rules));
export const boolean = (): z.ZodType<boolean> => scalar(checkBoolean);
export const int = (rules?: IntRules): z.ZodType<number> => scalar(checkInt(rules));
export const bigInt = (rules?: BigIntRules): z.ZodType<string> => scalar(checkBigInt(rules));
export const float = (rules?: FloatRules): z.ZodType<number> => scalar(checkFloat(rules));
export const decimal = (rules?: DecimalRules): z.ZodType<string> => scalar(checkDecimal(rules));
export const dateTime = (): z.ZodType<string> => scalar(checkDateTime);
export const date = (): z.ZodType<string> => scalar(checkDate);
export const time = (): z.ZodType<string> => scalar(checkTime);
export const bytes = (): z.ZodType<string> => scalar(checkBytes);
export const uuid = (): z.ZodType<string> => scalar(checkUuid);
export const json = (): z.ZodType<JsonValue> => scalar(checkJson);

/** One of the names of an enum object. */
export const oneOf = <T extends string>(names: Readonly<Record<string, T>>): z.ZodType<T> =>
  scalar(checkEnum(Object.values(names)));

export const list = <T>(item: z.ZodType<T>): z.ZodType<T[]> => z.array(item);
export const nullable = <T>(value: z.ZodType<T>): z.ZodType<T | null> => z.nullable(value);
export const optional = <T>(value: z.ZodType<T>): z.ZodExactOptional<z.ZodType<T>> => z.exactOptional(value);
