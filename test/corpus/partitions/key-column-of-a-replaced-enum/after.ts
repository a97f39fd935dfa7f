import { Entity, Enum, PrimaryKey } from 'moult';

@Entity({ partitionBy: { type: 'list', expression: 'kind', partitions: [{ name: 'only_a', values: "in ('a')" }] } })
class Event {
  @PrimaryKey() id!: number;
  @Enum({ items: ['a', 'c'], nativeEnumName: 'kind', primary: true }) kind!: string;
}
