import type { Expectation, Statement } from '../plan/index.ts';

export interface MigrationSource {
  readonly className: string;
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** What is asked before `up`, and before `down`. */
  readonly upExpectations?: readonly Expectation[];
  readonly downExpectations?: readonly Expectation[];
  /** Lines of the comment above the class, without comment marks. */
  readonly header?: readonly string[];
  /** A query: `up` does nothing where it gives no row. */
  readonly guard?: string;
}

/** Writes a migration file. Loading it gives back every statement byte for byte. */
export function renderMigration({ className, up, down, header = [], ...asked }: MigrationSource): string {
  const { upExpectations = [], downExpectations = [], guard } = asked;
  return [
    `import { Migration } from 'moult';`,
    '',
    ...comment(header),
    `export class ${className} extends Migration {`,
    ...(guard === undefined ? method('up', up, upExpectations) : guarded(method('up', up, upExpectations), guard)),
    '',
    ...method('down', down, downExpectations),
    '}',
    '',
  ].join('\n');
}

function comment(header: readonly string[]): string[] {
  if (header.length === 0) return [];
  const lines = header
    .flatMap((line) => line.split('\n'))
    .map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd());
  return ['/**', ...lines, ' */'];
}

/** An `up` that asks first whether there is anything to do. */
function guarded([, ...rest]: readonly string[], guard: string): string[] {
  const look = [`    const [found] = await this.query(\`${escape(guard)}\`);`, '    if (found === undefined) return;'];
  return ['  override async up(): Promise<void> {', ...look, ...rest];
}

function method(name: 'up' | 'down', statements: readonly Statement[], expectations: readonly Expectation[]): string[] {
  if (statements.length === 0 && expectations.length === 0) return [`  override ${name}(): void {}`];
  const last = statements.length - 1;
  const calls = statements.flatMap((statement, index) => [
    ...place(statement),
    `    ${call(statement)}`,
    ...(statement.transaction === 'commitAfter' && index < last ? ['    this.commit();'] : []),
  ]);
  const asked = expectations.map((expectation) => `    ${expect(expectation)}`);
  const between = asked.length > 0 && calls.length > 0 ? [''] : [];
  return [`  override ${name}(): void {`, ...asked, ...between, ...calls, '  }'];
}

/** A place that only the user can fill in. */
function place({ edit = [] }: Statement): string[] {
  const [first, ...more] = edit.flatMap((line) => line.split('\n'));
  return first === undefined ? [] : [`    // moult: edit here: ${first}`, ...more.map((line) => `    // ${line}`)];
}

function call({ sql, transaction }: Statement): string {
  const options = transaction === 'outside' ? ', { transaction: false }' : '';
  return `this.addSql(\`${escape(sql)}\`${options});`;
}

function expect({ title, sql, since, until }: Expectation): string {
  const options = [
    ...(since === undefined ? [] : [`since: ${since}`]),
    ...(until === undefined ? [] : [`until: ${until}`]),
  ];
  const versions = options.length === 0 ? '' : `, { ${options.join(', ')} }`;
  return `this.expect(${stringLiteral(title)}, \`${escape(sql)}\`${versions});`;
}

/** In single quotes, as a person would write it. */
function stringLiteral(text: string): string {
  const isPlain = !["'", '\\', '\n', '\r', '\u2028', '\u2029'].some((sign) => text.includes(sign));
  return isPlain ? `'${text}'` : `\`${escape(text)}\``;
}

/** A carriage return in a template literal is read as a line feed, so it is written as an escape. */
function escape(sql: string): string {
  return sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${').replaceAll('\r', '\\r');
}
