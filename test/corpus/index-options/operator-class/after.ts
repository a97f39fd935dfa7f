import { Entity, Index, PrimaryKey, Property } from 'moult';

@Index({
  name: 'i',
  columns: [{ name: 'name', operatorClass: 'text_pattern_ops', collation: 'C', sort: 'desc', nulls: 'last' }],
})
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text' }) name!: string;
  @Property() size!: number;
}
