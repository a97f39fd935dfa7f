import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, size from thing', schema: 'app' })
class Sized {
  @PrimaryKey() id!: number;
}
