import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ sequence: { start: 1000, increment: 10, maximum: 100000 } }) id!: number;
  @Property() name!: string;
}
