import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 't', timing: 'after', events: ['insert'], constraint: true, function: 'touch' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
