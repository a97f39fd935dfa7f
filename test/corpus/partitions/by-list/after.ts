import { Entity, PrimaryKey, Property } from 'moult';

@Entity({
  partitionBy: {
    type: 'list',
    expression: 'id',
    partitions: [{ values: 'in (1, 2)' }, { name: 'rest', values: 'default', comment: "all that's left" }],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
  @Property() name!: string;
}
