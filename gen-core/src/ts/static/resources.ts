import type { FilterFields } from "./filters.js";

/** A relation of a resource. */
export interface Relation {
  /** The other resource's model. */
  readonly to: string;
  /** To many rows. */
  readonly list: boolean;
  /** To one row, which the schema does not require. */
  readonly nullable: boolean;
  /** `include` may name it. */
  readonly include: boolean;
  /** `where` may name it. */
  readonly filter: boolean;
  /** The fields by which its rows are found, of this resource and of the other; of a join table there are none. */
  readonly own?: readonly string[];
  readonly other?: readonly string[];
}

/** What the parameters and bodies of a request may name of a resource. */
export interface Resource {
  /** The fields of `where` and `orderBy`. */
  readonly fields: FilterFields;
  /** The fields of answers. */
  readonly shown: readonly string[];
  /** The fields of its key; of a resource without one there are none. */
  readonly key: readonly string[];
  readonly relations: Readonly<Record<string, Relation>>;
}

/** All resources, by the names of their models. */
export type Resources = Readonly<Record<string, Resource>>;

export function resourceOf(resources: Resources, model: string): Resource {
  const resource = resources[model];
  if (resource === undefined) throw new Error(`There is no resource ${model}.`);
  return resource;
}

export function relationOf(resource: Resource, name: string): Relation | undefined {
  return Object.hasOwn(resource.relations, name) ? resource.relations[name] : undefined;
}
