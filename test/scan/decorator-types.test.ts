import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the compiler says of a file that uses the decorators, in one of their two modes. */
function complaints(text: string, experimentalDecorators: boolean): readonly string[] {
  const file = `${root}test/scan/virtual.ts`;
  const options: ts.CompilerOptions = {
    experimentalDecorators,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.decorators.d.ts'],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    paths: { 'moult/decorators': [`${root}src/decorators/index.ts`] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) => {
    const content = host.readFile(name);
    return content === undefined ? undefined : ts.createSourceFile(name, content, target);
  };
  const found = ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .filter((found) => found.file === undefined || found.file.fileName === file);
  return found.map(
    ({ messageText, start = 0 }) =>
      `${text.slice(start).split('\n')[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

const right = `
import { Check, Collection, Embeddable, Embedded, Entity, Enum, Filter, Formula, Index, ManyToMany, ManyToOne, OneToMany, OneToOne, OptionalProps, PrimaryKey,
  Property, Unique, BeforeCreate, Cascade, quote, raw, t, type Hidden, type Opt, type Ref, type Rel } from 'moult/decorators';
enum Role { Admin = 'admin', Guest = 'guest' }
enum Level { Low, High }
@Embeddable() class Address { @Property({ length: 10 }) city!: string; }
abstract class Base { @PrimaryKey({ type: 'uuid', defaultRaw: raw('gen_random_uuid()') }) id!: string; }
@Filter({ name: 'f', cond: {} })
@Index<User>({ properties: ['name', 'home.city'], where: (columns) => \`\${columns.age} > 0\` })
@Index({ properties: 'name', columns: [{ name: 'name', sort: 'desc' }] })
@Index<User>({ name: 'i', expression: (columns, table, index) => quote\`create index \${index} on \${table} (\${columns.name})\`.sql })
@Unique<User>({ properties: ['name', 'age'], deferMode: 'deferred' })
@Check<User>({ expression: ({ age }) => \`\${age} > 0\` })
@Entity({ tableName: 'users', repository: () => Base, discriminatorMap: { a: 'A' } })
class User extends Base {
  [OptionalProps]?: 'age';
  @Property({ onCreate: (user: User) => user.name, onUpdate: () => new Date(), type: Date }) at: Date & Opt = new Date();
  @Property<User>({ check: (columns) => columns.age }) age: number & Opt = 5;
  @Unique() @Index({ name: 'n' }) @Property({ default: [], type: t.array }) name: Opt<string> = 'x';
  @Property() secret: string & Hidden = '';
  @Enum(() => Role) role: Role = Role.Admin;
  @Enum({ items: () => Level, nativeEnumName: 'level' }) level!: Level;
  @Enum({ items: ['a', 'b'] }) letter!: string;
  @Embedded(() => Address, { prefix: false }) home!: Address;
  @OneToMany(() => Post, (post) => post.author, { cascade: [Cascade.ALL] }) posts = new Collection<Post>(this);
  @OneToMany({ entity: () => Post, mappedBy: 'editor' }) edited: Collection<Post> & Hidden = new Collection<Post>(this);
  @ManyToMany(() => Post, undefined, { pivotTable: 'p' }) liked = new Collection<Post>(this);
  @ManyToMany('Post') other = new Collection<Post>(this);
  @Formula('1 + 1', { lazy: true }) sum?: number;
  @Property({ persist: false }) get label(): string { return this.name; }
  @BeforeCreate() prepare(): void {}
}
@Entity() class Post extends Base {
  @ManyToOne(() => User, { deleteRule: 'cascade', inversedBy: (user) => user.posts }) author!: Rel<User>;
  @ManyToOne({ entity: () => User, nullable: true }) editor?: Ref<User> | null;
  @ManyToOne() third!: User;
  @OneToOne(() => User, { owner: true }) first!: User;
  @OneToOne({ entity: () => User, mappedBy: 'posts' }) second!: User;
}
export { User, Post };
`;

const wrong = `
import { Entity, ManyToOne, OneToMany, Property, Unique, Index, Enum, Collection } from 'moult/decorators';
@Entity({ tabelName: 'x' }) class A {}
@Entity() class Post { @ManyToOne(() => User) author!: User; }
@Index<User>({ properties: ['nome'] })
@Entity() class User {
  @Property({ length: '3' }) a!: string;
  @Property({ lenght: 3 }) b!: string;
  @OneToMany(() => Post, 'autor') c = new Collection<Post>(this);
  @OneToMany(() => Post, (post) => post.autor) d = new Collection<Post>(this);
  @ManyToOne(() => Post, { deferMode: 'late' }) e!: Post;
  @Property<User>({ check: (columns) => columns.nome }) f!: string;
}
export { A, User };
`;

describe.each([
  ['legacy', true],
  ['standard', false],
] as const)('the types of the decorators in %s mode', (_, experimental) => {
  it('accept every call shape', () => {
    expect(complaints(right, experimental)).toEqual([]);
  });

  it('refuse unknown options, wrong values and unknown properties', () => {
    const starts = complaints(wrong, experimental).map((text) => text.slice(0, text.indexOf(' ')));
    expect(starts).toEqual(['tabelName:', "'nome']", 'length:', 'lenght:', "'autor')", 'autor)', 'deferMode:', 'nome']);
  });
});
