import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'We"ird' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'a.b' }) ab!: string;
}
