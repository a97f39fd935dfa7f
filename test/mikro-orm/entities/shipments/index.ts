export { default as Shipment } from './shipment';
export * from './tracking-event';
