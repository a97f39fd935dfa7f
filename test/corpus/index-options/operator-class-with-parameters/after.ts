import { Entity, Index, PrimaryKey, Property } from 'moult';

@Index({ name: 'i', type: 'gist', columns: [{ name: 'name', operatorClass: 'gist_trgm_ops(siglen = 32)' }] })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text' }) name!: string;
  @Property() size!: number;
}
