import { Entity, PrimaryKey } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Product {
  @PrimaryKey() id!: number;
}
