import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ generated: 'by default as identity', sequence: { start: 100, minimum: 10, cycle: true } }) id!: number;
  @Property() name!: string;
}
