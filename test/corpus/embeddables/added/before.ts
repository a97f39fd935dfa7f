import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}
