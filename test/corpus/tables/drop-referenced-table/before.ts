import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Author {
  @PrimaryKey()
  id!: number;
}
@Entity()
class Book {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Author, { nullable: true }) author?: Author;
}
