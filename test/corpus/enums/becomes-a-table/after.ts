import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Kind) kind!: Kind;
}
@Entity()
class Kind {
  @PrimaryKey({ columnType: 'text' }) code!: string;
}
