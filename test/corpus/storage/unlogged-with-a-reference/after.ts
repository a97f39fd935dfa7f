import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity({ unlogged: true })
class Kind {
  @PrimaryKey() id!: number;
}

@Entity({ unlogged: true })
class Thing {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Kind) kind!: Kind;
}
