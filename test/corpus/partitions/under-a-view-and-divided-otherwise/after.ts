import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ partitionBy: { type: 'hash', expression: 'id', partitions: ['a', 'b'] } })
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
  @Property() name!: string;
}

@Entity({ view: true, expression: 'select id, day from event' })
class Sized {
  @PrimaryKey() id!: number;
}
