import { Entity, PrimaryKey } from 'moult';

@Entity()
class Row {
  @PrimaryKey() id!: number;
}
