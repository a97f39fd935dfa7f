import { Entity, PrimaryKey } from 'moult';

@Entity()
class User {
  @PrimaryKey()
  id!: number;
}
