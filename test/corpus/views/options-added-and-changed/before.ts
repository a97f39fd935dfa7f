import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: true, expression: 'select id, size from thing where size > 1' })
class Sized {
  @PrimaryKey() id!: number;
}

@Entity({ view: { securityInvoker: true }, expression: 'select id, name from thing' })
class Named {
  @PrimaryKey() id!: number;
}
