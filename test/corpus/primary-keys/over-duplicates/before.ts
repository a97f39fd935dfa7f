import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property() code!: string;
}
