import { Check, Entity, PrimaryKey, Property } from 'moult';

@Check({ name: 'c', expression: 'is_fine(size)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
