import type { Statement } from '../plan/index.ts';

export interface MigrationSource {
  readonly className: string;
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** Lines of the comment above the class, without comment marks. */
  readonly header?: readonly string[];
  /** A query: `up` does nothing where it gives no row. */
  readonly guard?: string;
}

/** Writes a migration file. Loading it gives back every statement byte for byte. */
export function renderMigration({ className, up, down, header = [], guard }: MigrationSource): string {
  return [
    `import { Migration } from 'moult';`,
    '',
    ...comment(header),
    `export class ${className} extends Migration {`,
    ...method('up', up, guard),
    '',
    ...method('down', down),
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

function method(name: 'up' | 'down', statements: readonly Statement[], guard?: string): string[] {
  if (statements.length === 0) return [`  override ${name}(): void {}`];
  const last = statements.length - 1;
  const calls = statements.flatMap((statement, index) => [
    `    ${call(statement)}`,
    ...(statement.transaction === 'commitAfter' && index < last ? ['    this.commit();'] : []),
  ]);
  if (guard === undefined) return [`  override ${name}(): void {`, ...calls, '  }'];
  const look = [`    const [found] = await this.query(\`${escape(guard)}\`);`, '    if (found === undefined) return;'];
  return [`  override async ${name}(): Promise<void> {`, ...look, ...calls, '  }'];
}

function call({ sql, transaction }: Statement): string {
  const options = transaction === 'outside' ? ', { transaction: false }' : '';
  return `this.addSql(\`${escape(sql)}\`${options});`;
}

/** A carriage return in a template literal is read as a line feed, so it is written as an escape. */
function escape(sql: string): string {
  return sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${').replaceAll('\r', '\\r');
}
