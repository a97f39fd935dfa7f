import { Check, Entity, PrimaryKey, Property } from 'moult';

@Check({ name: 'c', expression: 'size > 0' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
