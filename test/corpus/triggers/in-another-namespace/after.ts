import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 'The Trigger', timing: 'before', events: ['insert'], body: 'return new;' })
@Entity({ schema: 'app' })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
