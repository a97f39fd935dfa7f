import { Entity, PrimaryKey } from 'moult';

@Entity()
class Menu {
  @PrimaryKey() id!: number;
}
