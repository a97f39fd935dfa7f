import { Entity, PrimaryKey } from 'moult';

@Entity()
class Drawing {
  @PrimaryKey() id!: number;
}
