import { Entity, PrimaryKey } from 'moult';

@Entity({ schema: 'app' })
class A {
  @PrimaryKey()
  id!: number;
}
