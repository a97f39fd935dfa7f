export { loadModule } from './load-module.ts';
export { placeAt } from './place-at.ts';
