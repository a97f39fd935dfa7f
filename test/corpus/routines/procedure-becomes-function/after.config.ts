import { defineConfig } from 'moult';

export default defineConfig({ routines: [{ name: 'clean', returns: 'void', language: 'plpgsql', body: 'begin end' }] });
