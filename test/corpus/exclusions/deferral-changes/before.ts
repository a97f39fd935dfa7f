import { Entity, Exclusion, PrimaryKey, Property } from 'moult';

@Exclusion({ name: 'e', expression: 'using btree (size with =)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
