import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ autoincrement: false }) id!: number;
}
