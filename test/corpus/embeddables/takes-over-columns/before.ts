import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Property() homeStreet!: string;
  @Property({ index: true }) homeCity!: string;
}
