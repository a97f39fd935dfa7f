import { Entity, PrimaryKey } from 'moult';

@Entity()
class Tag {
  @PrimaryKey() id!: number;
}
