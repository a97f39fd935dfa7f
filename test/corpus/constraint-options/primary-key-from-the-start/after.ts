import { Entity, PrimaryKey, Property } from 'moult';

@Entity({
  primaryKey: { name: 'the_key', include: ['name'], storageParameters: { fillfactor: 80 }, comment: "it's the key" },
})
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
