import { Entity, PrimaryKey } from 'moult';

@Entity({
  partitionBy: {
    type: 'list',
    expression: 'id',
    partitions: [
      { name: 'event_1', values: 'in (1)' },
      { name: 'event_2', values: 'in (2, 3)' },
      { name: 'event_rest', values: 'default' },
    ],
  },
})
class Event {
  @PrimaryKey() id!: number;
}
