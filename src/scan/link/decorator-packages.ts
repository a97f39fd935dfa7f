const packages: ReadonlySet<string> = new Set([
  'moult',
  'moult/decorators',
  '@mikro-orm/core',
  '@mikro-orm/postgresql',
  '@mikro-orm/decorators/legacy',
  '@mikro-orm/decorators/es',
]);

/** Whether a specifier names a package whose vocabulary is built in; such packages are never followed. */
export function isDecoratorPackage(specifier: string): boolean {
  return packages.has(specifier);
}

// Their decorators describe APIs, validation and wiring, never columns.
const harmless: readonly string[] = [
  '@nestjs/',
  'class-transformer',
  'class-validator',
  'type-graphql',
  'inversify',
  'tsyringe',
  'typedi',
  'nestjs-',
  '@tsed/',
  'routing-controllers',
];

/** Whether decorators of a package are known to have no effect on the schema. */
export function isHarmlessPackage(specifier: string): boolean {
  return harmless.some((prefix) => specifier.startsWith(prefix));
}
