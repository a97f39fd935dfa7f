import { Entity, PrimaryKey } from 'moult';

@Entity()
class Order {
  @PrimaryKey() id!: number;
}
