import { joinMembers } from '../class-members.ts';
import type { ClassMembers, MappedProperty } from '../class-members.ts';
import { scalarName } from '../column-names.ts';
import type { IndexFacts } from '../entity-descriptor.ts';
import type { PropertyFacts } from '../property-descriptor.ts';
import { isOwningToOne } from '../ownership.ts';
import { relocateFacts } from '../relocate.ts';

/** A class that shares the columns of another. */
export interface Heir {
  readonly className: string;
  readonly members: ClassMembers;
}

export interface SingleTable {
  readonly root: ClassMembers;
  readonly heirs: readonly Heir[];
  /** The property that tells the rows of the classes apart. */
  readonly discriminator: string | undefined;
}

/** Puts the members of heirs beside those of their root. What only some rows have may be null in the others. */
export function mergeHeirs({ root, heirs, discriminator }: SingleTable): ClassMembers {
  const table = new SharedTable(root.properties, discriminator);
  const facts = heirs.map((heir) => table.add(heir));
  const merged = joinMembers([root, ...facts], table.properties());
  return { ...merged, uniques: [...merged.uniques, ...table.uniques] };
}

class SharedTable {
  /** Relations that several classes have once each. */
  readonly uniques: IndexFacts[] = [];
  readonly #discriminator: string | undefined;
  readonly #properties: Map<string, MappedProperty>;

  constructor(properties: readonly MappedProperty[], discriminator: string | undefined) {
    this.#properties = new Map(properties.map((property) => [property.name, property]));
    this.#discriminator = discriminator;
  }

  properties(): readonly MappedProperty[] {
    return [...this.#properties.values()];
  }

  /** Takes the properties of an heir in, and gives the rest of its members. */
  add({ className, members }: Heir): ClassMembers {
    const renamed = new Map<string, string>();
    for (const property of members.properties) {
      const name = this.#place({ ...property, declaredBy: className });
      if (name !== property.name) renamed.set(property.name, name);
    }
    return renamed.size === 0 ? members : relocateFacts(members, (name) => renamed.get(name) ?? name);
  }

  #place(property: MappedProperty): string {
    const { name, options } = property;
    const there = this.#properties.get(name);
    // The root says what tells its classes apart, and the end of a relation that is held elsewhere has no column.
    if (name === this.#discriminator || (there !== undefined && !isHeldHere(property))) return name;
    const own = { ...property, options: options.primary ? options : { ...options, nullable: true } };
    if (there === undefined) return this.#set(name, own);
    if (hasOtherColumn(there, own)) return this.#setBeside(own);
    if (isOwningToOne(there) && isOwningToOne(own)) return this.#shareRelation(there, own);
    if (there.kind === 'enum' && own.kind === 'enum') return this.#set(name, withItemsOf(there, own));
    // What two classes declare alike is one column; whether the rest fits together, the columns tell.
    const isOfRoot = there.declaredBy === undefined;
    return isOfRoot || isAlike(there, own) ? this.#set(name, own) : this.#setBeside(own);
  }

  #shareRelation(there: MappedProperty, own: MappedProperty): string {
    const { name } = own;
    if (!isUnique(own) || this.#discriminator === undefined) {
      // A class that narrows the relation of its root leaves the column as it is.
      return there.declaredBy === undefined ? name : this.#set(name, own);
    }
    const properties = [name, this.#discriminator];
    if (!this.uniques.some((known) => known.properties[0] === name)) this.uniques.push({ properties });
    const kept = there.declaredBy === undefined ? there : own;
    return this.#set(name, { ...kept, options: { ...kept.options, unique: false } });
  }

  #setBeside(property: MappedProperty): string {
    return this.#set(`${property.name}~${property.declaredBy ?? ''}`, { ...property, beside: true });
  }

  #set(name: string, property: MappedProperty): string {
    this.#properties.delete(name);
    this.#properties.set(name, { ...property, name, ...keepsColumn(name, property) });
    return name;
  }
}

/** A property that goes by another name keeps the column of its own. */
function keepsColumn(name: string, property: MappedProperty): { options?: PropertyFacts } {
  if (name === property.name || property.kind === 'embedded' || isOwningToOne(property)) return {};
  return { options: { ...property.options, columnNames: [scalarName(property)] } };
}

function isHeldHere(property: MappedProperty): boolean {
  const { kind, options } = property;
  if (kind === 'manyToOne' || kind === 'oneToOne') return isOwningToOne(property);
  return kind !== 'oneToMany' && (kind !== 'manyToMany' || options.mappedBy === undefined);
}

function hasOtherColumn(there: MappedProperty, own: MappedProperty): boolean {
  const [a, b] = [there, own].map(({ options }) => options.columnNames);
  if (a === undefined && b === undefined) return false;
  return isOwningToOne(own) ? JSON.stringify(a) !== JSON.stringify(b) : scalarName(there) !== scalarName(own);
}

function isUnique({ kind, options }: MappedProperty): boolean {
  return options.unique === undefined ? kind === 'oneToOne' : options.unique !== false;
}

function withItemsOf(there: MappedProperty, own: MappedProperty): MappedProperty {
  const items = [there, own].flatMap(({ options, declared }) => options.items ?? declared?.items ?? []);
  return { ...own, options: { ...own.options, items: [...new Set(items)] } };
}

/** What one of two classes says about the way makes them no less alike. */
function withoutAdvice({
  renamedFrom: _,
  using: _using,
  backfill: _backfill,
  ...options
}: PropertyFacts): PropertyFacts {
  return options;
}

function isAlike(a: MappedProperty, b: MappedProperty): boolean {
  const [first, second] = [a, b].map(({ kind, options, declared, initial }) =>
    JSON.stringify([kind, withoutAdvice(options), declared?.name, declared?.array, declared?.target, initial]),
  );
  return first === second;
}
