import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey()
  id!: number;
  @Property({ default: 'de', length: 2, comment: 'ISO 639' }) language!: string;
}
