import { Entity, Index, PrimaryKey, Property } from 'moult';

@Index({ name: 'i', properties: 'name', storageParameters: { fillfactor: 70 }, comment: 'kept' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text' }) name!: string;
  @Property() size!: number;
}
