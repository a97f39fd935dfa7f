import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({
  name: 't',
  timing: 'before',
  events: ['insert'],
  function: 'touch',
  arguments: ['a', "it's"],
  comment: "why it's there",
})
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
