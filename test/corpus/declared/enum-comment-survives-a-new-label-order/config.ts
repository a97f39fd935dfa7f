import { defineConfig } from 'moult';

export default defineConfig({ enums: { kind: { comment: 'kinds' } } });
