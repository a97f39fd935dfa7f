import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id from thing where size > 10' })
class Sized {
  @PrimaryKey() id!: number;
}
