import { defineConfig } from 'moult';

export default defineConfig({ domains: { email: { type: 'text', comment: "it's mail" } } });
