import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Port {
  @PrimaryKey({ length: 2 }) country!: string;
  @PrimaryKey({ length: 3 }) code!: string;
}
@Entity()
class Visit {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Port) port!: Port;
}
