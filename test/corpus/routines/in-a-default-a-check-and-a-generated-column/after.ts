import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property({ defaultRaw: 'double(2)', check: 'double(size) > 0' }) size!: number;
  @Property({ generated: '(double(size)) stored' }) twice!: number;
}
