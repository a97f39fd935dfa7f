import { defineConfig } from 'moult';

export default defineConfig({ sequences: { numbers: { ownedBy: 'thing.number' } } });
