import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Index({ name: 'j', properties: ['b'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
@Entity()
@Index({ name: 'i', properties: ['b'] })
class B {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
