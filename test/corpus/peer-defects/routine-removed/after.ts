import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Price {
  @PrimaryKey() id!: number;
  @Property({ default: 3 }) amount!: number;
}
