import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ type: 'integer', sequence: { cycle: true } }) id!: number;
  @Property() name!: string;
}
