import { Fault, faults } from "./fault.js";

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
const WHAT = "an RFC 3339 date-time";

/** RFC 3339 to an instant, cut to milliseconds; `undefined` when it is none or outside the years 0001 … 9999 in UTC. */
export function parseInstant(text: string): Date | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  const [offsetHour, offsetMinute] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return undefined;

  const instant = new Date(0);
  // Not Date.UTC: it reads the years 0 … 99 as 1900 … 1999.
  instant.setUTCFullYear(year, month - 1, day);
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return undefined;
  const offset = (match[8] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const milliseconds = Number((match[7] ?? "").padEnd(3, "0").slice(0, 3));
  instant.setUTCHours(hour, minute - offset, second, milliseconds);
  const utcYear = instant.getUTCFullYear();
  return utcYear >= 1 && utcYear <= 9999 ? instant : undefined;
}

function check(value: unknown, normal: (instant: Date) => Date): string | Fault {
  if (value === undefined) return faults.required();
  if (value === null) return faults.notNull();
  if (typeof value !== "string") return faults.type(WHAT);
  const instant = parseInstant(value);
  return instant === undefined ? faults.format(WHAT) : normal(instant).toISOString();
}

export function checkDateTime(value: unknown): string | Fault {
  return check(value, (instant) => instant);
}

/** A calendar day: midnight UTC. */
export function checkDate(value: unknown): string | Fault {
  return check(value, (instant) => {
    instant.setUTCHours(0, 0, 0, 0);
    return instant;
  });
}

/** A time of day: on 1970-01-01. */
export function checkTime(value: unknown): string | Fault {
  return check(value, (instant) => {
    instant.setUTCFullYear(1970, 0, 1);
    return instant;
  });
}
