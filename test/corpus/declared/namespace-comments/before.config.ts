import { defineConfig } from 'moult';

export default defineConfig({ namespaces: { app: { comment: 'a' }, old: {} } });
