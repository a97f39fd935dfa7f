export enum HandlingPriority {
  Low,
  Normal,
  High,
}

export enum Hazard {
  Flammable = 'flammable',
  Corrosive = 'corrosive',
  Toxic = 'toxic',
}
