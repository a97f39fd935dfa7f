import { defineConfig } from 'moult';

export default defineConfig({ enums: { kind: { labels: ['a', 'b'] }, 'app.unused': { labels: ['x'] } } });
