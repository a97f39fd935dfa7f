import { CliProject } from './project.ts';
import type { CliRun } from './project.ts';

export const HEAD = `import { Embedded, Entity, Enum, ManyToMany, ManyToOne, PrimaryKey, Property } from 'moult';\n\n`;

/** The file of an entity with a key and further members. */
export function entity(name: string, members: string, options = ''): string {
  return `${HEAD}@Entity(${options})\nexport class ${name} {\n  @PrimaryKey()\n  id!: number;\n\n${members}}\n`;
}

/** A property of type text; its name is on line 9 of a file that begins with it, its options are on line 8. */
export function text(name: string, options = ''): string {
  return `  @Property(${options})\n  ${name}!: string;\n\n`;
}

/** A project whose migrations rename: it begins with table `user` and its columns `phone` and `email`. */
export class RenameProject extends CliProject {
  static async create(): Promise<RenameProject> {
    const project = new RenameProject();
    project.user(text('phone') + text('email'));
    await project.generate(['initial']);
    return project;
  }

  user(members: string, options = ''): void {
    this.write('entities/user.ts', entity('User', members, options));
  }

  /** @param typed with it, all streams are terminals */
  async generate(line: readonly string[], typed?: string): Promise<CliRun> {
    const environment = { NO_COLOR: '1', TERM: 'dumb' };
    return await this.run(['generate', ...line], { environment, ...(typed !== undefined && { typed }) });
  }

  /** The SQL of the migration that was written last, up and down. */
  written(): string {
    const file = this.files().findLast((path) => path.startsWith('migrations/')) ?? '';
    const lines = this.read(file).split('\n');
    return lines
      .flatMap((line) => (line.includes('addSql') ? [line.trim().slice("this.addSql('".length, -3)] : []))
      .join('\n');
  }

  /** What is written for the entities as they are, by a run on a copy. */
  async writtenFor(line: readonly string[], typed?: string): Promise<string[]> {
    const copy = new RenameProject(Object.fromEntries(this.files().map((path) => [path, this.read(path)])));
    const { exitCode, err } = await copy.generate(line, typed);
    const files = copy.files().filter((path) => !path.startsWith('entities'));
    const written = files.map((path) => `${path}\n${copy.read(path)}`);
    copy.remove();
    return [String(exitCode), err.includes('error') ? err : '', ...written];
  }
}
