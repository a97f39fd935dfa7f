import { Entity, PrimaryKey } from 'moult';

@Entity()
class Shop {
  @PrimaryKey() id!: number;
}
