import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Property() status!: string;
}
@Entity()
class Status {
  @PrimaryKey()
  id!: number;
}
