export enum ShipmentStatus {
  Draft = 'draft',
  Booked = 'booked',
  InTransit = 'in_transit',
  Delivered = 'delivered',
  Cancelled = "shipper's cancellation",
}
