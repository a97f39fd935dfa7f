import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({
  name: 'shout',
  timing: 'before',
  events: ['insert', 'update'],
  body: 'new.name := upper(new.name); return new;',
})
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
