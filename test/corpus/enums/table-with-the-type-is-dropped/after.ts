import { Entity, Enum, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Enum({ items: ['done', 'new'], nativeEnumName: 'state' }) state!: string;
}
