import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 'a', timing: 'before', events: ['insert'], function: 'touch', enabled: 'always' })
@Trigger({ name: 'b', timing: 'before', events: ['insert'], function: 'touch' })
@Trigger({ name: 'c', timing: 'before', events: ['insert'], function: 'touch', enabled: false })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
