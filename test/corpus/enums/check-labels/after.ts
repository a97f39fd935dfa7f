import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['new', 'done', 'Done'] }) state!: string;
  @Enum({ items: ['b', 'a'], array: true }) flags!: string[];
}
