import { Entity, PrimaryKey } from 'moult';

@Entity({ schema: 'app' })
class A {
  @PrimaryKey({ autoincrement: false }) id!: number;
}
