import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Trigger({
  name: 'add',
  timing: 'instead of',
  events: ['insert'],
  body: "insert into thing (name, size) values ('', new.size); return new;",
})
@Entity({ view: true, expression: 'select size, id from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
