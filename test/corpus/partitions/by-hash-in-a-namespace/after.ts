import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ partitionBy: { type: 'hash', expression: ['id', 'day'], partitions: 3 }, schema: 'app' })
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
  @Property() name!: string;
}
