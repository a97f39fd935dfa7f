import { notAnEmbeddable } from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import { joinMembers, lineMembers, ownMembers } from '../class-members.ts';
import type { ClassMembers, MappedProperty } from '../class-members.ts';
import { byName } from '../classes.ts';
import type { Classes } from '../classes.ts';
import type { EntityDescriptor } from '../entity-descriptor.ts';
import type { RelationTarget } from '../property-descriptor.ts';
import { discriminatorValues, withDiscriminator } from '../inheritance/discriminator.ts';
import { mergeHeirs } from '../inheritance/single-table.ts';
import type { MappingSettings } from '../settings.ts';

/** Gives the members that an embedded value brings: those of its class, or of several of which it may be one. */
export class EmbeddableClasses {
  readonly settings: MappingSettings;
  readonly #classes: Classes;
  readonly #problems: Problem[];

  constructor(classes: Classes, { problems, settings }: { problems: Problem[]; settings: MappingSettings }) {
    this.settings = settings;
    this.#classes = classes;
    this.#problems = problems;
  }

  report(problem: Problem): void {
    if (!this.#problems.some(({ message }) => message === problem.message)) this.#problems.push(problem);
  }

  /** @param label of the property, for messages */
  membersOf(property: MappedProperty, label: string): ClassMembers | undefined {
    const classes = this.#find(property, label);
    if (classes === undefined) return undefined;
    const [only] = classes;
    return classes.length === 1 && only !== undefined ? this.#single(only) : this.#several(classes.toSorted(byName));
  }

  #find({ options, declared, place }: MappedProperty, label: string): readonly EntityDescriptor[] | undefined {
    const nameless: RelationTarget = { className: declared?.name ?? 'a class that cannot be told' };
    const targets = options.targets ?? (options.target && [options.target]) ?? [nameless];
    const found = targets.map((target) => ({ target, descriptor: this.#classes.find(target) }));
    const unknown = found.find(({ descriptor }) => descriptor?.kind !== 'embeddable');
    if (unknown === undefined) return found.flatMap(({ descriptor }) => descriptor ?? []);
    this.report(notAnEmbeddable(label, unknown.target.className, place));
    return undefined;
  }

  /** A class that others extend stands for each of them, if it says how to tell them apart. */
  #single(descriptor: EntityDescriptor): ClassMembers {
    const members = lineMembers(this.#classes.line(descriptor));
    if (descriptor.options.discriminatorColumn === undefined) return members;
    const heirs = this.#classes.heirs(descriptor);
    const values = discriminatorValues(descriptor.options, [descriptor, ...heirs]);
    return mergeHeirs({
      root: withDiscriminator(members, descriptor.options, values),
      heirs: heirs.map((heir) => ({ className: heir.className, members: lineMembers(this.#classes.ownLine(heir)) })),
      discriminator: descriptor.options.discriminatorColumn,
    });
  }

  /** The members of several classes beside those they share. */
  #several(classes: readonly EntityDescriptor[]): ClassMembers {
    const shared = new Set(classes.flatMap((descriptor) => this.#classes.line(descriptor).slice(0, -1)));
    for (const descriptor of classes) shared.delete(descriptor);
    const options = classes.map((descriptor) => this.#classes.root(descriptor)?.options).find(Boolean) ?? {};
    const above = joinMembers(
      [...shared].map(ownMembers),
      [...shared].flatMap(({ properties }) => properties),
    );
    const merged = mergeHeirs({
      root: withDiscriminator(above, options, discriminatorValues(options, classes)),
      heirs: classes.map((descriptor) => ({ className: descriptor.className, members: ownMembers(descriptor) })),
      discriminator: options.discriminatorColumn,
    });
    const rank = this.#ranks(classes);
    const properties = merged.properties.toSorted((a, b) => rank(a) - rank(b)).map(withoutDefault);
    return { ...merged, properties };
  }

  /** Each class is followed by those it extends. */
  #ranks(classes: readonly EntityDescriptor[]): (property: MappedProperty) => number {
    const lines = classes.flatMap((descriptor) => this.#classes.line(descriptor).toReversed());
    const names = [...new Set(lines.flatMap(({ properties }) => properties.map(({ name }) => name)))];
    return ({ name }) => (names.includes(name) ? names.indexOf(name) : names.length);
  }
}

/** What a row of one class starts with must not appear in those of another. */
function withoutDefault({
  initial: _,
  options: { default: _default, ...options },
  ...rest
}: MappedProperty): MappedProperty {
  return { ...rest, options };
}
