import { Check, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Index({ properties: ['name', 'email'] })
@Unique({ properties: ['email', 'id'] })
@Check({ expression: "email like '%@%'", property: 'email' })
export class User {
  @PrimaryKey()
  id!: number;
  @Property() name!: string;
  @Property({ unique: true, nullable: true }) email?: string;
}
