import { defineConfig } from 'moult';

export default defineConfig({
  composites: { address: { attributes: { street: 'text', zip: 'varchar(5)', city: 'text' } } },
  routines: [
    { name: 'zip_of', arguments: [{ type: 'address' }], returns: 'text', body: 'select $1.zip' },
    { name: 'addresses', returns: 'setof address', body: "select row('s', 'z', 'c')::address" },
  ],
});
