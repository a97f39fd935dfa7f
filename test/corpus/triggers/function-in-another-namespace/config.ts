import { defineConfig } from 'moult';

export default defineConfig({ routines: [{ name: 'app.touch', returns: 'trigger', body: 'begin return new; end' }] });
