/** Writes a seed to be filled by hand. */
export function renderSeed(className: string): string {
  return `import { Seeder } from 'moult';

export class ${className} extends Seeder {
  override up(): void {
    // this.upsert('country', [{ code: 'DE', name: 'Germany' }], { key: 'code' });
  }

  override down(): void {
    // this.addSql(\`delete from "country" where "code" = $1;\`, ['DE']);
  }
}
`;
}
