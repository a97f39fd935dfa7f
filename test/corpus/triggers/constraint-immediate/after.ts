import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({
  name: 't',
  timing: 'after',
  events: ['insert', 'delete'],
  constraint: true,
  deferMode: 'immediate',
  function: 'touch',
})
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
