import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, size from thing where size > 0' })
class Sized {
  @Property() id!: number;
}

@Entity({ view: true, expression: 'select count(id) as number_of_things from sized' })
class Counted {
  @Property() numberOfThings!: number;
}
