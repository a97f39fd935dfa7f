/** @import { EntityModel } from './model.mjs' */

const EXTRAS = {
  settings: `
  @Property({ type: 'json', nullable: true })
  settings?: Record<string, unknown>;
`,
  dueOn: `
  @Property({ type: 'date', nullable: true })
  dueOn?: string;
`,
};

/**
 * An entity as a decorated class; moult and MikroORM read the same text, imports aside.
 *
 * @param {EntityModel} model
 * @param {'moult' | '@mikro-orm'} vendor
 */
export function renderDecorated(model, vendor) {
  const { index, name } = model;
  const nativeName = model.nativeEnum ? `, nativeEnumName: 'state${index}'` : '';
  return `${imports(model, vendor)}
export enum State${index} {
  Draft = 'draft',
  Active = 'active',
  Closed = 'closed',
}

@Entity({ comment: 'Entity number ${index}' })
@Index({ properties: ['name', 'createdAt'] })
export class ${name} {
  @PrimaryKey()
  id!: number;

  @Property({ length: 120 })
  name!: string;

  @Property({ unique: true, length: 40 })
  code!: string;

  @Property({ type: 'decimal', precision: 12, scale: 2, default: 0 })
  amount!: string;

  @Property({ type: 'text', nullable: true })
  description?: string | null;

  @Property({ default: false })
  archived: boolean = false;

  @Property({ defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Enum({ items: () => State${index}${nativeName}, default: 'draft' })
  state: State${index} = State${index}.Draft;

  @ManyToOne(() => Entity${model.owner}, { deleteRule: 'cascade' })
  owner!: Rel<Entity${model.owner}>;
${model.extra === null ? '' : EXTRAS[model.extra]}${labels(model)}${added(model)}}
`;
}

/** @param {EntityModel} model */
function labels({ labels: target }) {
  if (target === null) return '';
  return `
  @ManyToMany(() => Entity${target})
  labels: Collection<Entity${target}> = new Collection<Entity${target}>(this);
`;
}

/** @param {EntityModel} model */
function added(model) {
  return model.added ? `\n  @Property({ length: 64, nullable: true })\n  added?: string;\n` : '';
}

/**
 * @param {EntityModel} model
 * @param {'moult' | '@mikro-orm'} vendor
 */
function imports({ index, owner, labels: target }, vendor) {
  const decorators = `Entity, Enum, Index, ${target === null ? '' : 'ManyToMany, '}ManyToOne, PrimaryKey, Property`;
  const classes = target === null ? 'type Rel' : 'Collection, type Rel';
  const others = [...new Set(target === null ? [owner] : [owner, target])].filter((other) => other !== index);
  const own =
    vendor === 'moult'
      ? `import { ${decorators}, ${classes} } from 'moult';\n`
      : `import { ${classes} } from '@mikro-orm/core';\nimport { ${decorators} } from '@mikro-orm/decorators/legacy';\n`;
  return `${own}${others.map((other) => `import { Entity${other} } from './entity${other}.js';\n`).join('')}`;
}
