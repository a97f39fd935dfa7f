import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ type: 'bigint', sequence: { cycle: true } }) id!: number;
  @Property() name!: string;
}
