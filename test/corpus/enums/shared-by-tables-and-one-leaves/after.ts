import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done', 'late'], nativeEnumName: 'state' }) state!: string;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
