import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Kind {
  @PrimaryKey() id!: number;
}

@Entity({ unlogged: true })
class Thing {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Kind) kind!: Kind;
}
