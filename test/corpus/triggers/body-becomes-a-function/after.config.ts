import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'shout_it', returns: 'trigger', body: 'begin new.name := upper(new.name); return new; end' }],
});
