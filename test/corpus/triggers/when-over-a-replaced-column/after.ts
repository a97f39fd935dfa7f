import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Trigger({ name: 't', timing: 'before', events: ['update'], when: 'old.size <> new.size', function: 'touch' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property({ columnType: 'numeric(10,2)' }) size!: string;
}
