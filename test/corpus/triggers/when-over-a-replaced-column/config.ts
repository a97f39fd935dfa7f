import { defineConfig } from 'moult';

export default defineConfig({ routines: [{ name: 'touch', returns: 'trigger', body: 'begin return new; end' }] });
