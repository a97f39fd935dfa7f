import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: '1' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: '2', default: 'x' }) b!: string;
  @Property({ name: '10', default: 'x' }) a!: string;
}
