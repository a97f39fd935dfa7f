import { describe, expect, it } from 'vitest';
import type { PropertyDescriptor } from '../../src/mapping/index.ts';
import { propertyOf, scan } from './project.ts';

const vocabulary = [
  'Entity',
  'PrimaryKey',
  'SerializedPrimaryKey',
  'Property',
  'Enum',
  'Formula',
  'ManyToOne',
  'OneToOne',
  'OneToMany',
  'ManyToMany',
  'Embedded',
  'Embeddable',
  'Index',
  'Unique',
  'Check',
  'Collection',
  'Cascade',
  't',
  'types',
  'raw',
  'sql',
  'quote',
  'type Rel',
  'type Ref',
  'type Opt',
  'type Hidden',
  'type Reference',
  'ArrayType',
  'BigIntType',
  'DecimalType',
  'JsonType',
  'TextType',
  'DateTimeType',
  'FullTextType',
  'Type',
  'BeforeCreate',
  'OptionalProps',
].join(', ');

const shared = `
export enum Level { Low, High = 5, Top }
export enum Remote { On = 'on', Off = 'off' }
export const Remotes = { On: 'on', Off: 'off' } as const;
export type RemoteValue = (typeof Remotes)[keyof typeof Remotes];
export const list = ['a', 'b'] as const;
export type ListValue = (typeof list)[number];
export type Shape = { a: string };
export interface Face { b: number }
export type Relation<T> = T;
export const DEFAULT_NAME = 'nobody';
export default class DefaultThing {}
`;

const decorators = `
import { Property, type PropertyOptions } from '@mikro-orm/core';
import { applyDecorators } from '@nestjs/common';
export const NullableProperty = (options: PropertyOptions<any> = {}) => Property({ ...options, nullable: true });
export function HiddenProperty(length: number) {
  return function (target: object, key: string) {
    const options = { hidden: true, length };
    Property(options)(target, key);
  };
}
export const Hinted = ({ hidden }) => Property({ length: hidden });
export const Both = (options) => applyDecorators(Property(options), () => undefined);
`;

function file(member: string): string {
  return `
import { ${vocabulary} } from '@mikro-orm/core';
import * as orm from '@mikro-orm/core';
import { Property as Renamed } from '@mikro-orm/core';
import { v4 } from 'uuid';
import { randomUUID } from 'node:crypto';
import { Level, Remotes, list, DEFAULT_NAME, type RemoteValue, type ListValue, type Shape, type Face, type Relation } from '../shared/index.js';
import { Remote as R } from '@shared/values';
import * as ns from '../shared/values.ts';
import { NullableProperty, HiddenProperty, Both, Hinted } from '../shared/decorators';
enum Local { A = 'a', B = 'b' }
const enum Fixed { X = 'x' }
const labels = { one: 'first', two: 'second' } as const;
const base = { length: 20, nullable: true };
const schema = 'app';
type Union = 'red' | 'green';
type Maybe<T> = T | null;
class Money extends Type { getColumnType() { return 'numeric(12,2)'; } }
class Tags extends ArrayType {}
@Embeddable() export class Address { @Property() city!: string; }
@Entity() export class Post { @PrimaryKey() id!: number; @ManyToOne(() => Thing) owner!: Rel<Thing>; }
@Entity() export class Thing { @PrimaryKey() id!: number;
${member}
}`;
}

type Expected = Partial<Omit<PropertyDescriptor, 'name' | 'place'>>;
const post = { className: 'Post', id: 'entities/thing.ts#Post' };
const declaredPost = { name: 'Post', target: 'entities/thing.ts#Post' };
const text = { name: 'string' };

const forms: readonly (readonly [member: string, expected: Expected])[] = [
  ['@Property() it!: string;', { kind: 'scalar', options: {}, declared: text }],
  ['@Property() it?: string;', { options: {}, declared: { name: 'string', optional: true } }],
  ['@Property() it!: string | null;', { declared: { name: 'string', optional: true } }],
  ['@Property() it!: string | undefined | null;', { declared: { name: 'string', optional: true } }],
  ['@Property() it!: Maybe<string>;', { declared: { name: 'string', optional: true } }],
  ['@Property() it!: Opt<string>;', { declared: text }],
  ['@Property() it!: string & Opt;', { declared: text }],
  ['@Property() it!: string & Hidden & Opt;', { declared: text }],
  ['@Property() it!: Date & Opt;', { declared: { name: 'Date' } }],
  ['@Property() it!: string[];', { declared: { name: 'string', array: true } }],
  ['@Property() it!: Array<number>;', { declared: { name: 'number', array: true } }],
  ['@Property() it!: String[];', { declared: { name: 'string', array: true } }],
  ['@Property() it!: Buffer;', { declared: { name: 'Buffer' } }],
  ['@Property() it!: Uint8Array;', { declared: { name: 'Uint8Array' } }],
  ['@Property() it!: bigint;', { declared: { name: 'bigint' } }],
  ['@Property() it!: any;', { declared: { name: 'any' } }],
  ['@Property() it!: unknown | null;', { declared: { name: 'any', optional: true } }],
  ['@Property() it!: Record<string, unknown> | null;', { declared: { name: 'object', optional: true } }],
  ['@Property() it!: { a: string };', { declared: { name: 'object' } }],
  ['@Property() it!: Shape[];', { declared: { name: 'object', array: true } }],
  ['@Property() it!: Face;', { declared: { name: 'object' } }],
  ["@Property() it!: 'x' | 'y' | null;", { declared: { name: 'string', items: ['x', 'y'], optional: true } }],
  ['@Property() it!: Union;', { declared: { name: 'string', items: ['red', 'green'] } }],
  ['@Property() it!: RemoteValue;', { declared: { name: 'string', items: ['on', 'off'] } }],
  ['@Property() it!: ListValue;', { declared: { name: 'string', items: ['a', 'b'] } }],
  ['@Property() it!: keyof typeof labels;', { declared: { name: 'string', items: ['one', 'two'] } }],
  ['@Property() it!: string | number;', { declared: { name: 'any' } }],
  ['@Property() it!: Local;', { declared: { name: 'string', items: ['a', 'b'] } }],
  ['@Property() it!: Local.A;', { declared: { name: 'string', items: ['a'] } }],
  ['@Property() it!: ns.Level;', { declared: { name: 'number', items: [0, 5, 6] } }],
  ['@Property() it = false;', { declared: { name: 'boolean' }, initial: false }],
  ["@Property() it = 'x';", { declared: text, initial: 'x' }],
  ['@Property() it = -1;', { declared: { name: 'number' }, initial: -1 }],
  ['@Property() it = new Date();', { declared: { name: 'Date' } }],
  ['@Property() it = Local.B;', { declared: { name: 'string', items: ['a', 'b'] }, initial: 'b' }],
  ['@Property() it: string = DEFAULT_NAME;', { declared: text, initial: 'nobody' }],
  ['@Property() it: string | null = null;', { declared: { name: 'string', optional: true }, initial: null }],
  ['@Property() it: string[] = [];', { declared: { name: 'string', array: true } }],
  ['@Property() it = `a${labels.one}`;', { declared: text, initial: 'afirst' }],
  ['@PrimaryKey() it = v4();', { options: { primary: true }, declared: text }],
  ['@PrimaryKey() it: string = randomUUID();', { options: { primary: true }, declared: text }],
  ['@Property() it = BigInt(0) as bigint;', { declared: { name: 'bigint' } }],
  ['@Property() get it(): number { return 1; }', { declared: { name: 'number' } }],
  ['@Property({ persist: false }) get it() { return 1; }', { options: { persist: false } }],
  ['@Property() it() { return 1; }', { options: { persist: false } }],
  ['@Property<Thing>({ length: 3 }) it!: string;', { options: { length: 3 } }],
  ['@orm.Property({ length: 3 }) it!: string;', { options: { length: 3 } }],
  ['@Renamed({ length: 3 }) it!: string;', { options: { length: 3 } }],
  ['@Property({ ...base, length: 30 }) it!: string;', { options: { length: 30, nullable: true } }],
  [
    "@Property({ type: 'uuid', defaultRaw: `gen_random_uuid()` }) it!: string;",
    { options: { type: 'uuid', defaultRaw: 'gen_random_uuid()' } },
  ],
  ['@Property({ type: Date }) it!: Date;', { options: { type: 'Date' } }],
  ['@Property({ type: Number }) it!: number;', { options: { type: 'number' } }],
  [
    '@Property({ type: t.decimal, precision: 10, scale: 2 }) it!: string;',
    { options: { type: 'decimal', precision: 10, scale: 2 } },
  ],
  ['@Property({ type: types.json }) it!: object;', { options: { type: 'json' }, declared: { name: 'object' } }],
  ['@Property({ type: ArrayType }) it!: string[];', { options: { type: 'array' } }],
  ["@Property({ type: new BigIntType('number') }) it!: number;", { options: { type: 'bigint' } }],
  ['@Property({ type: DateTimeType }) it!: Date;', { options: { type: 'datetime' } }],
  ['@Property({ type: FullTextType }) it!: string;', { options: { type: 'fulltext' } }],
  ['@Property({ type: Money }) it!: string;', { options: { columnTypes: ['numeric(12,2)'] } }],
  ['@Property({ type: new Tags() }) it!: string[];', { options: { type: 'array' } }],
  [
    "@Property({ columnType: 'numeric(18,2)', fieldName: 'amount' }) it!: string;",
    { options: { columnTypes: ['numeric(18,2)'], columnNames: ['amount'] } },
  ],
  ["@Property({ name: 'amount' }) it!: string;", { options: { columnNames: ['amount'] } }],
  ['@Property({ default: Local.A }) it!: string;', { options: { default: 'a' } }],
  ['@Property({ default: labels.two }) it!: string;', { options: { default: 'second' } }],
  ['@Property({ default: R.On }) it!: string;', { options: { default: 'on' } }],
  ['@Property({ default: DEFAULT_NAME }) it!: string;', { options: { default: 'nobody' } }],
  ['@Property({ default: [] }) it!: string[];', { options: { default: [] } }],
  ['@Property({ default: null }) it?: string;', { options: { default: null } }],
  ['@Property({ default: -1 }) it!: number;', { options: { default: -1 } }],
  ["@Property({ default: raw('now()') }) it!: Date;", { options: { defaultRaw: 'now()' } }],
  ['@Property({ default: sql.now() }) it!: Date;', { options: { defaultRaw: 'current_timestamp' } }],
  [
    '@Property({ generated: (columns) => `lower(${columns.name}) stored` }) it!: string;',
    { options: { generated: ['lower(', { column: 'name' }, ') stored'] } },
  ],
  ['@Property({ check: `it > 0` }) it!: number;', { options: { check: 'it > 0' } }],
  ["@Property({ version: true, comment: 'n' }) it!: number;", { options: { version: true, comment: 'n' } }],
  [
    '@Property({ onCreate: () => new Date(), onUpdate() { return new Date(); }, serializer: (v) => +v }) it!: Date;',
    { options: {} },
  ],
  [
    "@Property({ hidden: true, lazy: true, index: true, unique: 'u' }) it!: string;",
    { options: { index: true, unique: 'u' } },
  ],
  ['@SerializedPrimaryKey() it!: string;', { kind: 'scalar', options: { persist: false } }],
  ['@Enum(() => Local) it!: Local;', { kind: 'enum', options: { items: ['a', 'b'] } }],
  ['@Enum(() => ns.Remote) it!: ns.Remote;', { options: { items: ['on', 'off'] } }],
  ['@Enum({ items: () => Level }) it!: Level;', { options: { items: [0, 5, 6] } }],
  ['@Enum({ items: () => Object.values(Remotes) }) it!: string;', { options: { items: ['on', 'off'] } }],
  ["@Enum({ items: ['p', 'q'] }) it!: string;", { options: { items: ['p', 'q'] } }],
  ['@Enum({ items: [...list, Remotes.On] }) it!: string;', { options: { items: ['a', 'b', 'on'] } }],
  [
    "@Enum({ items: () => Local, nativeEnumName: 'local_kind', array: true }) it!: Local[];",
    { options: { items: ['a', 'b'], nativeEnumName: 'local_kind', array: true } },
  ],
  [
    '@Enum({ items: () => Local as unknown as object, default: Local.A }) it!: Local;',
    { options: { items: ['a', 'b'], default: 'a' } },
  ],
  ['@Enum() it!: Local;', { kind: 'enum', options: {}, declared: { name: 'string', items: ['a', 'b'] } }],
  ['@Enum(() => Fixed) it!: Fixed;', { options: { items: ['x'] } }],
  [
    '@Enum(() => Local) @Property({ nullable: true }) it?: Local;',
    { kind: 'enum', options: { nullable: true, items: ['a', 'b'] } },
  ],
  [
    '@Property({ nullable: true }) @Enum(() => Local) it?: Local;',
    { kind: 'enum', options: { nullable: true, items: ['a', 'b'] } },
  ],
  ['@PrimaryKey() @Enum(() => Local) it!: Local;', { kind: 'enum', options: { primary: true, items: ['a', 'b'] } }],
  ['@Formula((columns) => `${columns.id} + 1`, { lazy: true }) it!: number;', { kind: 'formula' }],
  ['@ManyToOne() it!: Post;', { kind: 'manyToOne', options: { target: post }, declared: declaredPost }],
  ['@ManyToOne() it!: Rel<Ref<Post>>;', { options: { target: post }, declared: declaredPost }],
  ['@ManyToOne() it!: Relation<Post>;', { options: { target: post }, declared: declaredPost }],
  [
    '@ManyToOne({ nullable: true }) it?: Reference<Post> | null;',
    { options: { target: post, nullable: true }, declared: { ...declaredPost, optional: true } },
  ],
  ['@ManyToOne(() => Post) it!: Ref<Post>;', { options: { target: post } }],
  ["@ManyToOne('Post') it!: any;", { options: { target: post } }],
  ["@ManyToOne('Post', { nullable: true }) it!: any;", { options: { target: post, nullable: true } }],
  ["@ManyToOne({ entity: 'Post' }) it!: any;", { options: { target: post } }],
  [
    "@ManyToOne({ entity: () => Post, onDelete: 'cascade', onUpdateIntegrity: 'set null', fieldName: 'post_ref' }) it!: Post;",
    { options: { target: post, deleteRule: 'cascade', updateRule: 'set null', columnNames: ['post_ref'] } },
  ],
  [
    "@ManyToOne(() => Post, { joinColumn: 'p', referenceColumnName: 'id', mapToPk: true }) it!: number;",
    { options: { target: post, columnNames: ['p'], joinColumns: ['p'], referencedColumnNames: ['id'] } },
  ],
  [
    "@ManyToOne(() => Post, { joinColumns: ['a', 'b'], inversedBy: (p) => p.owner, cascade: [Cascade.PERSIST] }) it!: Post;",
    { options: { target: post, columnNames: ['a', 'b'], joinColumns: ['a', 'b'], inversedBy: 'owner' } },
  ],
  [
    "@OneToOne(() => Post, { owner: true, deferMode: 'deferred' }) it!: Post;",
    { kind: 'oneToOne', options: { target: post, owner: true, deferMode: 'deferred' } },
  ],
  [
    '@OneToOne(() => Post, (p) => p.owner, { orphanRemoval: true }) it!: Post;',
    { options: { target: post, mappedBy: 'owner' } },
  ],
  ["@OneToOne({ entity: () => Post, mappedBy: 'owner' }) it!: Post;", { options: { target: post, mappedBy: 'owner' } }],
  [
    '@OneToMany(() => Post, (p) => p.owner) it = new Collection<Post>(this);',
    { kind: 'oneToMany', options: { target: post, mappedBy: 'owner' }, declared: declaredPost },
  ],
  [
    "@OneToMany(() => Post, 'owner', { orderBy: { id: 'asc' } }) it: Collection<Post> & Hidden = new Collection<Post>(this);",
    { options: { target: post, mappedBy: 'owner' } },
  ],
  [
    "@OneToMany('Post', (p: Post) => p.owner) it = new Collection<Post>(this);",
    { options: { target: post, mappedBy: 'owner' } },
  ],
  [
    '@OneToMany({ entity: () => Post, mappedBy: (p) => p.owner, cascade: [Cascade.ALL] as any }) it!: Post[];',
    { options: { target: post, mappedBy: 'owner' } },
  ],
  ['@ManyToMany() it = new Collection<Post>(this);', { kind: 'manyToMany', options: { target: post } }],
  [
    "@ManyToMany(() => Post, undefined, { pivotTable: 'x_y', joinColumn: 'a', inverseJoinColumn: 'b' }) it = new Collection<Post>(this);",
    { options: { target: post, pivotTable: 'x_y', joinColumns: ['a'], inverseJoinColumns: ['b'] } },
  ],
  [
    '@ManyToMany({ entity: () => Post, owner: true, pivotEntity: () => Post, fixedOrder: true }) it = new Collection<Post>(this);',
    { options: { target: post, owner: true, pivotEntity: post, fixedOrder: true } },
  ],
  ["@ManyToMany('Post', 'owner') it = new Collection<Post>(this);", { options: { target: post, mappedBy: 'owner' } }],
  [
    '@Embedded() it!: Address;',
    { kind: 'embedded', options: { target: { className: 'Address', id: 'entities/thing.ts#Address' } } },
  ],
  [
    "@Embedded(() => Address, { prefix: 'home_', prefixMode: 'absolute' }) it!: Address;",
    {
      options: {
        target: { className: 'Address', id: 'entities/thing.ts#Address' },
        prefix: 'home_',
        prefixMode: 'absolute',
      },
    },
  ],
  [
    '@Embedded({ entity: () => Address, object: true, array: true, nullable: true }) it: Address[] = [];',
    {
      options: {
        target: { className: 'Address', id: 'entities/thing.ts#Address' },
        object: true,
        array: true,
        nullable: true,
      },
    },
  ],
  ['@NullableProperty({ length: 7 }) it?: string;', { options: { length: 7, nullable: true } }],
  ['@HiddenProperty(9) it!: string;', { options: { length: 9 } }],
  ['@Both({ length: 4 }) it!: string;', { options: { length: 4 } }],
  ['@Hinted({ hidden: 6 }) it!: string;', { options: { length: 6 } }],
];

const project = {
  'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@shared/*': ['./shared/*'] } } }),
  'shared/index.ts': "export * from './values.js';\nexport { default as Thing } from './values.js';",
  'shared/values.ts': shared,
  'shared/decorators.ts': decorators,
};

describe('members of entity files', () => {
  it.each(forms)('reads %s', async (member, expected) => {
    const descriptors = await scan({ ...project, 'entities/thing.ts': file(member) });
    const { name: _, ...found } = propertyOf(descriptors, 'Thing', 'it') ?? { name: '' };
    expect(found).toEqual({ ...found, ...expected });
  });
});
