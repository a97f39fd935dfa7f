import { defineConfig } from 'moult';

export default defineConfig({ sequences: { numbers: { start: 1000 } } });
