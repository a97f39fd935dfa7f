import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'a' })
class A {
  @PrimaryKey()
  id!: number;
  @Property({ name: 'constructor', nullable: true, comment: 'x' }) b?: string;
  @Property({ name: '__proto__', default: 'y' }) c!: string;
}
