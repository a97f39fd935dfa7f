import { Entity, PrimaryKey, Property } from 'moult';

@Entity({
  partitionBy: {
    type: 'range',
    expression: 'at',
    partitions: [{ name: 'event_2025', values: "from ('2025-01-01') to ('2026-01-01')" }],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) at!: string;
  @Property({ default: 0 }) size!: number;
  @Property({ nullable: true }) note?: string;
}
