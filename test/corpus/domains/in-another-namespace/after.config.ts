import { defineConfig } from 'moult';

export default defineConfig({
  domains: { 'app.email': { type: 'text' } },
  namespaces: { app: { comment: 'the app' } },
});
