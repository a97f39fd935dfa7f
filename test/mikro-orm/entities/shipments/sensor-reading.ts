import { Entity, Index, ManyToOne, PrimaryKey, Property, type Ref, t } from '@mikro-orm/core';
import { Container } from './container';

@Entity({ tableName: 'sensor_readings', comment: 'Telemetry; one row per minute and container' })
@Index({ properties: ['container', 'takenAt'], include: 'temperature', fillFactor: 80 })
export class SensorReading {
  @PrimaryKey({ type: t.bigint, autoincrement: true })
  id!: bigint;

  @ManyToOne(() => Container, { ref: true, deleteRule: 'no action', updateRule: 'cascade' })
  container!: Ref<Container>;

  @Property({ type: t.datetime, length: 3, defaultRaw: 'current_timestamp(3)' })
  takenAt!: Date;

  @Property({ type: t.float })
  temperature!: number;

  @Property({ type: 'float', nullable: true })
  humidity!: number;

  @Property({ type: t.bigint, nullable: true })
  pressurePascal?: bigint;

  @Property({ columnType: 'int4', default: 100 })
  batteryPercent!: number;

  @Property({ type: t.uint8array, nullable: true })
  raw?: Buffer;

  @Property({ nullable: true })
  samples?: number[];

  @Property({ type: t.json })
  position!: { latitude: number; longitude: number };

  @Property({ type: t.text, default: 'ok' })
  verdict!: string;
}
