import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey() id!: number;
  @Property({ length: 40 }) phone!: string;
  @Property({ length: 40 }) fax!: string;
  @Property() name!: string;
}
