import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['b'], type: 'gin' })
export class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'json' }) b!: object;
}
