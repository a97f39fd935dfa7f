import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 'shout', timing: 'before', events: ['insert'], function: 'shout_it' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
