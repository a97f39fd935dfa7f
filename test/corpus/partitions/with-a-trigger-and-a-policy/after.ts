import { Entity, Policy, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 'shout', timing: 'before', events: ['insert'], body: 'new.name := upper(new.name); return new;' })
@Policy({ name: 'p', using: 'true' })
@Entity({
  partitionBy: {
    type: 'range',
    expression: 'day',
    partitions: [{ name: 'event_a', values: "from ('2026-01-01') to ('2026-07-01')" }],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
  @Property() name!: string;
}
