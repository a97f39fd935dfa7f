import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'item', schema: 'a' })
@Index({ properties: ['code'] })
class ItemA {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
  @Enum({ items: ['x', 'y'], nativeEnumName: 'kind' }) kind!: string;
}
@Entity({ tableName: 'item', schema: 'b' })
@Index({ properties: ['code'] })
class ItemB {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
  @Enum({ items: ['z'], nativeEnumName: 'kind' }) kind!: string;
  @ManyToOne(() => ItemA) other!: ItemA;
}
@Entity({ tableName: 'item' })
@Index({ properties: ['code'] })
class Item {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
  @Enum({ items: ['y', 'x'], nativeEnumName: 'kind' }) kind!: string;
  @ManyToOne(() => ItemB) other!: ItemB;
}
