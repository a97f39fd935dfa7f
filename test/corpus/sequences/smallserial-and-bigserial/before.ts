import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'smallint' }) id!: number;
}
@Entity()
class B {
  @PrimaryKey({ type: 'bigint' }) id!: string;
}
