import { Entity, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity()
class Author {
  @PrimaryKey()
  id!: number;
  @Property({ unique: true }) code!: string;
}
@Entity()
class Book {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Author, { targetKey: 'code', joinColumn: 'author_code' }) author!: Author;
}
