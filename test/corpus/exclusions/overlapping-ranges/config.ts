import { defineConfig } from 'moult';

export default defineConfig({ extensions: ['btree_gist'] });
