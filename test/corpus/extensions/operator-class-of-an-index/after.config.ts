import { defineConfig } from 'moult';

export default defineConfig({ extensions: ['pg_trgm'] });
