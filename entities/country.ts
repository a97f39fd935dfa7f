import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'country_code_check', expression: 'length("code") = 2' })
export class Country {
  @PrimaryKey({ type: 'character', length: 2 })
  code!: string;

  @Property({ type: 'string', length: 100, unique: true })
  name!: string;
}
