import { defineConfig } from 'moult';

export default defineConfig({ routines: [{ name: 'clean', kind: 'procedure', body: 'begin end' }] });
