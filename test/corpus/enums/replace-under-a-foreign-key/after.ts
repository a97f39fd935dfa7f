import { Entity, Enum, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Kind {
  @Enum({ primary: true, items: ['y', 'x'], nativeEnumName: 'kind_code' }) code!: string;
}
@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Kind) kind!: Kind;
}
