import { Entity, PrimaryKey } from 'moult';

@Entity({ tableName: '1' })
class A {
  @PrimaryKey()
  id!: number;
}
