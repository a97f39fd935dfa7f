import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ primaryKey: { deferMode: 'deferred' } })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
