import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of migrations that a test writes by hand. */
export interface MigrationsFolder {
  readonly path: string;
  /** Writes a migration whose `up` and `down` have these bodies; gives its name. */
  write(name: string, up: string, down?: string): string;
  writeText(fileName: string, text: string): void;
  remove(): void;
}

export function migrationsFolder(): MigrationsFolder {
  const path = mkdtempSync(join(tmpdir(), 'moult-migrations-'));
  mkdirSync(path, { recursive: true });
  const writeText = (fileName: string, text: string): void => writeFileSync(join(path, fileName), text);
  return {
    path,
    write: (name, up, down = '') => {
      const text = `import { Migration } from 'moult';

export class ${name} extends Migration {
  override async up(): Promise<void> {
    ${up}
  }

  override async down(): Promise<void> {
    ${down}
  }
}
`;
      writeText(`${name}.ts`, text);
      return name;
    },
    writeText,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
