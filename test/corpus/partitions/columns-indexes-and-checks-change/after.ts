import { Check, Entity, Index, PrimaryKey, Property } from 'moult';

@Check({ name: 'small', expression: 'size < 10' })
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
  @Property({ type: 'text', nullable: true }) name?: string;
  @Index() @Property({ default: 0 }) size!: number;
}
