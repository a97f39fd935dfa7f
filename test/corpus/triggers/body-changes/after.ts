import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 'shout', timing: 'before', events: ['insert'], body: 'new.name := lower(new.name); return new;' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
