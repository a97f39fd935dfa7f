import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey()
  id!: number;
  @Property({ index: true }) name!: string;
  @Property({ collation: 'C', unique: true }) code!: string;
}
