import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ generated: 'identity', sequence: { start: 100, increment: 5, cache: 10, cycle: true } }) id!: number;
  @Property() name!: string;
}
