import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Enum({ items: ['a', 'b'], nativeEnumName: 'kind' }) kind!: string;
}
