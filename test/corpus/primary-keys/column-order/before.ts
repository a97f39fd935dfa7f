import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey() x!: number;
  @PrimaryKey() y!: number;
}
