export { Country } from './country';
export * from './port';
export * from './terminal';
export * from './domestic-lane';
