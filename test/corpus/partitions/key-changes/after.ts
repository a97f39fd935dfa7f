import { Entity, PrimaryKey } from 'moult';

@Entity({ partitionBy: { type: 'hash', expression: 'id', partitions: 2 } })
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
}
