import { defineConfig } from 'moult';

export default defineConfig({ extensions: [{ name: 'unaccent', schema: 'ext' }] });
