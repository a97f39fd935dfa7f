import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { embeddedCache } from '../support/embedded.ts';

export const NOW = new Date('2026-11-20T09:30:00Z');

export const USER = `import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
export class User {
  @PrimaryKey()
  id!: number;

  @Property()
  email!: string;
}
`;

/** What one run of the command line printed. */
export interface CliRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** All streams are terminals, and this is what the user types. */
  readonly typed?: string;
  /** Called with what a signal would call. */
  readonly onInterrupt?: (listener: () => void) => void;
}

/** A project in a folder of its own, on which the command line runs inside this process. */
export class CliProject {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'moult-cli-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Names of all files but the local ones, sorted. */
  files(): readonly string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .filter((path) => !path.startsWith('.moult'))
      .toSorted();
  }

  /** Changes with the name or content of any file but the local ones. */
  hash(): string {
    const hash = createHash('sha256');
    for (const path of this.files()) hash.update(`${path}\0${this.read(path)}\0`);
    return hash.digest('hex');
  }

  /** Makes the embedded database start from the prepared one, where an earlier test run left it. */
  prepareEmbedded(): void {
    if (!existsSync(embeddedCache)) return;
    mkdirSync(join(this.root, '.moult/cache'), { recursive: true });
    for (const file of readdirSync(embeddedCache).filter((name) => name.startsWith('pglite-'))) {
      copyFileSync(join(embeddedCache, file), join(this.root, '.moult/cache', file));
    }
  }

  async run(args: readonly string[], { environment = {}, typed, onInterrupt }: RunOptions = {}): Promise<CliRun> {
    const isTTY = typed !== undefined;
    const [out, err] = [sink(isTTY), sink(isTTY)];
    const input = Object.assign(new PassThrough(), { isTTY });
    if (isTTY) input.end(typed);
    const exitCode = await main(args, {
      input,
      out: out.stream,
      err: err.stream,
      cwd: this.root,
      environment,
      now: () => NOW,
      onInterrupt: (listener) => {
        onInterrupt?.(listener);
        return () => {};
      },
    });
    return { exitCode, out: out.text(), err: err.text() };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function sink(isTTY: boolean): { readonly stream: Writable & { isTTY: boolean }; text(): string } {
  let text = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => text };
}

/** A migration file whose `up` and `down` record one statement each. */
export function migrationText(name: string, up: string, down = ''): string {
  const method = (direction: string, sql: string): string =>
    `  override ${direction}(): void {${sql === '' ? '' : `\n    this.addSql(\`${sql}\`);\n  `}}\n`;
  return `import { Migration } from 'moult';\n\nexport class ${name} extends Migration {\n${method('up', up)}\n${method('down', down)}}\n`;
}
