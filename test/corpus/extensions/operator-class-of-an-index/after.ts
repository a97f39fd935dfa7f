import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Index({ name: 'by_part', type: 'gin', columns: [{ name: 'name', operatorClass: 'gin_trgm_ops' }] })
  @Property()
  name!: string;
  @Property() size!: number;
}
