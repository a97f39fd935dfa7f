import { Entity, PrimaryKey, Property, Trigger } from 'moult';

@Entity({ discriminatorColumn: 'type' })
@Trigger<Animal>({
  name: 'note_change',
  timing: 'before',
  events: ['update'],
  forEach: 'row',
  body: (columns) => `new.${columns.changedAt} := now(); return new;`,
})
class Animal {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) changedAt?: Date;
}

@Entity()
@Trigger<Dog>({
  name: 'note_bark',
  timing: 'before',
  events: ['insert'],
  forEach: 'row',
  when: "new.type = 'dog'",
  body: (columns) => `new.${columns.barkedAt} := now(); return new;`,
})
class Dog extends Animal {
  @Property({ nullable: true }) barkedAt?: Date;
}
