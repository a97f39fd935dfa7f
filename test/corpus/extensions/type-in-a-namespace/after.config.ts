import { defineConfig } from 'moult';

export default defineConfig({ extensions: [{ name: 'citext', schema: 'ext' }] });
