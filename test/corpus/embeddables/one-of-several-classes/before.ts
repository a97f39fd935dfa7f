import { Entity, PrimaryKey } from 'moult';

@Entity()
class Owner {
  @PrimaryKey() id!: number;
}
