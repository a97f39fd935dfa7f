import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Trigger({
  name: 'remove',
  timing: 'instead of',
  events: ['delete'],
  body: 'delete from thing where id = old.id; return old;',
  comment: 'through',
})
@Entity({ view: true, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
