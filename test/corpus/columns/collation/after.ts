import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey()
  id!: number;
  @Property({ collation: 'C', index: true }) name!: string;
  @Property({ unique: true }) code!: string;
}
