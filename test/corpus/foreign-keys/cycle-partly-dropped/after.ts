import { Entity, PrimaryKey } from 'moult';

@Entity()
class C {
  @PrimaryKey()
  id!: number;
}
