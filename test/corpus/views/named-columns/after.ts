import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

@Entity({ view: { columns: ['id', 'Big Extent'] }, expression: 'select id, size from thing' })
class Sized {
  @PrimaryKey() id!: number;
}
