import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'bigint', default: '9007199254740993' }) a!: string;
  @Property({ type: 'decimal', precision: 10, scale: 2, default: -1.5 }) b!: number;
  @Property({ type: 'json', default: '{"a": "it\'s"}' }) c!: object;
  @Property({ type: 'uuid', default: '6f1b1b0e-0000-4000-8000-000000000001' }) d!: string;
  @Property({ type: 'interval', default: '1 day' }) e!: string;
  @Property({ type: 'date', default: '2026-01-31' }) f!: string;
  @Property({ columnType: 'text', default: true }) g!: string;
  @Property({ type: 'json', default: 5 }) h!: number;
  @Property({ type: 'json', default: false }) i!: boolean;
  @Property({ type: 'string', default: 5 }) j!: string;
  @Property({ type: 'datetime', default: '2026-01-31 10:00:00+00' }) k!: Date;
  @Property({ type: 'json', default: [] }) l!: string[];
}
