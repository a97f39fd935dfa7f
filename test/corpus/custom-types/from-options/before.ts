import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Place {
  @PrimaryKey() id!: number;
}
