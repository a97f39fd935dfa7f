import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Unique({ name: 'u', properties: 'name', include: 'size', comment: 'one' })
@Unique({ name: 'v', properties: 'size', fillFactor: 80, comment: 'two' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
