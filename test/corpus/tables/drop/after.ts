import { Entity, PrimaryKey } from 'moult';

@Entity()
class Kept {
  @PrimaryKey()
  id!: number;
}
