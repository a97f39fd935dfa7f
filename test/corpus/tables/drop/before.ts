import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Kept {
  @PrimaryKey()
  id!: number;
}
@Entity()
class Gone {
  @PrimaryKey()
  id!: number;
  @Property() label!: string;
}
