import { Check, Entity, PrimaryKey, Property } from 'moult';

@Check({ name: 'c', expression: 'size > 0', noInherit: true, comment: "it's big" })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
