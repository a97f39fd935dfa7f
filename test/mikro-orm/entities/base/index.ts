export * from './auditable';
export { Numbered } from './numbered';
export { default as Traceable } from './traceable';
