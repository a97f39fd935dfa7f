// Loads a file with the built package and prints what it exports, or the error, as JSON. Arguments: dist, file.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, file] = process.argv.slice(2);
const { loadModule } = await import(pathToFileURL(join(dist, 'loader', 'index.js')).href);
const own = await import(pathToFileURL(join(dist, 'index.js')).href);
try {
  const { default: value, ...named } = await loadModule(file);
  const sameBase = typeof value === 'function' && value.prototype instanceof own.Migration;
  const exported = Object.fromEntries(Object.entries(named).filter(([, one]) => typeof one !== 'function'));
  process.stdout.write(JSON.stringify({ exported, ...(typeof value === 'function' ? { sameBase } : { value }) }));
} catch (error) {
  process.stdout.write(JSON.stringify({ code: error.code, message: error.message, place: error.problems?.[0]?.place }));
}
