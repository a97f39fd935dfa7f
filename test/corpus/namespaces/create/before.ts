import { Entity, PrimaryKey } from 'moult';

@Entity()
class Plain {
  @PrimaryKey()
  id!: number;
}
