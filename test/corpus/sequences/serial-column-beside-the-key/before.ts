import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'uuid' }) id!: string;
}
