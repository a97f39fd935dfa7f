import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Enum({ items: ['b', 'a'], nativeEnumName: 'kind' }) kind!: string;
}
