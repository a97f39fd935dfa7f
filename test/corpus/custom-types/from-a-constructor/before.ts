import { Entity, PrimaryKey } from 'moult';

@Entity()
class Item {
  @PrimaryKey() id!: number;
}
