import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
