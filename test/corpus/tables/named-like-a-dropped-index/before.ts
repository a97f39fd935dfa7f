import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Other {
  @PrimaryKey()
  id!: number;
  @Property({ index: 'label_lookup' }) label!: string;
}
