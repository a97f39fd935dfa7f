import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 't', timing: 'before', events: ['insert'], function: 'touch' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
