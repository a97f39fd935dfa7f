import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Note {
  @PrimaryKey() id!: number;
  @Property({ length: 20 }) text!: string;
}
