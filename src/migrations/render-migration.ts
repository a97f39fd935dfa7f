import type { Statement } from '../plan/index.ts';

export interface MigrationSource {
  readonly className: string;
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** Lines of the comment above the class, without comment marks. */
  readonly header?: readonly string[];
}

/** Writes a migration file. Loading it gives back every statement byte for byte. */
export function renderMigration({ className, up, down, header = [] }: MigrationSource): string {
  return [
    `import { Migration } from 'moult';`,
    '',
    ...comment(header),
    `export class ${className} extends Migration {`,
    ...method('up', up),
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

function method(name: 'up' | 'down', statements: readonly Statement[]): string[] {
  if (statements.length === 0) return [`  override ${name}(): void {}`];
  const last = statements.length - 1;
  const calls = statements.flatMap((statement, index) => [
    `    ${call(statement)}`,
    ...(statement.transaction === 'commitAfter' && index < last ? ['    this.commit();'] : []),
  ]);
  return [`  override ${name}(): void {`, ...calls, '  }'];
}

function call({ sql, transaction }: Statement): string {
  const options = transaction === 'outside' ? ', { transaction: false }' : '';
  return `this.addSql(\`${escape(sql)}\`${options});`;
}

/** A carriage return in a template literal is read as a line feed, so it is written as an escape. */
function escape(sql: string): string {
  return sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${').replaceAll('\r', '\\r');
}
