import { Entity, PrimaryKey } from 'moult';

@Entity({ schema: 'My App', tableName: 'The "Table"' })
class A {
  @PrimaryKey({ name: "it's" }) id!: number;
}
