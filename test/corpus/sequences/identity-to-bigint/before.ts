import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ generated: 'identity' }) id!: number;
}
