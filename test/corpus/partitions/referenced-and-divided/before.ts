import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Event {
  @PrimaryKey() id!: number;
}

@Entity()
class Note {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Event) event!: Event;
}
