import { Entity, Exclusion, PrimaryKey, Property } from 'moult';

@Exclusion({ name: 'e', expression: 'using btree (size with =) where (size > 0)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
