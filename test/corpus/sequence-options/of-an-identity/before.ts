import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey({ generated: 'identity' }) id!: number;
  @Property() name!: string;
}
