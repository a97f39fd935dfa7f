import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done'] }) state!: string;
  @Enum({ items: ['a', 'b'], array: true }) flags!: string[];
}
