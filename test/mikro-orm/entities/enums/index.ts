export * from './shipment-status';
export { TransportMode } from './transport-mode';
export { Hazard, HandlingPriority as Priority } from './handling';
export * as payments from './payment';
