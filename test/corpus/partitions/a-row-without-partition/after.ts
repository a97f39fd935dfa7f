import { Entity, PrimaryKey } from 'moult';

@Entity({
  partitionBy: {
    type: 'range',
    expression: 'day',
    partitions: [
      { name: 'event_a', values: "from ('2026-01-01') to ('2026-07-01')" },
      { name: 'event_b', values: "from ('2026-07-01') to (maxvalue)" },
    ],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
}
