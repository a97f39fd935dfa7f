import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'bigint' }) id!: string;
}
@Entity()
class B {
  @PrimaryKey({ type: 'bigint', generated: 'identity' }) id!: string;
}
