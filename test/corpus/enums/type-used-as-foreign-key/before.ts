import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Kind {
  @PrimaryKey({ columnType: 'text' }) code!: string;
}
@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Kind) kind!: Kind;
}
