import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, is_fine(size) as fine from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
