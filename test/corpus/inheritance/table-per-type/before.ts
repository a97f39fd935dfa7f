import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Animal {
  @PrimaryKey() id!: number;
  @Property() name!: string;
}
