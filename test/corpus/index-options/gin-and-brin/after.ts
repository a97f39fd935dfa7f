import { Entity, Index, PrimaryKey, Property } from 'moult';

@Index({
  name: 'g',
  type: 'gin',
  properties: 'tags',
  storageParameters: { fastupdate: false, gin_pending_list_limit: 128 },
})
@Index({ name: 'b', type: 'brin', properties: 'size', storageParameters: { pages_per_range: 4, autosummarize: true } })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text' }) name!: string;
  @Property() size!: number;
  @Property({ columnType: 'text[]', default: [] }) tags!: string[];
}
