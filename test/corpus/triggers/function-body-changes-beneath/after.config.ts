import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'touch', returns: 'trigger', body: 'begin new.size := 0; return new; end' }],
});
