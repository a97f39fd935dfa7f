import { Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity({ tableName: 'a' })
@Index({ name: 'v', properties: ['x'] })
@Unique({ name: 'i', properties: ['x'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() x!: string;
}
@Entity({ tableName: 'b' })
@Index({ name: 'u', properties: ['x'] })
@Unique({ name: 'j', properties: ['x'] })
class B {
  @PrimaryKey()
  id!: number;
  @Property() x!: string;
}
