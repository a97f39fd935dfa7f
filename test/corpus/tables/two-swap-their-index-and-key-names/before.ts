import { Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity({ tableName: 'a' })
@Index({ name: 'i', properties: ['x'] })
@Unique({ name: 'u', properties: ['x'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() x!: string;
}
@Entity({ tableName: 'b' })
@Index({ name: 'j', properties: ['x'] })
@Unique({ name: 'v', properties: ['x'] })
class B {
  @PrimaryKey()
  id!: number;
  @Property() x!: string;
}
