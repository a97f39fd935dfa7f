import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
  @Property({ type: 'text', nullable: true }) note?: string;
}

@Entity({ view: true, expression: 'select id, size, note from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
