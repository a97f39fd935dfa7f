import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Author {
  @PrimaryKey()
  id!: number;
  @Property() code!: string;
}
