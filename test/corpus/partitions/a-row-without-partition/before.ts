import { Entity, PrimaryKey } from 'moult';

@Entity()
class Event {
  @PrimaryKey() id!: number;
  @PrimaryKey({ type: 'date' }) day!: string;
}
