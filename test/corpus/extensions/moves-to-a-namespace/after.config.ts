import { defineConfig } from 'moult';

export default defineConfig({ extensions: [{ name: 'pg_trgm', schema: 'ext' }] });
