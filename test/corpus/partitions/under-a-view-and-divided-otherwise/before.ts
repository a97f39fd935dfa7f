import { Entity, PrimaryKey, Property } from 'moult';

@Entity({
  partitionBy: {
    type: 'range',
    expression: 'day',
    partitions: [
      { name: 'event_a', values: "from ('2026-01-01') to ('2026-07-01')" },
      { name: 'event_rest', values: 'default' },
    ],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
  @Property() name!: string;
}

@Entity({ view: true, expression: 'select id, day from event' })
class Sized {
  @PrimaryKey() id!: number;
}
