import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A project of one tool in a temporary folder: sources that stay, and state that the tool writes. */
export class Project {
  /** @readonly */ folder;
  #state;
  #saved;

  /**
   * @param {string} folder
   * @param {readonly string[]} state paths in the folder that the tool writes
   */
  constructor(folder, state) {
    this.folder = folder;
    this.#state = state;
    this.#saved = `${folder}.saved`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /**
   * @param {string} path
   * @param {string | object} content an object becomes JSON
   */
  write(path, content) {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }

  /**
   * @param {string} target
   * @param {string} path
   */
  link(target, path) {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    symlinkSync(target, join(this.folder, path));
  }

  /** Removes what the tool wrote. */
  clear() {
    for (const path of this.#state) rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  /** Remembers what the tool wrote. */
  save() {
    rmSync(this.#saved, { recursive: true, force: true });
    this.#copy(this.folder, this.#saved);
  }

  /** Brings back what was remembered, or only some of it. */
  restore(paths = this.#state) {
    this.clear();
    this.#copy(this.#saved, this.folder, paths);
  }

  /**
   * @param {string} from
   * @param {string} to
   */
  #copy(from, to, paths = this.#state) {
    for (const path of paths) {
      if (existsSync(join(from, path)))
        cpSync(join(from, path), join(to, path), { recursive: true, preserveTimestamps: true });
    }
  }
}
