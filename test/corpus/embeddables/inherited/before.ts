import { Entity, PrimaryKey } from 'moult';

@Entity()
class Person {
  @PrimaryKey() id!: number;
}
