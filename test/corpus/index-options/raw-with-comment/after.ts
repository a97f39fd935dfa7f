import { Entity, Index, PrimaryKey, Property } from 'moult';

@Index({ name: 'i', expression: 'create index i on thing (lower(name))', comment: 'lower' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text' }) name!: string;
  @Property() size!: number;
}
