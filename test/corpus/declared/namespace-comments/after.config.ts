import { defineConfig } from 'moult';

export default defineConfig({ namespaces: { app: { comment: "it's the app" }, fresh: { comment: 'new' } } });
