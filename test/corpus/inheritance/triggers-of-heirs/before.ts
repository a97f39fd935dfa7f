import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Animal {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) changedAt?: Date;
}

@Entity()
class Dog extends Animal {
  @Property({ nullable: true }) barkedAt?: Date;
}
