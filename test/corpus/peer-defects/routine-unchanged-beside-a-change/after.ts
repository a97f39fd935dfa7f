import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Price {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) note?: string;
  @Property({ defaultRaw: 'base_price()' }) amount!: number;
}
