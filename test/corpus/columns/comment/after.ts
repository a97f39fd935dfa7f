import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey()
  id!: number;
  @Property({ comment: "it's new" }) name!: string;
  @Property({ comment: 'new\nline' }) email!: string;
  @Property() phone!: string;
}
