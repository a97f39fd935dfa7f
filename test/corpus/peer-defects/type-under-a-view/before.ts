import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ type: 'integer' }) size!: number;
}

@Entity({ view: true, expression: 'select id, size from thing', comment: 'sizes' })
class Sized {
  @Property() id!: number;
}
