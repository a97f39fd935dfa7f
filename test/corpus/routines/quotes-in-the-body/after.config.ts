import { defineConfig } from 'moult';

export default defineConfig({
  routines: [{ name: 'quotes', returns: 'text', body: "select '$$' || $a$it's$a$ || '$moult$'" }],
});
