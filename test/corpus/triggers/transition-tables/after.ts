import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({
  name: 't',
  timing: 'after',
  events: ['update'],
  forEach: 'statement',
  oldTable: 'old_rows',
  newTable: 'The "new"',
  body: 'perform count(*) from old_rows; return null;',
})
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
