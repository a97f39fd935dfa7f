import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ sequence: { start: 1000 } }) id!: number;
  @Property() name!: string;
}
