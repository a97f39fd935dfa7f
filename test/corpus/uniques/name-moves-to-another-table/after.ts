import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
  @Property({ unique: 'taken' }) b!: string;
}
