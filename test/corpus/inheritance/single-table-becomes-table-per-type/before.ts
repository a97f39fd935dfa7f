import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Media {
  @PrimaryKey() id!: number;
  @Property() title!: string;
}

@Entity()
class Film extends Media {
  @Property() minutes!: number;
}
