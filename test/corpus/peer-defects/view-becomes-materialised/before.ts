import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
  @Property() size!: number;
}
