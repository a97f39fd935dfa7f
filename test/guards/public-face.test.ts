import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { builtPackage } from '../support/built-package.ts';

interface Loaded {
  /** URLs of all scripts that are not Node's own. */
  readonly scripts: readonly string[];
  readonly milliseconds: number;
}

/** Imports a file in a process of its own; the debugger then knows everything that was loaded, however it was. */
function load(file: string, args: readonly string[] = []): Loaded {
  const script = `
    import { Session } from 'node:inspector';
    process.argv = ['node', 'moult', ...${JSON.stringify(args)}];
    const scripts = [];
    const session = new Session();
    session.connect();
    session.on('Debugger.scriptParsed', ({ params }) => scripts.push(params.url));
    session.post('Debugger.enable');
    const before = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    const milliseconds = performance.now() - before;
    session.disconnect();
    console.log(JSON.stringify({ milliseconds, scripts: scripts.filter((url) => url.includes('/node_modules/')) }));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Loaded;
}

test("import 'moult' loads little, and of other packages reflect-metadata alone", () => {
  const dist = builtPackage(); // below node_modules, like any installed package
  const { scripts, milliseconds } = load(join(dist, 'index.js'));
  const own = scripts.filter((url) => url.startsWith(pathToFileURL(dist).href));
  const others = scripts.filter((url) => !own.includes(url));
  console.log(
    `import 'moult': ${own.length} modules of its own and ${others.length} other, ${Math.round(milliseconds)} ms`,
  );
  expect(others.map(packageOf)).toEqual(['reflect-metadata']);
  expect(own.length).toBeGreaterThan(10);
  expect(own.length).toBeLessThan(60);
});

test('moult --version loads the version and nothing else', () => {
  const dist = builtPackage();
  const { scripts } = load(join(dist, 'cli/bin.js'), ['--version']);
  const folders = scripts.map((url) => url.slice(pathToFileURL(dist).href.length + 1).split('/')[0]);
  expect([...new Set(folders)]).toEqual(['cli', 'version']);
});

function packageOf(url: string): string {
  const path = url.slice(url.lastIndexOf('/node_modules/') + '/node_modules/'.length);
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
