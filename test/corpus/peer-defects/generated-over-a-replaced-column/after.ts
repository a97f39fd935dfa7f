import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class T {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) b?: number;
  @Property({ generated: 'b * 2', nullable: true }) g?: number;
}
