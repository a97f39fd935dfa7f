import { defineConfig } from 'moult';

export default defineConfig({ domains: { email: { type: 'text', checks: { short: 'length(value) < 50' } } } });
