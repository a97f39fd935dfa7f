import { Entity, Index, PrimaryKey, Property } from 'moult';

@Index({ name: 'i', expression: 'create index i on thing (name) where is_fine(size)' })
@Index({ name: 'j', properties: 'name', where: 'is_fine(size)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
