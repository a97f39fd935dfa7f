import { Entity, PrimaryKey, Property } from 'moult';

@Entity({
  primaryKey: false,
  partitionBy: {
    type: 'range',
    expression: '(extract(year from at)), id',
    partitions: [{ name: 'early', values: 'from (minvalue, minvalue) to (2026, 0)' }],
  },
})
class Event {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'timestamp' }) at!: Date;
}
