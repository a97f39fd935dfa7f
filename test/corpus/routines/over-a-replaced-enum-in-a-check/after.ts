import { Check, Entity, Enum, PrimaryKey } from 'moult';

@Check({ name: 'c', expression: 'is_first(kind)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Enum({ items: ['a', 'c'], nativeEnumName: 'kind' }) kind!: string;
}
