import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey() y!: number;
  @PrimaryKey() x!: number;
}
