import { Entity, ManyToOne, PrimaryKey, Property, Unique } from 'moult';

@Entity()
class Kind {
  @PrimaryKey() id!: number;
}

@Unique({ name: 'one_size', properties: ['size', 'day'] })
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
  @Property() size!: number;
  @ManyToOne(() => Kind, { nullable: true }) kind?: Kind;
}
