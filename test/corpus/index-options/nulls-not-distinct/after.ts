import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Unique({ name: 'i', properties: 'name', where: 'size > 0', nullsNotDistinct: true, comment: 'one null' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'text' }) name!: string;
  @Property() size!: number;
}
