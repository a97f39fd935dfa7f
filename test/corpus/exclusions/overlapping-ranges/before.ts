import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'daterange' }) during!: string;
  @Property() size!: number;
}
