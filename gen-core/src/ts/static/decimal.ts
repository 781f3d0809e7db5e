import { faults } from "./fault.js";
import type { Check } from "./scalars.js";

/** The digits that a column holds, and bounds in plain digits. */
export interface DecimalRules {
  readonly digits?: { readonly precision: number; readonly scale: number };
  readonly min?: string;
  readonly max?: string;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;
const MAX_TEXT = 1000;
const WHAT = "a decimal number, as a string";

/** Canonical text: no leading or trailing zeros, no `-0`. */
export function checkDecimal(rules: DecimalRules = {}): Check<string> {
  const { digits: column, min, max } = rules;
  return (value) => {
    if (value === undefined) return faults.required();
    if (value === null) return faults.notNull();
    if (typeof value !== "string" && typeof value !== "number") return faults.type(WHAT);
    const given = typeof value === "number" ? numberText(value) : value;
    const match = given.length > MAX_TEXT ? null : DECIMAL.exec(given);
    if (match === null) return faults.format(WHAT);
    const integer = (match[2] ?? "").replace(/^0+/, "");
    const fraction = trimEndZeros(match[3] ?? "");
    const negative = match[1] === "-";
    if (column !== undefined) {
      if (fraction.length > column.scale) return faults.fractionDigits(column.scale);
      const before = column.precision - column.scale;
      if (integer.length > before) return faults.integerDigits(negative, before);
    }
    const digits = (integer === "" ? "0" : integer) + (fraction === "" ? "" : `.${fraction}`);
    const text = negative && digits !== "0" ? `-${digits}` : digits;
    if (min !== undefined && compareDecimals(text, min) < 0) return faults.tooSmall(min);
    if (max !== undefined && compareDecimals(text, max) > 0) return faults.tooBig(max);
    return text;
  };
}

/** Negative, 0 or positive, as `a` is less than, equal to or greater than `b`; both canonical. */
function compareDecimals(a: string, b: string): number {
  const [minusA, minusB] = [a.startsWith("-"), b.startsWith("-")];
  if (minusA !== minusB) return minusA ? -1 : 1;
  const order = compareDigits(a.replace("-", ""), b.replace("-", ""));
  return minusA ? -order : order;
}

/** Without leading zeros the longer integer is the greater; fractions compare as texts. */
function compareDigits(a: string, b: string): number {
  const [[integerA = "", fractionA = ""], [integerB = "", fractionB = ""]] = [a.split("."), b.split(".")];
  if (integerA.length !== integerB.length) return integerA.length - integerB.length;
  if (integerA !== integerB) return integerA < integerB ? -1 : 1;
  if (fractionA === fractionB) return 0;
  return fractionA < fractionB ? -1 : 1;
}

// By hand: /0+$/ takes quadratic time on long runs of zeros.
function trimEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}

/** The shortest digits of a double, without an exponent. */
function numberText(value: number): string {
  const text = String(value);
  const match = NUMBER.exec(text);
  if (match === null) return text;
  const [sign = "", integer = "", fraction = "", exponent = "0"] = match.slice(1);
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${integer}${fraction}`;
  return sign + integer + fraction.padEnd(shift, "0");
}
