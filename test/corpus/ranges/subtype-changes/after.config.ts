import { defineConfig } from 'moult';

export default defineConfig({ ranges: { floatrange: { subtype: 'numeric' } } });
