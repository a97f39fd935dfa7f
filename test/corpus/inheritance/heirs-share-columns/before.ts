import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Event {
  @PrimaryKey() id!: number;
  @Property() title!: string;
}

@Entity()
class Concert extends Event {
  @Property() place!: string;
}
