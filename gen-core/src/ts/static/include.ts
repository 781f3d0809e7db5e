import { type Fault, faults } from "./fault.js";
import { limits } from "./limits.js";
import { relationOf, resourceOf, type Resource, type Resources } from "./resources.js";

/** What is included of a resource, by the names of its relations: of each, what is included of the other resource. */
export interface Include {
  [relation: string]: Include;
}

type Fail = (path: readonly string[], fault: Fault) => void;

/** Reads `include`: a comma list of paths of relations. A path brings all of its beginnings. */
export function readInclude(text: string, resources: Resources, model: string, fail: Fail): Include {
  const include: Include = {};
  for (const [path, times] of timesOf(text)) {
    const parts = path.split(".");
    const fault = times > 1 ? faults.once() : pathFault(parts, resources, model);
    if (fault !== undefined) {
      fail(["include", path], fault);
      continue;
    }
    let at = include;
    for (const part of parts) at = at[part] ??= {};
  }
  return include;
}

/** Reads `select`: a comma list of fields of answers. */
export function readSelect(text: string, resource: Resource, fail: Fail): string[] {
  const select = timesOf(text);
  for (const [name, times] of select) {
    if (times > 1) fail(["select", name], faults.once());
    else if (!resource.shown.includes(name)) fail(["select", name], faults.unknown());
  }
  return [...select.keys()];
}

/** The items of a comma list, and how often each stands there. */
function timesOf(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const item of text.split(",")) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}

function pathFault(parts: readonly string[], resources: Resources, model: string): Fault | undefined {
  let lists = 0;
  let resource = resourceOf(resources, model);
  for (const part of parts) {
    const relation = relationOf(resource, part);
    if (relation?.include !== true) return faults.unknown();
    if (relation.list) lists += 1;
    resource = resourceOf(resources, relation.to);
  }
  if (parts.length > limits.includeDepth) return faults.tooMany(limits.includeDepth, "levels");
  // Otherwise an answer could have a hundred rows for each of a hundred rows.
  return lists > 1 ? faults.unsupported() : undefined;
}
