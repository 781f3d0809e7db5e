import { faults } from "./fault.js";
import type { Check } from "./scalars.js";

/** The digits that a column holds. */
export interface DecimalRules {
  readonly precision: number;
  readonly scale: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;
const MAX_TEXT = 1000;
const WHAT = "a decimal number, as a string";

/** Canonical text: no leading or trailing zeros, no `-0`. */
export function checkDecimal(rules?: DecimalRules): Check<string> {
  return (value) => {
    if (value === undefined) return faults.required();
    if (value === null) return faults.notNull();
    if (typeof value !== "string" && typeof value !== "number") return faults.type(WHAT);
    const text = typeof value === "number" ? numberText(value) : value;
    const match = text.length > MAX_TEXT ? null : DECIMAL.exec(text);
    if (match === null) return faults.format(WHAT);
    const integer = (match[2] ?? "").replace(/^0+/, "");
    const fraction = trimEndZeros(match[3] ?? "");
    const negative = match[1] === "-";
    if (rules !== undefined) {
      if (fraction.length > rules.scale) return faults.fractionDigits(rules.scale);
      const before = rules.precision - rules.scale;
      if (integer.length > before) return faults.integerDigits(negative, before);
    }
    const digits = (integer === "" ? "0" : integer) + (fraction === "" ? "" : `.${fraction}`);
    return negative && digits !== "0" ? `-${digits}` : digits;
  };
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
