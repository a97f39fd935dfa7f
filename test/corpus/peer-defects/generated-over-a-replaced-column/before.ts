import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class T {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) a?: number;
}
