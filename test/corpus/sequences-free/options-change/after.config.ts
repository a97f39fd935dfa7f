import { defineConfig } from 'moult';

export default defineConfig({ sequences: { numbers: { increment: -1, minimum: -100, cache: 10 } } });
