import { defineConfig } from 'moult';

export default defineConfig({ composites: { address: { attributes: { zip: 'varchar(5)', street: 'text' } } } });
