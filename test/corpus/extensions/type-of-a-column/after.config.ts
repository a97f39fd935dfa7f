import { defineConfig } from 'moult';

export default defineConfig({ extensions: ['citext'] });
