import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Other {
  @PrimaryKey()
  id!: number;
  @Property() label!: string;
}
@Entity({ tableName: 'label_lookup' })
class LabelLookup {
  @PrimaryKey()
  id!: number;
}
