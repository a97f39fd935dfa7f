import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'uuid' }) first!: string;
  @PrimaryKey({ length: 5 }) second!: string;
}

@Entity()
class B {
  @PrimaryKey({ type: 'uuid' }) first!: string;
  @PrimaryKey({ length: 5 }) second!: string;
}
