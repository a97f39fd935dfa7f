import { Check, Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['c'], where: 'deleted_at is null' })
@Check({ expression: 'c > 0', property: 'c' })
export class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'bigint' }) b!: string;
  @Property() c!: number;
  @Property({ nullable: true }) deletedAt?: Date;
  @Property({ generated: 'c * 2' }) twice!: number;
}
