import { defineConfig } from 'moult';

export default defineConfig({ composites: { address: { attributes: { street: 'text', zip: 'varchar(5)' } } } });
