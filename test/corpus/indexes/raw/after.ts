import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'a_lower', expression: 'create index a_lower on a (upper(b));' })
@Index({
  name: 'a_ops',
  expression: (columns, table, name) => `create index "${name}" on ${table} (${columns['b']} text_pattern_ops)`,
})
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
