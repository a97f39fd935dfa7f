import { Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity({ schema: 'app' })
@Index({ name: 'thing_name', properties: ['name'] })
@Unique({ name: 'thing_code', properties: ['code'] })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() code!: number;
}
