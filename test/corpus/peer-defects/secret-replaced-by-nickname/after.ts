import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class User {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) nickname?: string;
}
