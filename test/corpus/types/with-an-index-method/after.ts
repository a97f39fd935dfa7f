import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ properties: ['b'] })
export class A {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'text' }) b!: string;
}
