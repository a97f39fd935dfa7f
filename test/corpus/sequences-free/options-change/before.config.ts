import { defineConfig } from 'moult';

export default defineConfig({ sequences: { numbers: { start: 5, increment: 2, maximum: 100, cycle: true } } });
