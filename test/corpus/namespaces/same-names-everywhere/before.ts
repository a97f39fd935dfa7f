import { Entity, Enum, Index, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'item', schema: 'a' })
@Index({ properties: ['code'] })
class ItemA {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'kind' }) kind!: string;
}
