import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'a' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'constructor' }) b!: string;
}
