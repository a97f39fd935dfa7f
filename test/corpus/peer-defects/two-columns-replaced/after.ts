import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey() id!: number;
  @Property({ length: 40, default: '' }) mobile!: string;
  @Property({ length: 40, default: '' }) pager!: string;
  @Property() name!: string;
}
