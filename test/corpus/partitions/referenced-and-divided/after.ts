import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity({ partitionBy: { type: 'hash', expression: 'id', partitions: 2 } })
class Event {
  @PrimaryKey() id!: number;
}

@Entity()
class Note {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Event) event!: Event;
}
