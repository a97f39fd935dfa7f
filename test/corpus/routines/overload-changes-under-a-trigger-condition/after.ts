import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 't', timing: 'before', events: ['insert'], when: 'is_fine(new.size)', body: 'return new;' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
