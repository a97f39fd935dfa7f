import { Entity, PrimaryKey } from 'moult';

@Entity({
  partitionBy: {
    type: 'range',
    expression: 'day',
    partitions: [{ name: 'event_b', values: "from ('2026-06-01') to ('2027-01-01')" }],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
}
