import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Old {
  @PrimaryKey()
  id!: number;
  @Property({ index: 'label_lookup' }) label!: string;
}
@Entity()
class Other {
  @PrimaryKey()
  id!: number;
  @Property() label!: string;
}
