import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Book {
  @PrimaryKey()
  id!: number;
  @Property() title!: string;
  @Property({ nullable: true }) subtitle?: string;
}
