import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Trigger({ name: 't', timing: 'instead of', events: ['insert'], function: 'touch', comment: 'a' })
@Entity({ view: true, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
