import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ generated: 'by default as identity', sequence: { start: 50, maximum: 5000 } }) id!: number;
  @Property() name!: string;
}
