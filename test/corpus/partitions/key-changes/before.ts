import { Entity, PrimaryKey } from 'moult';

@Entity({ partitionBy: { type: 'range', expression: 'day', partitions: [{ name: 'event_rest', values: 'default' }] } })
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
}
