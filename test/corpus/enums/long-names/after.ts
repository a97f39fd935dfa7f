import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'new'], nativeEnumName: 'a_name_that_has_exactly_as_many_bytes_as_postgresql_takes_63_by' })
  state!: string;
}
