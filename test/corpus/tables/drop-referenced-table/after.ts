import { Entity, PrimaryKey } from 'moult';

@Entity()
class Book {
  @PrimaryKey()
  id!: number;
}
