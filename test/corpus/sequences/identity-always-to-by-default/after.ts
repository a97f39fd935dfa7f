import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ generated: 'by default as identity' }) id!: number;
}
