import { Entity, PrimaryKey } from 'moult';

@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
