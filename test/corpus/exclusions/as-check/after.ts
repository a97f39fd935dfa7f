import { Check, Entity, PrimaryKey, Property } from 'moult';

@Check({ name: 'e', expression: 'exclude using btree (size with =) deferrable initially immediate' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
